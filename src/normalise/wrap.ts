import { isDigit, isLower, isUpper } from '../text/letters.ts';
import type { Line } from './lines.ts';
import { sameCell } from './tables.ts';

/** How a document breaks its lines. */
export interface Wrap {
  /** Length of a full line, in UTF-16 units; `Infinity` where a line is a whole paragraph. */
  width: number;
  /** Blank lines stand between all lines, also inside paragraphs. */
  allApart: boolean;
  /** Blank lines stand between paragraphs, so that lines without one belong together. */
  spaced: boolean;
}

/** Reads from the lengths and gaps of its lines how the document was wrapped. */
export function measureWrap(lines: readonly Line[]): Wrap {
  // Lines that a sentence runs over, whatever else is on the page: cells, titles, a portal's menu.
  const lengths: number[] = [];
  let open = 0;
  let apart = 0;
  let apartMidSentence = 0;
  let together = 0;
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1] as Line;
    const b = lines[i] as Line;
    if (!sameCell(a.cell, b.cell)) continue;
    if (a.traits.open) open++;
    const mid = b.traits.lower && !b.traits.marked && a.traits.open;
    if (mid) lengths.push(a.text.length);
    if (b.gap > 0) {
      apart++;
      if (mid) apartMidSentence++;
    } else together++;
  }
  lengths.sort((x, y) => x - y);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const wrapped = lengths.length > open / 5;
  return {
    width: wrapped && width < 200 ? width : Number.POSITIVE_INFINITY,
    allApart: apart > 4 && apartMidSentence > apart / 4,
    spaced: apart * 8 > together && apart > 2,
  };
}

/** Whether a paragraph ends between two lines that follow each other. Unsure, it joins nothing. */
export function breaksBetween(a: Line, b: Line, wrap: Wrap): boolean {
  if (!sameCell(a.cell, b.cell)) return true;
  if (a.hash || b.hash) return true;
  if (a.traits.type || b.traits.type) return true;
  const { open } = a.traits;
  if (a.traits.severed) return false;
  // "Điều" / "12. Trách nhiệm"
  if (
    a.text.length < 9 &&
    b.gap === 0 &&
    /^(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC)$/u.test(a.text)
  )
    return false;
  if (open && goesOn(a.text, b) && (b.gap === 0 || wrap.allApart)) return false;
  const listed = b.traits.marked && (b.gap > 0 || a.traits.marked);
  if (open && endsUnfinished(a.text) && !listed) return false;
  if (b.traits.marked)
    return !(open && (b.gap === 0 || wrap.allApart) && startsWithinSentence(a, b, wrap));
  if (b.traits.opening)
    return !(
      open &&
      b.gap === 0 &&
      !/^(?:TM|KT|TL|TUQ|Nơi|NƠI|Số|Lưu)/.test(b.text) &&
      !a.bold &&
      wrap.spaced
    );
  if (a.traits.capitals || b.traits.capitals) return breaksCapitals(a, b);
  // The subject's last line may be as long as any; the text under it begins a sentence, with a whole line.
  if (
    a.title &&
    isUpper(b.text.charCodeAt(0)) &&
    (b.gap > 0 || (!isFull(a, b, wrap) && b.text.length >= wrap.width * 0.8))
  )
    return true;
  if (b.traits.lower) return b.gap > 0 && !open && !isFull(a, b, wrap);
  if (a.bold !== b.bold && (a.bold || b.bold) && !a.boldRunsOn) return true;
  // "**Dương" / "Đức Tuấn**": one bold run is one line of the layout.
  if (b.gap === 0 && a.bold && b.bold && a.boldRunsOn) return false;
  if (b.gap === 0) {
    if (a.cell !== null && a.text.length < 40 && !isFull(a, b, wrap))
      return !open || isName(b.text);
    if (wrap.width === Number.POSITIVE_INFINITY) return true;
    // "2. Về nông nghiệp" / "Diện tích …": the next word had room on the line of the heading.
    if (open && isUpper(b.text.charCodeAt(0)) && FIELD.test(a.text) && !isFull(a, b, wrap))
      return true;
    return wrap.spaced && !wrap.allApart ? false : !open && !isFull(a, b, wrap);
  }
  if (wrap.allApart)
    return !isFull(a, b, wrap) || (a.traits.marked && a.text.length < wrap.width * 0.8);
  // A page break inside a paragraph: a long line that ends with no mark, then one that goes on.
  if (!open || a.bold || a.text.length <= 100) return true;
  return !(isDigit(b.text.charCodeAt(0)) || (!a.traits.marked && b.text.length > 40));
}

/** "… Nghị định số" / "131/2025/NĐ-CP …", "… ngày 19" / "tháng", "34-" / "CT/TW": more must follow. */
function endsUnfinished(text: string): boolean {
  return (UNFINISHED.test(text) || /[-,/(“]$/u.test(text)) && !/^[-–—]$/.test(text);
}

// "Nghị định số", but "chuyển đổi số" is whole.
const UNFINISHED =
  /(?:^|[ (])(?:(?:thị|định|quyết|hoạch|báo|tư|văn|trình|luận|dẫn|điện|luật|lệnh|[ĐđA-Z]{2}) số|năm|tháng|ngày|của|và|các|tại|theo|về|với|từ|đến|do|là|cho|trên|dưới|bằng|số:)$/iu;

/** "… chính quyền địa phương số" / "72/2025/QH15", "… của Thủ tướng" / "Chính phủ": the number or the name is cut. */
function goesOn(text: string, { text: next, traits }: Line): boolean {
  if (text.endsWith(' số')) return NUMBER.test(next);
  return (
    isUpper(next.charCodeAt(0)) &&
    !traits.capitals &&
    !traits.opening &&
    OPEN_NAME.test(text.slice(-12))
  );
}

const NUMBER = /^\d{1,5}(?:\/\d{4})?[-/] ?\p{Lu}/u;
const OPEN_NAME = /\p{Ll} (?:Bộ luật|Luật|Bộ|Ban|Sở|Thủ tướng|[ỦU][ỷy] ban|Hội đồng|Văn phòng)$/u;

/** A marker in mid-sentence: "… ngày" / "12. …" is rare; "… đạt 7" / "- 8%" is a range. */
function startsWithinSentence(a: Line, b: Line, wrap: Wrap): boolean {
  if (a.bold || !wrap.spaced || a.cell !== null) return false;
  const label = Math.max(b.text.lastIndexOf('.'), b.text.lastIndexOf(')')) + 1;
  const next = b.text.charCodeAt(label + b.text.slice(label).search(/[\p{L}\p{N}]|$/u));
  if (/^[-–—] /.test(b.text)) {
    const head = b.text.replace(/^[-–—] /, '').charCodeAt(0);
    return (
      isFull(a, b, wrap, 0.6) &&
      (isLower(head) || isDigit(head) || isUpper(head)) &&
      !a.traits.capitals
    );
  }
  return isFull(a, b, wrap, 0.6) && isLower(next);
}

const FIELD =
  /^(?:[IVX\d]+(?:\.\d+)*[.)]|[a-zđ]\)) (?:Về|(?:Trên |Trong )?[Ll]ĩnh vực) [^:;.\d]+$/u;

/** Long for the document, or the next line's first word had no room on it; far longer, it was never wrapped. */
function isFull(line: Line, next: Line, wrap: Wrap, share = 0.8): boolean {
  if (wrap.width === Number.POSITIVE_INFINITY) return false;
  if (line.text.length > wrap.width * 1.5) return false;
  if (line.text.length >= wrap.width * share) return true;
  const word = next.text.indexOf(' ');
  return line.text.length + 1 + (word < 0 ? next.text.length : word) > wrap.width;
}

/** "Nguyễn Văn A": a short line of capitalised words. */
function isName(text: string): boolean {
  return text.length < 40 && text.split(' ').every((word) => isUpper(word.charCodeAt(0)));
}

/** Lines in capitals: letterhead, titles, positions. One bold run is one line of the layout. */
function breaksCapitals(a: Line, b: Line): boolean {
  if (!(a.traits.capitals && b.traits.capitals)) {
    // "CỦA BAN THƯỜNG VỤ TỈNH ỦY" / "về tăng cường …"
    if (a.title && a.traits.capitals && b.traits.lower) return true;
    return !(b.traits.lower && b.gap === 0 && !a.bold);
  }
  if (b.gap > 0) return true;
  if (LAYOUT_LINE.test(b.text) && !endsUnfinished(a.text)) return true;
  return a.bold !== b.bold && !(a.boldRunsOn && b.boldStart);
}

// Positions and bodies stand on a line of their own.
const LAYOUT_LINE =
  /^(?:(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM|GIÁM ĐỐC|CHÁNH |THỨ TRƯỞNG|TRƯỞNG |BÍ THƯ)|ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][AÀ]? XÃ HỘI|(?:SỞ|BỘ|BAN|PHÒNG|CỤC|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|HỘI ĐỒNG|ỦY BAN|UỶ BAN) )/u;
