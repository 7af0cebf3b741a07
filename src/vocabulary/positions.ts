/**
 * Positions that sign documents and the marks before them (Decree 30/2020/NĐ-CP, Appendix I, II.7:
 * TM., KT., TL., TUQ., Q.), with the authority that each implies when nothing else is said.
 *
 * Source: the decree for the marks; the law on the organisation of each body for its head (own
 * knowledge). Names in sentence case; in documents they stand in capitals.
 */
export type PositionAuthority = 'chair' | 'premier' | 'minister' | 'party' | 'head' | 'collective';

export interface PositionEntry {
  name: string;
  /** Of whom it signs alone or by KT.; a chair of a Hội đồng nhân dân still signs for all. */
  authority: PositionAuthority;
  /** Signs for the head, after "KT. …". */
  deputy: boolean;
}

/** c: chair, t: Prime Minister, m: minister, p: Party, h: other head, g: for a body as a whole;
 * upper case: deputies. */
const TABLE = `
c|Chủ tịch
C|Phó Chủ tịch,Phó Chủ tịch Thường trực,Phó Chủ tịch thứ nhất
t|Thủ tướng,Thủ tướng Chính phủ
T|Phó Thủ tướng,Phó Thủ tướng Thường trực,Phó Thủ tướng Chính phủ
m|Bộ trưởng,Bộ trưởng - Chủ nhiệm,Bộ trưởng, Chủ nhiệm,Bộ trưởng - Trưởng ban,Chủ nhiệm,Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ,Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc,Chủ nhiệm Văn phòng Chính phủ,Thống đốc,Tổng Thanh tra,Tổng Thanh tra Chính phủ
M|Thứ trưởng,Thứ trưởng Thường trực,Phó Chủ nhiệm,Phó Chủ nhiệm Thường trực,Phó Thống đốc,Phó Thống đốc Thường trực,Phó Tổng Thanh tra,Phó Tổng Thanh tra Chính phủ
p|Tổng Bí thư,Bí thư,Bí thư Tỉnh ủy,Bí thư Thành ủy,Bí thư Huyện ủy,Bí thư Đảng ủy,Thường trực Ban Bí thư
P|Phó Bí thư,Phó Bí thư Thường trực,Phó Bí thư Tỉnh ủy
h|Chánh án,Chánh Thanh tra,Chánh Văn phòng,Chủ nhiệm Ủy ban,Cục trưởng,Chi cục trưởng,Giám đốc,Hiệu trưởng,Tổng biên tập,Tổng cục trưởng,Tổng Giám đốc,Tổng Kiểm toán nhà nước,Trưởng ban,Trưởng đoàn,Trưởng phòng,Tổ trưởng,Tư lệnh,Chính ủy,Chỉ huy trưởng,Viện trưởng,Vụ trưởng,Chủ tịch nước,Chủ tịch Hội đồng
H|Phó Chánh án,Phó Chánh Thanh tra,Phó Chánh Văn phòng,Phó Chỉ huy trưởng,Phó Cục trưởng,Phó Chi cục trưởng,Phó Giám đốc,Phó Giám đốc Thường trực,Phó Giám đốc Phụ trách,Phó Hiệu trưởng,Phó Tổng cục trưởng,Phó Tổng Giám đốc,Phó Tổng Kiểm toán nhà nước,Phó Trưởng ban,Phó Trưởng ban Thường trực,Phó Trưởng đoàn,Phó Trưởng phòng,Phó Viện trưởng,Phó Vụ trưởng,Phó Chính ủy,Phó Tư lệnh,Phó Chủ tịch nước,Phó Chủ tịch Hội đồng
g|Ủy ban nhân dân,Hội đồng nhân dân,Chính phủ,Ban Thường vụ,Ban Chấp hành,Ban Bí thư,Bộ Chính trị,Ủy ban Thường vụ Quốc hội,Ban Chỉ đạo,Ban Thường trực,Thường trực Hội đồng nhân dân,Đoàn Chủ tịch`;

const AUTHORITIES: Record<string, PositionAuthority> = {
  c: 'chair',
  t: 'premier',
  m: 'minister',
  p: 'party',
  h: 'head',
  g: 'collective',
};

let all: readonly PositionEntry[] | undefined;

/** Decoded at the first call. A comma inside a name is followed by a blank: "Bộ trưởng, Chủ nhiệm". */
export function positionTable(): readonly PositionEntry[] {
  all ??= TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const letter = line[0] ?? 'h';
      const authority = AUTHORITIES[letter.toLowerCase()] ?? 'head';
      const deputy = letter !== letter.toLowerCase();
      return line
        .slice(2)
        .split(/,(?! )/)
        .map((name) => ({ name, authority, deputy }));
    });
  return all;
}

export interface CapacityMark {
  mark: 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';
  /** Words for it: "thay mặt". */
  words: string;
  /** Other ways to write it, the dot and case aside. */
  variants: readonly string[];
}

/** Quyền hạn before the position; the decree's five. */
export const CAPACITY_MARKS: readonly CapacityMark[] = [
  { mark: 'TM.', words: 'thay mặt', variants: ['TM', 'T/M', 'T.M'] },
  { mark: 'KT.', words: 'ký thay', variants: ['KT', 'K/T', 'K.T'] },
  { mark: 'TL.', words: 'thừa lệnh', variants: ['TL', 'T/L', 'T.L'] },
  { mark: 'TUQ.', words: 'thừa ủy quyền', variants: ['TUQ', 'T/UQ', 'T.U.Q', 'UQ'] },
  { mark: 'Q.', words: 'quyền', variants: ['Q', 'Quyền'] },
];
