import type { CommandSpec } from '../command.ts';
import { check } from './check.ts';
import { extract } from './extract.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';

/** In the order of the help. */
export const commands: readonly CommandSpec[] = [extract, show, check, schema] as CommandSpec[];
