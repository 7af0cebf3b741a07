import { upperShare } from '../text/letters.ts';

/** The words of the form (Decree 30/2020/NĐ-CP) by which parts of a document are known. */

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", also with old-style tone and stray blanks
export const STATE_NAME = /(?:^|(?<= ))C[ỘO]NG H[ÒO]?[AÀ]? ?X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A/u;
export const STATE_MOTTO = /^Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc/u;
export const PARTY_NAME = /(?:^|(?<= ))ĐẢNG CỘNG SẢN VIỆT NAM/u;

// "Số: 09 /CT-UBND", "Số 15-NQ/TU", "Số: /CT-UBND", "Số:"
export const NUMBER_LINE = /^(?:Số|SỐ) ?[:.]? ?(?:\d|[/.…_]|$)/u;

// "Lai Châu, ngày 31 tháng 12 năm 2024", "Thành phố Lai Châu, ngày tháng 01 năm 2023"
export const DATE_LINE = /^[^,;:]{2,50}, ?(?:ngày|Ngày)[ \d….]{0,12}(?:tháng|\/)/u;

export const RECIPIENTS = /^N(?:ơi|ƠI) (?:nhận|NHẬN|gửi) ?:?/u;
export const ADDRESSEES = /^K(?:ính|ÍNH) (?:gửi|GỬI) ?:?/u;

// "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "TL.CHỦ TỊCH", "TUQ. BỘ TRƯỞNG", "Q. GIÁM ĐỐC"
export const CAPACITY = /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\.|T\/M|K\/T|T\/L) ?(?=\p{Lu})/u;
const POSITION =
  /^(?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|TỔNG THANH TRA|THỐNG ĐỐC|HIỆU TRƯỞNG|CHÁNH ÁN|TỔNG BÍ THƯ|CHỈ HUY)|THỨ TRƯỞNG|(?:PHÓ )?THỦ TRƯỞNG)(?:[ ,\p{Lu}-]*)$/u;

/** "CHỦ TỊCH", "KT. BỘ TRƯỞNG, CHỦ NHIỆM": a line of the signature block. */
export function isSignatureLine(text: string): boolean {
  if (text.length > 90) return false;
  return (CAPACITY.test(text) && upperShare(text) > 0.8) || POSITION.test(text);
}

// "CHỦ TỊCH Trần Văn Mẫu", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Mẫu" in one cell
const SIGNED = /^(?<office>[\p{Lu}., ]{6,80}?) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5})$/u;

/** Office and name that stand on one line, with where the name begins; `null` where they do not. */
export function readSigned(text: string): { office: string; nameStart: number } | null {
  const groups = SIGNED.exec(text)?.groups;
  if (groups?.office === undefined || groups.name === undefined) return null;
  const parts = groups.office.split(/ (?=(?:TM|KT|TL|TUQ|Q)\.|PHÓ )/u);
  if (!parts.some(isSignatureLine)) return null;
  return { office: groups.office, nameStart: text.length - groups.name.length };
}

// "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC TÓM TẮT CÁC CHỈ TIÊU …", "BIỂU MẪU 01", "DANH MỤC"
export const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|Phụ Lục|PHỤ BIỂU|BIỂU(?: MẪU| SỐ)?|Biểu số|MẪU SỐ|Mẫu số|DANH MỤC|DANH SÁCH)(?: ?(?:số )?[\dIVX]{1,4}[a-zđ]?)?(?:[.:]|$| \p{Lu}| \()/u;
// "(Kèm theo Chỉ thị số: 01/CT-UBND ngày …)", "(Ban hành kèm theo Quyết định số …)"
export const ATTACHED = /^\(? ?(?:Ban hành )?[Kk]èm theo /u;

// What portals print around a document: labels of their own pages, never of a document.
export const PORTAL =
  /^(?:Văn bản liên quan|Văn bản này chưa cập nhật|Lược đồ|Thuộc tính(?: văn bản)?|Tải (?:về|văn bản)|Nội dung toàn văn|NỘI DUNG SỬA ĐỔI, HƯỚNG DẪN|FILE (?:ĐƯỢC ĐÍNH KÈM|ATTACHED)|LawNote|Từ khóa:|In văn bản|Xem thêm|Chia sẻ|Tình trạng:|Đang tải văn bản|Bản dịch này thuộc|Cập nhật:|Hiệu lực:|Thư viện pháp luật|Bạn chưa Đăng nhập|Thưa Quý khách)/u;
