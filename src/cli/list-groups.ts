/** `--group-by`: one row for each value of a field, and in how many documents it stands. */
import { textKey } from '../compare/words.ts';
import type { Value } from '../render/delimited.ts';
import type { ListRow } from './list-rows.ts';
import type { Fields } from './where.ts';

interface Group {
  value: Value;
  rows: number;
  documents: Set<number>;
  issuers: Set<Value>;
  first: number | null;
  last: number | null;
  /** Of targets, while all are in one unit. */
  low: number | null;
  high: number | null;
  unit: Value | undefined;
}

export class Groups {
  readonly field: string;
  readonly #figures: boolean;
  readonly #groups = new Map<string, Group>();

  constructor(field: string, fields: Fields) {
    this.field = field;
    this.#figures = 'quantity' in fields;
  }

  /** `document` is the number of the document that `row` is of. */
  add(row: ListRow, document: number): void {
    const value = row[this.field] ?? null;
    // "hòa" and "hoà" are one name; the spelling that sorts first is shown.
    const key = typeof value === 'string' ? `t${textKey(value)}` : `v${value}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = {
        value,
        rows: 0,
        documents: new Set(),
        issuers: new Set(),
        first: null,
        last: null,
        low: null,
        high: null,
        unit: undefined,
      };
      this.#groups.set(key, group);
    }
    if (typeof value === 'string' && value < String(group.value)) group.value = value;
    group.rows++;
    group.documents.add(document);
    group.issuers.add(row.issuer ?? null);
    const { year } = row;
    if (typeof year === 'number') {
      group.first = Math.min(group.first ?? year, year);
      group.last = Math.max(group.last ?? year, year);
    }
    if (this.#figures) measure(group, row);
  }

  get fields(): Fields {
    return {
      [this.field]: 'text',
      rows: 'number',
      documents: 'number',
      issuers: 'number',
      first: 'number',
      last: 'number',
      ...(this.#figures ? { low: 'number', high: 'number', unit: 'text' } : {}),
    };
  }

  /** Most documents first, then by value. */
  settle(min: number): ListRow[] {
    return [...this.#groups.values()]
      .filter(({ documents }) => documents.size >= min)
      .sort(
        (a, b) =>
          b.documents.size - a.documents.size ||
          b.rows - a.rows ||
          (String(a.value) < String(b.value) ? -1 : 1),
      )
      .map(({ value, rows, documents, issuers, first, last, low, high, unit }) => ({
        [this.field]: value,
        rows,
        documents: documents.size,
        issuers: issuers.size,
        first,
        last,
        ...(this.#figures ? { low, high, unit: unit ?? null } : {}),
      }));
  }
}

function measure(group: Group, { quantity, quantityUpper, quantityUnit }: ListRow): void {
  if (typeof quantity !== 'number') return;
  if (group.unit === undefined) group.unit = quantityUnit ?? null;
  else if (group.unit !== quantityUnit) {
    // Least and greatest of different units say nothing.
    group.unit = null;
    group.low = null;
    group.high = null;
  }
  if (group.unit === null) return;
  const upper = typeof quantityUpper === 'number' ? quantityUpper : quantity;
  group.low = Math.min(group.low ?? quantity, quantity);
  group.high = Math.max(group.high ?? upper, upper);
}
