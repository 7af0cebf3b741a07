import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';
import { type Evidence, type NoticeRule, quote } from './rule.ts';

// "Số:", "Số: ……", "Số:     /": a place for the number and nothing in it
const EMPTY = /^S(?:ố|Ố) ?:? ?[.…_/ -]*$/u;

function findEmpty({ layout: { blocks } }: Evidence) {
  return blocks.find(({ role, text }) => role === 'header' && EMPTY.test(text));
}

export const numberBlank: NoticeRule = {
  code: 'number-blank',
  severity: 'warning',
  check: (evidence) => {
    const { number } = evidence.directive;
    if (number !== null && number.sequence !== null) return [];
    const empty = number === null ? findEmpty(evidence) : undefined;
    if (number === null && empty === undefined) return [];
    const span =
      number?.span ?? (empty ? evidence.layout.clean.span(empty.start, empty.end) : null);
    const found = number === null ? '' : ` before ${quote(number.text)}`;
    return [{ message: `expected a number, found a blank${found}`, span }];
  },
};

export const numberMissing: NoticeRule = {
  code: 'number-missing',
  severity: 'warning',
  check: (evidence) => {
    if (evidence.directive.number !== null || findEmpty(evidence) !== undefined) return [];
    return [{ message: 'expected number and symbol in the header, found none', span: null }];
  },
};

/** Abbreviations of types with the names they stand for: CT is chỉ thị and nothing else. */
const NAMES = new Map<string, string[]>();
for (const { name, abbreviations, aliases = [] } of DOCUMENT_TYPES) {
  for (const abbreviation of abbreviations) {
    NAMES.set(abbreviation, [...(NAMES.get(abbreviation) ?? []), name, ...aliases]);
  }
}

/** "QUYẾT ĐỊNH" under the number 55/CT-UBND: one of the two is a slip. */
export const numberType: NoticeRule = {
  code: 'number-type',
  severity: 'warning',
  check: ({ directive: { number, documentType } }) => {
    if (number === null || documentType === null || documentType.span === null) return [];
    const [first = '', second] = number.symbol.split(/[-/]/);
    const names = NAMES.get(first);
    // A công văn's symbol begins with the body: "BC-SNV" need not be a report.
    if (second === undefined || names === undefined) return [];
    const { name } = documentType;
    if (
      names.some((one) => one === name || name.startsWith(`${one} `) || one.startsWith(`${name} `))
    )
      return [];
    const own = DOCUMENT_TYPES.find((type) => type.name === name);
    if (own === undefined || own.abbreviations.length === 0) return [];
    // "01-CT/TU" over "CHƯƠNG TRÌNH HÀNH ĐỘNG": CTr, cut short
    if (own.abbreviations.some((one) => one.startsWith(first))) return [];
    const expected = own.abbreviations[0] ?? '';
    return [
      {
        message: `expected "${expected}" in the number of a document headed ${quote(documentType.text ?? name)}, found ${quote(first)}`,
        span: number.span,
      },
    ];
  },
};
