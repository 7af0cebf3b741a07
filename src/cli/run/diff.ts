import { describeFailure } from '../../archive/failure.ts';
import { compare, ROW_KINDS } from '../../compare/compare.ts';
import { describe, placeOf, yearOf } from '../../compare/documents.ts';
import type { Directive } from '../../record/types.ts';
import { EXIT, type ExitCode, type Run, UsageError } from '../command.ts';
import type { DiffFlags } from '../commands/diff.ts';
import { printComparison } from '../comparison-output.ts';
import { Filter, type Meets } from '../filter.ts';
import { readDirectives } from '../reading.ts';

interface Chosen {
  directive: Directive;
  meets: Meets;
}

/** More than can be told apart in one line of help. */
const ENOUGH = 100;

export const run: Run<DiffFlags> = async (context, operands, flags) => {
  const filter = new Filter(flags);
  const chosen: Chosen[] = [];
  let failed = false;
  for await (const outcome of readDirectives(context.io, operands, flags, 'diff')) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      failed = true;
      continue;
    }
    const meets = filter.test(outcome.directive);
    if (meets && chosen.length < ENOUGH) chosen.push({ directive: outcome.directive, meets });
  }
  const pair = choosePair(chosen, filter, flags);
  if (typeof pair === 'string') {
    if (!failed) throw new UsageError(pair);
    context.note(pair);
    return EXIT.failed;
  }
  const kinds = flags.only ?? ROW_KINDS;
  const comparison = compare(pair, { kinds });
  if (!(await printComparison(context, comparison, flags.format))) {
    const { renderDiff } = await import('../../render/comparison/diff.ts');
    const drawing = await context.terminal(flags);
    const ordered = ROW_KINDS.filter((kind) => kinds.includes(kind));
    const options = { ...drawing, all: flags.all === true, kinds: ordered };
    context.out(`${renderDiff(comparison, options)}\n`);
  }
  return codeOf(
    failed,
    comparison.rows.some(({ status }) => status !== 'same'),
    flags,
  );
};

function codeOf(failed: boolean, differ: boolean, { exitCode }: DiffFlags): ExitCode {
  if (failed) return EXIT.failed;
  return exitCode && differ ? EXIT.findings : EXIT.done;
}

/** The two documents, in the order of the flags that name them; else what to do instead. */
function choosePair(chosen: Chosen[], filter: Filter, flags: DiffFlags): Directive[] | string {
  if (chosen.length === 0) {
    return filter.seen === 0
      ? 'nothing to compare: no directive was read; name two documents'
      : filter.explainMiss();
  }
  const [first] = chosen;
  if (chosen.length === 1 && first) {
    return `one document only (${nameOf(first)}), a diff needs two; ${filter.describe()}`;
  }
  if (chosen.length > 2) return tooMany(chosen);
  const sorted =
    flags.issuer || flags.year
      ? [...chosen].sort((a, b) => a.meets.issuer - b.meets.issuer || byYear(a, b))
      : chosen;
  return sorted.map(({ directive }) => directive);
}

/** In the order in which the years were named; within one span the older first. */
const byYear = (a: Chosen, b: Chosen): number =>
  a.meets.year - b.meets.year || (yearOf(a.directive) ?? 0) - (yearOf(b.directive) ?? 0);

const nameOf = ({ directive }: Chosen): string =>
  [describe(directive).label, directive.number?.text, directive.source.path]
    .filter((part) => part != null)
    .join(', ');

function tooMany(chosen: readonly Chosen[]): string {
  const seen = new Map<string, Chosen>();
  for (const one of chosen) {
    const key = `${placeOf(one.directive)} ${yearOf(one.directive)}`;
    const twin = seen.get(key);
    if (twin) {
      return `two documents of the same year and issuer: ${nameOf(twin)} and ${nameOf(one)}; name the two files to compare`;
    }
    seen.set(key, one);
  }
  const labels = [...seen.keys()].sort().slice(0, 8).join(', ');
  const more = chosen.length > 8 ? ' …' : '';
  return `${chosen.length}${chosen.length >= ENOUGH ? ' or more' : ''} documents (${labels}${more}), a diff needs two; choose with --issuer and --year, or use: directive compare`;
}
