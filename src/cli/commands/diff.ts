import type { RowKind } from '../../compare/types.ts';
import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import {
  type FilterFlags,
  filterOptions,
  readKinds,
  TABLE_FORMATS,
  type TableFormat,
} from '../filter-options.ts';
import { INPUTS_NOTE, type InputFlags, inputOptions } from '../input-options.ts';
import { formatOption, terminalOptions } from '../options.ts';

export interface DiffFlags extends TerminalFlags, FilterFlags, InputFlags {
  format: TableFormat;
  only?: RowKind[];
  all?: boolean;
  exitCode?: boolean;
}

export const diff: CommandSpec<DiffFlags> = {
  name: 'diff',
  operands: '[inputs...]',
  summary: 'What changed between two directives: theme, movements, targets, citations, signer',
  options: [
    formatOption([...TABLE_FORMATS]),
    ...filterOptions,
    {
      flags: '--only <kinds>',
      description: 'only these sections: theme,motto,movements,targets,citations,signer',
      parse: readKinds,
    },
    { flags: '--all', description: 'unchanged rows, too' },
    { flags: '--exit-code', description: 'exit 1 where there are differences, 0 where none' },
    ...inputOptions,
    ...terminalOptions,
  ],
  notes: `${INPUTS_NOTE}

  directive diff 2021.md 2025.md
  directive diff records.ndjson --issuer 'Lai Châu' --year 2021 --year 2025
  directive diff records.ndjson --issuer 'Lai Châu' --issuer 'Lào Cai' --year 2025 --only targets`,
  load: () => import('../run/diff.ts'),
};
