import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import {
  type FilterFlags,
  filterOptions,
  readCount,
  TABLE_FORMATS,
  type TableFormat,
} from '../filter-options.ts';
import { INPUTS_NOTE, type InputFlags, inputOptions } from '../input-options.ts';
import { formatOption, terminalOptions } from '../options.ts';

export interface ListFlags extends TerminalFlags, FilterFlags, InputFlags {
  format: TableFormat;
  groupBy?: string;
  min?: number;
  sort?: string;
  where?: string;
}

export const list: CommandSpec<ListFlags> = {
  name: 'list',
  operands: '<what> [inputs...]',
  summary: 'One table over many directives: movements, targets, themes, citations or documents',
  options: [
    formatOption([...TABLE_FORMATS]),
    ...filterOptions,
    { flags: '--where <condition>', description: `as in: unit = "%" and value > 90` },
    { flags: '--group-by <field>', description: 'one row for each value of the field' },
    {
      flags: '--min <n>',
      description: 'only groups of at least n documents (with --group-by)',
      parse: readCount,
    },
    { flags: '--sort <fields>', description: 'by these fields, "-" before one turns it: -value' },
    ...inputOptions,
    ...terminalOptions,
  ],
  notes: `Conditions: = != < <= > >= compare, ~ is "contains"; and, or, not, brackets; null is "not stated".
Words are compared blind to case and tone placement.

${INPUTS_NOTE}

  directive list targets records.ndjson --where 'unit = "%" and value > 90' --sort -value
  directive list movements records.ndjson --group-by name --min 3
  directive list citations records.ndjson --group-by number --sort -documents
  directive list documents records/ --year 2025`,
  load: () => import('../run/list.ts'),
};
