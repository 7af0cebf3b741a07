import type { CommandSpec } from '../command.ts';

export const schema: CommandSpec = {
  name: 'schema',
  operands: '',
  summary: 'The JSON Schema (2020-12) of the record',
  options: [],
  load: () => import('../run/schema.ts'),
};
