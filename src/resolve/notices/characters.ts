import type { NoticeRule } from './rule.ts';

/** What a decoder leaves where bytes meant nothing to it. */
const REPLACEMENT = '\ufffd';

/** One notice a document, at the first of them: an unreadable file may hold thousands. */
export const charactersUndecoded: NoticeRule = {
  code: 'characters-undecoded',
  severity: 'error',
  check: ({ source }) => {
    const start = source.indexOf(REPLACEMENT);
    if (start < 0) return [];
    const count = source.split(REPLACEMENT).length - 1;
    const line = source.slice(0, start).split('\n').length;
    const what = count === 1 ? '1 character' : `${count} characters`;
    return [
      {
        message: `expected readable text, found ${what} that could not be decoded (U+FFFD)`,
        span: { start, end: start + 1, line },
      },
    ];
  },
};
