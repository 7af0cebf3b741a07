import type { Citation, DocumentNumber, Span } from '../../record/types.ts';
import { matchesOf } from '../../text/matches.ts';
import { type BodyKind, bodyTable } from '../../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';
import { type Evidence, locate, type NoticeRule, type Trouble } from './rule.ts';

// "39/CT-TW", "34-\n\nCT/TW", "01 - KH/BCĐTW": number, mark, type, mark, body
const NUMBER =
  /(?<![\p{L}\d/.-])(\d{1,5}\p{Ll}?)\s?([-–/])\s{0,3}(\p{Lu}[\p{L}&]{1,6})\s?([-–/])\s?(\p{Lu}[\p{L}\d&]{1,12})(?![\p{L}\d/-])/gu;

const types = new Set(
  DOCUMENT_TYPES.flatMap(({ abbreviations }) => abbreviations).map((one) => one.toUpperCase()),
);

interface Bodies {
  party: Set<string>;
  state: Set<string>;
}
let bodies: Bodies | undefined;

/** Steering committees may be the Party's, and the Front and the unions write as the Party does. */
const EITHER = new Set<BodyKind>(['council', 'front']);

/** Symbols that stand for bodies of the Party only, and of the State only: "BTV" is in neither. */
function readBodies(): Bodies {
  const party = new Set<string>();
  const state = new Set<string>();
  for (const { kind, symbols } of bodyTable()) {
    for (const symbol of symbols) {
      if (kind === 'party' || EITHER.has(kind)) party.add(symbol.toUpperCase());
      if (kind !== 'party' || EITHER.has(kind)) state.add(symbol.toUpperCase());
    }
  }
  const both = [...party].filter((symbol) => state.has(symbol));
  for (const symbol of both) {
    party.delete(symbol);
    state.delete(symbol);
  }
  return { party, state };
}

/** Before Circular 01/2011/TT-BNV and its forerunner of 2005 the State's bodies wrote as they liked. */
const STATE_FORM_SINCE = '2005';

/** The number in the right form where it is in the other one. */
function readSlip(match: RegExpMatchArray, whose: 'party' | 'state'): string | null {
  const [, number = '', first = '', type = '', second = '', body = ''] = match;
  if (!types.has(type.toUpperCase())) return null;
  bodies ??= readBodies();
  if (!bodies[whose].has(body.toUpperCase())) return null;
  if (whose === 'party') {
    return first === '/' && second !== '/' ? `${number}-${type}/${body}` : null;
  }
  return first !== '/' && second === '/' ? `${number}/${type}-${body}` : null;
}

function checkWords(
  evidence: Evidence,
  words: string,
  span: Span,
  whose: 'party' | 'state',
): Trouble | null {
  for (const match of matchesOf(NUMBER, words)) {
    const expected = readSlip(match, whose);
    if (expected === null) continue;
    const form = whose === 'party' ? "the Party's" : "the State's";
    const found = match[0].replace(/\s+/g, '');
    return {
      message: `expected ${form} form ${expected}, found ${found}`,
      span: locate(evidence.source, span, match[0]),
    };
  }
  return null;
}

/** One notice a document cited, at its first mention in the wrong form. */
function checkCitation(
  evidence: Evidence,
  citation: Citation,
  whose: 'party' | 'state',
): Trouble[] {
  if (whose === 'state' && citation.date !== null && citation.date < STATE_FORM_SINCE) return [];
  if (citation.number === null) return [];
  for (const { text, span } of citation.mentions) {
    const found = checkWords(evidence, text, span, whose);
    if (found !== null) return [found];
  }
  const found = checkWords(evidence, citation.number, citation.span, whose);
  return found === null ? [] : [found];
}

/** The own number: a blank one is read with a figure in its place. */
function checkOwn(
  evidence: Evidence,
  number: DocumentNumber | null,
  whose: 'party' | 'state',
): Trouble[] {
  if (number === null || number.sequence === null) return [];
  const found = checkWords(evidence, number.text, number.span, whose);
  return found === null ? [] : [found];
}

const checkAll =
  (whose: 'party' | 'state') =>
  (evidence: Evidence): Trouble[] => [
    ...checkOwn(evidence, evidence.directive.number, whose),
    ...evidence.directive.citations.flatMap((citation) => checkCitation(evidence, citation, whose)),
  ];

/** 39/CT-TW for 39-CT/TW (36-HD/VPTW of 2018, 399-QĐ/TW of 2026). */
export const partyNumberForm: NoticeRule = {
  code: 'party-number-form',
  severity: 'warning',
  check: checkAll('party'),
};

/** 12-KH/UBND for 12/KH-UBND (Decree 30/2020/NĐ-CP, Appendix I). */
export const stateNumberForm: NoticeRule = {
  code: 'state-number-form',
  severity: 'warning',
  check: checkAll('state'),
};
