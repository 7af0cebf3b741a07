export type UnreadableCode = 'E_EMPTY' | 'E_BINARY' | 'E_ENCODING' | 'E_NOT_A_DOCUMENT';

/** What cannot become a record: `code` is one of a closed list, `message` says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.code = code;
  }
}
