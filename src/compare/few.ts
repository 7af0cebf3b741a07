/** Rows over few documents: every pair matched, by words too, and rows that agree with the pairs. */
import type { Grounded, Signer } from '../record/types.ts';
import { citations } from './citations.ts';
import { type Clustering, cluster } from './cluster.ts';
import type { Item, Matcher } from './judge.ts';
import { keyOf, unique } from './keys.ts';
import { movements } from './movements.ts';
import type { Prepared } from './prepare.ts';
import { targets } from './targets.ts';
import type { Match, RecordCell, RowKind } from './types.ts';
import { textKey } from './words.ts';

/** A row before its cells are put into columns: one cell for each document, or `null`. */
export interface RawRow {
  kind: RowKind;
  key: string;
  label: string;
  cells: (RecordCell | null)[];
  match: Match | null;
}

export interface RawRows {
  rows: RawRow[];
  /** Matches that no row holds. */
  dropped: number;
}

/** `documents` in their own order, which is that of the rows. */
export function rowsOfFew(documents: readonly Prepared[]): RawRows {
  const parts = [
    listRows(
      'movement',
      documents.map((d) => d.movements),
      movements,
    ),
    listRows(
      'target',
      documents.map((d) => d.targets),
      targets,
    ),
    listRows(
      'citation',
      documents.map((d) => d.citations),
      citations,
    ),
  ];
  const [moved, aimed, cited] = parts.map(({ rows }) => rows);
  return {
    rows: [
      ...slotRow(
        'theme',
        documents.map((d) => d.theme),
      ),
      ...slotRow(
        'motto',
        documents.map((d) => d.motto),
      ),
      ...(moved ?? []),
      ...(aimed ?? []),
      ...(cited ?? []),
      ...slotRow(
        'signer',
        documents.map((d) => d.signer),
      ),
    ],
    dropped: parts.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

function listRows<Cell extends RecordCell, Traits>(
  kind: RowKind,
  documents: readonly (readonly Item<Cell, Traits>[])[],
  matcher: Matcher<Cell, Traits>,
): RawRows {
  const clustering = cluster(documents, matcher);
  const taken = new Map<string, number>();
  const rows = inOrder(clustering, documents.length).map(({ members, match }): RawRow => {
    const items = members.map((index, d) => (index < 0 ? null : (documents[d]?.[index] ?? null)));
    const present = items.filter((item) => item !== null);
    const key = present.find(({ identity }) => identity !== null) ?? present[0];
    return {
      kind,
      key: unique(keyOf(kind, key?.identity ?? null, key?.label ?? ''), taken),
      label: present.at(-1)?.label ?? '',
      cells: items.map((item) => item?.cell ?? null),
      match,
    };
  });
  return { rows, dropped: clustering.dropped };
}

/** As the first document has them; what a later one adds stands after what stands before it there. */
function inOrder({ clusters }: Clustering, documents: number) {
  const ordered: typeof clusters = [];
  const placed = new Set<(typeof clusters)[number]>();
  for (let d = 0; d < documents; d++) {
    const own = clusters
      .filter(({ members }) => (members[d] ?? -1) >= 0)
      .sort((a, b) => (a.members[d] ?? 0) - (b.members[d] ?? 0));
    let after = -1;
    for (const one of own) {
      if (placed.has(one)) after = ordered.indexOf(one);
      else {
        ordered.splice(++after, 0, one);
        placed.add(one);
      }
    }
  }
  return ordered;
}

/** Theme, motto, signer: one place in each document, so one row. */
function slotRow(kind: RowKind, slots: readonly (Grounded | Signer | null)[]): RawRow[] {
  const present = slots.filter((slot) => slot !== null);
  const last = present.at(-1);
  if (!last) return [];
  const words = present.map((slot) => new Set(textKey(nameOf(slot)).split(' ')));
  return [
    {
      kind,
      key: kind,
      label: nameOf(last),
      cells: [...slots],
      match: words.length < 2 ? null : slotMatch(kind, words),
    },
  ];
}

const nameOf = (slot: Grounded | Signer): string => ('name' in slot ? slot.name : slot.text);

function slotMatch(kind: RowKind, words: readonly ReadonlySet<string>[]): Match {
  let score = 1;
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 1)) {
      const shared = [...a].filter((word) => b.has(word)).length;
      score = Math.min(score, (2 * shared) / (a.size + b.size));
    }
  }
  return {
    by: 'text',
    score: Math.round(score * 1e4) / 1e4,
    evidence: [`the ${kind} of each document`],
    runnerUp: null,
  };
}
