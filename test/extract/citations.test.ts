import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/extract/citations.ts';
import type { Consideration } from '../../src/extract/trial.ts';
import { normalise } from '../../src/normalise/clean.ts';
import type { DocumentDate, DocumentNumber } from '../../src/record/types.ts';
import { segment } from '../../src/segment/document.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';

const SPAN = { start: 0, end: 0, line: 1 };
const ownNumber = (text: string): DocumentNumber => ({
  sequence: Number.parseInt(text, 10),
  symbol: text.slice(text.lastIndexOf('/') + 1),
  text,
  span: SPAN,
});
const ownDate = (iso: string): DocumentDate => ({ iso, precision: 'day', text: iso, span: SPAN });
const NOBODY = { number: null, date: null, documentType: 'Kế hoạch' };

function layoutOf(body: string, appendix = '') {
  return segment(
    normalise(
      `KẾ HOẠCH\n\nVề việc thử nghiệm\n\nPhần mở đầu của văn bản này.\n\n1. Nội dung\n\n${body}\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nTrần Văn Mẫu\n\n${appendix}`,
      knownSyllables,
    ),
  );
}

/** "number | date | issuer" or "title | date", "-" where there is none. */
function cite(
  body: string,
  own: Parameters<typeof findCitations>[1] = NOBODY,
  appendix = '',
): string[] {
  return findCitations(layoutOf(body, appendix), own).map((citation) =>
    [citation.number ?? citation.title, citation.date ?? '-', citation.issuer ?? '-'].join(' | '),
  );
}

const NUMBERED: [string, string[]][] = [
  // dates in their forms
  [
    'Chỉ thị số 61-CT/TW ngày 08/3/2011 của Ban Bí thư về nhiệm vụ.',
    ['61-CT/TW | 2011-03-08 | Ban Bí thư'],
  ],
  [
    'Chỉ thị số 61-CT/TW ngày 08 tháng 3 năm 2011 của Ban Bí thư.',
    ['61-CT/TW | 2011-03-08 | Ban Bí thư'],
  ],
  ['Chỉ thị số 61-CT/TW, ngày 8/3/2011 của Ban Bí thư.', ['61-CT/TW | 2011-03-08 | Ban Bí thư']],
  ['Chỉ thị số 61-CT/TW (ngày 08/3/2011) của Ban Bí thư.', ['61-CT/TW | 2011-03-08 | Ban Bí thư']],
  ['Chỉ thị số 61-CT/TW ngày 08-3-2011 của Ban Bí thư.', ['61-CT/TW | 2011-03-08 | Ban Bí thư']],
  ['Chỉ thị số 61-CT/TW ngày 08.3.2011 của Ban Bí thư.', ['61-CT/TW | 2011-03-08 | Ban Bí thư']],
  [
    'Chỉ thị số 61-CT/TW của Ban Bí thư ngày 08/3/2011 về nhiệm vụ.',
    ['61-CT/TW | 2011-03-08 | Ban Bí thư'],
  ],
  [
    'Chỉ thị số 61-CT/TW của Ban Bí thư, ban hành ngày 08/3/2011.',
    ['61-CT/TW | 2011-03-08 | Ban Bí thư'],
  ],
  ['Thông báo 55/TB-VPCP năm 2023 kết luận cuộc họp', ['55/TB-VPCP | 2023 | -']],
  [
    'Quyết định số 15/QĐ-BNV ban hành ngày 02/01/2024 của Bộ trưởng Bộ Nội vụ',
    ['15/QĐ-BNV | 2024-01-02 | Bộ trưởng Bộ Nội vụ'],
  ],
  // breaks, blanks, letters
  ['Chỉ thị số 61- CT/TW ngày 08/3/2011', ['61-CT/TW | 2011-03-08 | -']],
  ['Nghị định số 178/2024/ NĐ-CP ngày 31/12/2024', ['178/2024/NĐ-CP | 2024-12-31 | -']],
  ['Nghị định số 178 /2024/NĐ- CP ngày 31/12/2024', ['178/2024/NĐ-CP | 2024-12-31 | -']],
  ['Nghị định số178/2024/NĐ-CP ngày 31/12/2024', ['178/2024/NĐ-CP | 2024-12-31 | -']],
  ['Nghị định số: 178/2024/NĐ-CP ngày 31/12/2024', ['178/2024/NĐ-CP | 2024-12-31 | -']],
  // Ð (U+00D0), С and Р (Cyrillic) for Đ, C and P
  ['Nghị định số 178/2024/N\u00d0-CP', ['178/2024/NĐ-CP | - | -']],
  [
    'Nghị định số 178/2024/NĐ-\u0421\u0420 ngày 31/12/2024 của Chính phủ',
    ['178/2024/NĐ-CP | 2024-12-31 | Chính phủ'],
  ],
  // blanks lost after the symbol
  ['Nghị quyết số 41/NQ-CPngày 21/4/2023 của Chính phủ', ['41/NQ-CP | 2023-04-21 | Chính phủ']],
  ['Quyết định số 77/QĐ-TTgcủa Thủ tướng Chính phủ', ['77/QĐ-TTg | - | Thủ tướng Chính phủ']],
  ['Nghị quyết số 12-NQ/TUcủa Tỉnh ủy và', ['12-NQ/TU | - | Tỉnh ủy']],
  ['Kế hoạch số 45/KH-UBNDvề chuyển đổi số', ['45/KH-UBND | - | -']],
  // lưu hành nội bộ
  ['Công văn số 27-CV/TU/nb ngày 01/02/2020', ['27-CV/TU/nb | 2020-02-01 | -']],
  ['Công văn số 27-CV/TU/năm 2020', ['27-CV/TU | - | -']],
  ['Chỉ thị số 61–CT/TW ngày 08/3/2011', ['61-CT/TW | 2011-03-08 | -']],
  ['Chỉ thị số 21/CT-TTG ngày 01/8/2022', ['21/CT-TTG | 2022-08-01 | -']],
  ['Kế hoạch số 45 / KH - UBND ngày 01/8/2022', ['45/KH-UBND | 2022-08-01 | -']],
  [
    'CHỈ THỊ SỐ 21/CT-TTG NGÀY 01 THÁNG 8 NĂM 2022 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC X',
    ['21/CT-TTG | 2022-08-01 | THỦ TƯỚNG CHÍNH PHỦ'],
  ],
  // no "số", type shortened, lower case
  ['theo Nghị định 178/2024/NĐ-CP của Chính phủ', ['178/2024/NĐ-CP | - | Chính phủ']],
  [
    'theo công văn số 812/UBND-NC ngày 05/3/2024 của UBND tỉnh',
    ['812/UBND-NC | 2024-03-05 | UBND tỉnh'],
  ],
  [
    'NQ số 12-NQ/TU; QĐ 88/QĐ-UBND ngày 02/4/2023',
    ['12-NQ/TU | - | -', '88/QĐ-UBND | 2023-04-02 | -'],
  ],
  [
    'Văn bản số 4001/BNV-CCVC ngày 10/7/2023 của Bộ Nội vụ',
    ['4001/BNV-CCVC | 2023-07-10 | Bộ Nội vụ'],
  ],
  ['tại văn bản số 4001/BNV-CCVC', ['4001/BNV-CCVC | - | -']],
  [
    'Báo cáo thẩm tra số 31/BC-HĐND ngày 03/12/2023 của Ban Pháp chế',
    ['31/BC-HĐND | 2023-12-03 | Ban Pháp chế'],
  ],
  [
    'Chương trình hành động số 09-CTr/TU ngày 13/8/2024 của Tỉnh ủy',
    ['09-CTr/TU | 2024-08-13 | Tỉnh ủy'],
  ],
  ['Thông báo kết luận số 301-TB/TU ngày 01/2/2024', ['301-TB/TU | 2024-02-01 | -']],
  [
    'Thông báo kết luận của Thường trực Tỉnh ủy số 301-TB/TU ngày 01/2/2024',
    ['301-TB/TU | 2024-02-01 | -'],
  ],
  [
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017',
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN | 2017-06-15 | -'],
  ],
  [
    'Thông tư liên tịch số 06/2013/TTLT-BGDĐT-BTC ngày 01/3/2013 của Bộ Giáo dục và Đào tạo - Bộ Tài chính',
    ['06/2013/TTLT-BGDĐT-BTC | 2013-03-01 | Bộ Giáo dục và Đào tạo - Bộ Tài chính'],
  ],
  [
    'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội',
    ['1211/2016/UBTVQH13 | 2016-05-25 | Ủy ban Thường vụ Quốc hội'],
  ],
  [
    'Kế hoạch số 22/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương',
    ['22/KH-HĐTĐKT | - | Hội đồng Thi đua - Khen thưởng Trung ương'],
  ],
  [
    'Nghị quyết số 12a/NQ-CP, Quyết định số 128/QĐ.UB ngày 05/6/1999',
    ['12a/NQ-CP | - | -', '128/QĐ.UB | 1999-06-05 | -'],
  ],
  ['Nghị định số 64-CP ngày 27/9/1993 của Chính phủ', ['64-CP | 1993-09-27 | Chính phủ']],
  ['Quyết định số 99/QĐ-UBND1 ngày 04/5/2020', ['99/QĐ-UBND | 2020-05-04 | -']],
  ['Quyết định số 99/QĐ-UBND[1] ngày 04/5/2020', ['99/QĐ-UBND | - | -']],
  ['Nghị quyết số 60.3/2025/NQ-CP', ['60.3/2025/NQ-CP | - | -']],
  [
    'Chỉ thị số 22/CT-TW ngày 23/01/2018 của Ban Bí thư Trung ương Đảng',
    ['22/CT-TW | 2018-01-23 | Ban Bí thư Trung ương Đảng'],
  ],
  ['Quyết định số 45/201/QĐ-UBND ngày 13/9/2019', ['45/201/QĐ-UBND | 2019-09-13 | -']],
  [
    'Nghị định số 98/2019/NĐ-CP ngày 27 năm 12 năm 2019 của chính phủ về hạ tầng',
    ['98/2019/NĐ-CP | - | chính phủ'],
  ],
  // lists
  [
    'Nghị quyết số 28, 29-NQ/TW ngày 25/10/2018 của Ban Chấp hành Trung ương',
    [
      '28-NQ/TW | 2018-10-25 | Ban Chấp hành Trung ương',
      '29-NQ/TW | 2018-10-25 | Ban Chấp hành Trung ương',
    ],
  ],
  ['Nghị quyết số 28 và số 29-NQ/TW', ['28-NQ/TW | - | -', '29-NQ/TW | - | -']],
  [
    'các Nghị quyết số 57, 59, 66, 68-NQ/TW của Bộ Chính trị',
    [
      '57-NQ/TW | - | Bộ Chính trị',
      '59-NQ/TW | - | Bộ Chính trị',
      '66-NQ/TW | - | Bộ Chính trị',
      '68-NQ/TW | - | Bộ Chính trị',
    ],
  ],
  [
    'các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 66-NQ/TW',
    ['57-NQ/TW | - | -', '59-NQ/TW | - | -', '66-NQ/TW | - | -'],
  ],
  [
    'các Nghị định số 131, 132/2025/NĐ-CP ngày 12/6/2025',
    ['131/2025/NĐ-CP | 2025-06-12 | -', '132/2025/NĐ-CP | 2025-06-12 | -'],
  ],
  [
    'Chỉ thị số 11-CT/TU ngày 06/6/2023, Kế hoạch số 12-KH/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy',
    [
      '11-CT/TU | 2023-06-06 | Ban Thường vụ Tỉnh ủy',
      '12-KH/TU | 2023-12-29 | Ban Thường vụ Tỉnh ủy',
    ],
  ],
  [
    'Quyết định số 77/QĐ-TTg ngày 06/6/2023, Kế hoạch số 12/KH-UBND ngày 29/12/2023 của UBND tỉnh',
    ['77/QĐ-TTg | 2023-06-06 | -', '12/KH-UBND | 2023-12-29 | UBND tỉnh'],
  ],
  [
    'các Thông báo số 41/TB-VPCP ngày 07/02/2024 và số 42/TB-VPCP ngày 24/4/2024 của Văn phòng Chính phủ',
    [
      '41/TB-VPCP | 2024-02-07 | Văn phòng Chính phủ',
      '42/TB-VPCP | 2024-04-24 | Văn phòng Chính phủ',
    ],
  ],
  [
    'Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017',
    ['18-NQ/TW | - | -', '19-NQ/TW | 2017-10-25 | -'],
  ],
  // who issued
  [
    'Thông tư số 03/2020/TT-BVHTTDL ngày 01/2/2020 của Bộ Văn hóa, Thể thao và Du lịch quy định mẫu',
    ['03/2020/TT-BVHTTDL | 2020-02-01 | Bộ Văn hóa, Thể thao và Du lịch'],
  ],
  [
    'Thông tư số 03/2020/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn',
    ['03/2020/TT-VPCP | - | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ],
  [
    'Quyết định số 27-QĐ/BCĐ ngày 09/5/2024 của Ban Chỉ đạo về cải cách hành chính, cải cách tư pháp và chuyển đổi số tỉnh ban hành Chương trình',
    [
      '27-QĐ/BCĐ | 2024-05-09 | Ban Chỉ đạo về cải cách hành chính, cải cách tư pháp và chuyển đổi số tỉnh',
    ],
  ],
  [
    'Kế hoạch số 383/KH-UBND ngày 09/2/2021 của UBND tỉnh Hà Giang Phát động phong trào',
    ['383/KH-UBND | 2021-02-09 | UBND tỉnh Hà Giang'],
  ],
  [
    'theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 25/TTr-SNV ngày 06/11/2025.',
    ['25/TTr-SNV | 2025-11-06 | Giám đốc Sở Nội vụ'],
  ],
  [
    'Nghị quyết 36-NQ/TW ngày 22/10/2018, Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng khóa XII về biển',
    ['36-NQ/TW | 2018-10-22 | Ban Chấp hành Trung ương Đảng'],
  ],
  [
    'Quyết định số 12/QĐ-ĐHTN ngày 02/3/2020 của Đại học Thái Nguyên về tuyển sinh',
    ['12/QĐ-ĐHTN | 2020-03-02 | Đại học Thái Nguyên'],
  ],
  [
    'Báo cáo số 31/BC-KTNS ngày 03/12/2023 của Ban Kinh tế- Ngân sách; ý kiến',
    ['31/BC-KTNS | 2023-12-03 | Ban Kinh tế- Ngân sách'],
  ],
  [
    'Báo cáo số 31/BC-KTNS của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Lai Châu về dự toán',
    ['31/BC-KTNS | - | Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Lai Châu'],
  ],
  [
    'Thông tư số 14/2018/TT-BNNPTNT của Bộ Nông nghiệp và PTNT hướng dẫn',
    ['14/2018/TT-BNNPTNT | - | Bộ Nông nghiệp và PTNT'],
  ],
  [
    'Thông tư số 14/2018/TT-BVHTTDL của Bộ Văn hóa, TT và DL; Quyết định số 9/QĐ-BDS của Ban Dân số và UBND tỉnh',
    ['14/2018/TT-BVHTTDL | - | Bộ Văn hóa, TT và DL', '9/QĐ-BDS | - | Ban Dân số'],
  ],
  [
    'Nghị quyết số 28-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
    ['28-NQ/TW | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII'],
  ],
  [
    'Các văn bản của Bộ Nội vụ: Công văn số 81/BNV-TL; Quyết định số 77/QĐ-TTg; Công văn số 82/BNV-TL ngày 02/3/2024.',
    ['81/BNV-TL | - | Bộ Nội vụ', '77/QĐ-TTg | - | -', '82/BNV-TL | 2024-03-02 | Bộ Nội vụ'],
  ],
  [
    'Nghị quyết số 33-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI) ngày 09/6/2014',
    ['33-NQ/TW | 2014-06-09 | Ban Chấp hành Trung ương Đảng'],
  ],
  // one document, however often and in whatever form it is named
  [
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; thực hiện Nghị quyết 57-NQ/TW, Nghị quyết số 57 và Nghị quyết 57.',
    ['57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ],
  [
    'Công văn số 123/HD-BNV ngày 01/2/2023 và Hướng dẫn số 123/HD-BNV ngày 01/02/2023',
    ['123/HD-BNV | 2023-02-01 | -'],
  ],
  [
    'Chỉ thị số 39-CT/TW ngày 21/5/2004; Chỉ thị số 39/CT-TTg ngày 15/10/2024',
    ['39-CT/TW | 2004-05-21 | -', '39/CT-TTg | 2024-10-15 | -'],
  ],
  [
    'Quyết định số 01/QĐ-UBND ngày 02/1/2023; Quyết định số 01/QĐ-UBND ngày 03/1/2024',
    ['01/QĐ-UBND | 2023-01-02 | -', '01/QĐ-UBND | 2024-01-03 | -'],
  ],
  [
    'DA có trong QĐ số 270/QD-TTg. Quyết định số 270/QĐ-TTg ngày 02/4/2024',
    ['270/QĐ-TTg | 2024-04-02 | -'],
  ],
  ['Nghị quyết 57-NQ/TW. Nghị quyết số 57-NQ/TW ngày 22/12/2024', ['57-NQ/TW | 2024-12-22 | -']],
  ['Chỉ thị số 05 của Bộ Chính trị về học tập', ['05 | - | Bộ Chính trị']],
];

const LAWS: [string, string[]][] = [
  [
    'Luật Thi đua, khen thưởng năm 2022 và các Nghị định',
    ['Luật Thi đua, khen thưởng năm 2022 | - | -'],
  ],
  [
    'theo Điều 12 Luật Lâm nghiệp, Luật Đất đai và các văn bản hướng dẫn',
    ['Luật Lâm nghiệp | - | -', 'Luật Đất đai | - | -'],
  ],
  ['theo quy định của Luật Giáo dục năm 2019.', ['Luật Giáo dục năm 2019 | - | -']],
  [
    'giảm 15% số vụ vi phạm Luật Thủy sản; xử lý hành vi vi phạm Luật Giao thông đường bộ',
    ['Luật Thủy sản | - | -', 'Luật Giao thông đường bộ | - | -'],
  ],
  [
    'tham gia xây dựng pháp luật, Luật Giáo dục; sửa đổi, bổ sung Luật Xây dựng, Luật Nhà ở',
    ['Luật Giáo dục | - | -', 'Luật Xây dựng | - | -', 'Luật Nhà ở | - | -'],
  ],
  ['trong quá trình xây dựng Luật Đất đai năm 2024 đã', ['Luật Đất đai năm 2024 | - | -']],
  ['Luật Đất đai năm 2024; Luật Đất đai quy định', ['Luật Đất đai năm 2024 | - | -']],
  [
    'Luật Đất đai 2013 và Luật Đất đai năm 2024',
    ['Luật Đất đai năm 2013 | - | -', 'Luật Đất đai năm 2024 | - | -'],
  ],
  [
    'Luật Bảo hiểm xã hội Việt Nam; Luật Hàng không dân dụng và Luật Hàng không dân dụng Việt Nam',
    ['Luật Bảo hiểm xã hội Việt Nam | - | -', 'Luật Hàng không dân dụng | - | -'],
  ],
  [
    'Bộ luật Lao động, Bộ luật Tố tụng dân sự năm 2015',
    ['Bộ luật Lao động | - | -', 'Bộ luật Tố tụng dân sự năm 2015 | - | -'],
  ],
  [
    'Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;',
    ['Luật Tổ chức Chính phủ | 2025-02-18 | -'],
  ],
  [
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025; theo Luật Tổ chức chính quyền địa phương',
    ['72/2025/QH15 | 2025-06-16 | -'],
  ],
  [
    'Luật Đất đai số 31/2024/QH15; Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 43/2024/QH15',
    ['31/2024/QH15 | - | -', '43/2024/QH15 | - | -'],
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức số 52/2019/QH14;',
    ['52/2019/QH14 | - | -'],
  ],
  [
    'Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019-11-22 | -',
    ],
  ],
  ['được sửa đổi, bổ sung bởi Luật số 90/2025/QH15 của Quốc hội', ['90/2025/QH15 | - | Quốc hội']],
  [
    'Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015; Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19 tháng 02 năm 2025',
    ['Luật Ban hành văn bản quy phạm pháp luật | 2015-06-22 | -', '64/2025/QH15 | 2025-02-19 | -'],
  ],
  [
    'Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2025; Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15 ngày 27/6/2025',
    ['93/2025/QH15 | 2025-06-27 | -'],
  ],
  ['Luật Đất đai năm 2024 (Luật số 31/2024/QH15)', ['31/2024/QH15 | - | -']],
  ['Luật Đất đai (sửa đổi) năm 2024 có hiệu lực', ['Luật Đất đai năm 2024 | - | -']],
  [
    'thi hành Luật phòng, chống tham nhũng; luật Đất đai',
    ['Luật phòng, chống tham nhũng | - | -', 'Luật Đất đai | - | -'],
  ],
  ['Luật Thi đua - Khen thưởng; Luật Thi đua, khen thưởng', ['Luật Thi đua - Khen thưởng | - | -']],
  [
    'Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư',
    ['Luật Đầu tư theo phương thức đối tác công tư | - | -', 'Luật Đầu tư | - | -'],
  ],
  [
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Luật Luật sư',
    ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ | - | -', 'Luật Luật sư | - | -'],
  ],
  [
    'các Luật: Đất đai, Nhà ở, Kinh doanh bất động sản',
    ['Luật Đất đai | - | -', 'Luật Nhà ở | - | -', 'Luật Kinh doanh bất động sản | - | -'],
  ],
  ['Luật Kinh tế biển xanh quy định về nuôi biển', ['Luật Kinh tế biển xanh | - | -']],
  [
    'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020',
    ['Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 | - | -'],
  ],
  [
    'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09/12/2020',
    ['02/2020/UBTVQH14 | 2020-12-09 | -'],
  ],
  ['phổ biến Luật Việc làm về bảo hiểm thất nghiệp năm 2026', ['Luật Việc làm | - | -']],
  [
    'Căn cứ Luật tổ chức chính quyên địa phương ngày 19 tháng 6 năm 2015;',
    ['Luật tổ chức chính quyên địa phương | 2015-06-19 | -'],
  ],
  [
    'LUẬT ĐẤT ĐAI NĂM 2024; BỘ LUẬT LAO ĐỘNG',
    ['Luật Đất đai năm 2024 | - | -', 'Bộ luật Lao động | - | -'],
  ],
];

const NOTHING: string[] = [
  'Hoàn thành 14/14 chỉ tiêu, tiếp dân 24/7, phủ sóng 3G/4G, đạt 45.799/36.875 tỷ đồng.',
  'Giai đoạn 2021-2025, quý I/2025, tháng 12/2025, ngày 02/9/2025, nhiệm kỳ 2026-2031.',
  'theo TCVN 5687:2010/BXD, QCVN 26:2010/BTNMT, TCVN 7957/BXD và ISO 9001:2015',
  'Điện thoại: 0213.3876.437, hotline số 19001-ABC, số tài khoản 3511/KBNN',
  'theo Mẫu số 02/ĐKTĐ, Biểu số 01a/BC-TH, Phụ lục 1-KH ban hành kèm theo',
  'Trụ sở: số 12-Trần Phú, nhà số 5-KP3, đường số 7-KCN',
  'Quyết định số      /QĐ-UBND, Quyết định số …/2025/QĐ-UBND, Quyết định số ...../QĐ-',
  'Căn cứ Quyết định số /2025/QĐ-UBND ngày / /2025 của Ủy ban nhân dân tỉnh',
  'ý kiến về dự án Luật Dân số (sửa đổi), dự thảo Luật Báo chí và Luật Xuất bản; dự thảo Nghị quyết',
  'Nghiên cứu, xây dựng Luật Chuyển đổi số và Luật Kinh tế biển xanh; trình Quốc hội thông qua Luật Thủ đô',
  'xử lý người vi phạm luật, phạm luật giao thông; vi phạm luật Giao thông',
  'pháp luật Việt Nam, kỷ luật Đảng, quy luật Kinh tế, Đại học Luật Hà Nội, Hội Luật gia, luật sư, Luật này',
  'xe buýt tuyến 01-Bến Thành, lô A12/KCN-KKT, kênh 79/T5, Khoản 1-Điều 5',
  'Nghị quyết Đại hội lần thứ XIII, Nghị quyết Trung ương 4, Đề án 06, Đề án 06/CP, Chương trình 135',
  'Điều 1 Quyết định này; 5 Nghị quyết, 12 Chỉ thị; Quyết định 2 nội dung; Báo cáo 6 tháng',
  'Công điện, Thông báo năm 2025 và Kế hoạch 5 năm 2026-2030',
];

describe('numbered citations', () => {
  it.each(NUMBERED)('%s', (body, expected) => {
    expect(cite(body)).toEqual(expected);
  });
});

describe('laws', () => {
  it.each(LAWS)('%s', (body, expected) => {
    expect(cite(body)).toEqual(expected);
  });
});

describe('no citations', () => {
  it.each(NOTHING)('%s', (body) => {
    expect(cite(body)).toEqual([]);
  });
});

describe('the document itself', () => {
  const own = {
    number: ownNumber('09/CT-UBND'),
    date: ownDate('2024-12-31'),
    documentType: 'Chỉ thị',
  };

  it('is no citation with its date, without one, or in the note of its appendix', () => {
    expect(cite('theo Chỉ thị số 09/CT-UBND ngày 31/12/2024; Chỉ thị 9/CT-UBND', own)).toEqual([]);
    const note =
      'PHỤ LỤC\n\n(Kèm theo Chỉ thị số 9 /CT-UBND ngày 31 / 12 / 2024 của Chủ tịch UBND tỉnh)';
    expect(cite('Nội dung.', own, note)).toEqual([]);
  });

  it('is one where the same number has another date', () => {
    expect(cite('theo Chỉ thị số 09/CT-UBND ngày 11/8/2021', own)).toEqual([
      '09/CT-UBND | 2021-08-11 | -',
    ]);
  });

  it('is named in the note even where its own number is blank', () => {
    const blank = { number: null, date: null, documentType: 'Kế hoạch' };
    const note =
      'PHỤ LỤC\n\n(Ban hành kèm theo Kế hoạch số 31/KH-UBND ngày 02/3/2024 của UBND tỉnh)\n\nTheo Quyết định số 5/QĐ-TTg.';
    expect(cite('Nội dung.', blank, note)).toEqual(['5/QĐ-TTg | - | -']);
  });
});

const TITLES: [string, string | null][] = [
  [
    'Chỉ thị số 61-CT/TW của Ban Bí thư về đổi mới công tác thi đua, khen thưởng.',
    'đổi mới công tác thi đua, khen thưởng',
  ],
  [
    'Chỉ thị số 61-CT/TW của Ban Bí thư khóa X về phòng, chống thiên tai;',
    'phòng, chống thiên tai',
  ],
  [
    'Nghị quyết số 33-NQ/TW của Ban Chấp hành Trung ương (khóa XI) về “Văn hóa, con người”,',
    'Văn hóa, con người',
  ],
  [
    'Chỉ thị số 61-CT/TW về nhiệm vụ, giải pháp trọng tâm; Kết luận số 72-KL/TW',
    'nhiệm vụ, giải pháp trọng tâm',
  ],
  ['Chỉ thị số 61-CT/TW về nhiệm vụ năm học, các trường tổ chức thực hiện; báo cáo', null],
  [
    'Căn cứ Tờ trình số 8/TTr-UBND về việc sửa đổi Quyết định số 3/QĐ-UBND và Quyết định số 4/QĐ-UBND;',
    'sửa đổi Quyết định số 3/QĐ-UBND và Quyết định số 4/QĐ-UBND',
  ],
  [
    'Căn cứ Văn bản số 8/BC-HH về việc báo cáo kết quả đại hội và ý kiến của Sở Nội vụ tại Tờ trình số /TTr-SNV;',
    'báo cáo kết quả đại hội',
  ],
  [
    'Căn cứ Tờ trình số 8/TTr-UBND về việc ban hành quy chế và Báo cáo thẩm tra số 9/BC-HĐND;',
    'ban hành quy chế',
  ],
];

describe('the title of a numbered document', () => {
  it.each(TITLES)('%s', (body, title) => {
    expect(findCitations(layoutOf(body), NOBODY)[0]?.title).toBe(title);
  });
});

describe('a document that the subject names in capitals', () => {
  it('is written as in the text', () => {
    const text = `KẾ HOẠCH

THỰC HIỆN CHỈ THỊ SỐ 21/CT-TTG NGÀY 01 THÁNG 8 NĂM 2022 CỦA THỦ TƯỚNG CHÍNH PHỦ

Thực hiện Chỉ thị số 21/CT-TTg ngày 01 tháng 8 năm 2022 của Thủ tướng Chính phủ, tỉnh ban hành kế hoạch.

1. Nội dung thực hiện Chỉ thị số 21/CT-TTg.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Văn Mẫu
`;
    const [found, ...rest] = findCitations(segment(normalise(text, knownSyllables)), NOBODY);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ number: '21/CT-TTg', issuer: 'Thủ tướng Chính phủ' });
    expect(found?.mentions).toHaveLength(3);
    expect(found?.text).toContain('CỦA THỦ TƯỚNG');
  });
});

describe('a citation', () => {
  const [first] = findCitations(
    layoutOf(
      'Thực hiện các Chỉ thị số 61-\n\nCT/TW ngày 08/3/2011 của Ban Bí thư về việc “Đổi mới công tác”; theo Chỉ thị 61-CT/TW.',
    ),
    NOBODY,
  );

  it('keeps its words from the type to the issuer', () => {
    expect(first?.text).toBe('Chỉ thị số 61- CT/TW ngày 08/3/2011 của Ban Bí thư');
    expect(first?.mentions.map(({ text }) => text)).toEqual([
      'Chỉ thị số 61- CT/TW ngày 08/3/2011 của Ban Bí thư',
      'Chỉ thị 61-CT/TW',
    ]);
  });

  it('has a type, a title and the name of its rule', () => {
    expect(first).toMatchObject({ type: 'Chỉ thị', title: 'Đổi mới công tác', rule: 'numbered' });
  });

  it('is explained, and so is what was declined', () => {
    const seen: Consideration[] = [];
    findCitations(
      layoutOf('theo Nghị định 178/2024/NĐ-CP, mẫu số 02/ĐK-TĐ và dự án Luật Dân số'),
      NOBODY,
      (one) => seen.push(one),
    );
    expect(seen.map(({ rule, taken, reason }) => [rule, taken, reason])).toEqual([
      ['numbered', false, 'a form, an address or the like'],
      ['law', false, 'a bill, not yet a law'],
      ['numbered', true, null],
    ]);
  });
});

describe('the words of a citation in which a link stands', () => {
  it.each([
    ['[Chỉ thị số 21/CT-TTg](#) ngày 05/6/2021 của Thủ tướng Chính phủ', 'Chỉ thị số 21/CT-TTg'],
    ['Chỉ thị [số 21/CT-TTg](https://vi.du/21) ngày 05/6/2021', 'số 21/CT-TTg'],
    ['[Luật Đất đai](https://vi.du/luat) năm 2024', 'Luật Đất đai'],
    [
      '[Chỉ thị số 21/CT-TTg ngày 05/6/2021](https://vi.du/21) về việc làm',
      'Chỉ thị số 21/CT-TTg ngày 05/6/2021',
    ],
    ['Chỉ thị số **21/CT-TTg** ngày *05/6/2021*', 'Chỉ thị số 21/CT-TTg ngày 05/6/2021'],
  ])('%s', (body, expected) => {
    const layout = layoutOf(`Thực hiện ${body}, các sở tổ chức.`);
    const [found] = findCitations(layout, NOBODY);
    expect(found?.text).toBe(expected);
    const { start = 0, end = 0 } = found?.span ?? {};
    expect(layout.clean.source.slice(start, end).replaceAll('*', '')).toBe(expected);
  });

  it('keeps the date that stands outside of it', () =>
    expect(cite('Theo [Chỉ thị số 21/CT-TTg](#) ngày 05/6/2021 của Thủ tướng Chính phủ.')).toEqual([
      '21/CT-TTg | 2021-06-05 | Thủ tướng Chính phủ',
    ]));
});
