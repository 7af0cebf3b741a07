import type { Severity } from '../../record/types.ts';
import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import { type InputFlags, inputOptions } from '../input-options.ts';
import { formatOption, terminalOptions } from '../options.ts';

export interface CheckFlags extends TerminalFlags, InputFlags {
  format: 'text' | 'json';
  severity: Severity;
}

export const check: CommandSpec<CheckFlags> = {
  name: 'check',
  operands: '[inputs...]',
  summary:
    'What is missing, doubtful or inconsistent in directives: file:line:col severity code message',
  options: [
    formatOption(['text', 'json']),
    {
      flags: '--severity <severity>',
      description: 'exit 1 from this severity on',
      choices: ['info', 'warning', 'error'],
      default: 'warning',
    },
    ...inputOptions,
    ...terminalOptions.filter(({ flags }) => flags.includes('color')),
  ],
  notes: `All notices are printed; the exit code is 1 when one has the asked severity or more.

  directive check chi-thi.md
  directive check --severity error *.txt`,
  load: () => import('../run/check.ts'),
};
