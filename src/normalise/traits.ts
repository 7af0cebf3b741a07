import { isDigit, isLetter, isLower, isUpper, upperShare } from '../text/letters.ts';

/** What a line's words say of where its paragraph begins and ends; read once a line. */
export interface Traits {
  /** Begins in lower case. */
  lower: boolean;
  /** Begins with an item's number, letter or bullet. */
  marked: boolean;
  /** Begins with words that open a part of the form: "Điều 2.", "Nơi nhận", "Căn cứ". */
  opening: boolean;
  /** The name of a type and nothing else: "CHỈ THỊ". */
  type: boolean;
  capitals: boolean;
  /** Ends with nothing that ends a sentence or an item. */
  open: boolean;
  /** Ends in the middle of a number or a word: "34-". */
  severed: boolean;
}

// "1.", "1)", "(1)", "(3)-", "7.1.", "a)", "đ)", "IV.", "-", "•", "+"
const MARKER =
  /^(?:[-–—•+◦▪·●○*](?= ?\p{L}| )|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\)?(?![\d\p{L}])|\(\d{1,2}\) ?-?|\d{1,2}(?:\.\d{1,2}){1,3} |[a-zđ](?:\.\d)?\)|[a-zđ]\.(?= )|[IVX]{1,5}[.)](?= )|[IVX]{1,5} ?[-–] )/u;
const OPENING =
  /^(?:Điều \d+[.:]|Chương [IVX\d]+|Mục [IVX\d]+[.:]?$|Phần (?:thứ|[IVX]+)|P(?:HỤ LỤC|hụ lục)(?: [IVX\d]+)?(?:$|[:.])|N(?:ơi|ƠI) (?:nhận|NHẬN)|K(?:ính|ÍNH) (?:gửi|GỬI)|Số ?:|Căn cứ |Theo đề nghị |Xét |TM\.|KT\.|TL\.|TUQ\.|Q\. |Lưu ?:)/u;
// A heading line of the header: the type of the document alone on its line ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "PHỤ LỤC II").
const TYPE_LINE =
  /^(?:CHỈ THỊ|QUYẾT ĐỊNH|KẾ HOẠCH|NGHỊ QUYẾT|THÔNG BÁO|CÔNG ĐIỆN|HƯỚNG DẪN|KẾT LUẬN|TỜ TRÌNH|BÁO CÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|PHÁT ĐỘNG THI ĐUA|QUY CHẾ|QUY ĐỊNH|NGHỊ ĐỊNH|THÔNG TƯ|PHỤ LỤC|LUẬT|LỜI KÊU GỌI)(?: (?:HÀNH ĐỘNG|CÔNG TÁC|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|LIÊN BỘ|KHẨN|KẾT LUẬN|[IVX\d]+))?(?: ?:)?$/u;

// "…;", "….", "…:”"
const SENTENCE_END = /[.;:!?…]["”’»)]*$/;

export function readTraits(text: string): Traits {
  const first = text.charCodeAt(0);
  const upper = isUpper(first);
  const type = upper && text.length < 40 && TYPE_LINE.test(text);
  return {
    lower: isLower(first),
    marked: mayBeMarker(text, first) && MARKER.test(text),
    opening: upper && (type || OPENING.test(text)),
    type,
    capitals: isCapitals(text),
    open: !SENTENCE_END.test(text.slice(-6)),
    severed: isSevered(text),
  };
}

/** A marker is a bullet, or begins with a digit, a bracket, or a letter with a mark close behind it. */
function mayBeMarker(text: string, first: number): boolean {
  if (!isLetter(first)) return true;
  for (let i = 1; i < 8; i++) if (!isLetter(text.charCodeAt(i))) return true;
  return false;
}

/** Three letters of four are capitals; the first few already tell of most lines. */
function isCapitals(text: string): boolean {
  if (isLower(text.charCodeAt(0)) || (isLower(text.charCodeAt(1)) && isLower(text.charCodeAt(2))))
    return false;
  return upperShare(text) > 0.75 && /\p{L}{2}/u.test(text);
}

/** "34-" / "CT/TW", "Covid-" / "19": a dash or stroke right behind a letter or digit. */
function isSevered(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0x2d && last !== 0x2f) return false;
  const before = text.charCodeAt(text.length - 2);
  return isLetter(before) || isDigit(before);
}
