import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, UnreadableError } from '../src/extract.ts';
import type { Directive } from '../src/record/types.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const SRC = resolve(import.meta.dirname, '../src');
const documents = readdirSync(FIXTURES)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => ({
    name,
    text: readFileSync(resolve(FIXTURES, name), 'utf8')
      .replace(/^\ufeff/, '')
      .normalize('NFC')
      .replace(/\r\n/g, '\n'),
  }));

/** A record without places, without what repeats the words verbatim, and without notices. */
function said(record: Directive): unknown {
  const { source: _source, sections: _sections, notices: _notices, ...rest } = record;
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (key === 'span') return undefined;
      return typeof value === 'string' ? foldTones(value).replace(/\s+/g, ' ') : value;
    }),
  );
}

const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
/** "hóa", "Ủy" → "hoá", "Uỷ" where the tone may stand on either vowel: at the end of a syllable. */
function oldTones(text: string): string {
  let result = text;
  for (const [fresh, old] of TONES) {
    const forms = [
      [fresh, old],
      [fresh.toUpperCase(), old.toUpperCase()],
      [fresh.charAt(0).toUpperCase() + fresh.slice(1), old.charAt(0).toUpperCase() + old.slice(1)],
    ];
    for (const [from, to] of forms) {
      result = result.replace(new RegExp(`(?<!q)${from}(?!\\p{L})`, 'gu'), to as string);
    }
  }
  return result;
}
const foldTones = oldTones;

describe('what changes no meaning changes no record', () => {
  it.each(documents.map(({ name, text }) => [name, text] as const))('%s', (_name, text) => {
    const record = said(extract(text));
    expect(said(extract(text.replace(/\n/g, '\r\n')))).toEqual(record);
    expect(said(extract(text.normalize('NFD')))).toEqual(record);
    expect(said(extract(`\ufeff${text}`))).toEqual(record);
    expect(said(extract(oldTones(text)))).toEqual(record);
    expect(said(extract(new TextEncoder().encode(text)))).toEqual(record);
  });

  it('the same bytes give the same record', () => {
    for (const { text } of documents) expect(extract(text)).toEqual(extract(text));
  });
});

describe('whatever comes in', () => {
  const pieces = documents
    .flatMap(({ text }) => text.split(/(?<=[\s.;:])/))
    .filter((piece) => piece.length < 40);
  const marks = [
    '“',
    '”',
    '"',
    '(',
    ')',
    '|',
    '**',
    '\n',
    '\n\n',
    '100%',
    'số ',
    '/QĐ-TTg',
    'năm 2030',
    '- ',
    '1. ',
    '\u0301',
    '\u202e',
    '\u001b[31m',
    '\ufffd',
    'Nơi nhận:',
    'CHỈ THỊ',
    'PHỤ LỤC',
  ];

  it('gives a record that stands on its words, or says why not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...marks)), {
          minLength: 1,
          maxLength: 120,
        }),
        (parts) => {
          const text = parts.join('');
          let record: Directive;
          try {
            record = extract(text);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableError);
            return;
          }
          for (const { text: words, span } of grounded(record)) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(words.trim()).not.toBe('');
            expect(text.slice(0, span.start).split('\n')).toHaveLength(span.line);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          extract(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
    );
  });
});

interface Words {
  text: string;
  span: { start: number; end: number; line: number };
}

/** Everything in a record that carries words and their place. */
function grounded(value: unknown): Words[] {
  if (value === null || typeof value !== 'object') return [];
  const own =
    'span' in value && 'text' in value && value.span !== null && typeof value.text === 'string'
      ? [value as Words]
      : [];
  return [...own, ...Object.values(value).flatMap(grounded)];
}

describe('the rules', () => {
  it('know no fixture: none of their numbers, signers and subjects stands in the source', () => {
    const source = (readdirSync(SRC, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(resolve(SRC, file), 'utf8'))
      .join('\n');
    const leaked = documents.flatMap(({ name, text }) => {
      const { number, signer, subject, theme } = extract(text);
      const numbered = number?.sequence === null ? undefined : number?.text;
      return [numbered, signer?.name, subject?.text, theme?.text]
        .filter((words) => words !== undefined && words.length > 8 && source.includes(words))
        .map((words) => `${name}: ${words}`);
    });
    expect(leaked).toEqual([]);
  });
});
