/** Rows over many documents that agree with every pair of them. */
import { align, explain, type Pairing } from './align.ts';
import type { Item, Matcher } from './judge.ts';
import type { Match } from './types.ts';

/** The items of one row: for each document the index of its item, or -1. */
export interface Cluster {
  members: number[];
  match: Match | null;
}

export interface Clustering {
  clusters: Cluster[];
  /** Matches of a pair that stand in no row, because a third document did not agree. */
  dropped: number;
}

interface Edge {
  /** Documents, the earlier first. */
  a: number;
  b: number;
  pairing: Pairing;
}

/**
 * `documents` in their own order. Two items stand in one row only if the pair of their documents matches them; so a row is
 * a set in which each matches each.
 */
export function cluster<Cell, Traits>(
  documents: readonly (readonly Item<Cell, Traits>[])[],
  matcher: Matcher<Cell, Traits>,
): Clustering {
  const edges: Edge[] = [];
  for (const [a, left] of documents.entries()) {
    for (let b = a + 1; b < documents.length; b++) {
      const right = documents[b] as readonly Item<Cell, Traits>[];
      for (const pairing of align(left, right, matcher)) edges.push({ a, b, pairing });
    }
  }
  const { rowOf, dropped } = join(documents, edges);
  const rows = new Map<Row, Edge[]>();
  for (const edge of edges) {
    const row = rowOf(edge.a, edge.pairing.left);
    if (row !== rowOf(edge.b, edge.pairing.right)) continue;
    const inside = rows.get(row);
    if (inside) inside.push(edge);
    else rows.set(row, [edge]);
  }
  const all = new Set<Row>();
  for (const [d, items] of documents.entries()) for (const i of items.keys()) all.add(rowOf(d, i));
  return {
    clusters: [...all].map((row) => ({
      members: documents.map((_, d) => row.get(d) ?? -1),
      match: weakest(rows.get(row) ?? [], documents, matcher),
    })),
    dropped,
  };
}

type Row = Map<number, number>;

/** Best matches first; two rows become one if each item of the one matches each of the other. */
function join<Cell, Traits>(
  documents: readonly (readonly Item<Cell, Traits>[])[],
  edges: readonly Edge[],
): { rowOf: (document: number, item: number) => Row; dropped: number } {
  const rows = documents.map((items, d) => items.map((_, i): Row => new Map([[d, i]])));
  const rowOf = (document: number, item: number): Row => rows[document]?.[item] as Row;
  const matched = new Set(edges.map((e) => pairKey(e.a, e.pairing.left, e.b, e.pairing.right)));
  const agree = (one: Row, other: Row): boolean => {
    for (const [a, i] of one) {
      for (const [b, j] of other) {
        if (!matched.has(a < b ? pairKey(a, i, b, j) : pairKey(b, j, a, i))) return false;
      }
    }
    return true;
  };
  for (const { a, b, pairing } of [...edges].sort(byStrength)) {
    const one = rowOf(a, pairing.left);
    const other = rowOf(b, pairing.right);
    if (one === other || !agree(one, other)) continue;
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const [d, i] of small) {
      large.set(d, i);
      (rows[d] as Row[])[i] = large;
    }
  }
  const apart = edges.filter((e) => rowOf(e.a, e.pairing.left) !== rowOf(e.b, e.pairing.right));
  return { rowOf, dropped: apart.length };
}

const pairKey = (a: number, i: number, b: number, j: number): string => `${a},${i},${b},${j}`;

function byStrength(x: Edge, y: Edge): number {
  const [p, q] = [x.pairing.verdict, y.pairing.verdict];
  return (
    Number(q.identity) - Number(p.identity) ||
    q.score - p.score ||
    x.a - y.a ||
    x.b - y.b ||
    x.pairing.left - y.pairing.left
  );
}

/** A row is as sure as its least sure pair. */
function weakest<Cell, Traits>(
  edges: readonly Edge[],
  documents: readonly (readonly Item<Cell, Traits>[])[],
  matcher: Matcher<Cell, Traits>,
): Match | null {
  const edge = [...edges].sort(byStrength).at(-1);
  if (!edge) return null;
  return explain(edge.pairing, documents[edge.a] ?? [], documents[edge.b] ?? [], matcher);
}
