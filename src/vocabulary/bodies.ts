/**
 * Bodies that issue documents, with the symbols that stand for them in numbers (09/CT-UBND,
 * 34-CT/TW, 15/QĐ-BNV), when they were there and what took them over.
 *
 * Sources: Decree 30/2020/NĐ-CP (symbols of bodies are their usual abbreviations); resolutions of the
 * Quốc hội on the structure of the Government: 02/2002/QH11 (2002-08-05), 01/2007/QH12 (2007-07-31)
 * and 176/2025/QH15 (2025-03-01); the years before 2002 and of the Party's bodies are own knowledge.
 */
export type BodyKind =
  | 'party'
  | 'assembly'
  | 'committee'
  | 'state'
  | 'government'
  | 'premier'
  | 'ministry'
  | 'agency'
  | 'department'
  | 'division'
  | 'force'
  | 'front'
  | 'council';

/** Whose it is; `local`: the unit named after it decides (Ủy ban nhân dân tỉnh, huyện, xã). */
export type BodyLevel = 'central' | 'province' | 'district' | 'commune' | 'local';

export interface BodyEntry {
  /** In sentence case, without the unit: "Sở Nội vụ", "Ủy ban nhân dân". */
  name: string;
  /** In numbers, the usual one first; without the digits of a term (QH15). Not unique: TW, BTC. */
  symbols: readonly string[];
  kind: BodyKind;
  level: BodyLevel;
  /** First and last year or day, `null` where open or not known. */
  from: string | null;
  to: string | null;
  /** Names of the bodies that took over, the principal one first. */
  successors: readonly string[];
  /** Short and other names in running text: "UBND", "Bộ KH&CN". */
  aliases: readonly string[];
}

/**
 * name | symbols | kind | level | from | to | successors | aliases; ";" between items.
 * Kinds and levels by the letters below.
 */
const TABLE = `
Quốc hội|QH|s|c||||
Ủy ban Thường vụ Quốc hội|UBTVQH|s|c||||UBTVQH
Văn phòng Quốc hội|VPQH|s|c||||
Chủ tịch nước|CTN|s|c||||Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam
Văn phòng Chủ tịch nước|VPCTN|s|c||||
Hội đồng Nhà nước|HĐNN|s|c|1981|1992|Ủy ban Thường vụ Quốc hội;Chủ tịch nước|
Hội đồng Bầu cử quốc gia|HĐBCQG|s|c||||
Tòa án nhân dân tối cao|TANDTC|s|c||||
Hội đồng Thẩm phán Tòa án nhân dân tối cao|HĐTP|s|c||||
Viện kiểm sát nhân dân tối cao|VKSNDTC;VKSTC|s|c||||
Kiểm toán nhà nước|KTNN|s|c||||
Chính phủ|CP|g|c||||
Hội đồng Bộ trưởng|HĐBT|g|c|1981|1992|Chính phủ|
Thủ tướng Chính phủ|TTg|p|c||||TTgCP;TTCP;Thủ tướng
Chủ tịch Hội đồng Bộ trưởng|CT|p|c|1981|1992|Thủ tướng Chính phủ|
Văn phòng Chính phủ|VPCP|m|c||||
Bộ Bưu chính, Viễn thông|BBCVT|m|c|2002-08-05|2007-07-31|Bộ Thông tin và Truyền thông|
Bộ Công an|BCA|m|c||||
Bộ Công nghiệp|BCN|m|c|1995|2007-07-31|Bộ Công Thương|
Bộ Công Thương|BCT|m|c|2007-07-31|||
Bộ Dân tộc và Tôn giáo|BDTTG|m|c|2025-03-01|||Bộ DT&TG
Bộ Đại học, Trung học chuyên nghiệp và Dạy nghề|BĐHTHDN|m|c|1987|1990|Bộ Giáo dục và Đào tạo|
Bộ Giáo dục và Đào tạo|BGDĐT;BGD&ĐT;BGD-ĐT|m|c|1990|||Bộ GD&ĐT;Bộ GDĐT
Bộ Giao thông vận tải|BGTVT|m|c||2025-02-28|Bộ Xây dựng|Bộ GTVT
Bộ Kế hoạch và Đầu tư|BKHĐT;BKH|m|c|1995|2025-02-28|Bộ Tài chính|Bộ KH&ĐT;Bộ KHĐT
Bộ Khoa học và Công nghệ|BKHCN;BKH&CN|m|c|2002-08-05|||Bộ KH&CN;Bộ KHCN
Bộ Khoa học, Công nghệ và Môi trường|BKHCNMT|m|c|1992|2002-08-04|Bộ Khoa học và Công nghệ;Bộ Tài nguyên và Môi trường|
Bộ Lao động - Thương binh và Xã hội|BLĐTBXH;BLĐTB&XH;BLĐ|m|c|1987|2025-02-28|Bộ Nội vụ;Bộ Giáo dục và Đào tạo;Bộ Y tế;Bộ Nông nghiệp và Môi trường|Bộ LĐTBXH;Bộ LĐTB&XH;Bộ LĐ-TB&XH
Bộ Ngoại giao|BNG|m|c||||
Bộ Nội vụ|BNV|m|c|2002-08-05|||
Bộ Nông nghiệp và Môi trường|BNNMT;BNN&MT|m|c|2025-03-01|||Bộ NN&MT;Bộ NNMT
Bộ Nông nghiệp và Phát triển nông thôn|BNNPTNT;BNN;BNN&PTNT|m|c|1995|2025-02-28|Bộ Nông nghiệp và Môi trường|Bộ NN&PTNT;Bộ NNPTNT
Bộ Quốc phòng|BQP|m|c||||
Bộ Tài chính|BTC|m|c||||
Bộ Tài nguyên và Môi trường|BTNMT;BTN&MT|m|c|2002-08-05|2025-02-28|Bộ Nông nghiệp và Môi trường|Bộ TN&MT;Bộ TNMT
Bộ Thông tin và Truyền thông|BTTTT;BTT&TT|m|c|2007-07-31|2025-02-28|Bộ Khoa học và Công nghệ;Bộ Văn hóa, Thể thao và Du lịch|Bộ TT&TT;Bộ TTTT
Bộ Thương mại|BTM|m|c|1991|2007-07-31|Bộ Công Thương|
Bộ Thủy sản|BTS|m|c|1981|2007-07-31|Bộ Nông nghiệp và Phát triển nông thôn|
Bộ Tư pháp|BTP|m|c|1981|||
Bộ Văn hóa - Thông tin|BVHTT|m|c|1993|2007-07-31|Bộ Văn hóa, Thể thao và Du lịch;Bộ Thông tin và Truyền thông|
Bộ Văn hóa, Thể thao và Du lịch|BVHTTDL;BVHTT&DL|m|c|2007-07-31|||Bộ VHTTDL;Bộ VHTT&DL;Bộ VH,TT&DL;Bộ VH-TT&DL
Bộ Xây dựng|BXD|m|c||||
Bộ Y tế|BYT|m|c||||
Ngân hàng Nhà nước Việt Nam|NHNN|m|c||||Ngân hàng Nhà nước
Thanh tra Chính phủ|TTCP|m|c|2004|||
Thanh tra Nhà nước|TTNN|m|c||2004|Thanh tra Chính phủ|
Ban Tổ chức - Cán bộ Chính phủ|BTCCBCP;TCCP|m|c|1990|2002-08-04|Bộ Nội vụ|
Ủy ban Dân số, Gia đình và Trẻ em|DSGĐTE|m|c|2002-08-05|2007-07-31|Bộ Y tế;Bộ Lao động - Thương binh và Xã hội;Bộ Văn hóa, Thể thao và Du lịch|
Ủy ban Dân tộc|UBDT|m|c|2002-08-05|2025-02-28|Bộ Dân tộc và Tôn giáo|
Ủy ban Dân tộc và Miền núi|UBDTMN|m|c|1992|2002-08-04|Ủy ban Dân tộc|
Ủy ban Thể dục Thể thao|UBTDTT|m|c|1990|2007-07-31|Bộ Văn hóa, Thể thao và Du lịch|
Bảo hiểm xã hội Việt Nam|BHXH|a|c|1995|2025-02-28|Bộ Tài chính|BHXH Việt Nam
Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|BQLL|a|c||||
Ban Thi đua - Khen thưởng Trung ương|BTĐKT|a|c||||Ban TĐKT TW;Ban TĐKT Trung ương;Ban TĐKTTW
Ban Tôn giáo Chính phủ|TGCP|a|c||2025-02-28|Bộ Dân tộc và Tôn giáo|
Đài Tiếng nói Việt Nam|TNVN|a|c||||VOV
Đài Truyền hình Việt Nam|THVN|a|c||||VTV
Thông tấn xã Việt Nam|TTXVN|a|c||||TTXVN
Tổng cục Du lịch|TCDL|a|c|1992|2007-07-31|Bộ Văn hóa, Thể thao và Du lịch|
Tổng cục Thống kê|TCTK|a|c||2025-02-28|Bộ Tài chính|
Tổng cục Thuế|TCT|a|c||2025-02-28|Bộ Tài chính|
Tổng cục Hải quan|TCHQ|a|c||2025-02-28|Bộ Tài chính|
Kho bạc Nhà nước|KBNN|a|c||||
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|UBQLV|a|c|2018|2025-02-28|Bộ Tài chính|
Viện Hàn lâm Khoa học và Công nghệ Việt Nam|VHL|a|c||||
Viện Hàn lâm Khoa học xã hội Việt Nam|KHXH|a|c||||
Hội đồng Thi đua - Khen thưởng Trung ương|HĐTĐKT|a|c||||
Ban Chấp hành Trung ương|TW|y|c||||Ban Chấp hành Trung ương Đảng;Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam;BCHTW;BCH Trung ương
Bộ Chính trị|TW|y|c||||
Ban Bí thư|TW|y|c||||Ban Bí thư Trung ương;Ban Bí thư Trung ương Đảng
Ban Chỉ đạo Trung ương|BCĐTW|y|c||||
Ban Chính sách, chiến lược Trung ương|BCSCLTW|y|c|2025-02|||
Ban Dân vận Trung ương|BDVTW|y|c||2025-02|Ban Tuyên giáo và Dân vận Trung ương|
Ban Đối ngoại Trung ương|BĐNTW|y|c||2025-02|Bộ Ngoại giao|
Ban Kinh tế Trung ương|BKTTW|y|c||2025-02|Ban Chính sách, chiến lược Trung ương|
Ban Nội chính Trung ương|BNCTW|y|c||||
Ban Tổ chức Trung ương|BTCTW|y|c||||
Ban Tuyên giáo Trung ương|BTGTW|y|c||2025-02|Ban Tuyên giáo và Dân vận Trung ương|
Ban Tuyên giáo và Dân vận Trung ương|BTGDVTW|y|c|2025-02|||
Quân ủy Trung ương|QUTW|y|c||||
Ủy ban Kiểm tra Trung ương|UBKTTW|y|c||||
Văn phòng Trung ương Đảng|VPTW|y|c||||Văn phòng Trung ương
Tỉnh ủy|TU|y|p||||
Thành ủy|TU|y|l||||
Huyện ủy|HU|y|d||2025-06-30||
Quận ủy|QU|y|d||2025-06-30||
Thị ủy|ThU;TU|y|d||2025-06-30||
Đảng ủy|ĐU|y|l||||
Đảng bộ||y|l||||
Ban Chấp hành Đảng bộ|TU|y|l||||BCH Đảng bộ
Ban Thường vụ|TU|y|l||||BTV
Ủy ban Kiểm tra|UBKT|y|l||||
Ban Tổ chức|BTCTU|y|l||||
Ban Tuyên giáo|BTGTU|y|l||2025-02|Ban Tuyên giáo và Dân vận|
Ban Tuyên giáo và Dân vận|BTGDVTU|y|l|2025-02|||
Ban Dân vận|BDVTU|y|l||2025-02|Ban Tuyên giáo và Dân vận|
Ban Nội chính|BNCTU|y|l||||
Văn phòng Tỉnh ủy|VPTU|y|p||||
Văn phòng Thành ủy|VPTU|y|l||||
Hội đồng nhân dân|HĐND|h|l||||HĐND
Thường trực Hội đồng nhân dân|TTHĐND;HĐND|h|l||||Thường trực HĐND;TT HĐND;TT. HĐND
Ủy ban nhân dân|UBND;UB;CTUBND;UBT|u|l||||UBND;UB nhân dân
Đoàn đại biểu Quốc hội|ĐĐBQH|s|p||||Đoàn ĐBQH
Văn phòng Ủy ban nhân dân|VPUBND;VPUB|d|l||||Văn phòng UBND;VP UBND;VPUBND
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|VP|d|l||||Văn phòng HĐND và UBND
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|VP|d|p||||Văn phòng Đoàn ĐBQH và HĐND
Sở An toàn thực phẩm|SATTP|d|p||||
Sở Công Thương|SCT|d|p|2008|||
Sở Dân tộc và Tôn giáo|SDTTG|d|p|2025-03|||
Sở Du lịch|SDL|d|p||||
Sở Giáo dục và Đào tạo|SGDĐT;SGD&ĐT|d|p||||Sở GD&ĐT;Sở GDĐT
Sở Giao thông vận tải|SGTVT|d|p||2025-02|Sở Xây dựng|Sở GTVT
Sở Kế hoạch và Đầu tư|SKHĐT;SKH|d|p||2025-02|Sở Tài chính|Sở KH&ĐT;Sở KHĐT
Sở Khoa học và Công nghệ|SKHCN;SKH&CN|d|p||||Sở KH&CN;Sở KHCN
Sở Lao động - Thương binh và Xã hội|SLĐTBXH;LĐTBXH|d|p||2025-02|Sở Nội vụ|Sở LĐTBXH;Sở LĐ-TB&XH;Sở LĐTB&XH
Sở Ngoại vụ|SNgV|d|p||||
Sở Nội vụ|SNV|d|p|2003|||
Sở Nông nghiệp và Môi trường|SNNMT;SNN&MT|d|p|2025-03|||Sở NN&MT;Sở NNMT
Sở Nông nghiệp và Phát triển nông thôn|SNNPTNT;SNN|d|p||2025-02|Sở Nông nghiệp và Môi trường|Sở NN&PTNT;Sở NNPTNT
Sở Quy hoạch - Kiến trúc|SQHKT|d|p||||
Sở Tài chính|STC|d|p||||
Sở Tài nguyên và Môi trường|STNMT|d|p|2003|2025-02|Sở Nông nghiệp và Môi trường|Sở TN&MT;Sở TNMT
Sở Thông tin và Truyền thông|STTTT|d|p|2008|2025-02|Sở Khoa học và Công nghệ|Sở TT&TT;Sở TTTT
Sở Tư pháp|STP|d|p||||
Sở Văn hóa và Thể thao|SVHTT|d|p||||Sở VH&TT
Sở Văn hóa, Thể thao và Du lịch|SVHTTDL|d|p|2008|||Sở VHTTDL;Sở VHTT&DL;Sở VH,TT&DL
Sở Xây dựng|SXD|d|p||||
Sở Y tế|SYT|d|p||||
Ban Dân tộc|BDT|d|p||2025-02|Sở Dân tộc và Tôn giáo|
Ban Quản lý Khu kinh tế|BQLKKT;BQL|d|p||||
Ban Quản lý các khu công nghiệp|BQLKCN;BQL|d|p||||
Ban Thi đua - Khen thưởng|BTĐKT|d|p||||Ban TĐKT
Thanh tra||d|l||||
Phòng||v|l||||
Công an|CA;CAT;CATP|f|l||||
Bộ Chỉ huy quân sự|BCHQS;BCH|f|p||||BCHQS
Ban Chỉ huy quân sự|BCHQS;BCH|f|l||||
Bộ Chỉ huy Bộ đội Biên phòng|BCHBP|f|p||||
Bộ Tư lệnh|BTL|f|l||||
Tòa án nhân dân|TA;TAND|s|l||||TAND
Viện kiểm sát nhân dân|VKS;VKSND|s|l||||VKSND
Bảo hiểm xã hội|BHXH|a|l||||BHXH
Cục Thuế|CT|a|p||||
Cục Thống kê|CTK|a|p||||
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|MTTW|n|c||||
Ủy ban Mặt trận Tổ quốc Việt Nam|MTTQ|n|l||||Ủy ban MTTQ Việt Nam;UBMTTQ Việt Nam;UBMTTQVN;UBMT TQ VN;UBMTTQ;Mặt trận Tổ quốc Việt Nam;MTTQ Việt Nam;MTTQ
Tổng Liên đoàn Lao động Việt Nam|TLĐ|n|c||||
Liên đoàn Lao động|LĐLĐ|n|l||||LĐLĐ
Đoàn Thanh niên Cộng sản Hồ Chí Minh|ĐTN|n|l||||Đoàn TNCS Hồ Chí Minh
Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|TWĐTN|n|c||||Trung ương Đoàn
Tỉnh đoàn|TĐTN|n|p||||
Thành đoàn|TĐTN|n|l||||
Huyện đoàn|HĐTN|n|d||2025-06-30||
Hội Liên hiệp Phụ nữ Việt Nam|BTV;HLHPN|n|l||||Hội Liên hiệp Phụ nữ;Hội LHPN
Hội Nông dân Việt Nam|HNDVN;HNDT|n|l||||Hội Nông dân
Hội Cựu chiến binh Việt Nam|CCB;HCCB|n|l||||Hội Cựu chiến binh
Liên minh Hợp tác xã|LMHTX|n|l||||
Ban Chỉ đạo|BCĐ|k|l||||
Ban Chỉ huy|BCH|k|l||||
Hội đồng Thi đua - Khen thưởng|HĐTĐKT|k|l||||Hội đồng TĐKT;Hội đồng Thi đua, Khen thưởng
Hội đồng||k|l||||
Ủy ban||k|l||||
Ban Quản lý|BQL|k|l||||`;

const KINDS: Record<string, BodyKind> = {
  s: 'state',
  g: 'government',
  p: 'premier',
  m: 'ministry',
  a: 'agency',
  y: 'party',
  h: 'assembly',
  u: 'committee',
  d: 'department',
  v: 'division',
  f: 'force',
  n: 'front',
  k: 'council',
};

const LEVELS: Record<string, BodyLevel> = {
  c: 'central',
  p: 'province',
  d: 'district',
  x: 'commune',
  l: 'local',
};

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);

let all: readonly BodyEntry[] | undefined;

/** Central bodies first, then the Party's and the local ones; decoded at the first call. */
export function bodyTable(): readonly BodyEntry[] {
  all ??= TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', symbols, kind = '', level = '', from, to, successors, aliases] =
        line.split('|');
      return {
        name,
        symbols: list(symbols),
        kind: KINDS[kind] ?? 'council',
        level: LEVELS[level] ?? 'local',
        from: from || null,
        to: to || null,
        successors: list(successors),
        aliases: list(aliases),
      };
    });
  return all;
}
