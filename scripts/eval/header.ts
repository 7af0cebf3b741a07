import type { Gold, Got } from './gold.ts';
import type { Tally } from './tally.ts';
import { digitsOf, likeness, norm, normNumber, same } from './wording.ts';

/** Fields that make a wholly right header. */
export const HEADER_FIELDS = [
  'documentType',
  'number',
  'place',
  'date',
  'year',
  'issuer',
  'issuer.level',
  'issuer.authority',
  'issuer.province',
  'subject',
  'theme',
  'signer',
] as const;

/** Longer texts may differ in a slip of a letter, never in a digit; `strict` forgives nothing. */
export function judgeHeader(gold: Gold, got: Got, tally: Tally, strict: boolean): void {
  const judge = (field: string, right: boolean, want: unknown, have: unknown) => {
    if (got === null) tally.judge(field, false, want ?? 'a record', have);
    else tally.judge(field, right, want, have);
  };
  if (gold.documentType !== undefined) {
    const have = got?.documentType?.name ?? null;
    judge('documentType', same(have, gold.documentType), gold.documentType, have);
  }
  if (gold.number !== undefined) {
    const have = got?.number ?? null;
    judge('number', isNumber(gold, have), gold.number, have?.text);
  }
  const texts = ['place', 'subject', 'theme'] as const;
  for (const field of texts) {
    const want = gold[field];
    if (want === undefined) continue;
    const have = got?.[field]?.text ?? null;
    const bare = field === 'place' ? barePlace : bareSubject;
    const right =
      want === null || have === null
        ? want === have
        : strict
          ? bare(want) === bare(have)
          : likeness(bare(want), bare(have)) >= 0.95 && digitsOf(want) === digitsOf(have);
    judge(field, right, want, have);
  }
  if (gold.date !== undefined) {
    const have = got?.date?.iso ?? null;
    judge('date', have === gold.date, gold.date, have);
  }
  if (gold.year !== undefined) {
    judge('year', got !== null && got.year === gold.year, gold.year, got?.year);
  }
  if (gold.issuer !== undefined) judgeIssuer(gold.issuer, got, judge);
  if (gold.signer !== undefined) {
    const want = gold.signer?.name ?? null;
    const have = got?.signer?.name ?? null;
    judge('signer', same(have, want), want, have);
  }
  if (gold.recipients != null) {
    const have = got?.recipients.length ?? 0;
    judge('recipients', have === gold.recipients, gold.recipients, have);
  }
}

function isNumber(
  gold: Gold,
  have: { sequence: number | null; symbol: string; text: string } | null,
): boolean {
  if (gold.number != null) return normNumber(have?.text ?? null) === normNumber(gold.number);
  if (have === null) return true;
  if (have.sequence !== null) return false;
  return !gold.symbol || normNumber(have.symbol) === normNumber(gold.symbol);
}

const barePlace = (text: string): string => norm(text).replace(/^(tỉnh |thành phố |tp[. ]\s*)/, '');
const bareSubject = (text: string): string => norm(text).replace(/^(về việc|v\/v|về)\s+/, '');

const expand = (name: string | null | undefined): string =>
  norm(name ?? '')
    .replaceAll('ubnd', 'ủy ban nhân dân')
    .replaceAll('hđnd', 'hội đồng nhân dân')
    .replaceAll('tp.', 'tp ')
    .replaceAll('tp ', 'thành phố ');

function judgeIssuer(
  want: NonNullable<Gold['issuer']>,
  got: Got,
  judge: (field: string, right: boolean, want: unknown, have: unknown) => void,
): void {
  const have = got?.issuer ?? null;
  if (want.name !== undefined) {
    judge('issuer', expand(want.name) === expand(have?.name), want.name, have?.name);
  }
  if (want.level !== undefined) {
    judge('issuer.level', want.level === (have?.level ?? null), want.level, have?.level);
  }
  if (want.authority !== undefined) {
    const authority = have?.authority ?? null;
    judge('issuer.authority', want.authority === authority, want.authority, authority);
  }
  if (want.province !== undefined) {
    const province = have?.province?.name ?? null;
    judge('issuer.province', same(want.province, province), want.province, province);
  }
}
