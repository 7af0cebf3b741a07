import { isUtf8 } from 'node:buffer';
import { UnreadableError } from '../../record/errors.ts';

/** The value of a JSON text, a byte order mark or not before it. Throws `UnreadableError`, or what `JSON.parse` throws. */
export function readJson(bytes: Uint8Array): unknown {
  // Node would read a wrong byte as "\ufffd", and nobody would know.
  if (!isUtf8(bytes)) {
    throw new UnreadableError(
      'E_ENCODING',
      'the JSON is not valid UTF-8: save it as UTF-8 and try again',
    );
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}
