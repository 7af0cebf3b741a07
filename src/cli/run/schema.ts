import { recordSchema } from '../../record/schema.ts';
import { toJson } from '../../render/json.ts';
import { EXIT, type Run } from '../command.ts';

export const run: Run = async (context) => {
  context.out(`${toJson(recordSchema, 2)}\n`);
  return EXIT.done;
};
