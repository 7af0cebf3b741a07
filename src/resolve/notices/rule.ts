import type { Directive, Notice, Severity, Span } from '../../record/types.ts';
import type { Layout } from '../../segment/document.ts';

/** What a rule may look at: the record in all other fields, the parts of the document, its source text. */
export interface Evidence {
  directive: Omit<Directive, 'notices'>;
  layout: Layout;
  source: string;
}

/** Where the trouble is and what was expected and found; code and severity are the rule's. */
export type Trouble = Pick<Notice, 'message' | 'span'>;

/** One kind of trouble. Rules know nothing of each other, and their order carries no meaning. */
export interface NoticeRule {
  /** Stable, in kebab case: "number-blank". */
  code: string;
  /**
   * error: a field of the record cannot be trusted; warning: a person should look; info: good to know.
   */
  severity: Severity;
  check: (evidence: Evidence) => Trouble[];
}

const LONGEST_QUOTE = 60;

/** Words of the document as a message quotes them, cut where they are long. */
export function quote(words: string): string {
  const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
  return `"${short}"`;
}

/** A number as Vietnamese documents write it, at most six decimals: "23270,32". */
export function figure(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',');
}

/** Place of `words` inside `within`; `within` itself where markup stands between them. */
export function locate(source: string, within: Span, words: string): Span {
  const at = source.slice(within.start, within.end).indexOf(words);
  if (at < 0) return within;
  const start = within.start + at;
  let line = within.line;
  for (
    let i = source.indexOf('\n', within.start);
    i >= 0 && i < start;
    i = source.indexOf('\n', i + 1)
  ) {
    line++;
  }
  return { start, end: start + words.length, line };
}
