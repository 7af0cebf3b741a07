/** The values of a JSON array as it comes, cut apart but not parsed: its size does not matter. */
import { Begun, type Line } from './lines.ts';

const [QUOTE, BACKSLASH, COMMA, MARK] = [0x22, 0x5c, 0x2c, 0xef];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * What stands between the outer brackets and commas, those of one piece together. A torn end and what stands behind the
 * array are given, too: whoever parses them tells what is wrong. No more than one value and one piece are held.
 */
export async function* valuesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line[]> {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  const begun = new Begun(limit);
  for await (const piece of pieces) {
    const values: Line[] = [];
    let start = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) quoted = false;
        continue;
      }
      if (byte === QUOTE) quoted = true;
      else if (OPENING.has(byte)) {
        if (depth++ > 0) continue;
        // Before it stand blanks and a byte order mark.
        begun.take();
        start = at + 1;
      } else if (CLOSING.has(byte) || byte === COMMA) {
        const ends = depth === 1;
        if (byte !== COMMA && depth > 0) depth--;
        if (!ends) continue;
        begun.add(piece.subarray(start, at));
        const value = begun.take();
        if (byte === COMMA || !isBlank(value)) values.push(value);
        start = at + 1;
      }
    }
    begun.add(piece.subarray(start));
    if (values.length > 0) yield values;
  }
  const rest = begun.take();
  if (!isBlank(rest)) yield [rest];
}

const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

const isBlank = ({ bytes, over }: Line): boolean =>
  !over && bytes.every((byte) => BLANKS.has(byte));

/** Whether a JSON text is an array, by its first bytes. */
export function beginsArray(bytes: Uint8Array): boolean {
  let at = bytes[0] === MARK ? 3 : 0;
  while (BLANKS.has(bytes[at] ?? 0)) at++;
  return bytes[at] === 0x5b;
}
