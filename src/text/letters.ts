/**
 * Vietnamese letters, by UTF-16 code unit. JavaScript's `\b` and `\w` are ASCII and fail open in
 * Vietnamese ("m" would match inside "mẫu"), so every word boundary in the project is decided here.
 * All functions expect NFC.
 */

const UPPER = 1;
const LOWER = 2;

/** Class of each code unit below U+1F00: the Latin blocks that Vietnamese and its neighbours use. */
const CLASS = new Uint8Array(0x1f00);
// Letters come in pairs of cases: one question for a whole block is much faster than one for each letter. "İ" alone has
// a small letter of two units.
for (const [first, last] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x12f],
  [0x131, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  const letters = String.fromCharCode(
    ...Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const small = letters.toLowerCase();
  for (let i = 0; i < letters.length; i++)
    CLASS[first + i] = letters.charCodeAt(i) === small.charCodeAt(i) ? LOWER : UPPER;
}
CLASS[0x130] = UPPER;
// Combining marks count as lower-case letters, so that a word in NFD is still one word.
CLASS.fill(LOWER, 0x0300, 0x0370);

export const isUpper = (code: number): boolean => CLASS[code] === UPPER;
export const isLower = (code: number): boolean => CLASS[code] === LOWER;
export const isLetter = (code: number): boolean => (CLASS[code] ?? 0) > 0;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

const lowered = new Map<number, number>();

/** The small letter of a capital; any other unit as it is. */
export function toLower(code: number): number {
  if (!isUpper(code)) return code;
  let lower = lowered.get(code);
  if (lower === undefined) {
    lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
    lowered.set(code, lower);
  }
  return lower;
}

/** Whether text[start, end) is not part of a longer word. */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(start > 0 && isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(start))) &&
    !(end < text.length && isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1)))
  );
}

/** Share of upper-case letters among the letters of `text`, 0 where it has none. */
export function upperShare(text: string): number {
  let upper = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASS[text.charCodeAt(i)] ?? 0;
    if (kind > 0) all++;
    if (kind === UPPER) upper++;
  }
  return all === 0 ? 0 : upper / all;
}
