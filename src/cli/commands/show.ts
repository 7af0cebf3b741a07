import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import { terminalOptions } from '../options.ts';

export interface ShowFlags extends TerminalFlags {
  explain?: string;
}

export const show: CommandSpec<ShowFlags> = {
  name: 'show',
  operands: '<file>',
  summary:
    'The record of a directive, for a person: of a document, a record (.json) or standard input ("-")',
  options: [
    {
      flags: '--explain <field>',
      description: 'why a value is what it is: number, theme, targets[3] …',
    },
    ...terminalOptions,
  ],
  notes: `  directive show chi-thi.md
  directive show chi-thi.md --explain 'targets[3]'`,
  load: () => import('../run/show.ts'),
};
