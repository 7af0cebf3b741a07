/** Prints a comparison in the formats that are the same for `diff` and `compare`. */
import type { Comparison } from '../compare/types.ts';
import type { Context } from './context.ts';
import type { TableFormat } from './filter-options.ts';

/** `false` for "table", which each command draws itself. */
export async function printComparison(
  context: Context,
  comparison: Comparison,
  format: TableFormat,
): Promise<boolean> {
  if (format === 'table') return false;
  if (format === 'json' || format === 'ndjson') {
    const { toJson } = await import('../render/json.ts');
    if (format === 'json') context.out(`${toJson(comparison, 2)}\n`);
    else {
      const columns = comparison.documents.map(({ label }) => label);
      for (const row of comparison.rows) context.out(`${toJson({ ...row, columns }, 0)}\n`);
    }
    return true;
  }
  const { toCsv, toMarkdown, toTsv } = await import('../render/delimited.ts');
  if (format === 'md') {
    const { humanSheet } = await import('../render/comparison/human.ts');
    context.out(toMarkdown(humanSheet(comparison), (value) => String(value ?? '')));
    return true;
  }
  const { sheetOf } = await import('../render/comparison/sheet.ts');
  context.out((format === 'csv' ? toCsv : toTsv)(sheetOf(comparison)));
  return true;
}
