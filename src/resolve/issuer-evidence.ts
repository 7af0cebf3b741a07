import type { Grounded } from '../record/types.ts';

/** What a document shows of who issued it; each list in the document's order unless said. */
export interface IssuerEvidence {
  /** Lines left of the State's name: "ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU"; a superior body first. */
  letterhead: readonly Grounded[];
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI" above Căn cứ. */
  heading: Grounded | null;
  /** Of the document's own number: "CT-UBND". */
  symbol: string | null;
  /** "Chỉ thị". */
  documentType: string | null;
  place: Grounded | null;
  /** "UBND thành phố Lai Châu phát động …", "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu …". */
  launching: readonly Grounded[];
  /** "(Kèm theo Chỉ thị số: 01/CT-UBND ngày … của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai)". */
  appendixNotes: readonly Grounded[];
  /** Other words that name units and their bodies, the most telling first: "Báo Lai Châu". */
  mentions: readonly Grounded[];
  /** Names in the text, of which only the number tells: "Đồng Tháp" in "người Đồng Tháp". */
  wording: readonly Grounded[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  signature: readonly Grounded[];
  /** ISO 8601, cut at what is known. */
  date: string | null;
}

/** Marks and blanks that may stand between two lines of one letterhead: "**\n\n**". */
const WIDEST_GAP = 10;

/**
 * Lines that stand together as one, or the first of them where other words stand between: the slice of
 * the source must hold the text and nothing else.
 */
export function joinLines(lines: readonly Grounded[]): Grounded | null {
  let joined: Grounded | undefined;
  for (const line of lines) {
    if (!joined) joined = line;
    else if (
      line.span.start >= joined.span.end &&
      line.span.start - joined.span.end <= WIDEST_GAP
    ) {
      joined = {
        text: `${joined.text} ${line.text}`,
        span: { ...joined.span, end: line.span.end },
      };
    } else break;
  }
  return joined ?? null;
}
