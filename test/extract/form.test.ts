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
