/** What the ending of a name says of a file. */
export type Kind = 'document' | 'records' | 'other';

const DOCUMENT = /\.(?:txt|text|md|markdown)$/i;
const RECORDS = /\.(?:json|ndjson|jsonl)$/i;

export function kindOf(path: string): Kind {
  if (DOCUMENT.test(path)) return 'document';
  return RECORDS.test(path) ? 'records' : 'other';
}

/** Records one a line; `.json` is one value. */
export const isLines = (path: string): boolean => /\.(?:ndjson|jsonl)$/i.test(path);
