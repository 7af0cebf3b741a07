/** `--dry-run`: a line for each input, "read" or "skip" with the reason; nothing is read. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { failureOf, TooLarge } from '../../archive/failure.ts';
import type { Found } from '../../archive/input/found.ts';
import { toJson } from '../../render/json.ts';
import { oneLine } from '../../render/visible.ts';
import { EXIT, type ExitCode } from '../command.ts';
import type { Context } from '../context.ts';
import type { Plan } from './plan.ts';
import type { Sources } from './sources.ts';

interface Verdict {
  action: 'read' | 'skip' | 'fail';
  path: string;
  reason: string | null;
}

export async function dryRun(context: Context, plan: Plan, sources: Sources): Promise<ExitCode> {
  const lines = plan.format === 'ndjson';
  const counts = { read: 0, skip: 0, fail: 0 };
  for await (const found of sources.find()) {
    if (found.kind === 'empty') continue;
    const verdict = judge(found, plan);
    counts[verdict.action]++;
    const { action, path, reason } = verdict;
    if (lines) context.out(`${toJson(verdict, 0)}\n`);
    else
      context.out(
        `${action}  ${oneLine(path)}${reason === null ? '' : `  (${oneLine(reason)})`}\n`,
      );
  }
  context.note(`would read ${counts.read}, skip ${counts.skip}, fail on ${counts.fail}`);
  return counts.read + counts.fail === 0 ? EXIT.usage : EXIT.done;
}

function judge(found: Exclude<Found, { kind: 'empty' }>, { cwd, maxBytes }: Plan): Verdict {
  const { kind, path } = found;
  if (kind === 'skipped') return { action: 'skip', path, reason: found.reason };
  if (kind === 'stdin') return { action: 'read', path, reason: null };
  try {
    const stat = statSync(resolve(cwd, path));
    if (kind === 'document' && stat.isFile() && stat.size > maxBytes) throw new TooLarge(stat.size);
    return { action: 'read', path, reason: null };
  } catch (error) {
    return { action: 'fail', path, reason: failureOf(path, error, maxBytes).message };
  }
}
