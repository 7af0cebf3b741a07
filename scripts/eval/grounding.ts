/** Every span must slice to text that carries the value's own words, on the line it says. */
import type { Directive } from '../../src/record/types.ts';
import type { Tally } from './tally.ts';

const LATEX: readonly (readonly [string, string])[] = [
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\approx', '≈'],
];

/** Without white space and markup. */
function bare(text: string): string {
  let result = text.normalize('NFC');
  for (const [command, sign] of LATEX) result = result.replaceAll(command, sign);
  return result
    .replace(/\\text\{([^}]*)\}/g, '$1')
    .replace(/<\/?[\p{L}\p{N}_]+[^>]*>|<!--.*?-->/gu, '')
    .replace(/\n\s*\d{1,3}\s*\n/g, '\n')
    .replace(/[\s*_`#|$\\{}^\u00ad\ufeff\u200b]+/g, '');
}

export function judgeGrounding(record: Directive, source: string, tally: Tally): void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === 'object') {
      const { text, span } = value as {
        text?: unknown;
        span?: { start: number; end: number; line: number };
      };
      if (typeof text === 'string' && span) {
        const slice = source.slice(span.start, span.end);
        const line = source.slice(0, span.start).split('\n').length;
        const right = text.trim() !== '' && bare(text) === bare(slice) && span.line === line;
        tally.agree('grounding', right, text, `${slice} (line ${line}, said ${span.line})`);
      }
      for (const child of Object.values(value)) visit(child);
    }
  };
  visit(record);
}
