import { describe, expect, test } from 'vitest';
import type { Grounded } from '../../src/record/types.ts';
import { type IssuerEvidence, resolveIssuer } from '../../src/resolve/issuer.ts';

/** Lines of one document, set one under another with marks between as in real ones. */
interface Sketch {
  letterhead?: string[];
  heading?: string;
  symbol?: string;
  type?: string;
  place?: string;
  launching?: string[];
  notes?: string[];
  mentions?: string[];
  wording?: string[];
  signature?: string[];
  date?: string;
}

function evidenceOf(sketch: Sketch): IssuerEvidence {
  let at = 0;
  let line = 0;
  const ground = (text: string): Grounded => {
    const start = at;
    at += text.length + 4;
    line += 1;
    return { text, span: { start, end: start + text.length, line } };
  };
  const all = (texts: string[] | undefined): Grounded[] => (texts ?? []).map(ground);
  return {
    letterhead: all(sketch.letterhead),
    place: sketch.place === undefined ? null : ground(sketch.place),
    heading: sketch.heading === undefined ? null : ground(sketch.heading),
    launching: all(sketch.launching),
    mentions: all(sketch.mentions),
    wording: all(sketch.wording),
    signature: all(sketch.signature),
    appendixNotes: all(sketch.notes),
    symbol: sketch.symbol ?? null,
    documentType: sketch.type ?? 'Chỉ thị',
    date: sketch.date ?? null,
  };
}

const resolve = (sketch: Sketch) => resolveIssuer(evidenceOf(sketch));

/** name, authority, level, province with epoch and code, stated */
type Expected = [string, string | null, string, string | null, boolean];

function summary(sketch: Sketch): Expected | null {
  const issuer = resolve(sketch);
  if (!issuer) return null;
  const { province } = issuer;
  return [
    issuer.name,
    issuer.authority,
    issuer.level,
    province && `${province.slug} ${province.code} ${province.epoch}`,
    issuer.stated,
  ];
}

const UB = 'ỦY BAN NHÂN DÂN';
const CHAIR = ['CHỦ TỊCH'];
const FOR_ALL = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];

const CASES: [what: string, sketch: Sketch, expected: Expected | null][] = [
  // Letterheads of committees
  [
    'a province of today',
    {
      letterhead: [UB, 'TỈNH LAI CHÂU', '--------'],
      symbol: 'CT-UBND',
      signature: FOR_ALL,
      date: '2025-11-19',
    },
    ['Ủy ban nhân dân tỉnh Lai Châu', 'collective', 'province', 'lai_chau 12 34', true],
  ],
  [
    'its chair',
    { letterhead: [UB, 'TỈNH SƠN LA'], symbol: 'CT-UBND', signature: CHAIR, date: '2021-01-05' },
    ['Ủy ban nhân dân tỉnh Sơn La', 'chair', 'province', 'son_la 14 63', true],
  ],
  [
    'a code that changed hands',
    {
      letterhead: [UB, 'TỈNH BẮC NINH'],
      signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      date: '2025-12-03',
    },
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'chair', 'province', 'bac_ninh 24 34', true],
  ],
  [
    'the same before',
    {
      letterhead: ['UBND TỈNH BẮC NINH'],
      signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      date: '2024-12-03',
    },
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'chair', 'province', 'bac_ninh 27 63', true],
  ],
  [
    'a province that is gone',
    { letterhead: [UB, 'TỈNH HÀ GIANG'], signature: FOR_ALL },
    ['Ủy ban nhân dân tỉnh Hà Giang', 'collective', 'province', 'ha_giang 02 63', true],
  ],
  [
    'one that went in 2008',
    { letterhead: [UB, 'TỈNH HÀ TÂY'], signature: FOR_ALL, date: '2007-03-01' },
    ['Ủy ban nhân dân tỉnh Hà Tây', 'collective', 'province', 'ha_tay  63', true],
  ],
  [
    'the wrong side of the merger keeps what is there',
    { letterhead: [UB, 'TỈNH BÌNH PHƯỚC'], signature: CHAIR, date: '2025-09-01' },
    ['Ủy ban nhân dân tỉnh Bình Phước', 'chair', 'province', 'binh_phuoc 70 63', true],
  ],
  [
    'a city of the Centre',
    { letterhead: [UB, 'THÀNH PHỐ HẢI PHÒNG'], signature: FOR_ALL, date: '2025-11-18' },
    ['Ủy ban nhân dân thành phố Hải Phòng', 'collective', 'province', 'hai_phong 31 34', true],
  ],
  [
    'Thành phố Hồ Chí Minh',
    {
      letterhead: [UB, 'THÀNH PHỐ HỒ CHÍ MINH'],
      signature: ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'],
      date: '2025-11-20',
    },
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'head', 'province', 'ho_chi_minh 79 34', true],
  ],
  [
    'TP.HCM',
    { letterhead: ['UBND TP.HCM'], signature: CHAIR, date: '2015-02-02' },
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'chair', 'province', 'ho_chi_minh 79 63', true],
  ],
  [
    'a name of two words with a hyphen',
    { letterhead: ['UBND TỈNH BÀ RỊA-VŨNG TÀU'], signature: CHAIR, date: '2019-02-02' },
    ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', 'chair', 'province', 'ba_ria_vung_tau 77 63', true],
  ],
  [
    'ĐắkLắk',
    { letterhead: [UB, 'TỈNH ĐẮKLẮK'], signature: CHAIR, date: '2007-02-02' },
    ['Ủy ban nhân dân tỉnh Đắk Lắk', 'chair', 'province', 'dak_lak 66 63', true],
  ],
  [
    'old-style tones',
    { letterhead: ['UỶ BAN NHÂN DÂN', 'TỈNH THANH HOÁ'], signature: CHAIR, date: '2023-02-02' },
    ['Ủy ban nhân dân tỉnh Thanh Hóa', 'chair', 'province', 'thanh_hoa 38 63', true],
  ],
  [
    'faults of recognition',
    { letterhead: ['ỦY BAN NHẨN DÂN', 'TÌNH NGHỆ AN'], signature: CHAIR, date: '2023-02-02' },
    ['Ủy ban nhân dân tỉnh Nghệ An', 'chair', 'province', 'nghe_an 40 63', true],
  ],
  [
    'lost diacritics',
    { letterhead: ['UY BAN NHAN DAN', 'TINH QUANG BINH'], signature: CHAIR, date: '2023-02-02' },
    ['Ủy ban nhân dân tỉnh Quảng Bình', 'chair', 'province', 'quang_binh 44 63', true],
  ],
  [
    'lost blanks',
    { letterhead: ['ỦY BANNHÂN DÂN', 'TỈN H CAO BẰNG'], signature: CHAIR, date: '2023-02-02' },
    ['Ủy ban nhân dân tỉnh Cao Bằng', 'chair', 'province', 'cao_bang 04 63', true],
  ],
  [
    'columns run together',
    {
      letterhead: [
        'UBND TỈNH KON TUM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
      ],
      signature: CHAIR,
      date: '2020-02-02',
    },
    ['Ủy ban nhân dân tỉnh Kon Tum', 'chair', 'province', 'kon_tum 62 63', true],
  ],
  [
    'the unit only in the heading',
    {
      letterhead: [UB],
      heading: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU',
      signature: CHAIR,
      date: '2022-02-02',
    },
    ['Ủy ban nhân dân tỉnh Cà Mau', 'chair', 'province', 'ca_mau 96 63', true],
  ],
  [
    'the heading alone',
    { heading: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI', symbol: 'QĐ-UBND', date: '2025-11-20' },
    ['Ủy ban nhân dân tỉnh Đồng Nai', 'chair', 'province', 'dong_nai 75 34', true],
  ],
  [
    'a heading for all',
    { heading: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', symbol: 'QĐ-UBND', date: '2025-11-20' },
    ['Ủy ban nhân dân thành phố Hà Nội', 'collective', 'province', 'ha_noi 01 34', true],
  ],
  [
    'thành phố Đồng Nai of 2026',
    { letterhead: [UB, 'THÀNH PHỐ ĐỒNG NAI'], signature: FOR_ALL, date: '2026-06-01' },
    ['Ủy ban nhân dân thành phố Đồng Nai', 'collective', 'province', 'dong_nai 75 34', true],
  ],
  [
    'Huế the city of the Centre',
    { letterhead: [UB, 'THÀNH PHỐ HUẾ'], signature: FOR_ALL, date: '2025-02-01' },
    ['Ủy ban nhân dân thành phố Huế', 'collective', 'province', 'hue 46 63', true],
  ],
  [
    'Huế the province',
    { letterhead: [UB, 'TỈNH THỪA THIÊN HUẾ'], signature: FOR_ALL, date: '2020-02-01' },
    ['Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'collective', 'province', 'hue 46 63', true],
  ],
  [
    'Huế the city of its province',
    { letterhead: [UB, 'THÀNH PHỐ HUẾ'], signature: FOR_ALL, date: '2019-02-01' },
    ['Ủy ban nhân dân thành phố Huế', 'collective', 'district', 'hue 46 63', true],
  ],

  // Districts and communes
  [
    'a city named like its province',
    { letterhead: [UB, 'THÀNH PHỐ LẠNG SƠN'], signature: CHAIR, date: '2023-01-10' },
    ['Ủy ban nhân dân thành phố Lạng Sơn', 'chair', 'district', 'lang_son 20 63', true],
  ],
  [
    'a city with a name of its own',
    { letterhead: [UB, 'THÀNH PHỐ ĐIỆN BIÊN PHỦ'], signature: CHAIR, date: '2023-01-10' },
    ['Ủy ban nhân dân thành phố Điện Biên Phủ', 'chair', 'district', 'dien_bien 11 63', true],
  ],
  [
    'the city in a city',
    { letterhead: [UB, 'THÀNH PHỐ THỦ ĐỨC'], signature: CHAIR, date: '2023-01-10' },
    ['Ủy ban nhân dân thành phố Thủ Đức', 'chair', 'district', 'ho_chi_minh 79 63', true],
  ],
  [
    'a district under its province',
    {
      letterhead: ['UBND TỈNH LÀO CAI', 'UBND HUYỆN BÁT XÁT'],
      signature: FOR_ALL,
      date: '2020-01-10',
    },
    ['Ủy ban nhân dân huyện Bát Xát', 'collective', 'district', 'lao_cai 10 63', true],
  ],
  [
    'one of seven Châu Thành',
    {
      letterhead: [UB, 'HUYỆN CHÂU THÀNH'],
      mentions: ['tỉnh Trà Vinh', 'UBND tỉnh Trà Vinh'],
      signature: CHAIR,
      date: '2020-01-10',
    },
    ['Ủy ban nhân dân huyện Châu Thành', 'chair', 'district', 'tra_vinh 84 63', true],
  ],
  [
    'a numbered district',
    { letterhead: [UB, 'QUẬN 7'], signature: CHAIR, date: '2020-01-10' },
    ['Ủy ban nhân dân quận 7', 'chair', 'district', 'ho_chi_minh 79 63', true],
  ],
  [
    'a district named like a province',
    { letterhead: [UB, 'HUYỆN QUẢNG NINH'], signature: CHAIR, date: '2020-01-10' },
    ['Ủy ban nhân dân huyện Quảng Ninh', 'chair', 'district', 'quang_binh 44 63', true],
  ],
  [
    'no stripping of diacritics',
    { letterhead: [UB, 'HUYỆN QUANG BÌNH'], signature: CHAIR, date: '2020-01-10' },
    ['Ủy ban nhân dân huyện Quang Bình', 'chair', 'district', 'ha_giang 02 63', true],
  ],
  [
    'a town',
    { letterhead: ['UBND TX. SƠN TÂY'], signature: CHAIR, date: '2020-01-10' },
    ['Ủy ban nhân dân thị xã Sơn Tây', 'chair', 'district', 'ha_noi 01 63', true],
  ],
  [
    'a ward of today',
    {
      letterhead: [UB, 'PHƯỜNG ĐOÀN KẾT'],
      mentions: ['tỉnh Lai Châu'],
      signature: FOR_ALL,
      date: '2025-10-01',
    },
    ['Ủy ban nhân dân phường Đoàn Kết', 'collective', 'commune', 'lai_chau 12 34', true],
  ],
  [
    'a commune under its province',
    {
      letterhead: ['TỈNH GIA LAI', 'ỦY BAN NHÂN DÂN XÃ IA HRÚ'],
      signature: FOR_ALL,
      date: '2025-10-01',
    },
    ['Ủy ban nhân dân xã Ia Hrú', 'collective', 'commune', 'gia_lai 52 34', true],
  ],

  // Councils, centre, departments, Party
  [
    'a council',
    {
      letterhead: ['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'],
      symbol: 'NQ-HĐND',
      type: 'Nghị quyết',
      signature: CHAIR,
      date: '2024-12-10',
    },
    ['Hội đồng nhân dân thành phố Hà Nội', 'collective', 'province', 'ha_noi 01 63', true],
  ],
  [
    'a council by its heading',
    {
      heading: 'HỘI ĐỒNG NHÂN DÂN TỈNH TÂY NINH KHÓA X, KỲ HỌP THỨ 17',
      type: 'Nghị quyết',
      signature: CHAIR,
      date: '2024-12-10',
    },
    ['Hội đồng nhân dân tỉnh Tây Ninh', 'collective', 'province', 'tay_ninh 72 63', true],
  ],
  [
    'the Prime Minister',
    {
      letterhead: ['THỦ TƯỚNG CHÍNH PHỦ', '-------'],
      symbol: 'QĐ-TTg',
      signature: ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
      place: 'Hà Nội',
      date: '2025-11-17',
    },
    ['Thủ tướng Chính phủ', 'premier', 'central', null, true],
  ],
  [
    'the Government',
    {
      letterhead: ['CHÍNH PHỦ'],
      symbol: 'NQ-CP',
      signature: ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
      date: '2025-12-01',
    },
    ['Chính phủ', 'collective', 'central', null, true],
  ],
  [
    'its office',
    {
      letterhead: ['VĂN PHÒNG CHÍNH PHỦ'],
      symbol: 'TB-VPCP',
      signature: ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
      date: '2025-11-22',
    },
    ['Văn phòng Chính phủ', 'minister', 'central', null, true],
  ],
  [
    'a ministry',
    {
      letterhead: ['BỘ NỘI VỤ'],
      symbol: 'HD-BNV',
      signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      date: '2025-11-22',
    },
    ['Bộ Nội vụ', 'minister', 'central', null, true],
  ],
  [
    'a ministry that is gone',
    {
      letterhead: ['BỘ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
      signature: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
      date: '2020-11-22',
    },
    ['Bộ Lao động - Thương binh và Xã hội', 'head', 'central', null, true],
  ],
  [
    'a body under a ministry',
    {
      letterhead: ['BỘ NỘI VỤ', 'BAN THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG'],
      signature: ['TRƯỞNG BAN'],
      date: '2020-11-22',
    },
    ['Ban Thi đua - Khen thưởng Trung ương', 'head', 'central', null, true],
  ],
  [
    'a department',
    {
      letterhead: ['UBND TỈNH VĨNH LONG', 'SỞ NỘI VỤ'],
      symbol: 'HD-SNV',
      signature: ['GIÁM ĐỐC'],
      date: '2024-05-05',
    },
    ['Sở Nội vụ tỉnh Vĩnh Long', 'head', 'province', 'vinh_long 86 63', true],
  ],
  [
    'a department of a city',
    {
      letterhead: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ ĐÀ NẴNG', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
      signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      date: '2025-09-05',
    },
    ['Sở Nông nghiệp và Môi trường thành phố Đà Nẵng', 'head', 'province', 'da_nang 48 34', true],
  ],
  [
    'a division of a district',
    {
      letterhead: ['UBND HUYỆN MÙ CANG CHẢI', 'PHÒNG NỘI VỤ'],
      signature: ['TRƯỞNG PHÒNG'],
      mentions: ['tỉnh Yên Bái'],
      date: '2023-05-05',
    },
    ['Phòng Nội vụ huyện Mù Cang Chải', 'head', 'district', 'yen_bai 15 63', true],
  ],
  [
    'a steering committee',
    {
      letterhead: ['UBND TỈNH AN GIANG', 'BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI'],
      signature: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
      date: '2023-05-05',
    },
    [
      'Ban Chỉ đạo phòng, chống thiên tai tỉnh An Giang',
      'collective',
      'province',
      'an_giang 89 63',
      true,
    ],
  ],
  [
    'the police of a province',
    {
      letterhead: ['BỘ CÔNG AN', 'CÔNG AN TỈNH PHÚ YÊN'],
      signature: ['GIÁM ĐỐC'],
      date: '2023-05-05',
    },
    ['Công an tỉnh Phú Yên', 'head', 'province', 'phu_yen 54 63', true],
  ],
  [
    'a body that no table has',
    {
      letterhead: ['UBND TỈNH BẾN TRE', 'TRUNG TÂM XÚC TIẾN ĐẦU TƯ'],
      signature: ['GIÁM ĐỐC'],
      date: '2023-05-05',
    },
    ['Trung tâm xúc tiến đầu tư tỉnh Bến Tre', 'head', 'province', 'ben_tre 83 63', true],
  ],
  [
    'the council of emulation',
    {
      letterhead: ['UBND TỈNH QUẢNG NAM', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
      signature: ['CHỦ TỊCH HỘI ĐỒNG'],
      date: '2023-05-05',
    },
    ['Hội đồng Thi đua - Khen thưởng tỉnh Quảng Nam', 'head', 'province', 'quang_nam 49 63', true],
  ],
  [
    'the front',
    {
      letterhead: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH HÀ NAM'],
      signature: ['TM. BAN THƯỜNG TRỰC'],
      date: '2023-05-05',
    },
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam',
      'collective',
      'province',
      'ha_nam 35 63',
      true,
    ],
  ],
  [
    'the Party of a province',
    {
      letterhead: ['TỈNH ỦY NAM ĐỊNH', '*'],
      symbol: 'CT/TU',
      signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
      date: '2023-05-05',
    },
    ['Tỉnh ủy Nam Định', 'party', 'province', 'nam_dinh 36 63', true],
  ],
  [
    'the Party of a city of the Centre',
    {
      letterhead: ['THÀNH ỦY CẦN THƠ', '*'],
      symbol: 'CT/TU',
      signature: ['T/M BAN THƯỜNG VỤ'],
      date: '2023-05-05',
    },
    ['Thành ủy Cần Thơ', 'party', 'province', 'can_tho 92 63', true],
  ],
  [
    'the Party of a city of a province',
    {
      letterhead: ['ĐẢNG BỘ TỈNH ĐẮK NÔNG', 'THÀNH ỦY GIA NGHĨA', '*'],
      signature: ['T/M BAN THƯỜNG VỤ'],
      date: '2023-05-05',
    },
    ['Thành ủy Gia Nghĩa', 'party', 'district', 'dak_nong 67 63', true],
  ],
  [
    'the Party of a district',
    {
      letterhead: ['TỈNH ỦY THÁI BÌNH', 'HUYỆN ỦY TIỀN HẢI', '*'],
      signature: ['T/M BAN THƯỜNG VỤ'],
      date: '2023-05-05',
    },
    ['Huyện ủy Tiền Hải', 'party', 'district', 'thai_binh 34 63', true],
  ],
  [
    'a standing committee',
    { letterhead: ['BAN THƯỜNG VỤ', 'TỈNH ỦY HẬU GIANG', '*'], date: '2023-05-05' },
    ['Ban Thường vụ Tỉnh ủy Hậu Giang', 'party', 'province', 'hau_giang 93 63', true],
  ],
  [
    'the Politburo',
    { letterhead: ['BỘ CHÍNH TRỊ', '*'], symbol: 'CT/TW', date: '2023-05-05' },
    ['Bộ Chính trị', 'party', 'central', null, true],
  ],

  [
    'an office under its committee',
    {
      letterhead: ['UBND TỈNH PHÚ THỌ', 'VĂN PHÒNG'],
      signature: ['CHÁNH VĂN PHÒNG'],
      date: '2023-05-05',
    },
    ['Văn phòng Ủy ban nhân dân tỉnh Phú Thọ', 'head', 'province', 'phu_tho 25 63', true],
  ],
  [
    'a commission of the Party',
    {
      letterhead: ['TỈNH ỦY SÓC TRĂNG', 'BAN TỔ CHỨC', '*'],
      signature: ['TRƯỞNG BAN'],
      date: '2023-05-05',
    },
    ['Ban Tổ chức Tỉnh ủy Sóc Trăng', 'party', 'province', 'soc_trang 94 63', true],
  ],
  [
    'the Party in a committee',
    {
      letterhead: ['ĐẢNG BỘ TỈNH TUYÊN QUANG', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', '*'],
      signature: ['T/M BAN THƯỜNG VỤ'],
      date: '2025-09-05',
    },
    ['Đảng ủy Ủy ban nhân dân tỉnh Tuyên Quang', 'party', 'province', 'tuyen_quang 08 34', true],
  ],
  [
    'two in one line',
    { letterhead: ['UBND TỈNH BẠC LIÊU SỞ Y TẾ'], signature: ['GIÁM ĐỐC'], date: '2023-05-05' },
    ['Sở Y tế tỉnh Bạc Liêu', 'head', 'province', 'bac_lieu 95 63', true],
  ],
  [
    'a center in one line',
    {
      letterhead: ['UBND TỈNH LONG AN TRUNG TÂM KHUYẾN NÔNG'],
      signature: ['GIÁM ĐỐC'],
      date: '2023-05-05',
    },
    ['Trung tâm khuyến nông tỉnh Long An', 'head', 'province', 'long_an 80 63', true],
  ],
  [
    'an old symbol',
    { letterhead: [UB, 'TỈNH MINH HẢI'], symbol: 'CT.UB', signature: CHAIR, date: '1994-05-05' },
    ['Ủy ban nhân dân tỉnh Minh Hải', 'chair', 'province', 'minh_hai  63', true],
  ],
  [
    'the Council of Ministers',
    { letterhead: ['CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG'], signature: ['CHỦ TỊCH'], date: '1989-05-05' },
    ['Chủ tịch Hội đồng Bộ trưởng', 'premier', 'central', null, true],
  ],

  // Nothing stated
  [
    'chair, province from newspaper and place',
    {
      symbol: 'CT-UBND',
      place: 'Yên Bái',
      launching: [
        'Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các cơ quan tổ chức thực hiện Chỉ thị này',
      ],
      mentions: ['trên địa bàn tỉnh Yên Bái', 'Báo Yên Bái, Đài PTTH tỉnh'],
      signature: CHAIR,
      date: '2024-12-31',
    },
    ['Ủy ban nhân dân tỉnh Yên Bái', 'chair', 'province', 'yen_bai 15 63', false],
  ],
  [
    'no number, no place',
    {
      launching: [
        'UBND tỉnh phát động phong trào thi đua yêu nước năm 2021 tới toàn thể các tầng lớp Nhân dân',
      ],
      mentions: ['Báo Hòa Bình, Đài PTTH tỉnh'],
      signature: CHAIR,
    },
    ['Ủy ban nhân dân tỉnh Hòa Bình', 'chair', 'province', 'hoa_binh 17 63', false],
  ],
  [
    'someone else launches, too',
    {
      launching: [
        '05 nội dung thi đua do Thủ tướng Chính phủ phát động',
        'UBND tỉnh phát động phong trào thi đua',
      ],
      mentions: ['Báo Bắc Kạn'],
      signature: CHAIR,
    },
    ['Ủy ban nhân dân tỉnh Bắc Kạn', 'chair', 'province', 'bac_kan 06 63', false],
  ],
  [
    'the appendix note',
    {
      launching: ['Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước năm 2024'],
      notes: [
        '(Kèm theo Chỉ thị số: 01/CT-UBND ngày 19 / 01 / 2024 của Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi)',
      ],
      signature: CHAIR,
      date: '2024-01-19',
    },
    ['Ủy ban nhân dân tỉnh Quảng Ngãi', 'chair', 'province', 'quang_ngai 51 63', false],
  ],
  [
    'a city launches',
    {
      symbol: 'PĐTĐ-UBND',
      type: 'Phát động thi đua',
      place: 'Thành phố Cao Bằng',
      launching: ['UBND thành phố Cao Bằng phát động phong trào thi đua với chủ đề'],
      mentions: ['thành phố Cao Bằng'],
      signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      date: '2023-01',
    },
    ['Ủy ban nhân dân thành phố Cao Bằng', 'collective', 'district', 'cao_bang 04 63', false],
  ],
  [
    'a city by its recipients',
    {
      symbol: 'CT-UBND',
      place: 'Sông Công',
      mentions: [
        'trên địa bàn thành phố Sông Công',
        'UBND tỉnh Thái Nguyên',
        'Thường trực Thành ủy',
        'Thường trực HĐND thành phố',
        'UBND các xã, phường',
      ],
      signature: CHAIR,
      date: '2025-02',
    },
    ['Ủy ban nhân dân thành phố Sông Công', 'chair', 'district', 'thai_nguyen 19 63', false],
  ],
  [
    'a seat city is only a place',
    {
      symbol: 'CT-UBND',
      place: 'Phan Rang-Tháp Chàm',
      launching: ['Ủy ban nhân dân tỉnh yêu cầu các ngành'],
      signature: CHAIR,
      date: '2007-03-05',
    },
    ['Ủy ban nhân dân tỉnh Ninh Thuận', 'chair', 'province', 'ninh_thuan 58 63', false],
  ],
  [
    'orders to the districts come from the province',
    {
      symbol: 'CT-UBND',
      place: 'Buôn Ma Thuột',
      mentions: ['UBND các huyện, thị xã, thành phố', 'TT. Tỉnh ủy', 'tỉnh Đắk Lắk'],
      signature: CHAIR,
      date: '2010-03-05',
    },
    ['Ủy ban nhân dân tỉnh Đắk Lắk', 'chair', 'province', 'dak_lak 66 63', false],
  ],
  [
    'the number alone',
    { symbol: 'CT-TTg', signature: ['THỦ TƯỚNG'], date: '2024-10-15' },
    ['Thủ tướng Chính phủ', 'premier', 'central', null, false],
  ],
  [
    'a ministry by its number',
    { symbol: 'BGDĐT-TĐKT', type: 'Công văn', date: '2024-10-15' },
    ['Bộ Giáo dục và Đào tạo', 'minister', 'central', null, false],
  ],
  [
    'the Party by its number',
    {
      symbol: 'NQ/TU',
      place: 'Long An',
      mentions: ['Tỉnh ủy', 'tỉnh Long An'],
      date: '2020-10-15',
    },
    ['Tỉnh ủy Long An', 'party', 'province', 'long_an 80 63', false],
  ],
  [
    'two provinces named, the one named most',
    {
      symbol: 'CT-UBND',
      launching: ['Chủ tịch UBND tỉnh phát động'],
      mentions: ['tỉnh Bình Thuận', 'tỉnh Lâm Đồng', 'Báo Bình Thuận', 'Đài PTTH Bình Thuận'],
      signature: CHAIR,
      date: '2024-01-01',
    },
    ['Ủy ban nhân dân tỉnh Bình Thuận', 'chair', 'province', 'binh_thuan 60 63', false],
  ],
  [
    'a year decides the map',
    {
      launching: ['UBND tỉnh phát động phong trào thi đua năm 2027'],
      mentions: ['tỉnh Quảng Trị'],
      signature: CHAIR,
    },
    ['Ủy ban nhân dân tỉnh Quảng Trị', 'chair', 'province', 'quang_tri 44 34', false],
  ],
  [
    'others act, too',
    {
      launching: [
        'Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch',
        'UBND xã, phường ban hành',
        'Chủ tịch UBND tỉnh yêu cầu',
        'UBND huyện Than Uyên ban hành',
      ],
      mentions: ['UBND xã, phường', 'tỉnh Lai Châu'],
      signature: CHAIR,
      date: '2024-01-01',
    },
    ['Ủy ban nhân dân tỉnh Lai Châu', 'chair', 'province', 'lai_chau 12 63', false],
  ],
  [
    'a council is cited, the committee signs',
    {
      launching: ['Hội đồng nhân dân tỉnh ban hành nghị quyết', 'UBND tỉnh yêu cầu'],
      mentions: ['tỉnh Vĩnh Phúc'],
      signature: CHAIR,
      date: '2024-01-01',
    },
    ['Ủy ban nhân dân tỉnh Vĩnh Phúc', 'chair', 'province', 'vinh_phuc 26 63', false],
  ],
  [
    'a department has a part',
    {
      launching: ['Sở Nội vụ ban hành hướng dẫn', 'Ủy ban nhân dân huyện Tân Yên phát động'],
      mentions: ['Huyện ủy'],
      date: '2024-01-01',
    },
    ['Ủy ban nhân dân huyện Tân Yên', null, 'district', 'bac_giang 24 63', false],
  ],
  [
    'a note dates the document',
    {
      notes: [
        '(Ban hành kèm theo Quyết định số 5/2025/QĐ-UBND ngày 02 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Gia Lai)',
      ],
      symbol: 'QĐ-UBND',
    },
    ['Ủy ban nhân dân tỉnh Gia Lai', 'collective', 'province', 'gia_lai 52 34', false],
  ],
  [
    'two tiers tell the map',
    {
      symbol: 'KH-UBND',
      launching: ['Ủy ban nhân dân tỉnh ban hành'],
      mentions: ['Tỉnh ủy', 'UBND các xã, phường', 'tỉnh Tây Ninh'],
      signature: FOR_ALL,
    },
    ['Ủy ban nhân dân tỉnh Tây Ninh', 'collective', 'province', 'tay_ninh 80 34', false],
  ],
  [
    'three tiers, too',
    {
      symbol: 'KH-UBND',
      launching: ['Ủy ban nhân dân tỉnh ban hành'],
      mentions: ['Tỉnh ủy', 'UBND các huyện, thành phố', 'tỉnh Tây Ninh'],
      signature: FOR_ALL,
    },
    ['Ủy ban nhân dân tỉnh Tây Ninh', 'collective', 'province', 'tay_ninh 72 63', false],
  ],
  [
    'an acronym is no name',
    {
      symbol: 'KH-UBND',
      launching: ['UBND thành phố ban hành'],
      mentions: ['UBND TP HP', 'thành phố Hải Phòng'],
      signature: FOR_ALL,
      date: '2025-10-10',
    },
    ['Ủy ban nhân dân thành phố Hải Phòng', 'collective', 'province', 'hai_phong 31 34', false],
  ],
  [
    'a list of communes',
    {
      symbol: 'QĐ-UBND',
      place: 'Quảng Trị',
      mentions: [
        'TT Tỉnh ủy, TT HĐND tỉnh',
        ...['Đông Hà', 'Hải Lăng', 'Gio Linh', 'Cam Lộ', 'Bến Quan', 'Ái Tử'].map(
          (name) => `Xã ${name}`,
        ),
      ],
      signature: FOR_ALL,
      date: '2025-10-10',
    },
    ['Ủy ban nhân dân tỉnh Quảng Trị', 'collective', 'province', 'quang_tri 44 34', false],
  ],
  [
    'the minister who heads the office',
    {
      launching: ['Bộ Xây dựng khẩn trương xây dựng', 'Văn phòng Chính phủ thông báo'],
      signature: ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
      date: '2025-10-10',
    },
    ['Văn phòng Chính phủ', 'minister', 'central', null, false],
  ],
  [
    'one of several ministries',
    {
      launching: ['Bộ Xây dựng ban hành', 'Bộ Y tế ban hành'],
      signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      date: '2025-10-10',
    },
    null,
  ],
  [
    'a place alone does not tell the level',
    { place: 'Nha Trang', symbol: 'CT-UBND', date: '2005-01-01' },
    null,
  ],
  ['nothing', {}, null],
  [
    'a province told by how often the text names it',
    {
      launching: ['Chủ tịch Uỷ ban nhân dân Tỉnh'],
      wording: ['Đồng Tháp', 'Lai Châu', 'Doanh nghiệp Đồng Tháp', 'Hồ Chí Minh'],
      signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      date: '2021-01-05',
    },
    ['Ủy ban nhân dân tỉnh Đồng Tháp', 'chair', 'province', 'dong_thap 87 63', false],
  ],
  [
    'a province named once tells nothing',
    { launching: ['Chủ tịch UBND tỉnh'], wording: ['Lai Châu'], signature: CHAIR },
    null,
  ],
  [
    'nor do two that are named alike',
    {
      launching: ['Chủ tịch UBND tỉnh'],
      wording: ['Lai Châu', 'Sơn La', 'Lai Châu', 'Sơn La', 'Lai Châu'],
      signature: CHAIR,
    },
    null,
  ],
  [
    'who is told does not speak',
    {
      symbol: 'CT-UBND',
      place: 'Thành phố Hồ Chí Minh',
      launching: ['Chủ tịch Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện tổ chức'],
      signature: CHAIR,
      date: '2022-02-14',
    },
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'chair', 'province', 'ho_chi_minh 79 63', false],
  ],
  [
    'of two provinces the one that the text speaks of',
    {
      launching: ['Chủ tịch UBND tỉnh'],
      mentions: ['tỉnh Hà Nam', 'tỉnh Ninh Bình'],
      wording: ['Ninh Bình', 'Hà Nam', 'Nhân dân Ninh Bình', 'Ninh Bình'],
      signature: CHAIR,
      date: '2024-01-05',
    },
    ['Ủy ban nhân dân tỉnh Ninh Bình', 'chair', 'province', 'ninh_binh 37 63', false],
  ],
  [
    'a director heads no ministry',
    {
      launching: ['Bộ Y tế ban hành', 'Giám đốc Sở Y tế'],
      mentions: ['tỉnh Sóc Trăng'],
      signature: ['GIÁM ĐỐC'],
      date: '2023-01-05',
    },
    ['Sở Y tế tỉnh Sóc Trăng', 'head', 'province', 'soc_trang 94 63', false],
  ],
  [
    'a minister does',
    { launching: ['Bộ Y tế ban hành', 'Bộ trưởng Bộ Y tế'], signature: ['BỘ TRƯỞNG'] },
    ['Bộ Y tế', 'minister', 'central', null, false],
  ],
];

describe('resolveIssuer', () => {
  test.each(CASES)('%s', (_what, sketch, expected) => {
    expect(summary(sketch)).toEqual(expected);
  });

  test('unit and evidence of a letterhead', () => {
    const issuer = resolve({
      letterhead: [UB, 'TỈNH LAI CHÂU'],
      signature: CHAIR,
      date: '2024-01-01',
    });
    expect(issuer?.unit).toEqual({ name: 'Lai Châu', kind: 'tỉnh' });
    expect(issuer?.text).toBe('ỦY BAN NHÂN DÂN TỈNH LAI CHÂU');
    expect(issuer?.span).toEqual({ start: 0, end: 32, line: 1 });
  });

  test('the evidence of an inferred issuer is what names it', () => {
    const issuer = resolve({
      symbol: 'CT-UBND',
      launching: ['Chủ tịch UBND tỉnh yêu cầu'],
      mentions: ['Các sở, ban, ngành', 'Báo Hà Tĩnh'],
      signature: CHAIR,
      date: '2024-01-01',
    });
    expect(issuer?.text).toBe('Báo Hà Tĩnh');
  });
});
