import type { Citation, Target } from '../../src/record/types.ts';
import type { Gold, GoldCitation, GoldTarget, Got } from './gold.ts';
import { pair, unpaired } from './pairs.ts';
import type { Tally } from './tally.ts';
import { close, containment, likeness, norm, normNumber, overlap, quantity } from './wording.ts';

export function judgeMovements(gold: Gold, got: Got, tally: Tally, strict: boolean): void {
  if (gold.movements === undefined) return;
  const [want, have] = [gold.movements, got?.movements ?? []];
  const pairs = pair(want, have, (a, b) => likeness(a.name, b.name), strict ? 0.999 : 0.9);
  const missed = unpaired(
    want,
    pairs.map(({ i }) => i),
  );
  const invented = unpaired(
    have,
    pairs.map(({ j }) => j),
  ).filter(
    ({ name }) => !gold.optionalMovements?.some((optional) => likeness(optional, name) >= 0.8),
  );
  tally.add('movements', pairs.length, invented.length, missed.length);
  for (const { name } of missed) tally.report('movements', name, null);
  for (const { name } of invented) tally.report('movements', null, name);
  for (const { i, j } of pairs) {
    const kind = want[i]?.kind ?? 'movement';
    tally.agree(
      'movements.kind',
      kind === have[j]?.kind,
      `${want[i]?.name}: ${kind}`,
      have[j]?.kind,
    );
  }
}

/** 0 for another amount, otherwise 0.4 and up by the words of the indicator. */
function targetScore(gold: GoldTarget, got: Target): number {
  const want = quantity(gold.value, gold.unit);
  const have = quantity(got.value, got.unit);
  if (!close(want.value, have.value)) return 0;
  if (gold.upper != null) {
    if (got.upper === null) return 0;
    const upper = quantity(gold.upper, gold.unit).value;
    if (!close(upper, quantity(got.upper, got.unit).value)) return 0;
  }
  const [a, b] = [want.unit, have.unit];
  const sameUnit =
    a === b ||
    b.split(' ').includes(a) ||
    (b !== '' && a.split(' ').includes(b)) ||
    containment(a, b) >= 0.5;
  if (!sameUnit) return 0;
  const [words, said] = [gold.indicator ?? '', got.indicator.text];
  return 0.4 + 0.6 * Math.max(overlap(words, said), 0.8 * containment(words, said));
}

export function judgeTargets(gold: Gold, got: Got, tally: Tally): void {
  if (gold.targets === undefined) return;
  const [want, have] = [gold.targets, got?.targets ?? []];
  const pairs = pair(want, have, targetScore, 0.4);
  const missed = unpaired(
    want,
    pairs.map(({ i }) => i),
  );
  const invented = unpaired(
    have,
    pairs.map(({ j }) => j),
  ).filter(
    (target) => !gold.optionalTargets?.some((optional) => targetScore(optional, target) > 0),
  );
  tally.add('targets.value', pairs.length, invented.length, missed.length);
  let full = 0;
  for (const { i, j } of pairs) {
    const [a, b] = [want[i], have[j]];
    if (a && b && judgePair(a, b, want, tally)) full++;
  }
  const wrong = pairs.length - full;
  tally.add('targets.full', full, invented.length + wrong, want.length - full);
  for (const target of missed) tally.report('targets', describeGold(target), null);
  for (const target of invented) tally.report('targets', null, describeTarget(target));
}

function judgePair(a: GoldTarget, b: Target, all: readonly GoldTarget[], tally: Tally): boolean {
  const [words, said] = [a.indicator ?? '', b.indicator.text];
  const shared = overlap(words, said);
  const like = Math.max(shared, shared >= 0.35 ? 0.9 * containment(words, said) : 0) >= 0.6;
  const best = Math.max(...all.map((other) => overlap(other.indicator ?? '', said)));
  const indicator = like && shared >= best - 1e-9;
  const bound = a.comparator ?? 'eq';
  tally.agree('targets.indicator', indicator, describeGold(a), said);
  tally.agree('targets.comparator', bound === b.comparator, describeGold(a), b.comparator);
  if (a.change !== undefined || b.change !== 'level') {
    const change = a.change ?? 'level';
    tally.agree('targets.change', change === b.change, `${describeGold(a)}: ${change}`, b.change);
  }
  return indicator && bound === b.comparator;
}

const describeGold = ({ indicator, comparator, value, upper, unit }: GoldTarget): string =>
  `${indicator ?? ''} ${comparator ?? 'eq'} ${value}${upper == null ? '' : `–${upper}`} ${unit}`.trim();
const describeTarget = ({ indicator, comparator, value, upper, unit, span }: Target): string =>
  `${indicator.text} ${comparator} ${value}${upper === null ? '' : `–${upper}`} ${unit} (line ${span.line})`;

const lawOf = (title: string): string => norm(title.split(/ năm | ngày | số /)[0] ?? '');

function lawsOf(citations: readonly (GoldCitation | Citation)[]): Set<string> {
  const laws = new Set<string>();
  for (const { number, title } of citations) if (!number && title) laws.add(lawOf(title));
  return laws;
}

export function judgeCitations(gold: Gold, got: Got, tally: Tally): void {
  if (gold.citations === undefined) return;
  const [laws, mine] = [lawsOf(gold.citations), lawsOf(got?.citations ?? [])];
  const lawsMissed = [...laws].filter((law) => !mine.has(law));
  const lawsInvented = [...mine].filter((law) => !laws.has(law));
  tally.add(
    'citations.laws',
    laws.size - lawsMissed.length,
    lawsInvented.length,
    lawsMissed.length,
  );
  for (const law of lawsMissed) tally.report('citations.laws', law, null);
  for (const law of lawsInvented) tally.report('citations.laws', null, law);

  const want = gold.citations.filter(({ number }) => number);
  const have = (got?.citations ?? []).filter(({ number }) => number !== null);
  const optional = (gold.optionalCitations ?? []).map(normNumber);
  const score = (a: GoldCitation, b: Citation): number => {
    if (normNumber(a.number ?? null) !== normNumber(b.number)) return 0;
    return !a.date || a.date === b.date ? 1 : 0.5;
  };
  const pairs = pair(want, have, score, 0.5);
  const missed = unpaired(
    want,
    pairs.map(({ i }) => i),
  );
  const invented = unpaired(
    have,
    pairs.map(({ j }) => j),
  ).filter(({ number }) => !optional.includes(normNumber(number)));
  tally.add('citations', pairs.length, invented.length, missed.length);
  for (const { i, j, score: s } of pairs) {
    const { number, date } = want[i] ?? {};
    if (date) tally.agree('citations.date', s === 1, `${number}: ${date}`, have[j]?.date);
  }
  for (const { number } of missed) tally.report('citations', number, null);
  for (const { number } of invented) tally.report('citations', null, number);
}
