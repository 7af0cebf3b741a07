import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Directive } from '../../src/record/types.ts';

const BODY = `Năm 2024, tỉnh đã đạt được nhiều kết quả. Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước năm 2025.

1. Các cơ quan tổ chức thực hiện tốt nhiệm vụ được giao.

2. Giao Sở Nội vụ theo dõi việc thực hiện Chỉ thị này./.
`;
const HEAD = `ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 88/CT-UBND

Lai Châu, ngày 10 tháng 01 năm 2025

CHỈ THỊ

Về việc phát động phong trào thi đua yêu nước năm 2025
`;
const TAIL = `Nơi nhận:
- Như Điều 3;
- Các sở, ban, ngành tỉnh;
- Lưu: VT, TH.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Mẫu
`;

const header = ({ documentType, number, place, date, subject, issuer }: Directive): string =>
  [
    documentType?.name,
    number?.text,
    place?.text,
    date?.iso,
    subject?.text.toLowerCase().replace(/^(?:v\/v|về việc|về) /, ''),
    issuer?.name,
  ].join(' | ');

const COMMITTEE =
  'Chỉ thị | 88/CT-UBND | Lai Châu | 2025-01-10 | phát động phong trào thi đua yêu nước năm 2025 | Ủy ban nhân dân tỉnh Lai Châu';
const PARTY =
  'Chỉ thị | 88-CT/TU | Lai Châu | 2025-01-10 | phát động phong trào thi đua yêu nước năm 2025 | Tỉnh ủy Lai Châu';

describe('a header, however a crawl ran it together', () => {
  const TITLE = 'CHỈ THỊ\nVề việc phát động phong trào thi đua yêu nước năm 2025\n';
  const cases: [what: string, head: string, expected: string][] = [
    [
      'bars between the columns',
      `ỦY BAN NHÂN DÂN TỈNH LAI CHÂU ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\nSố: 88/CT-UBND | Lai Châu, ngày 10 tháng 01 năm 2025\n\n${TITLE}`,
      COMMITTEE,
    ],
    [
      'one line, the number on the right',
      `ỦY BAN NHÂN DÂN TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 88/CT-UBND Lai Châu, ngày 10 tháng 01 năm 2025\n\n${TITLE}`,
      COMMITTEE,
    ],
    [
      'one line with type and subject, the number on the left',
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Số: 88/CT-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lai Châu, ngày 10 tháng 01 năm 2025 CHỈ THỊ Về việc phát động phong trào thi đua yêu nước năm 2025\n',
      COMMITTEE,
    ],
    [
      'the left column first, with the subject of a letter',
      'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 415/UBND-NC\nV/v chuẩn bị đại hội thi đua yêu nước\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Châu, ngày 10 tháng 01 năm 2025\n\nKính gửi: Các sở, ban, ngành tỉnh\n',
      'Công văn | 415/UBND-NC | Lai Châu | 2025-01-10 | chuẩn bị đại hội thi đua yêu nước | Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      'the left column first, its number left blank',
      'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố:           /UBND-NC\nV/v chuẩn bị đại hội thi đua yêu nước\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Châu, ngày     tháng 01 năm 2025\n\nKính gửi: Các sở, ban, ngành tỉnh\n',
      'Công văn | /UBND-NC | Lai Châu | 2025-01 | chuẩn bị đại hội thi đua yêu nước | Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      'a long dash in the symbol',
      `ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 88/CT – UBND\nLai Châu, ngày 10 tháng 01 năm 2025\n\n${TITLE}`,
      COMMITTEE.replace('CT-UBND', 'CT–UBND'),
    ],
    [
      'the right column first',
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Châu, ngày 10 tháng 01 năm 2025\nỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 88/CT-UBND\n${TITLE}`,
      COMMITTEE,
    ],
    [
      'two cells',
      `| ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Số: 88/CT-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lai Châu, ngày 10 tháng 01 năm 2025 |\n|---|---|\n\n**CHỈ THỊ**\n\n**Về việc phát động phong trào thi đua yêu nước năm 2025**\n`,
      COMMITTEE,
    ],
    [
      'the date before the number, no name of the State',
      `ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nLai Châu, ngày 10 tháng 01 năm 2025 Số: 88/CT-UBND\n${TITLE}`,
      COMMITTEE,
    ],
    [
      'dashes between the columns, type and subject on one line',
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 88/CT-UBND - Độc lập - Tự do - Hạnh phúc\n- Lai Châu, ngày 10 tháng 01 năm 2025\n\nCHỈ THỊ VỀ VIỆC PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC NĂM 2025\n',
      COMMITTEE,
    ],
    [
      'columns of blanks, the unit under the State',
      `ỦY BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAI CHÂU                Độc lập - Tự do - Hạnh phúc\nSố: 88/CT-UBND         Lai Châu, ngày 10/01/2025\n${TITLE}`,
      COMMITTEE,
    ],
    [
      'the Party, date over number',
      `TỈNH ỦY LAI CHÂU ĐẢNG CỘNG SẢN VIỆT NAM\n* Lai Châu, ngày 10 tháng 01 năm 2025\nSố 88-CT/TU\n\n${TITLE}`,
      PARTY,
    ],
    [
      'the Party, one line',
      'TỈNH ỦY LAI CHÂU * Số 88-CT/TU ĐẢNG CỘNG SẢN VIỆT NAM Lai Châu, ngày 10 tháng 01 năm 2025\n\nCHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY\n\nvề phát động phong trào thi đua yêu nước năm 2025\n',
      PARTY,
    ],
    [
      'what a portal tells before it',
      `Chỉ thị 88/CT-UBND năm 2025 về phát động phong trào thi đua yêu nước\nSố hiệu: 88/CT-UBND\nCơ quan ban hành: UBND tỉnh Lai Châu\nNgày ban hành: 10/01/2025\nNgười ký: Trần Văn Mẫu\nLượt xem: 12 | Lượt tải: 3\n\n${HEAD}`,
      COMMITTEE,
    ],
    [
      'all on one line, the text joined to it',
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Số: 88/CT-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lai Châu, ngày 10 tháng 01 năm 2025 CHỈ THỊ Về việc phát động phong trào thi đua yêu nước năm 2025 Phát huy kết quả đạt được, các cấp, các ngành tiếp tục thi đua.\n',
      COMMITTEE,
    ],
    [
      'HTML breaks in one cell',
      `<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH LAI CHÂU<br>-------</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-------</td></tr><tr><td>Số: 88/CT-UBND</td><td><i>Lai Châu, ngày 10 tháng 01 năm 2025</i></td></tr></table>\n\n${TITLE}`,
      COMMITTEE,
    ],
  ];
  it.each(cases)('%s', (_, head, expected) => {
    expect(header(extract(`${head}\n${BODY}\n${TAIL}`))).toBe(expected);
  });

  it('a decision that says its type twice', () => {
    const head =
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Số: 88/QĐ-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lai Châu, ngày 10 tháng 01 năm 2025\n\nQUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY CHẾ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n';
    expect(header(extract(`${head}\n${TAIL}`))).toBe(
      'Quyết định | 88/QĐ-UBND | Lai Châu | 2025-01-10 | ban hành quy chế | Ủy ban nhân dân tỉnh Lai Châu',
    );
  });

  it('a number that the text cites is no header', () => {
    const body = 'THỰC HIỆN CHỈ THỊ SỐ 21/CT-TTG NGÀY 01 THÁNG 8 NĂM 2022, CÁC SỞ BÁO CÁO KẾT QUẢ.';
    expect(header(extract(`${HEAD}\n${body}\n\n${BODY}\n${TAIL}`))).toBe(COMMITTEE);
  });
});

const tail = ({ signer, recipients }: Directive): string =>
  [signer?.capacity, signer?.title, signer?.name, recipients.map(({ text }) => text).join(' / ')]
    .map((part) => part ?? '-')
    .join(' | ');

const ITEMS = '- Như Điều 3;\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, TH.';
const LIST = 'Như Điều 3; / Các sở, ban, ngành tỉnh; / Lưu: VT, TH.';

describe('recipients and signature, however they stand', () => {
  const cases: [what: string, tail: string, expected: string][] = [
    [
      'one row of a table, page text under it',
      `| **Nơi nhận:** - Như Điều 3; - Các sở, ban, ngành tỉnh; - Lưu: VT, TH. | **TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** *(Đã ký)* **Trần Văn Mẫu** |\n| --- | --- |\n\nTệp đính kèm: 88_signed.pdf\n\nLượt xem: 317\n`,
      `KT. | Phó Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'one paragraph, recipients first',
      'Nơi nhận: - Như Điều 3; - Các sở, ban, ngành tỉnh; - Lưu: VT, TH. KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Trần Văn Mẫu\n\nFile gốc: 88.pdf\n',
      `KT. | Phó Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'one paragraph, signature first',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Đã ký) Trần Văn Mẫu Nơi nhận: - Như Điều 3; - Các sở, ban, ngành tỉnh; - Lưu: VT, TH.\n',
      `TM. | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'signature above, name in capitals',
      `KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTRẦN VĂN MẪU\n\nNơi nhận:\n${ITEMS}\n`,
      `KT. | Phó Chủ tịch | TRẦN VĂN MẪU | ${LIST}`,
    ],
    [
      'a short name at the end of an item',
      'Nơi nhận:\n- Như Điều 3; KT. CHỦ TỊCH\n- Các sở, ban, ngành tỉnh; A Brang Mẫu\n- Lưu: VT, TH.\n',
      `KT. | Chủ tịch | A Brang Mẫu | ${LIST}`,
    ],
    [
      'columns of blanks',
      'Nơi nhận:                      Q. CHỦ TỊCH\n- Như Điều 3;\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, TH.                 Trần Văn Mẫu\n',
      `Q. | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'columns run together, bold',
      '**Nơi nhận:** **CHỦ TỊCH**\n- Như Điều 3;\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, TH. **Trần Văn Mẫu**\n',
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the text of a digital signature',
      `Nơi nhận:\n${ITEMS}\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nKý bởi: Văn phòng Ủy ban nhân dân\nEmail: vp@laichau.gov.vn\nThời gian ký: 10/01/2025 15:07:12 +07:00\n\nTrần Văn Mẫu\n`,
      `KT. | Phó Chánh Văn phòng | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the text of a digital signature between position and name',
      'Nơi nhận: - Như Điều 3; - Các sở, ban, ngành tỉnh; - Lưu: VT, TH. CHỦ TỊCH Ký bởi: Trần Văn Mẫu Cơ quan: Tỉnh Lai Châu Ngày ký: 10/01/2025 Trần Văn Mẫu\n',
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'a degree before the name',
      `Nơi nhận:\n${ITEMS}\n\nTUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n(Ký tên, đóng dấu)\nThS. Trần Văn Mẫu\n`,
      `TUQ. | Giám đốc sở nội vụ | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'a rank before the name',
      `Nơi nhận:\n${ITEMS}\n\nGIÁM ĐỐC\n\nĐại tá Trần Văn Mẫu\n`,
      `- | Giám đốc | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'news of the portal under it',
      `Nơi nhận:\n${ITEMS}\n\nCHỦ TỊCH\nTrần Văn Mẫu\n\nTin liên quan\n- Hội nghị tổng kết phong trào thi đua (10/01/2025)\n- Công bố quyết định khen thưởng (09/01/2025)\nSố lượt truy cập: 1.204.577\n`,
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the Party',
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký)\nTrần Văn Mẫu\n\nNơi nhận:\n- Như Điều 3,\n- Các huyện, thành ủy,\n- Lưu Văn phòng Tỉnh ủy.\n',
      'TM. | Phó Bí thư Thường trực | Trần Văn Mẫu | Như Điều 3, / Các huyện, thành ủy, / Lưu Văn phòng Tỉnh ủy.',
    ],
    [
      'two offices in one',
      `Nơi nhận:\n${ITEMS}\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nTHỨ TRƯỞNG, PHÓ CHỦ NHIỆM\n\n\n\nTrần Văn Mẫu\n`,
      `KT. | Thứ trưởng, Phó Chủ nhiệm | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the position on two lines, recipients on one without bullets',
      'CHỦ TỊCH\nUBND TỈNH LAI CHÂU\nTrần Văn Mẫu\n\nNơi nhận: Như Điều 3; Các sở, ban, ngành tỉnh; Lưu: VT, TH.\n',
      `- | Chủ tịch UBND tỉnh Lai Châu | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the position in small letters',
      `Nơi nhận:\n${ITEMS}\n\nChủ tịch\n\n(Đã ký)\n\nTrần Văn Mẫu\n`,
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'lines without bullets and marks',
      'Nơi nhận\n\nNhư Điều 3\n\nCác sở, ban, ngành tỉnh\n\nLưu VT\n\nPHÓ CHỦ TỊCH PHỤ TRÁCH\n\nTrần Văn Mẫu\n\nLượt xem: 21\n',
      '- | Phó Chủ tịch phụ trách | Trần Văn Mẫu | Như Điều 3 / Các sở, ban, ngành tỉnh / Lưu VT',
    ],
    [
      'what a portal puts for the seal',
      `CHỦ TỊCH\n[daky]\nTrần Văn Mẫu\nFile gốc\n88.signed.pdf\nNơi nhận:\n${ITEMS}\n`,
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'the name between two items',
      'Nơi nhận: CHỦ TỊCH - Như Điều 3; - Ban Bí thư; Trần Văn Mẫu - Lưu: VT, TH. 08 KH\n',
      '- | Chủ tịch | Trần Văn Mẫu | Như Điều 3; / Ban Bí thư; / Lưu: VT, TH.',
    ],
    [
      'recipients on lines of their own under the signature',
      'CHỦ TỊCH\n\nTrần Văn Mẫu\n\nNơi nhận:\n\nNhư Điều 3;\n\nCác sở, ban, ngành tỉnh;\n\nLưu: VT, TH.\n\nIn trang\n',
      `- | Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    ],
    [
      'an item that begins with a number',
      'Nơi nhận: - Như Điều 3; - 12 xã, phường; - Lưu: VT. CHỦ TỊCH Trần Văn Mẫu\n',
      '- | Chủ tịch | Trần Văn Mẫu | Như Điều 3; / 12 xã, phường; / Lưu: VT.',
    ],
  ];
  it.each(cases)('%s', (_, words, expected) => {
    expect(tail(extract(`${HEAD}\n${BODY}\n${words}`))).toBe(expected);
  });

  it('positions that the text names sign nothing', () => {
    const body = `${BODY}\n3. Phát huy vai trò nêu gương: BÍ THƯ, CHỦ TỊCH các xã chịu trách nhiệm.\n`;
    expect(tail(extract(`${HEAD}\n${body}\n${TAIL}`))).toBe(
      `KT. | Phó Chủ tịch | Trần Văn Mẫu | ${LIST}`,
    );
  });

  it('notes at the foot of the last page are of the document', () => {
    const note = '[1] Kế hoạch số 12/KH-UBND ngày 03/02/2024 của Ủy ban nhân dân tỉnh';
    const { citations } = extract(`${HEAD}\n${BODY}\n${TAIL}\n${note}\n`);
    expect(citations.map(({ number }) => number)).toEqual(['12/KH-UBND']);
  });
});

describe('a title that tells all, as portals print older documents', () => {
  const end = `
Trong những năm qua, các ngành đã có nhiều cố gắng.

1. Các ngành tổ chức thực hiện.

2. Chỉ thị này có hiệu lực từ ngày ký./.

Phan Văn Mẫu
`;
  const cases: [head: string, expected: string][] = [
    [
      'CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 17/2001/CT-TTG\nNGÀY 22 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG\nNẾP SỐNG MỚI\n',
      'Chỉ thị | 17/2001/CT-TTG |  | 2001-06-22 | xây dựng nếp sống mới | Thủ tướng Chính phủ',
    ],
    [
      'CHỈ THỊ CỦA CHỦ TỊCH UBND TỈNH LAI CHÂU SỐ 08/CT-UB NGÀY 12/3/1998 VỀ VIỆC QUẢN LÝ ĐẤT ĐAI\n',
      'Chỉ thị | 08/CT-UB |  | 1998-03-12 | quản lý đất đai | Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      '**CHỈ THỊ**\n\n**CỦA BỘ TRƯỞNG BỘ Y TẾ**\n\n**SỐ 05/2004/CT-BYT NGÀY 28 THÁNG 5 NĂM 2004**\n\n**VỀ VIỆC CUNG ỨNG THUỐC**\n',
      'Chỉ thị | 05/2004/CT-BYT |  | 2004-05-28 | cung ứng thuốc | Bộ Y tế',
    ],
    [
      'QUYẾT ĐỊNH\n\nCỦA UỶ BAN NHÂN DÂN TỈNH LONG AN SỐ 12/2003/QĐ-UB NGÀY 03 THÁNG 01 NĂM 2003\n\nVỀ VIỆC XÉT KHEN THƯỞNG\n',
      'Quyết định | 12/2003/QĐ-UB |  | 2003-01-03 | xét khen thưởng | Ủy ban nhân dân tỉnh Long An',
    ],
    [
      'CHỈ THỊ CỦA BAN BÍ THƯ\nSố 19-CT/TW ngày 05 tháng 11 năm 2012\n\nVỀ CÔNG TÁC DẠY NGHỀ\n',
      'Chỉ thị | 19-CT/TW |  | 2012-11-05 | công tác dạy nghề | Ban Bí thư',
    ],
    [
      'CHỈ THỊ\nCỦA UBND THÀNH PHỐ CẦN THƠ VỀ VIỆC PHÁT ĐỘNG THI ĐUA\n',
      'Chỉ thị |  |  |  | phát động thi đua | Ủy ban nhân dân thành phố Cần Thơ',
    ],
    [
      'CHỈ THỊ SỐ 17/2001/CT-TTG NGÀY 22 THÁNG 6 NĂM 2001 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC XÂY DỰNG NẾP SỐNG MỚI\n',
      'Chỉ thị | 17/2001/CT-TTG |  | 2001-06-22 | xây dựng nếp sống mới | Thủ tướng Chính phủ',
    ],
    [
      'CHỈ THỊ\nSố: 10/CT-UB ngày 12 tháng 3 năm 1999\nCỦA UBND TỈNH LONG AN\nVỀ VIỆC PHÒNG CHỐNG BÃO LỤT\n',
      'Chỉ thị | 10/CT-UB |  | 1999-03-12 | phòng chống bão lụt | Ủy ban nhân dân tỉnh Long An',
    ],
    [
      'CHỈ THỊ\nCỦA CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH HÀ TÂY\n(Số 16/2001/CT-UB ngày 21/6/2001)\nV/v QUẢN LÝ ĐẤT ĐAI\n',
      'Chỉ thị | 16/2001/CT-UB |  | 2001-06-21 | quản lý đất đai | Ủy ban nhân dân tỉnh Hà Tây',
    ],
    [
      'CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\nSố 24/2006/CT-TTg ngày 01 tháng 8 năm 2006\nVề tăng cường công tác bảo hộ lao động\n',
      'Chỉ thị | 24/2006/CT-TTg |  | 2006-08-01 | tăng cường công tác bảo hộ lao động | Thủ tướng Chính phủ',
    ],
    [
      'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY LAI CHÂU\nVỀ CÔNG TÁC THI ĐUA\n',
      'Chỉ thị |  |  |  | công tác thi đua | Ban Thường vụ Tỉnh ủy Lai Châu',
    ],
    // Number and date of the document that the subject speaks of
    [
      'CHỈ THỊ\nCỦA UBND TỈNH LAI CHÂU VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 12/NQ-CP NGÀY 03 THÁNG 4 NĂM 2003\n',
      'Chỉ thị |  |  |  | thực hiện nghị quyết số 12/nq-cp ngày 03 tháng 4 năm 2003 | Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      HEAD.replace(
        'Về việc phát động phong trào thi đua yêu nước năm 2025',
        'THỰC HIỆN NGHỊ QUYẾT SỐ 12/NQ-CP NGÀY 03 THÁNG 4 NĂM 2003 CỦA CHÍNH PHỦ',
      ),
      'Chỉ thị | 88/CT-UBND | Lai Châu | 2025-01-10 | thực hiện nghị quyết số 12/nq-cp ngày 03 tháng 4 năm 2003 của chính phủ | Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      HEAD.replace('Về việc phát', 'CỦA UBND TỈNH LAI CHÂU SỐ 88/CT-UBND VỀ VIỆC PHÁT').replace(
        /PHÁT.*/u,
        'PHÁT TRIỂN RỪNG',
      ),
      'Chỉ thị | 88/CT-UBND | Lai Châu | 2025-01-10 | phát triển rừng | Ủy ban nhân dân tỉnh Lai Châu',
    ],
  ];
  it.each(cases)('%s', (head, expected) => expect(header(extract(`${head}${end}`))).toBe(expected));
});

describe('a subject in capitals under a letterhead, the type’s line missing', () => {
  const cases: [subject: string, expected: string | undefined][] = [
    [
      'VỀ VIỆC PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2025\nTRÊN ĐỊA BÀN TỈNH',
      'VỀ VIỆC PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2025 TRÊN ĐỊA BÀN TỈNH',
    ],
    [
      'PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC\nCHÀO MỪNG ĐẠI HỘI NĂM 2025',
      'PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC CHÀO MỪNG ĐẠI HỘI NĂM 2025',
    ],
    ['**Về phát động phong trào thi đua năm 2025**', 'Về phát động phong trào thi đua năm 2025'],
    [
      'Phát động phong trào thi đua yêu nước năm 2025',
      'Phát động phong trào thi đua yêu nước năm 2025',
    ],
    ['Năm 2024, tỉnh đã đạt được nhiều kết quả.', undefined],
    ['TĂNG CƯỜNG CÔNG TÁC PHÒNG, CHỐNG DỊCH', 'TĂNG CƯỜNG CÔNG TÁC PHÒNG, CHỐNG DỊCH'],
    ['Kính gửi: Các sở, ban, ngành của tỉnh', undefined],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', undefined],
  ];
  it.each(cases)('%s', (subject, expected) => {
    const found = extract(`${HEAD.slice(0, HEAD.indexOf('CHỈ THỊ'))}${subject}\n\n${BODY}${TAIL}`);
    expect(found.subject?.text).toBe(expected);
    expect(found.documentType?.name).toBe('Chỉ thị');
  });
});

describe('the type’s line and the lines of a subject under it', () => {
  const cases: [title: string, type: string, subject: string][] = [
    [
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện nghị quyết của Đảng bộ tỉnh',
      'Chương trình hành động',
      'thực hiện nghị quyết của Đảng bộ tỉnh',
    ],
    [
      'KẾ HOẠCH LIÊN NGÀNH\nphối hợp bảo đảm an ninh, trật tự',
      'Kế hoạch liên ngành',
      'phối hợp bảo đảm an ninh, trật tự',
    ],
    [
      'KẾ HOẠCH\n\nvề các nhiệm vụ trọng tâm thực hiện nghị quyết của Đại hội\n\nĐảng bộ thành phố, nhiệm kỳ 2025 - 2030',
      'Kế hoạch',
      'về các nhiệm vụ trọng tâm thực hiện nghị quyết của Đại hội Đảng bộ thành phố, nhiệm kỳ 2025 - 2030',
    ],
    // A sentence ends with a mark; a short subject needs no second line.
    [
      'KẾ HOẠCH\n\nvề các nhiệm vụ trọng tâm thực hiện nghị quyết của Đại hội\n\nTỉnh thực hiện như sau:',
      'Kế hoạch',
      'về các nhiệm vụ trọng tâm thực hiện nghị quyết của Đại hội',
    ],
    [
      'KẾ HOẠCH\n\nvề công tác phòng cháy\n\nMục đích và yêu cầu',
      'Kế hoạch',
      'về công tác phòng cháy',
    ],
  ];

  it.each(cases)('%s', (title, type, subject) => {
    const found = extract(`${HEAD.slice(0, HEAD.indexOf('CHỈ THỊ'))}${title}\n\n${BODY}${TAIL}`);
    expect([found.documentType?.name, found.subject?.text]).toEqual([type, subject]);
  });
});

it('bars between the columns of a letterhead end at the title', () => {
  const found = extract(`ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU
|
Số: 88/CT-UBND
|

CHỈ THỊ

Về việc phát động phong trào thi đua yêu nước năm 2025

Năm 2024, tỉnh đạt nhiều kết quả; thu ngân sách trên 2.000 tỷ đồng. Ủy ban nhân dân
tỉnh yêu cầu:

1. Các cơ quan phấn đấu hoàn thành các chỉ tiêu:

a) Thu ngân sách trên địa bàn đạt 2.200 tỷ đồng.

2. Giao Sở Nội vụ theo dõi việc thực hiện Chỉ thị này./.
`);
  expect(found.sections.map(({ role }) => role)).toEqual(['header', 'preamble', 'body']);
  expect(found.targets.map(({ value }) => value)).toEqual([2200]);
});

it('a subject of two lines with the text right under it, wrapped and without blank lines', () => {
  const found = extract(`ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
Số: 88/CT-UBND
Lai Châu, ngày 06 tháng 3 năm 2025
CHỈ THỊ
Về việc đẩy mạnh giải ngân vốn đầu tư công và phát động đợt thi đua
cao điểm xây dựng cơ bản năm 2025
Năm 2024, các chủ đầu tư của tỉnh đã giải ngân được phần lớn kế hoạch vốn được
giao; tuy nhiên một số dự án còn chậm do vướng mắc về mặt bằng và vật liệu, nhiều
đơn vị chưa giải ngân đồng nào. Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành
và các chủ đầu tư thực hiện tốt những nhiệm vụ sau đây:
1. Rà soát tiến độ từng dự án, làm rõ trách nhiệm của từng khâu, tháo gỡ ngay
những vướng mắc thuộc thẩm quyền.
2. Sở Tài chính theo dõi, tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.
`);
  expect(found.subject?.text).toBe(
    'Về việc đẩy mạnh giải ngân vốn đầu tư công và phát động đợt thi đua cao điểm xây dựng cơ bản năm 2025',
  );
});

describe('a number on its dotted line', () => {
  const cases: [written: string, expected: string | undefined][] = [
    ['Số:…12…/CT-UBND', '12/CT-UBND'],
    ['Số:.222 /CT-UBND', '222/CT-UBND'],
    ['Số: ....15a.../CT-UBND', '15a/CT-UBND'],
    ['Số: ___7___/CT-UBND', '7/CT-UBND'],
    ['Số: …… /CT-UBND', '/CT-UBND'],
    ['Số điện thoại: 0213.3876/UBND', undefined],
  ];

  it.each(cases)('%s', (written, expected) => {
    const found = extract(`${HEAD.replace('Số: 88/CT-UBND', written)}\n${BODY}${TAIL}`);
    expect(found.number?.text).toBe(expected);
  });
});

describe('recipients whose name a line breaks at its dash', () => {
  const cases: [string, string[]][] = [
    [
      '- Các tổ chức chính trị\n- xã hội tỉnh;\n- Lưu: VT.',
      ['Các tổ chức chính trị - xã hội tỉnh;', 'Lưu: VT.'],
    ],
    [
      '- Đài Phát thanh\n- truyền hình huyện;\n- Các xã;\n- Lưu: VT.',
      ['Đài Phát thanh - truyền hình huyện;', 'Các xã;', 'Lưu: VT.'],
    ],
    ['- Như trên;\n- các xã, phường;\n- Lưu: VT.', ['Như trên;', 'các xã, phường;', 'Lưu: VT.']],
  ];
  it.each(cases)('%s', (list, expected) => {
    const text = `${HEAD}\n${BODY}\nNơi nhận:\n${list}\n\nCHỦ TỊCH\n\nTrần Văn Mẫu\n`;
    expect(extract(text).recipients.map((item) => item.text)).toEqual(expected);
  });
});
