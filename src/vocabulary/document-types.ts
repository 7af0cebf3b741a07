/**
 * Types of official documents: the word printed above the subject and its abbreviation in the
 * number ("CHỈ THỊ", 09/CT-UBND).
 *
 * Sources: Decree 30/2020/NĐ-CP, Article 7 and Appendix III (administrative documents and copies);
 * Circular 01/2011/TT-BNV, in force before it (own knowledge of its list); the laws on the
 * promulgation of legal documents (normative ones); 66-QĐ/TW (2017), 36-HD/VPTW (2018) and
 * 399-QĐ/TW (2026) (the Party's). "Phát động thi đua" stands in no list but on documents, with
 * the symbol PĐTĐ-UBND.
 */
export interface DocumentTypeEntry {
  /** In sentence case: "Chỉ thị". */
  name: string;
  /** As they stand in numbers, the usual one first; case matters: CT is not CTr. */
  abbreviations: readonly string[];
  /** Whether the name is printed as the heading; a công văn has only "V/v …" under its number. */
  printedAsHeading: boolean;
  /** Other headings of the same type: "Chương trình hành động" for "Chương trình". */
  aliases?: readonly string[];
  /** The Party issues it, too; "only" if nobody else does. The Party writes QĐ for quy định. */
  party?: true | 'only';
  /** Legal normative; the number then carries the year: 30/2020/NĐ-CP. */
  normative?: true;
}

/** name | abbreviations | w: no heading, n: normative, p: Party, too, P: Party only | aliases */
const TABLE = `
Bản cam kết|BCK||
Bản ghi nhớ|BGN||
Bản sao lục|SL||Sao lục
Bản sao y|SY||Bản sao y bản chính,Sao y,Sao y bản chính
Bản thỏa thuận|BTT||Thỏa thuận
Bản trích sao|TrS,TS||Trích sao
Báo cáo|BC|p|
Biên bản|BB|p|
Bộ luật||n|
Chỉ thị|CT|p|
Chiến lược||p|
Chương trình|CTr,CTR|p|Chương trình hành động,Chương trình công tác
Chương trình phối hợp|CTrPH,CTPH|p|
Công điện|CĐ|p|Công điện khẩn
Công lệnh|CL||
Công văn|CV|wp|
Danh mục|||
Dự án|DA||
Đề án|ĐA|p|
Điều lệ|ĐL|p|
Giấy biên nhận hồ sơ|BN||
Giấy chứng nhận|CN||
Giấy đi đường|ĐĐ||
Giấy giới thiệu|GGT,GT||
Giấy mời|GM||
Giấy nghỉ phép|GNP,NP||
Giấy ủy quyền|GUQ,UQ||
Hiến pháp||n|
Hợp đồng|HĐ||
Hướng dẫn|HD|p|
Hướng dẫn liên tịch|HDLT||Hướng dẫn liên ngành
Kế hoạch|KH|p|Kế hoạch hành động
Kế hoạch liên tịch|KHLT||Kế hoạch liên ngành
Kế hoạch phối hợp|KHPH||
Kết luận|KL|P|
Lệnh|L|n|
Lịch công tác|LCT|p|
Lời kêu gọi|LKG|p|
Luật||n|
Nghị định|NĐ|n|
Nghị quyết|NQ|np|
Nghị quyết liên tịch|NQLT|n|
Nội quy|NQy||
Pháp lệnh|PL|n|
Phát động thi đua|PĐTĐ,PĐ||Phát động,Phát động phong trào thi đua
Phiếu báo|PB||
Phiếu chuyển|PC||
Phiếu gửi|PG||
Phương án|PA||
Quy chế|QC|p|
Quy chế phối hợp|QCPH|p|
Quy định|QyĐ,QĐi|p|
Quy hoạch|||
Quy trình|QTr,QT|p|
Quyết định|QĐ|np|
Sắc lệnh|SL|n|
Thể lệ|TL||
Thông báo|TB|p|Thông báo kết luận,Thông báo ý kiến kết luận
Thông cáo|TC|p|Thông cáo báo chí
Thông tri|TT|P|
Thông tư|TT|n|
Thông tư liên tịch|TTLT|n|Thông tư liên bộ
Thư công|||Thư,Thư khen,Thư chúc mừng,Thư thăm hỏi
Tờ trình|TTr,TTR|p|
Tuyên bố|TBo|p|
Văn bản hợp nhất|VBHN||`;

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

/** Sorted by name. */
export const DOCUMENT_TYPES: readonly DocumentTypeEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', abbreviations, flags = '', aliases] = line.split('|');
    const entry: DocumentTypeEntry = {
      name,
      abbreviations: list(abbreviations),
      printedAsHeading: !flags.includes('w'),
    };
    if (aliases) entry.aliases = list(aliases);
    if (flags.includes('p')) entry.party = true;
    if (flags.includes('P')) entry.party = 'only';
    if (flags.includes('n')) entry.normative = true;
    return entry;
  });

/** What stands alone above a subject, in sentence case: names and aliases of the types so printed. */
export const HEADINGS: readonly string[] = DOCUMENT_TYPES.filter(
  ({ printedAsHeading }) => printedAsHeading,
).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
