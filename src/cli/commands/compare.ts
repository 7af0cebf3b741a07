import type { ColumnKind, RowKind } from '../../compare/types.ts';
import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import {
  columnKinds,
  type FilterFlags,
  filterOptions,
  readCount,
  readKinds,
  TABLE_FORMATS,
  type TableFormat,
} from '../filter-options.ts';
import { INPUTS_NOTE, type InputFlags, inputOptions } from '../input-options.ts';
import { formatOption, terminalOptions } from '../options.ts';

export interface CompareFlags extends TerminalFlags, FilterFlags, InputFlags {
  format: TableFormat;
  rows?: RowKind[];
  cols?: ColumnKind;
  indicator?: string;
  min?: number;
}

export const compare: CommandSpec<CompareFlags> = {
  name: 'compare',
  operands: '[inputs...]',
  summary: 'Directives side by side: a trend over years, a matrix over provinces',
  options: [
    formatOption([...TABLE_FORMATS]),
    {
      flags: '--rows <kind>',
      description: 'targets (default), movements, themes or citations',
      parse: readKinds,
    },
    {
      flags: '--cols <kind>',
      description:
        'what a column stands for (default: year of one issuer or of many documents, else document)',
      choices: columnKinds,
    },
    { flags: '--indicator <words>', description: 'only targets of this id or with these words' },
    ...filterOptions,
    { flags: '--min <n>', description: 'only rows that at least n columns have', parse: readCount },
    ...inputOptions,
    ...terminalOptions,
  ],
  notes: `${INPUTS_NOTE}

  directive compare records.ndjson --issuer 'Lai Châu' --year 2021..2025 --cols year
  directive compare records.ndjson --year 2025 --rows movements --cols province
  directive compare records.ndjson --indicator grdp_growth --cols province --year 2025`,
  load: () => import('../run/compare.ts'),
};
