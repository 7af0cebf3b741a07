import type { CommandSpec } from '../command.ts';
import { formatOption } from '../options.ts';

export interface ExtractFlags {
  format: 'json' | 'ndjson';
  fields?: string;
  printText?: boolean;
}

export const extract: CommandSpec<ExtractFlags> = {
  name: 'extract',
  operands: '<files...>',
  summary: 'The record of a directive, as JSON ("-" reads standard input)',
  options: [
    formatOption(['json', 'ndjson']),
    { flags: '--fields <list>', description: 'only these, as in number,date,targets.value' },
    { flags: '--print-text', description: 'the source text that the spans count in' },
  ],
  notes: `-f json prints an object for one file or "-", an array for several.

  directive extract chi-thi.md
  directive extract --fields number,date,targets.value chi-thi.md
  directive extract -f ndjson *.txt`,
  load: () => import('../run/extract.ts'),
};
