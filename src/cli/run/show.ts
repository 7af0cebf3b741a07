import { extract, readSourceText, type Trial } from '../../extract.ts';
import type { Directive } from '../../record/types.ts';
import { renderExplanation } from '../../render/explain.ts';
import { renderRecord } from '../../render/record.ts';
import { EXIT, type Run } from '../command.ts';
import type { ShowFlags } from '../commands/show.ts';
import { subjectOf } from '../explain.ts';
import { describeFailure, each, type Input } from '../input.ts';

export const run: Run<ShowFlags> = async (context, operands, flags) => {
  const terminal = await context.terminal(flags);
  for await (const outcome of each(context.io, operands, (input) => read(input, flags))) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      return EXIT.failed;
    }
    const { record, source, trials } = outcome.done;
    const view =
      flags.explain === undefined
        ? renderRecord(record, terminal)
        : renderExplanation(subjectOf(record, flags.explain), source, trials, terminal);
    context.out(`${view}\n`);
  }
  return EXIT.done;
};

interface Reading {
  record: Directive;
  source: string;
  trials: Trial[];
}

function read({ path, bytes }: Input, { explain }: ShowFlags): Reading {
  const options = path === '-' ? {} : { path };
  if (explain === undefined) return { record: extract(bytes, options), source: '', trials: [] };
  const trials: Trial[] = [];
  const record = extract(bytes, { ...options, trace: (trial) => trials.push(trial) });
  return { record, source: readSourceText(bytes, options), trials };
}
