/**
 * Rows over very many documents, gathered as they come, so that memory grows with rows and columns and not with
 * documents: by identity and by equal words; likeness of words would need every pair.
 */
import { type Gathered, gather } from './cells.ts';
import type { Item } from './judge.ts';
import { keyOf, unique } from './keys.ts';
import type { Prepared } from './prepare.ts';
import type { RecordCell, RowKind } from './types.ts';
import { textKey } from './words.ts';

export interface PoolRow {
  kind: RowKind;
  /** What makes things one row: identity or words, with unit, scope and kind of change. */
  signature: string;
  key: string;
  identity: string | null;
  label: string;
  order: string;
  documents: number;
  columns: Map<string, Gathered>;
}

const KINDS: readonly RowKind[] = ['theme', 'motto', 'movement', 'target', 'citation', 'signer'];

export class Pools {
  readonly #rows = new Map<string, PoolRow>();

  add(document: Prepared, column: string): void {
    this.#list('movement', document.movements, document, column);
    this.#list('target', document.targets, document, column);
    this.#list('citation', document.citations, document, column);
    for (const kind of ['theme', 'motto'] as const) {
      const slot = document[kind];
      if (slot) this.#put(kind, textKey(slot.text), null, slot.text, slot, document, column);
    }
    const { signer } = document;
    if (signer) {
      this.#put('signer', textKey(signer.name), null, signer.name, signer, document, column);
    }
  }

  #list<Cell extends RecordCell>(
    kind: RowKind,
    items: readonly Item<Cell, unknown>[],
    document: Prepared,
    column: string,
  ): void {
    const seen = new Map<string, number>();
    for (const { signature, label, cell, identity } of items) {
      // The second of its kind in one document is another row: one thing, one row.
      const count = (seen.get(signature) ?? 0) + 1;
      seen.set(signature, count);
      const key = count === 1 ? signature : `${signature}#${count}`;
      this.#put(kind, key, identity, label, cell, document, column);
    }
  }

  #put(
    kind: RowKind,
    signature: string,
    identity: string | null,
    label: string,
    cell: RecordCell,
    document: Prepared,
    column: string,
  ): void {
    const { order } = document;
    const id = `${kind}\u0000${signature}`;
    let row = this.#rows.get(id);
    if (!row) {
      row = { kind, signature, key: '', identity, label, order, documents: 0, columns: new Map() };
      this.#rows.set(id, row);
    }
    row.documents++;
    // The words of the newest.
    if (order > row.order) {
      row.label = label;
      row.order = order;
    }
    row.columns.set(column, gather(row.columns.get(column), kind, cell, document));
  }

  /** By kind, then what most documents have, then by signature. */
  settle(): PoolRow[] {
    const rows = [...this.#rows.values()].sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        b.documents - a.documents ||
        (a.signature < b.signature ? -1 : 1),
    );
    const taken = new Map<string, number>();
    return rows.map((row) => ({
      ...row,
      key: unique(keyOf(row.kind, row.identity, row.label), taken),
    }));
  }
}
