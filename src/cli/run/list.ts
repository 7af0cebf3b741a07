import { describeFailure } from '../../archive/failure.ts';
import type { Sheet } from '../../render/delimited.ts';
import { EXIT, type Run, UsageError } from '../command.ts';
import type { ListFlags } from '../commands/list.ts';
import type { Context } from '../context.ts';
import { Filter } from '../filter.ts';
import { Groups } from '../list-groups.ts';
import { LISTINGS, type ListRow } from '../list-rows.ts';
import { nearest } from '../nearest.ts';
import { readDirectives } from '../reading.ts';
import { byFields } from '../sort.ts';
import { type Condition, type Fields, fieldType, readCondition } from '../where.ts';

const everything: Condition = () => true;

export const run: Run<ListFlags> = async (context, operands, flags) => {
  const [what = '', ...inputs] = operands;
  const listing = LISTINGS[what];
  if (!listing) throw unknownListing(what);
  if (flags.min !== undefined && flags.groupBy === undefined) {
    throw new UsageError('--min counts the documents of a group; add --group-by');
  }
  const condition =
    flags.where === undefined ? everything : readCondition(flags.where, listing.fields);
  const groups = groupsOf(flags, listing.fields);
  const fields = groups?.fields ?? listing.fields;
  const sort = flags.sort === undefined ? null : byFields(flags.sort, fields);
  const stream = groups === null && sort === null && flags.format === 'ndjson';
  const filter = new Filter(flags);
  const rows: ListRow[] = [];
  const { toJson } = await import('../../render/json.ts');
  let failed = false;
  let selected = 0;
  for await (const outcome of readDirectives(context.io, inputs, flags, 'list')) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      failed = true;
      continue;
    }
    if (!filter.test(outcome.directive)) continue;
    selected++;
    for (const row of listing.rows(outcome.directive)) {
      if (!condition(row)) continue;
      if (groups) groups.add(row, selected);
      else if (stream) context.out(`${toJson(row, 0)}\n`);
      else rows.push(row);
    }
  }
  if (selected === 0) {
    if (!failed) throw new UsageError(filter.explainMiss());
    context.note(filter.explainMiss());
    return EXIT.failed;
  }
  const found = groups ? groups.settle(flags.min ?? 1) : rows;
  if (sort) found.sort(sort);
  const shown = groups ? Object.keys(fields) : listing.shown;
  if (!stream) await print(context, found, { all: Object.keys(fields), shown }, flags);
  return failed ? EXIT.failed : EXIT.done;
};

function unknownListing(what: string): UsageError {
  const names = Object.keys(LISTINGS);
  const near = nearest(what, names);
  const meant = near === null ? '' : ` (did you mean ${near}?)`;
  return new UsageError(`cannot list "${what}"${meant}; there are ${names.join(', ')}`);
}

function groupsOf({ groupBy }: ListFlags, fields: Fields): Groups | null {
  if (groupBy === undefined) return null;
  fieldType(groupBy, fields, '--group-by');
  return new Groups(groupBy, fields);
}

async function print(
  context: Context,
  rows: readonly ListRow[],
  fields: { all: readonly string[]; shown: readonly string[] },
  flags: ListFlags,
): Promise<void> {
  const { format } = flags;
  if (format === 'json' || format === 'ndjson') {
    const { toJson } = await import('../../render/json.ts');
    if (format === 'json') context.out(`${toJson(rows, 2)}\n`);
    else for (const row of rows) context.out(`${toJson(row, 0)}\n`);
    return;
  }
  if (format === 'table') {
    const { renderList } = await import('../../render/comparison/list.ts');
    context.out(`${renderList(fields.shown, rows, await context.terminal(flags))}\n`);
    return;
  }
  const { toCsv, toMarkdown, toTsv } = await import('../../render/delimited.ts');
  const header = format === 'md' ? fields.shown : fields.all;
  const sheet: Sheet = {
    header,
    rows: rows.map((row) => header.map((field) => row[field] ?? null)),
  };
  if (format !== 'md') context.out((format === 'csv' ? toCsv : toTsv)(sheet));
  else {
    const { formatField } = await import('../../render/comparison/list.ts');
    context.out(toMarkdown(sheet, (value) => formatField('', value)));
  }
}
