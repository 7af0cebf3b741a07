import type { CommandSpec } from '../command.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { extract } from './extract.ts';
import { list } from './list.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';

/** In the order of the help. */
export const commands: readonly CommandSpec[] = [
  extract,
  show,
  check,
  diff,
  compare,
  list,
  schema,
] as CommandSpec[];
