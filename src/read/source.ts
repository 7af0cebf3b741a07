import { createHash } from 'node:crypto';
import { UnreadableError } from '../record/errors.ts';
import type { Format, SourceInfo } from '../record/types.ts';
import { decode } from './decode.ts';
import { recogniseBinary } from './signature.ts';

/** A document's text as it came, and what is known of the file. */
export interface Source {
  text: string;
  info: SourceInfo;
}

export interface ReadOptions {
  path?: string;
  format?: Format;
}

/** Bytes, or text that was decoded elsewhere → source text. Throws `UnreadableError` only. */
export function readSource(input: Uint8Array | string, options: ReadOptions = {}): Source {
  const { text, encoding } =
    typeof input === 'string' ? { text: dropMark(input), encoding: 'utf-8' } : decodeBytes(input);
  if (text.trim() === '') {
    throw new UnreadableError('E_EMPTY', 'the file is empty: it holds no text to read');
  }
  const info: SourceInfo = {
    path: options.path ?? null,
    format: options.format ?? formatOf(options.path),
    encoding,
    sha256: createHash('sha256').update(input).digest('hex'),
    length: text.length,
  };
  return { text, info };
}

const dropMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function decodeBytes(bytes: Uint8Array): { text: string; encoding: string } {
  const binary = recogniseBinary(bytes);
  if (binary !== undefined) {
    throw new UnreadableError(
      'E_BINARY',
      `this is ${binary}, not text: convert it to text or Markdown first`,
    );
  }
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return decoded;
  switch (decoded) {
    case 'empty':
      throw new UnreadableError('E_EMPTY', 'the file is empty: it holds no text to read');
    case 'binary':
      throw new UnreadableError(
        'E_BINARY',
        'this is binary data, not text: convert it to text or Markdown first',
      );
    default:
      throw new UnreadableError(
        'E_ENCODING',
        'the text is neither valid UTF-8 nor UTF-16: save it as UTF-8 and try again',
      );
  }
}

function formatOf(path: string | undefined): Format {
  return path !== undefined && /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
