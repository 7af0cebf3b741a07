import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';
import { type Evidence, type NoticeRule, quote } from './rule.ts';

/** Laws and what else is always a legal document; quyết định and nghị quyết are, where the number has its year. */
const LEGAL = new Set(
  DOCUMENT_TYPES.filter(({ normative, party }) => normative && !party).map(({ name }) => name),
);

/** Legal documents and the Party's end without the mark. */
function isExempt({ documentType, number, issuer }: Evidence['directive']): boolean {
  if (issuer?.authority === 'party' || LEGAL.has(documentType?.name ?? '')) return true;
  // "87/2025/QĐ-UBND", "202/2025/QH15"
  return /\/(?:19|20)\d\d\//.test(number?.text ?? '');
}

// "./." also with a blank or a mark of emphasis between
const END_MARK = /\. ?\/ ?\./;

/** Decree 30/2020/NĐ-CP, Appendix I: the words of a document end with "./." */
export const endMarkMissing: NoticeRule = {
  code: 'end-mark-missing',
  severity: 'info',
  check: ({ directive, layout: { blocks, clean } }) => {
    if (isExempt(directive)) return [];
    const words = blocks.filter(({ role }) => role === 'body' || role === 'closing');
    const last = words[words.length - 1];
    if (last === undefined || words.some(({ text }) => END_MARK.test(text.slice(-8)))) return [];
    const tail = last.text.slice(-30).trim();
    return [
      {
        message: `expected "./." at the end of the text, found ${quote(tail)}`,
        span: clean.span(Math.max(last.start, last.end - 1), last.end),
      },
    ];
  },
};
