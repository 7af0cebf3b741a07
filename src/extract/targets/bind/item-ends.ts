import { matchesOf } from '../../../text/matches.ts';

/** Where items of a sentence end: at semicolons and points, with brackets as one whole. */

// ". Có ít nhất …", "; ", ") ": what ends an item whatever follows; a dot inside "TP. Hà Nội" does not.
const ITEM_END =
  /(?:[;]|[.](?= ?[\p{Lu}"“(]|(?<=(?:\p{Ll}{2}|[”"»%)])\.) ?(?:\d|$)|(?<=^\.) \d|$)|[.…]{2,}|:(?= ))/gu;

/** Offset of the first item end in text[from, to), `to` where there is none; brackets are one whole. */
export function itemEnd(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  for (const match of matchesOf(ITEM_END, slice)) {
    if (match[0] === ':') continue;
    if (!insideBrackets(slice, match.index)) return trimBack(text, from, from + match.index);
  }
  return to;
}

export function lastItemStart(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  let start = from;
  for (const match of matchesOf(ITEM_END, slice)) {
    if (match[0] === ':') continue;
    if (!insideBrackets(slice, match.index)) start = from + match.index + match[0].length;
  }
  return start;
}

function insideBrackets(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
  }
  return depth > 0 && text.indexOf(')', at) > 0;
}

/** `to` less the blanks before it. */
export function trimBack(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
  return end;
}
