import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, readSourceText } from '../../../src/extract.ts';
import { normalise } from '../../../src/normalise/clean.ts';
import { findNotices, NOTICE_RULES } from '../../../src/resolve/notices.ts';
import { segment } from '../../../src/segment/document.ts';
import { knownSyllables } from '../../../src/vocabulary/known-syllables.ts';

const root = join(import.meta.dirname, '../../..');
const fixture = (name: string): Buffer => readFileSync(join(root, 'fixtures', name));
const codes = (bytes: Buffer): string[] => extract(bytes).notices.map(({ code }) => code);

test('codes are unique and in kebab case', () => {
  const all = NOTICE_RULES.map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((code) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(code))).toEqual([]);
});

describe('docs/notices.md', () => {
  // "| `number-blank` | warning | … | … |"
  const rows = [
    ...readFileSync(join(root, 'docs/notices.md'), 'utf8').matchAll(
      /^\| `([^`]+)` \| (\w+) \| ([^|]+) \| ([^|]+) \|$/gm,
    ),
  ];

  test('has every code with its severity, sorted, and no other', () => {
    const documented = rows.map(([, code, severity]) => ({ code, severity }));
    const known = NOTICE_RULES.map(({ code, severity }) => ({ code, severity }));
    expect(documented).toEqual(known.sort((a, b) => (a.code < b.code ? -1 : 1)));
  });

  test('has a meaning and an example for each', () => {
    expect(rows.filter(([, , , meaning, example]) => !meaning?.trim() || !example?.trim())).toEqual(
      [],
    );
  });
});

describe('fixtures', () => {
  test.each(['chi-thi-2025.txt', 'chi-thi-2026.md'])('%s has no trouble', (name) => {
    expect(codes(fixture(name))).toEqual([]);
  });

  test('a directive with blanks and slips', () => {
    expect(codes(fixture('chi-thi-so-de-trong.txt'))).toEqual([
      'number-blank',
      'issuer-inferred',
      'date-blank',
      'year-conflict',
      'shares-sum',
      'unit-doubtful',
      'party-number-form',
      'end-mark-missing',
    ]);
  });

  test('rules in any order say the same', () => {
    const source = readSourceText(fixture('chi-thi-so-de-trong.txt'));
    const layout = segment(normalise(source, knownSyllables));
    const record = extract(source);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...NOTICE_RULES], { minLength: NOTICE_RULES.length }),
        (rules) => {
          expect(findNotices(record, layout, source, rules)).toEqual(record.notices);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('places stand inside the source, on the line they name', () => {
    const source = readSourceText(fixture('chi-thi-so-de-trong.txt'));
    for (const { span } of extract(source).notices) {
      if (span === null) continue;
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(span.line).toBe(source.slice(0, span.start).split('\n').length);
    }
  });
});

const seeds = join(root, '../shared/seeds');

describe.skipIf(!existsSync(seeds))('the five seeds (skipped without ../shared)', () => {
  const expected: Record<string, string[]> = {
    '000': ['issuer-inferred'],
    '001': ['date-blank', 'issuer-inferred', 'number-blank', 'quote-unbalanced', 'year-conflict'],
    '002': ['date-missing', 'issuer-inferred', 'number-missing'],
    '003': ['issuer-inferred'],
    '004': ['date-blank', 'issuer-inferred', 'number-blank', 'quote-unbalanced', 'unit-doubtful'],
  };
  test.each(Object.entries(expected))('%s', (id, wanted) => {
    const name = readdirSync(seeds).find((one) => one.startsWith(id)) ?? id;
    expect(codes(readFileSync(join(seeds, name))).sort()).toEqual(wanted);
  });
});
