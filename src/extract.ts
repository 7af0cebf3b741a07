import type { Directive, Format, Span } from './record/types.ts';

/** One candidate that a rule looked at, for `--explain`: what was taken, what was declined and why. */
export interface Trial {
  /** Field of the record: "targets", "movements", "citations" … */
  field: string;
  rule: string;
  text: string;
  span: Span;
  taken: boolean;
  /** Why it was declined, or what decided; `null` where nothing needs to be said. */
  reason: string | null;
}

export interface ExtractOptions {
  /** Where the document came from; it stands in `source.path` and decides nothing else. */
  path?: string;
  /** Read as this format whatever the signature says. */
  format?: Format;
  /** Called for each candidate considered. */
  trace?: (trial: Trial) => void;
}

/** What cannot become a record: `code` is one of a closed list, `message` says what to do. */
export class UnreadableError extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.code = code;
  }
}

export type UnreadableCode = 'E_EMPTY' | 'E_BINARY' | 'E_ENCODING' | 'E_NOT_A_DOCUMENT';

/** Reads one document. Pure: no file access, no clock. Throws `UnreadableError` only. */
export function extract(_input: Uint8Array | string, _options: ExtractOptions = {}): Directive {
  throw new UnreadableError('E_NOT_A_DOCUMENT', 'not yet');
}

/** The source text that the spans of the record count in. Throws `UnreadableError` only. */
export function readSourceText(_input: Uint8Array | string, _options: ExtractOptions = {}): string {
  throw new UnreadableError('E_NOT_A_DOCUMENT', 'not yet');
}
