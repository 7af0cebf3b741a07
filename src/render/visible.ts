/**
 * What documents and file names hold never steers a terminal: escape sequences (ANSI, OSC 8/52),
 * C1 controls, carriage returns and bidirectional overrides are shown, not obeyed.
 */

/** DEL and C1; Arabic letter mark, marks and embeddings, line separators, isolates; lone surrogates. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

/** Each unsafe code unit as one visible one ("␛", "�"), so that lengths and offsets stay. */
export function visible(text: string): string {
  return text.replace(UNSAFE, picture);
}

/** The same with line breaks and tabs left, for whole texts. A CR before LF goes. */
export function visibleText(text: string): string {
  return text.replace(UNSAFE, (char) => (char === '\n' || char === '\t' ? char : picture(char)));
}

/** For one line or one cell: white space collapsed to blanks, the rest visible. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
