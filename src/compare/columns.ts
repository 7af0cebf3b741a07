/** Gathers documents into columns: each its own, or by year, province or issuer. */
import { nameColumns } from './documents.ts';
import type { Prepared } from './prepare.ts';
import type { ColumnKind, ComparedDocument } from './types.ts';

/** Where a column of the kind puts the documents that say nothing of it. */
const UNKNOWN = '?';

export class Columns {
  readonly #kind: ColumnKind;
  readonly #slots = new Map<string, ComparedDocument>();

  constructor(kind: ColumnKind) {
    this.#kind = kind;
  }

  /** Key of the column that the document goes into. */
  add(prepared: Prepared, key: string | null): string {
    const slot = this.#kind === 'document' ? `#${this.#slots.size}` : (key ?? UNKNOWN);
    const { column } = prepared;
    const before = this.#slots.get(slot);
    if (before) widen(before, column);
    else {
      const own = this.#kind === 'document' ? column.label : slot;
      this.#slots.set(slot, { ...column, label: own });
    }
    return slot;
  }

  /** Documents in the order they came in; years, names in the order of the alphabet. */
  settle(): { keys: string[]; documents: ComparedDocument[] } {
    const keys = [...this.#slots.keys()];
    if (this.#kind !== 'document') keys.sort(byAlphabet);
    const columns = keys.map((key) => this.#slots.get(key) as ComparedDocument);
    return { keys, documents: nameColumns(columns) };
  }
}

/** What the documents of a column do not share is `null`. */
function widen(shared: ComparedDocument, column: ComparedDocument): void {
  shared.count++;
  shared.path = null;
  shared.number = null;
  shared.date = null;
  if (shared.issuer !== column.issuer) shared.issuer = null;
  if (shared.province !== column.province) shared.province = null;
  if (shared.year !== column.year) shared.year = null;
  if (shared.epoch !== column.epoch) shared.epoch = null;
  if (shared.level !== column.level) shared.level = null;
}

const MARKS = /\p{M}/gu;

/** "Đà Nẵng" stands after "Cà Mau" and before "Gia Lai". */
const alphabetKey = (name: string): string =>
  name.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd~');

function byAlphabet(a: string, b: string): number {
  const [x, y] = [alphabetKey(a), alphabetKey(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
