/**
 * What Duckling's and chrono's Vietnamese suites expect, of all that a document can contain. Each line is either asserted
 * or in a declined class that a property of its expectation or of its form decides; docs/peers.md gives the reasons and counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDateRange } from '../src/text/date-ranges.ts';
import { type DateToken, readDate } from '../src/text/dates.ts';
import { readNumberWords } from '../src/text/number-words.ts';
import { type AmountToken, readAmount, readScale } from '../src/text/scales.ts';

const PEERS = path.resolve(import.meta.dirname, '../../shared/peers');
const PAGE = path.resolve(import.meta.dirname, '../docs/peers.md');
const isThere = existsSync(PEERS);
const absent = isThere ? '' : ' (skipped: ../shared/peers is not there)';

interface DucklingLine {
  dimension: 'Numeral' | 'Ordinal' | 'AmountOfMoney' | 'Time';
  text: string;
  expected: {
    kind: 'value' | 'between' | 'under' | 'above' | 'interval';
    value: number | string;
    currency?: string;
    from?: number;
    to?: number;
    grain?: string;
  } | null;
}

interface ChronoLine {
  kind: 'single' | 'negative' | 'direct';
  text: string;
  expected: Record<string, number | string | boolean> | null;
}

function readLines<T>(name: string): T[] {
  if (!isThere) return [];
  const lines = readFileSync(path.join(PEERS, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** The first token that `read` gives from any offset of `text`. */
function findFirst<T>(text: string, read: (text: string, at: number) => T | undefined) {
  for (let at = 0; at < text.length; at++) {
    const token = read(text, at);
    if (token !== undefined) return token;
  }
  return undefined;
}

const findDate = (text: string): DateToken | undefined => findFirst(text, readDate);

/** What is done with a line: asserted, or declined with what must hold nevertheless. */
interface Class {
  name: string;
  check: () => void;
}

const MONTH_WORD = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười';
/** Words that say that a year stands there, whichever reader reads it. */
const STATED_YEAR = /năm \d{3,4}|\d+\/\d+\/(?:\d{4}|\d{2})$|\d{4}-\d\d-\d\d|\/\d{4}/u;
const STATED_MONTH = new RegExp(`tháng (?:\\d|${MONTH_WORD})`, 'u');
const STATED_DAY_MONTH = /ngày \d+\/\d+/u;
const BARE_FRACTION = /^\d+\/\d+$/;

// Duckling: numbers and money

function classifyNumeral({ text, expected }: DucklingLine): Class {
  const value = expected?.value;
  if ((value === 0 || value === 5) && /^\p{L}+$/u.test(text)) {
    return {
      name: 'a lone word with another meaning',
      check: () => expect(readNumberWords(text, 0)).toBeUndefined(),
    };
  }
  if (/\dG$/.test(text)) {
    return {
      name: 'G for 10⁹',
      check: () => expect(readAmount(text, 0)?.quantity.value).not.toBe(value),
    };
  }
  if (/^\p{L}+$/u.test(text) && Number(value) >= 100) {
    const check = () =>
      expect(readScale(text, 0)).toMatchObject({ factor: value, end: text.length });
    return { name: 'asserted: number', check };
  }
  return {
    name: 'asserted: number',
    check: () => {
      const amount = readAmount(text, 0);
      expect(amount?.quantity.value).toBe(value);
      expect(amount?.end).toBe(text.length);
    },
  };
}

function classifyOrdinal({ text, expected }: DucklingLine): Class {
  return {
    name: 'asserted: ordinal',
    check: () => {
      const value = expected?.value;
      expect(readNumberWords(text, 0)).toMatchObject({ value, ordinal: true, end: text.length });
    },
  };
}

const ISO_CURRENCY: Record<string, string> = { VND: 'VND', Dollar: 'USD', USD: 'USD', EUR: 'EUR' };
/** Cents, "hai đô 23", "2 chấm 23": how money is said, not written. */
const SPOKEN = /(?:xen|xu)$|(?:đô|Rupees|rupees) \d|chấm|phẩy/u;

function classifyMoney({ text, expected }: DucklingLine): Class {
  const unit = ISO_CURRENCY[expected?.currency ?? ''];
  if (SPOKEN.test(text)) {
    const check = () => expect(findFirst(text, readAmount)?.quantity.unit).not.toBe('VND');
    return { name: 'spoken money', check };
  }
  if (unit === undefined) {
    return {
      name: 'other currencies',
      check: () => expect(findFirst(text, readAmount)?.quantity.unit ?? '').toBe(''),
    };
  }
  const value = expected?.value ?? expected?.from ?? expected?.to;
  const upper = expected?.kind === 'between' ? expected.to : null;
  return {
    name: unit === 'VND' ? 'asserted: VND' : 'asserted: USD and EUR',
    check: () => {
      const amount: AmountToken | undefined = findFirst(text, readAmount);
      expect(amount?.quantity).toEqual({ value, upper, unit });
    },
  };
}

// Dates of both suites

const expectDate = (text: string, iso: string): Class => ({
  name: 'asserted: date',
  check: () => expect(findDate(text)?.iso).toBe(iso),
});

/** Day and month are there, the year is not: the peers take it from the clock. */
const expectYearless = (text: string, monthAndDay: (number | undefined)[]): Class => ({
  name: 'asserted: day and month, year left open',
  check: () => {
    const date = findDate(text);
    expect(date?.year).toBeNull();
    expect([date?.month, date?.day ?? undefined]).toEqual(monthAndDay);
  },
});

/** A declined phrase must not be taken for a date of the given precision. */
const decline = (name: string, text: string, ...never: DateToken['precision'][]): Class => ({
  name,
  check: () => {
    for (let at = 0; at < text.length; at++) {
      expect(never).not.toContain(readDate(text, at)?.precision);
    }
  },
});

function classifyTime({ text, expected }: DucklingLine): Class {
  if (expected === null) return decline('asserted: no date', text, 'day', 'month', 'year');
  const iso = String(expected.value).slice(0, 10);
  const isStated = STATED_YEAR.test(text);
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8))];
  if (expected.kind === 'interval') {
    return decline('durations, seasons, parts of a day', text, 'day', 'month', 'year');
  }
  switch (expected.grain) {
    case 'hour':
    case 'minute':
    case 'second':
      if (isStated)
        return { ...expectDate(text, iso), name: 'asserted: date, time of day declined' };
      if (STATED_MONTH.test(text) || STATED_DAY_MONTH.test(text)) {
        const { check } = expectYearless(text, [month, day]);
        return { name: 'asserted: date, time of day declined', check };
      }
      return decline('times of day', text, 'day', 'month', 'year');
    case 'week':
    case 'quarter':
      return decline('weeks and quarters', text, 'day');
  }
  if (/đầu tiên/u.test(text)) return decline('days counted within a month', text, 'day');
  const length = { day: 10, month: 7, year: 4 }[expected.grain ?? 'day'];
  if (isStated) return expectDate(text, iso.slice(0, length));
  if (STATED_MONTH.test(text) || STATED_DAY_MONTH.test(text)) {
    return expectYearless(text, [month, expected.grain === 'day' ? day : undefined]);
  }
  if (BARE_FRACTION.test(text)) return decline('a bare a/b', text, 'day', 'month', 'year');
  return decline('relative dates and weekdays', text, 'day', 'month', 'year');
}

/** chrono's suite names some of year, month and day of a date, not always all. */
function expectParts(date: DateToken | undefined, side: string, expected: Record<string, unknown>) {
  expect(date).toBeDefined();
  for (const part of ['year', 'month', 'day'] as const) {
    const value = expected[`${side}.${part}`];
    if (value !== undefined) expect(date?.[part]).toBe(value);
  }
}

function classifyChrono({ kind, text, expected }: ChronoLine): Class {
  if (kind === 'negative') return decline('asserted: no date', text, 'day', 'month', 'year');
  const field = (name: string): number | undefined => expected?.[name] as number | undefined;
  const [year, month, day] = [field('start.year'), field('start.month'), field('start.day')];
  const isStated = STATED_YEAR.test(text);
  if ((year ?? 0) < 0) return decline('years before our era', text, 'day', 'month', 'year');
  if (isStated && /\S (?:đến|tới|–|-) \S/u.test(text)) {
    return {
      name: 'asserted: span of dates',
      check: () => {
        const range = findFirst(text, readDateRange);
        expect(range?.from.iso.localeCompare(range.to.iso)).toBe(-1);
        expectParts(range?.from, 'start', expected ?? {});
        expectParts(range?.to, 'end', expected ?? {});
      },
    };
  }
  const hasHour = Object.keys(expected ?? {}).some((key) => /hour|minute|meridiem/.test(key));
  if (isStated) {
    const name = hasHour ? 'asserted: date, time of day declined' : 'asserted: date';
    return { name, check: () => expectParts(findDate(text), 'start', expected ?? {}) };
  }
  if (STATED_MONTH.test(text)) return expectYearless(text, [month, day]);
  if (BARE_FRACTION.test(text)) return decline('a bare a/b', text, 'day', 'month', 'year');
  if (hasHour) return decline('times of day', text, 'day', 'month', 'year');
  return decline('relative dates and weekdays', text, 'day', 'month', 'year');
}

const CLASSIFY = {
  Numeral: classifyNumeral,
  Ordinal: classifyOrdinal,
  AmountOfMoney: classifyMoney,
  Time: classifyTime,
};

/** The counts of one suite as docs/peers.md states them: "| class | 12 | …". */
function readCounts(heading: string): Record<string, number> {
  const section = readFileSync(PAGE, 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(heading));
  const rows = section?.matchAll(/^\| ([^|]+) \| (\d+) \|/gm) ?? [];
  return Object.fromEntries([...rows].map((row) => [row[1] ?? '', Number(row[2])]));
}

function countClasses(classes: readonly Class[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name } of classes) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const duckling = readLines<DucklingLine>('duckling-vi.jsonl').map((line) => ({
  text: line.text,
  ...CLASSIFY[line.dimension](line),
}));
const chrono = readLines<ChronoLine>('chrono-vi.jsonl').map((line) => ({
  text: line.text,
  ...classifyChrono(line),
}));

describe.each([
  ['Duckling', duckling],
  ['chrono', chrono],
])(`%s${absent}`, (heading, lines) => {
  it.skipIf(!isThere)('is counted to the last line in docs/peers.md', () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(readCounts(heading)).toEqual(countClasses(lines));
  });

  it.skipIf(!isThere).each(isThere ? lines : [{ name: 'no line', text: '', check: () => {} }])(
    '$name: $text',
    ({ check }) => {
      check();
    },
  );
});
