/** A document made ready for comparison: its things by kind, read once. */
import type { Citation, Directive, Issuer, Movement, Target } from '../record/types.ts';
import { type CitationTraits, citations } from './citations.ts';
import { describe, orderKey, yearOf } from './documents.ts';
import type { Item } from './judge.ts';
import { type MovementTraits, movements } from './movements.ts';
import { type TargetTraits, targets } from './targets.ts';
import type { ComparedDocument, RowKind } from './types.ts';

export interface Prepared {
  column: ComparedDocument;
  order: string;
  year: number | null;
  issuer: Issuer | null;
  movements: Item<Movement, MovementTraits>[];
  targets: Item<Target, TargetTraits>[];
  citations: Item<Citation, CitationTraits>[];
  theme: Directive['theme'];
  motto: Directive['motto'];
  signer: Directive['signer'];
}

/** Keeps what rows of `kinds` need and lets go of the rest of the record. */
export function prepare(directive: Directive, kinds: ReadonlySet<RowKind>): Prepared {
  const { issuer } = directive;
  const year = yearOf(directive);
  const context = { year, province: issuer?.province?.name ?? null, level: issuer?.level ?? null };
  const of = <T, I>(kind: RowKind, list: readonly T[], read: (thing: T) => I): I[] =>
    kinds.has(kind) ? list.map(read) : [];
  return {
    column: describe(directive),
    order: orderKey(directive),
    year,
    issuer,
    movements: of('movement', directive.movements, (one) => movements.read(one, context)),
    targets: of('target', directive.targets, (one) => targets.read(one, context)),
    citations: of('citation', directive.citations, (one) => citations.read(one, context)),
    theme: kinds.has('theme') ? directive.theme : null,
    motto: kinds.has('motto') ? directive.motto : null,
    signer: kinds.has('signer') ? directive.signer : null,
  };
}
