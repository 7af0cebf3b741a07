/** `--sort -value,document`: by fields, "-" before one turns it; what is not stated comes last. */
import { textKey } from '../compare/words.ts';
import type { ListRow } from './list-rows.ts';
import { type Fields, fieldType } from './where.ts';

export function byFields(words: string, fields: Fields): (a: ListRow, b: ListRow) => number {
  const orders = words.split(',').map((word) => {
    const down = word.trim().startsWith('-');
    const field = word.trim().slice(down ? 1 : 0);
    fieldType(field, fields, '--sort');
    return { field, down };
  });
  return (a, b) => {
    for (const { field, down } of orders) {
      const [left, right] = [a[field] ?? null, b[field] ?? null];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const order = compareValues(left, right);
      if (order !== 0) return down ? -order : order;
    }
    return 0;
  };
}

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [textKey(String(a)), textKey(String(b))];
  return left === right ? 0 : left < right ? -1 : 1;
}
