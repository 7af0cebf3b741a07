import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';
import { type NoticeRule, quote } from './rule.ts';

/** Laws and other legal documents, and the Party's, end without it. */
const EXEMPT = new Set(DOCUMENT_TYPES.filter(({ normative }) => normative).map(({ name }) => name));

// "./." also with a blank or a mark of emphasis between
const END_MARK = /\. ?\/ ?\./;

/** Decree 30/2020/NĐ-CP, Appendix I: the words of a document end with "./." */
export const endMarkMissing: NoticeRule = {
  code: 'end-mark-missing',
  severity: 'info',
  check: ({ directive: { documentType, issuer }, layout: { blocks, clean } }) => {
    if (documentType !== null && EXEMPT.has(documentType.name)) return [];
    if (issuer?.authority === 'party') return [];
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
