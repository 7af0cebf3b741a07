import type { DocumentDate, Grounded } from '../record/types.ts';
import { ATTACHED } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { type DateToken, readDate } from '../text/dates.ts';
import { matchesOf } from '../text/matches.ts';

export interface PlaceAndDate {
  place: Grounded | null;
  date: DocumentDate | null;
}

/** Of what stands before the date on its line, in UTF-16 units. */
const LONGEST_LINE = 300;
// The date line's place ends at a comma, or at "ngày" where the comma is missing: "Hà Nội ngày 01 …"
// bounded: by LONGEST_LINE.
const PLACE = /(?<place>\p{Lu}[\p{L}.'’ -]{1,48}?) ?(?:,|(?= ngày| Ngày))/u;
// "… được Hội đồng nhân dân … thông qua ngày 09 tháng 12 năm 2025"
const ADOPTED = /thông qua (?:ngày|vào ngày)/u;

/** Địa danh và thời gian: from the header's date line; else a date from an appendix or adoption note. */
export function findPlaceAndDate(layout: Layout): PlaceAndDate {
  const { blocks, clean, parts } = layout;
  for (let i = parts.start; i < (parts.type >= 0 ? parts.subjectStart : blocks.length); i++) {
    const block = blocks[i];
    if (block === undefined || block.role !== 'header') break;
    // A date in a công văn's subject is not its own.
    if (i >= parts.subjectStart && i < parts.subjectEnd) continue;
    const token = findDate(clean.text, block.start, block.end);
    if (token === undefined) continue;
    return { place: findPlace(layout, i, block.start, token.start), date: toDate(layout, token) };
  }
  const noted = findNotedDate(layout);
  return { place: null, date: noted };
}

/** The date of a line: at "ngày", or at digits after a comma ("Hà Nội, 25/11/2025"). */
function findDate(text: string, start: number, end: number): DateToken | undefined {
  const line = text.slice(start, end);
  for (const match of matchesOf(
    /(?<!\p{L})(?:[Nn]gày|NGÀY|tháng)(?!\p{L})|(?<=, ?)\d{1,2} ?\//gu,
    line,
  )) {
    const token = readDate(text, start + match.index);
    if (token !== undefined && token.year !== null && token.end <= end) return token;
  }
  return undefined;
}

function findPlace(
  layout: Layout,
  index: number,
  start: number,
  dateStart: number,
): Grounded | null {
  const { clean, blocks } = layout;
  if (dateStart - start > LONGEST_LINE) return null;
  let from = start;
  const before = clean.text.slice(start, dateStart);
  // Number and date share a line by rule: the place begins after the symbol.
  // bounded: by LONGEST_LINE.
  const number =
    /^.{0,4}S[ốỐ] ?:?[^,]*?(?:[/-] ?[\p{Lu}\d][\p{L}\d]*(?: ?[-/.&] ?\p{Lu}[\p{L}\d]*)*) /u.exec(
      before,
    );
  if (number !== null) from += number[0].length;
  const match = PLACE.exec(clean.text.slice(from, dateStart + 5));
  if (match?.groups?.place !== undefined && from + match.index < dateStart) {
    const at = from + match.index;
    return clean.ground(at, at + match.groups.place.length);
  }
  // "Lai Châu," on a line of its own before "ngày … tháng … năm …"
  const previous = blocks[index - 1];
  if (
    dateStart === start &&
    previous !== undefined &&
    /^\p{Lu}[\p{L}. -]{2,40},$/u.test(previous.text)
  ) {
    return clean.ground(previous.start, previous.end - 1);
  }
  return null;
}

function findNotedDate(layout: Layout): DocumentDate | null {
  const { blocks, clean } = layout;
  for (const block of blocks) {
    if (block.role === 'appendix' && ATTACHED.test(block.text)) {
      const token = findDate(clean.text, block.start, block.end);
      if (token !== undefined) return toDate(layout, token);
    }
  }
  for (const block of blocks) {
    if (block.role !== 'closing' && block.role !== 'body') continue;
    const adopted = ADOPTED.exec(block.text);
    if (
      adopted === null ||
      !/^(?:Nghị quyết|Luật|Pháp lệnh)(?: này)? (?:đã |được |có hiệu lực)/u.test(block.text)
    )
      continue;
    const token = findDate(clean.text, block.start + adopted.index, block.end);
    if (token !== undefined) return toDate(layout, token);
  }
  return null;
}

function toDate(layout: Layout, token: DateToken): DocumentDate {
  return {
    iso: token.iso,
    precision: token.precision,
    ...layout.clean.ground(token.start, token.end),
  };
}
