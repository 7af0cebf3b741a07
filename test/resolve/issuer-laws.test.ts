import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grounded } from '../../src/record/types.ts';
import { type IssuerEvidence, resolveIssuer } from '../../src/resolve/issuer.ts';
import { districtTable } from '../../src/vocabulary/districts.ts';
import { provinceTable } from '../../src/vocabulary/provinces.ts';

const ground = (texts: readonly string[], from = 0): Grounded[] => {
  let at = from;
  return texts.map((text, index) => {
    const start = at;
    at += text.length + 2;
    return { text, span: { start, end: start + text.length, line: index + 1 } };
  });
};

const NOTHING: IssuerEvidence = {
  letterhead: [],
  heading: null,
  symbol: null,
  documentType: 'Chỉ thị',
  place: null,
  launching: [],
  appendixNotes: [],
  mentions: [],
  wording: [],
  signature: ground(['CHỦ TỊCH'], 9000),
  date: null,
};

const provinces = provinceTable().filter((entry) => entry.kind === 'tỉnh' || entry.slug === 'hue');
const dateOf = (epoch: string) => (epoch === '63' ? '2019-03-04' : '2025-08-04');
const cityIn34 = (slug: string, epoch: string) => slug === 'hue' && epoch === '34';

/** Each way to name a province, and whether letters say so. */
const FORMS: [what: string, make: (name: string) => Partial<IssuerEvidence>][] = [
  [
    'letterhead',
    (name) => ({ letterhead: ground(['ỦY BAN NHÂN DÂN', `TỈNH ${name.toUpperCase()}`]) }),
  ],
  [
    'letterhead in one line',
    (name) => ({ letterhead: ground([`UBND TỈNH ${name.toUpperCase()}`]) }),
  ],
  [
    'letterhead in NFD',
    (name) => ({ letterhead: ground([`Ủy ban nhân dân tỉnh ${name}`.normalize('NFD')]) }),
  ],
  [
    'heading',
    (name) => ({
      heading: ground([`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ${name.toUpperCase()}`])[0] ?? null,
    }),
  ],
  [
    'note',
    (name) => ({
      appendixNotes: ground([
        `(Kèm theo Chỉ thị số 01/CT-UBND của Chủ tịch Ủy ban nhân dân tỉnh ${name})`,
      ]),
    }),
  ],
  [
    'launch',
    (name) => ({
      launching: ground([`Chủ tịch UBND tỉnh ${name} phát động phong trào thi đua năm 2019`]),
    }),
  ],
  [
    'mention',
    (name) => ({
      launching: ground(['Chủ tịch UBND tỉnh yêu cầu']),
      mentions: ground([`Báo ${name}, Đài PTTH tỉnh`], 300),
    }),
  ],
  [
    'place',
    (name) => ({
      launching: ground(['UBND tỉnh phát động']),
      place: ground([name], 300)[0] ?? null,
    }),
  ],
];

describe('laws of the issuer', () => {
  for (const [what, make] of FORMS) {
    test(`another province's name in the ${what} changes just that`, () => {
      for (const { slug, name, code, epoch } of provinces) {
        if (cityIn34(slug, epoch)) continue;
        const shown = slug === 'hue' ? 'Thừa Thiên Huế' : name;
        const issuer = resolveIssuer({ ...NOTHING, ...make(shown), date: dateOf(epoch) });
        expect(issuer).toMatchObject({
          name: `Ủy ban nhân dân tỉnh ${shown}`,
          authority: 'chair',
          level: 'province',
          unit: { name: shown, kind: 'tỉnh' },
          province: { name, slug, code, epoch },
          stated: what.startsWith('letterhead') || what === 'heading',
        });
      }
    });
  }

  test('every city of the Centre is one at its time', () => {
    for (const { slug, name, code, epoch, kind, cityFrom } of provinceTable()) {
      if (kind !== 'thành phố') continue;
      const date = cityFrom ?? dateOf(epoch);
      const issuer = resolveIssuer({
        ...NOTHING,
        letterhead: ground(['ỦY BAN NHÂN DÂN', `THÀNH PHỐ ${name.toUpperCase()}`]),
        date: epoch === '34' && date < '2025-07-01' ? '2026-05-01' : date,
      });
      expect(issuer).toMatchObject({ level: 'province', province: { slug, code, epoch } });
    }
  });

  test('every unit of the district tier lies in its province', () => {
    const provinceByCode = new Map(
      provinceTable()
        .filter((entry) => entry.epoch === '63')
        .map((entry) => [entry.code, entry.name]),
    );
    for (const { kind, name, province } of districtTable()) {
      const home = provinceByCode.get(province) ?? '';
      const issuer = resolveIssuer({
        ...NOTHING,
        letterhead: ground(['ỦY BAN NHÂN DÂN', `${kind} ${name}`.toUpperCase()]),
        mentions: ground([home === 'Hồ Chí Minh' ? `thành phố ${home}` : `tỉnh ${home}`], 300),
        date: name === 'Cần Thơ' ? '2001-05-06' : '2018-05-06',
      });
      expect([kind, name, issuer?.level, issuer?.province?.name]).toEqual([
        kind,
        name,
        'district',
        home,
      ]);
      expect(issuer?.name).toBe(`Ủy ban nhân dân ${kind} ${issuer?.unit?.name}`);
    }
  });

  test('any words at all give an issuer in the shape of the record, or none', () => {
    const word = fc.constantFrom(
      'ỦY BAN NHÂN DÂN',
      'UBND',
      'tỉnh',
      'TỈNH',
      'thành phố',
      'xã',
      'Lai Châu',
      'HUẾ',
      'các',
      ',',
      '-',
      'của',
      'Chủ tịch',
      'BỘ NỘI VỤ',
      'Tỉnh ủy',
      'TM.',
      'KT. CHỦ TỊCH',
      'PHÒNG',
      'BAN CHỈ ĐẠO',
      '*',
      '\n',
      '(',
      'Ð',
      '',
    );
    const line = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const lines = fc.array(line, { maxLength: 5 }).map((texts) => ground(texts));
    const maybe = fc.option(line.map((text) => ground([text])[0] ?? null));
    const evidence = fc.record({
      letterhead: lines,
      heading: maybe,
      symbol: fc.option(fc.constantFrom('CT-UBND', 'QĐ-TTg', 'CT/TU', 'HD-SNV', 'x/-')),
      documentType: fc.option(fc.constant('Chỉ thị')),
      place: maybe,
      launching: lines,
      appendixNotes: lines,
      mentions: lines,
      wording: lines,
      signature: lines,
      date: fc.option(fc.constantFrom('2024', '2025', '2025-07', '2019-01-01', '2026-05-01')),
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const issuer = resolveIssuer(given);
        if (issuer === null) return;
        expect(issuer.name).not.toBe('');
        expect(['central', 'province', 'district', 'commune']).toContain(issuer.level);
        expect(issuer.level === 'central').toBe(issuer.unit === null);
        expect(issuer.text === null).toBe(issuer.span === null);
        expect(resolveIssuer(given)).toEqual(issuer);
      }),
      { numRuns: 500 },
    );
  });

  test('the same evidence twice gives the same issuer', () => {
    const evidence = { ...NOTHING, ...FORMS[6]?.[1]('Bình Định'), date: '2020-01-01' };
    expect(resolveIssuer(evidence)).toEqual(resolveIssuer(evidence));
  });
});
