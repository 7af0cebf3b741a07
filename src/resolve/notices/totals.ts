import type { Block } from '../../segment/blocks.ts';
import { bulletLength } from '../../segment/labels.ts';
import { skipBlanks, skipBlanksBack, wordBefore } from '../../text/blanks.ts';
import { isDigit, isLetter } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import { readAmount } from '../../text/scales.ts';
import { sentenceEnd, sentenceStart } from '../../text/sentences.ts';
import { type Evidence, figure, type NoticeRule, type Trouble } from './rule.ts';

// "tổng … 120 tỷ đồng, gồm: …", "…, bao gồm …", "(trong đó: …)"
const OPENING = /(?<!\p{L})(?:trong đó|bao gồm|gồm|chia ra)(?: có)?(?!\p{L}) ?:?/giu;
/** These say that nothing else is in the total. */
const WHOLE = /gồm|chia ra/iu;
// Areas, weights, power: measures that add up; counts of people and things may overlap.
const MEASURE = /^(?:ha|km|km2|km²|m2|m²|tấn|kg|MW|kWh)(?![\p{L}\d])/u;
/** "tổng", "Tổng số", "tổng mức" to the left of the amount say that it is a total. */
const TOTAL = /(?<!\p{L})tổng(?!\p{L})/iu;

interface Amount {
  start: number;
  end: number;
  value: number;
  unit: string;
  /** As written: "1.788,32 tỷ đồng". */
  words: string;
}

/** A sum of money or a measure at `at`, in its base unit; `null` for any other number. */
function readSummand(text: string, at: number): Amount | null {
  const token = readAmount(text, at);
  if (token === undefined || token.upper !== null) return null;
  const next = skipBlanks(text, token.end);
  const measure = MEASURE.exec(text.slice(next, next + 8))?.[0];
  const { value, unit } = token.quantity;
  if (measure !== undefined && (unit === '' || unit === undefined)) {
    const end = next + measure.length;
    return { start: token.start, end, value, unit: measure, words: text.slice(token.start, end) };
  }
  if (unit === '' || unit === '%' || unit === '‰') return null;
  return {
    start: token.start,
    end: token.end,
    value,
    unit,
    words: text.slice(token.start, token.end),
  };
}

/** Summands of text[from, to); `undefined` where other numbers stand there too. */
function readSummands(text: string, from: number, to: number): Amount[] | undefined {
  const found: Amount[] = [];
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) return undefined;
    const amount = readSummand(text, at);
    if (amount !== null && amount.end <= to) {
      found.push(amount);
      at = amount.end - 1;
      continue;
    }
    const number = readNumber(text, at);
    if (number === undefined) return undefined;
    const next = text.charCodeAt(skipBlanks(text, number.end));
    const named = wordBefore(text, skipBlanksBack(text, at)) === 'năm';
    if (next !== 37 && !named) return undefined;
    at = number.end - 1;
  }
  return found;
}

/** The amount that ends right before `at`: "… 120 tỷ đồng, |gồm", "… 120 tỷ đồng (|trong đó". */
function readTotal(text: string, from: number, at: number): Amount | null {
  // The amount ends where the list opens, and none is that long.
  if (!/\d/.test(text.slice(Math.max(from, at - 40), at))) return null;
  let last: Amount | null = null;
  for (let i = from; i < at; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const amount = readSummand(text, i);
    const end = amount?.end ?? readNumber(text, i)?.end ?? i + 1;
    last = amount;
    i = end - 1;
  }
  if (last === null || !/^[\s,;:(-]*$/.test(text.slice(last.end, at))) return null;
  return TOTAL.test(text.slice(from, last.start)) ? last : null;
}

const roundingOf = (words: string, value: number): number => {
  const digits = /^[\d.]*(?:,(\d+))?/.exec(words);
  const figures = Number((digits?.[0] ?? '').replaceAll('.', '').replace(',', '.'));
  const unit = figures === 0 ? 0 : value / figures;
  return unit * 0.5 * 10 ** -(digits?.[1]?.length ?? 0);
};

/** How far from its opening a total and its parts are looked for, in UTF-16 units. */
const REACH = 600;

/** Where the list opened at `at` ends: at the sentence, at its bracket, at the next opening. */
function listEnd(text: string, opening: number, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let end = sentenceEnd(text, at, limit);
  const before = text.slice(Math.max(0, opening - 2), opening);
  if (before.includes('(')) {
    const close = text.indexOf(')', at);
    if (close >= 0) end = Math.min(end, close);
  }
  OPENING.lastIndex = at;
  const next = OPENING.exec(text);
  OPENING.lastIndex = 0;
  return next === null ? end : Math.min(end, next.index);
}

interface List {
  parts: Amount[];
  /** End of the last part, in the clean text. */
  end: number;
}

/** The parts in the rest of the sentence. */
function readInSentence(block: Block, opening: number, after: number): List | null {
  const limit = listEnd(block.text, opening, after);
  // Cut off: parts may be missing.
  if (limit === after + REACH) return null;
  const parts = readSummands(block.text, after, limit);
  const last = parts?.[parts.length - 1];
  return parts && last ? { parts, end: block.start + last.end } : null;
}

/** The parts in the items below, one an item: "…, gồm:", "- Ngân sách tỉnh: 60 tỷ đồng;" */
function readBelow(blocks: readonly Block[], index: number): List | null {
  const parts: Amount[] = [];
  let end = 0;
  for (let i = index + 1; i < blocks.length; i++) {
    const { text, start } = blocks[i] as Block;
    const bullet = bulletLength(text);
    if (bullet === 0) break;
    const found = readSummands(text, bullet, text.length);
    const [part, another] = found ?? [];
    if (part === undefined || another !== undefined) return null;
    parts.push(part);
    end = start + part.end;
  }
  return parts.length === 0 ? null : { parts, end };
}

function judge(total: Amount, parts: readonly Amount[], whole: boolean): string | null {
  if (parts.length < 2 || parts.some(({ unit }) => unit !== total.unit)) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = [total, ...parts].reduce(
    (all, { words, value }) => all + roundingOf(words, value),
    0,
  );
  const difference = sum - total.value;
  if (Math.abs(difference) <= slack * (1 + 1e-9) || (difference < 0 && !whole)) return null;
  const percent = figure(Number(((sum / total.value) * 100).toFixed(2)));
  const terms = parts.map(({ words }) => words).join(' + ');
  return `expected ${terms} to sum to ${total.words}, found ${percent} % of it`;
}

function checkBlock({ layout: { blocks, clean } }: Evidence, block: Block): Trouble[] {
  const { text } = block;
  if (!text.includes('tổng') && !text.includes('Tổng') && !text.includes('TỔNG')) return [];
  return [...matchesOf(OPENING, text)].flatMap((match): Trouble[] => {
    const opening = match.index;
    const after = opening + match[0].length;
    const floor = Math.max(0, opening - REACH);
    const total = readTotal(text, sentenceStart(text, opening, floor), opening);
    if (total === null) return [];
    const below = skipBlanks(text, after) >= text.length;
    const list = below ? readBelow(blocks, block.index) : readInSentence(block, opening, after);
    if (list === null) return [];
    const message = judge(total, list.parts, WHOLE.test(match[0]));
    return message === null
      ? []
      : [{ message, span: clean.span(block.start + total.start, list.end) }];
  });
}

/** "Tổng vốn 100 tỷ đồng, gồm: trung ương 60 tỷ đồng, địa phương 50 tỷ đồng". */
export const partsSum: NoticeRule = {
  code: 'parts-sum',
  severity: 'warning',
  check: (evidence) =>
    evidence.layout.blocks
      .filter(
        ({ role }) =>
          role === 'body' || role === 'closing' || role === 'appendix' || role === 'preamble',
      )
      .flatMap((block) => checkBlock(evidence, block)),
};
