import type { RowKind } from '../../archive/columns.ts';
import { type BatchFlags, batchOptions, FORMATS, type Format } from '../batch-options.ts';
import type { CommandSpec } from '../command.ts';
import type { TerminalFlags } from '../context.ts';
import { type InputFlags, inputOptions } from '../input-options.ts';
import { terminalOptions } from '../options.ts';

export interface ExtractFlags extends BatchFlags, InputFlags, TerminalFlags {
  format?: Format;
  output?: string;
  rows?: RowKind;
  fields?: string;
  printText?: boolean;
}

export const extract: CommandSpec<ExtractFlags> = {
  name: 'extract',
  operands: '[files...]',
  summary:
    'The records of directives: files, directories, patterns, lists ("-" reads standard input)',
  options: [
    {
      flags: '-f, --format <format>',
      description: 'output format (default: by the ending of -o, else json)',
      choices: FORMATS,
    },
    { flags: '-o, --output <file>', description: 'write there, whole or not at all' },
    {
      flags: '--rows <kind>',
      description: 'what csv, tsv, table and parquet have a row for (default: documents)',
      choices: ['documents', 'targets', 'movements', 'citations'],
    },
    { flags: '--fields <list>', description: 'only these, as in number,date,targets.value' },
    { flags: '--print-text', description: 'the source text that the spans count in' },
    ...inputOptions,
    ...batchOptions,
    ...terminalOptions,
  ],
  notes: `-f json prints an object for one named file or "-", an array for directories, patterns, lists and
several paths.

  directive extract chi-thi.md
  directive extract --fields number,date,targets.value chi-thi.md
  directive extract archive/ -o records.ndjson -j 4
  directive extract archive/ -o records.ndjson --resume
  directive extract records.ndjson -o records.xlsx
  find . -name '*.txt' -print0 | directive extract --files-from - -0 -f ndjson`,
  load: () => import('../run/extract.ts'),
};
