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
// "- Lưu: VT, NC.", "…; Lưu VT", "- Lưu Văn phòng Tỉnh ủy."
const STORED = /(?:^|[,.]) ?[-–+•* ]{0,3}L(?:ưu|ƯU) ?(?::|VT|VP|[Vv]ăn (?:thư|phòng)|[Hh]ồ sơ|$)/u;

/** Whether the last item of a block of recipients is what stays in the archive, the last of the list. */
export const endsList = (text: string): boolean =>
  STORED.test(text.slice(text.lastIndexOf(';', text.length - 2) + 1));

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

// "Chủ tịch", "KT. Giám đốc", "TM. Ủy ban nhân dân": the same in small letters, and nothing else
const WRITTEN_POSITION =
  /^(?:(?:TM|KT|TL|TUQ|Q)\. ?)?(?:(?:Phó |Quyền |Thứ )?(?:[Cc]hủ tịch|[Tt]hủ tướng|[Bb]ộ trưởng|[Cc]hủ nhiệm|[Tt]ổng [Gg]iám đốc|[Gg]iám đốc|[Cc]ục trưởng|[Vv]iện trưởng|[Tt]rưởng ban|[Cc]hánh [Vv]ăn phòng|[Bb]í thư|[Tt]hống đốc|[Hh]iệu trưởng)(?: [Tt]hường trực)?|Thứ trưởng|[ỦU][ỷy] ban nhân dân|Ban [Tt]hường vụ)$/u;

/** A line of the signature block where it is known to stand there: beside recipients or above a name. */
export const isOfficeLine = (text: string): boolean =>
  isSignatureLine(text) || (text.length < 40 && WRITTEN_POSITION.test(text));

// "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC TÓM TẮT CÁC CHỈ TIÊU …", "BIỂU MẪU 01", "DANH MỤC"
export const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|Phụ Lục|PHỤ BIỂU|BIỂU(?: MẪU| SỐ)?|Biểu số|MẪU SỐ|Mẫu số|DANH MỤC|DANH SÁCH)(?: ?(?:số )?[\dIVX]{1,4}[a-zđ]?)?(?:[.:]|$| \p{Lu}| \()/u;
// "(Kèm theo Chỉ thị số: 01/CT-UBND ngày …)", "(Ban hành kèm theo Quyết định số …)"
export const ATTACHED = /^\(? ?(?:Ban hành )?[Kk]èm theo /u;

// What portals print around a document: labels of their own pages, never of a document.
export const PORTAL =
  /^(?:Văn bản liên quan|Văn bản này chưa cập nhật|Lược đồ|Thuộc tính(?: văn bản)?|Tải (?:về|văn bản)|Nội dung toàn văn|NỘI DUNG SỬA ĐỔI, HƯỚNG DẪN|FILE (?:ĐƯỢC ĐÍNH KÈM|ATTACHED)|LawNote|Từ khóa:|In văn bản|Xem thêm|Chia sẻ|Tình trạng:|Đang tải văn bản|Bản dịch này thuộc|Cập nhật:|Hiệu lực:|Thư viện pháp luật|Bạn chưa Đăng nhập|Thưa Quý khách)/u;
