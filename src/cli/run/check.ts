import { extract, readSourceText } from '../../extract.ts';
import type { Notice, Severity } from '../../record/types.ts';
import { type Finding, renderFinding } from '../../render/findings.ts';
import { toJson } from '../../render/json.ts';
import { placeOf } from '../../render/place.ts';
import { EXIT, type Run } from '../command.ts';
import type { CheckFlags } from '../commands/check.ts';
import { describeFailure, failureOf, type Input, type Outcome } from '../input.ts';
import { type Reading, readInputs } from '../reading.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const run: Run<CheckFlags> = async (context, operands, flags) => {
  const { paint } = await context.terminal(flags);
  const all: Finding[] = [];
  let failed = false;
  let found = false;
  const request = { words: operands, flags, verb: 'check', records: false };
  for await (const reading of readInputs(context.io, request)) {
    const outcome = check(reading);
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      failed = true;
      continue;
    }
    found ||= outcome.done.some(({ severity }) => RANK[severity] >= RANK[flags.severity]);
    if (flags.format === 'json') all.push(...outcome.done);
    else for (const finding of outcome.done) context.out(`${renderFinding(finding, paint)}\n`);
  }
  if (flags.format === 'json') context.out(`${toJson(all, 2)}\n`);
  if (failed) return EXIT.failed;
  return found ? EXIT.findings : EXIT.done;
};

function check(reading: Reading): Outcome<Finding[]> {
  if ('failed' in reading) return reading;
  if ('record' in reading) {
    const message = 'is a record; check reads the document that it was made from: name that';
    return { failed: { path: reading.path, code: 'E_NOT_A_DOCUMENT', message } };
  }
  try {
    return { done: findingsOf(reading.document) };
  } catch (error) {
    return { failed: failureOf(reading.document.path, error) };
  }
}

/** In the order of the document; what has no place comes first. */
function findingsOf({ path, bytes }: Input): Finding[] {
  const options = path === '-' ? {} : { path };
  const { notices } = extract(bytes, options);
  const text = readSourceText(bytes, options);
  const name = path === '-' ? '<stdin>' : path;
  const start = ({ span }: Notice) => span?.start ?? 0;
  return [...notices]
    .sort((a, b) => start(a) - start(b))
    .map(({ code, severity, message, span }) => ({
      path: name,
      ...placeOf(text, span?.start ?? 0),
      severity,
      code,
      message,
    }));
}
