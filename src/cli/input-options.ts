/** Options of every command that takes many inputs. Data only: it is loaded at every start. */
import type { OptionSpec } from './command.ts';

export interface InputFlags {
  filesFrom?: string;
  null?: boolean;
  follow?: boolean;
  hidden?: boolean;
}

export const inputOptions: readonly OptionSpec[] = [
  {
    flags: '--files-from <file>',
    description: 'read the paths in this file, too, one a line ("-": standard input)',
  },
  { flags: '-0, --null', description: 'paths of --files-from end in NUL, as of find -print0' },
  { flags: '--follow', description: 'take symbolic links in directories' },
  { flags: '--hidden', description: 'take hidden files and directories' },
];

/** What the inputs of `diff`, `compare` and `list` are, for their help. */
export const INPUTS_NOTE = `Inputs are documents, records of an earlier extract (.json, .ndjson), directories of either,
patterns ('archive/**/*.md'), lists (--files-from) and standard input ("-").`;
