import { isUtf8, transcode } from 'node:buffer';

export interface Decoded {
  text: string;
  /** "utf-8", "utf-8-bom", "utf-16le", "utf-16be". */
  encoding: string;
}

export type DecodeTrouble = 'empty' | 'binary' | 'encoding';

/**
 * Bytes of a text file → its text without byte order mark: UTF-8, or UTF-16 with or without mark.
 * `transcode` to UCS-2 decodes Vietnamese several times faster than `toString('utf8')`.
 */
export function decode(bytes: Uint8Array): Decoded | DecodeTrouble {
  if (bytes.length === 0) return 'empty';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second, third] = [buffer[0], buffer[1], buffer[2]];
  if (first === 0xff && second === 0xfe) return utf16(buffer.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(buffer.subarray(2), 'utf-16be');
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  const body = bom ? buffer.subarray(3) : buffer;
  const nul = body.indexOf(0);
  if (nul >= 0) {
    const guess = guessUtf16(body);
    return guess === undefined ? 'binary' : utf16(body, guess);
  }
  if (!isUtf8(body)) return looksBinary(body) ? 'binary' : 'encoding';
  const text = body.length === 0 ? '' : transcode(body, 'utf8', 'ucs2').toString('ucs2');
  return { text, encoding: bom ? 'utf-8-bom' : 'utf-8' };
}

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16(body: Buffer, encoding: Utf16): Decoded | DecodeTrouble {
  if (body.length % 2 !== 0) return 'encoding';
  if (encoding === 'utf-16le') return { text: body.toString('utf16le'), encoding };
  return { text: Buffer.from(body).swap16().toString('utf16le'), encoding };
}

/** UTF-16 without a mark: every second byte of the blanks and ASCII letters is zero. */
function guessUtf16(body: Buffer): Utf16 | undefined {
  if (body.length % 2 !== 0) return undefined;
  const sample = Math.min(body.length, 4096);
  const zeros = [0, 0];
  let blanks = 0;
  for (let i = 0; i + 1 < sample; i += 2) {
    if (body[i] === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (body[i + 1] === 0) zeros[1] = (zeros[1] ?? 0) + 1;
    const low = body[i] === 0 ? body[i + 1] : body[i];
    if ((body[i] === 0) !== (body[i + 1] === 0) && (low === 0x20 || low === 0x0a)) blanks++;
  }
  if (blanks === 0) return undefined;
  if (zeros[0] === 0 && (zeros[1] ?? 0) > sample / 8) return 'utf-16le';
  if (zeros[1] === 0 && (zeros[0] ?? 0) > sample / 8) return 'utf-16be';
  return undefined;
}

/** Control bytes that no text has, in the first kilobyte. */
function looksBinary(body: Buffer): boolean {
  let controls = 0;
  const sample = Math.min(body.length, 1024);
  for (let i = 0; i < sample; i++) {
    const byte = body[i] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls > sample / 50;
}
