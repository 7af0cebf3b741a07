import type { Section } from '../../record/types.ts';
import { readRoman } from '../../text/number-words.ts';
import type { NoticeRule, Trouble } from './rule.ts';

/** The order of points (Decree 30/2020/NĐ-CP, Appendix I): Vietnamese, without f, j, w, z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

interface Ordinal {
  /** What must be equal for two labels to be of one list: "2.#.", "#)", "Điều #." */
  form: string;
  value: number;
  /** The label that another value of the list would have: "IV" for 4, "đ)" for 5. */
  write: (value: number) => string;
}

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

/** "2.", "(3)-", "2.4.", "b)", "IV.", "Điều 5.": the last figure, letter or Roman numeral counts. */
function readOrdinal(label: string): Ordinal | null {
  const figures = /^(.*?)(\d{1,3})(\D*)$/u.exec(label);
  if (figures) {
    const [, before = '', digits = '', after = ''] = figures;
    // "Điều 5a." stands between 5 and 6.
    if (/^\p{Ll}/u.test(after)) return null;
    return {
      form: formOf(before, after),
      value: Number(digits),
      write: (value) => `${before}${value}`,
    };
  }
  const letter = /^(\p{Ll})([).])/u.exec(label);
  if (letter) {
    const mark = letter[2] ?? '';
    const value = LETTERS.indexOf(letter[1] ?? '') + 1;
    return { form: 'a', value, write: (other) => `${LETTERS[other - 1] ?? ''}${mark}` };
  }
  const roman = /^(\D*?)([IVX]{1,6})([^\p{L}]*)$/u.exec(label);
  if (roman) {
    const token = readRoman(label, (roman[1] ?? '').length);
    const before = roman[1] ?? '';
    if (token !== undefined) {
      return {
        form: `${before}I`,
        value: token.value,
        write: (value) => `${before}${ROMAN[value] ?? ''}`,
      };
    }
  }
  return null;
}

/** "1)" and "1." are two lists; "1." and "1-" may be one, typed unevenly. */
const formOf = (before: string, after: string): string =>
  `${before.replace(/^- /, '').trim()}#${after.trim().startsWith(')') ? ')' : ''}`;

interface Step {
  section: Section;
  /** The item before it in its list. */
  previous: Section;
  expected: number;
  found: number;
  label: string;
}

/** Word processors count a, b, c, d, e: "e)" after "d)" is no slip. */
const isLatin = (form: string, before: number, value: number): boolean =>
  form === 'a' && before === LETTERS.indexOf('d') + 1 && value === LETTERS.indexOf('e') + 1;

/** Steps within the lists of one parent that do not go up by one; a list may begin anew at 1. */
function readSteps(parent: Section): Step[] {
  const last = new Map<string, { section: Section; value: number }>();
  const steps: Step[] = [];
  for (const section of parent.children) {
    const ordinal = section.label === null ? null : readOrdinal(section.label);
    if (ordinal === null || ordinal.value === 0) continue;
    const { form, value, write } = ordinal;
    const before = last.get(form);
    last.set(form, { section, value });
    if (before === undefined || value === 1 || value === before.value + 1) continue;
    if (isLatin(form, before.value, value)) continue;
    const expected = before.value + 1;
    steps.push({
      section,
      previous: before.section,
      expected,
      found: value,
      label: write(expected),
    });
  }
  return steps;
}

function walk(section: Section): Step[] {
  return [...readSteps(section), ...section.children.flatMap(walk)];
}

/** Whether the label that was expected stands somewhere in between, though not where an item begins. */
function isInside({ previous, section, label }: Step, source: string): boolean {
  const between = source.slice(
    previous.span.start + (previous.label?.length ?? 0),
    section.span.start,
  );
  for (let at = between.indexOf(label); at >= 0; at = between.indexOf(label, at + 1)) {
    if (
      !/[\p{L}\p{N}]$/u.test(between.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(between.slice(at + label.length))
    ) {
      return true;
    }
  }
  return false;
}

/** Farther away it is no slip in counting but something else with a number. */
const FARTHEST = 3;

const checkBody =
  (isTrouble: (step: Step) => boolean, say: (step: Step) => string): NoticeRule['check'] =>
  ({ directive: { sections }, source }) =>
    sections
      .filter(({ role }) => role === 'body')
      .flatMap(walk)
      .filter((step) => isTrouble(step) && !isInside(step, source))
      .map((step): Trouble => {
        const { start, line } = step.section.span;
        const label = step.section.label ?? '';
        return { message: say(step), span: { start, end: start + label.length, line } };
      });

export const itemDuplicate: NoticeRule = {
  code: 'item-duplicate',
  severity: 'info',
  check: checkBody(
    ({ expected, found }) => found === expected - 1,
    ({ section, label }) => `expected item ${label}, found ${section.label} a second time`,
  ),
};

export const itemSkipped: NoticeRule = {
  code: 'item-skipped',
  severity: 'info',
  check: checkBody(
    ({ expected, found }) => found > expected && found - expected <= FARTHEST,
    ({ section, label }) => `expected item ${label}, found ${section.label}`,
  ),
};
