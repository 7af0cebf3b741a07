/** Records made for tests of comparison: only what comparison reads, not read from any document. */
import type { Citation, Directive, Movement, Span, Target } from '../../src/record/types.ts';
import { matchIndicator } from '../../src/resolve/match-indicator.ts';

const span: Span = { start: 0, end: 1, line: 1 };

const SCALES: readonly (readonly [string, number, string])[] = [
  ['nghìn tỷ đồng', 1e12, 'VND'],
  ['tỷ đồng', 1e9, 'VND'],
  ['triệu đồng', 1e6, 'VND'],
  ['triệu USD', 1e6, 'USD'],
  ['triệu lượt', 1e6, 'lượt'],
  ['nghìn lượt', 1e3, 'lượt'],
];

export function quantityOf(value: number, upper: number | null, unit: string): Target['quantity'] {
  const [scaled, factor, base] = SCALES.find(([name]) => unit.startsWith(name)) ?? [unit, 1, unit];
  return {
    value: value * factor,
    upper: upper === null ? null : upper * factor,
    unit: base + unit.slice(scaled.length),
  };
}

type TargetFacts = Partial<Omit<Target, 'indicator'>> & { id?: string | null };

/** The id is what the vocabulary gives, unless `facts` has one. */
export function target(indicator: string, facts: TargetFacts = {}): Target {
  const { id, ...given } = facts;
  const { unit = '%', change = 'level', value = 1, upper = null } = given;
  return {
    indicator: {
      text: indicator,
      id: id === undefined ? matchIndicator(indicator, { unit, change }) : id,
    },
    scope: null,
    comparator: upper === null ? 'eq' : 'range',
    value,
    upper,
    unit,
    quantity: quantityOf(value, upper, unit),
    change,
    deadline: null,
    baseline: null,
    group: null,
    rule: 'test',
    text: indicator,
    span,
    ...given,
  };
}

/** "wording | unit | change | scope". */
export function targetOf(line: string, id?: string | null): Target {
  const [indicator = '', unit = '%', change = 'level', scope = null] = line.split(' | ');
  return target(indicator, {
    unit,
    change: change as Target['change'],
    scope,
    ...(id === undefined ? {} : { id }),
  });
}

export function movement(name: string, facts: Partial<Movement> = {}): Movement {
  return {
    name,
    kind: 'movement',
    launchedBy: null,
    period: null,
    canonicalId: null,
    rule: 'test',
    mentions: [],
    text: name,
    span,
    ...facts,
  };
}

export function citation(facts: Partial<Citation>): Citation {
  const text = facts.number ?? facts.title ?? '';
  return {
    type: null,
    number: null,
    title: null,
    date: null,
    issuer: null,
    rule: 'test',
    mentions: [],
    text,
    span,
    ...facts,
  };
}

export interface Facts extends Partial<Pick<Directive, 'movements' | 'targets' | 'citations'>> {
  province?: string;
  slug?: string;
  epoch?: '63' | '34';
  level?: 'province' | 'district';
  issuer?: string;
  year?: number | null;
  theme?: string;
  signer?: string;
  path?: string;
}

export function record(facts: Facts = {}): Directive {
  const { province = 'Lai Châu', slug = 'lai_chau', epoch = '63', level = 'province' } = facts;
  const year = facts.year === undefined ? 2025 : facts.year;
  const path = facts.path ?? `${slug}-${year}.txt`;
  return {
    schemaVersion: 1,
    source: { path, format: 'text', encoding: 'utf-8', sha256: path, length: 1 },
    documentType: null,
    number: null,
    issuer: {
      name: facts.issuer ?? `Ủy ban nhân dân tỉnh ${province}`,
      authority: 'chair',
      level,
      unit: null,
      province: { name: province, slug, code: '00', epoch },
      stated: true,
      text: null,
      span: null,
    },
    place: null,
    date: null,
    year,
    subject: null,
    theme: facts.theme === undefined ? null : { text: facts.theme, span },
    motto: null,
    movements: facts.movements ?? [],
    targets: facts.targets ?? [],
    citations: facts.citations ?? [],
    signer:
      facts.signer === undefined
        ? null
        : { name: facts.signer, title: 'Chủ tịch', capacity: null, text: facts.signer, span },
    recipients: [],
    sections: [],
    notices: [],
  };
}
