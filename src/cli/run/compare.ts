import { describeFailure } from '../../archive/failure.ts';
import { ROW_KINDS, Series } from '../../compare/compare.ts';
import { describe, placeOf, yearOf } from '../../compare/documents.ts';
import type { ColumnKind, Comparison, RowKind } from '../../compare/types.ts';
import { wordsOf } from '../../compare/words.ts';
import type { Directive } from '../../record/types.ts';
import { EXIT, type Run, UsageError } from '../command.ts';
import type { CompareFlags } from '../commands/compare.ts';
import { printComparison } from '../comparison-output.ts';
import { Filter } from '../filter.ts';
import { readDirectives } from '../reading.ts';

export const run: Run<CompareFlags> = async (context, operands, flags) => {
  const kinds = kindsOf(flags);
  const filter = new Filter(flags);
  const gathering = new Gathering(kinds, flags.cols ?? defaultColumns(flags));
  const twins = new Twins();
  let failed = false;
  let selected = 0;
  for await (const outcome of readDirectives(context.io, operands, flags, 'compare')) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      failed = true;
      continue;
    }
    const { directive } = outcome;
    if (!filter.test(directive)) continue;
    selected++;
    twins.add(directive);
    gathering.add(directive);
  }
  if (selected < 2) {
    const problem =
      selected === 0
        ? filter.explainMiss()
        : `one document only, a comparison needs two; ${filter.describe()}`;
    if (!failed) throw new UsageError(problem);
    context.note(problem);
    return EXIT.failed;
  }
  const { series, columns } = gathering.settle();
  if (columns !== 'document') twins.note(context.note);
  if (gathering.crowded) {
    context.note(
      `${selected} documents are too many columns: they are put together by year; choose with --cols year, province or issuer`,
    );
  }
  const comparison = narrow(series.finish(), flags);
  if (comparison.rows.length === 0 && flags.indicator !== undefined) {
    throw new UsageError(
      `nothing selected: no target has the id or the words "${flags.indicator}" in the documents chosen; see: directive list targets --group-by id`,
    );
  }
  if (!(await printComparison(context, comparison, flags.format))) {
    const { renderSeries } = await import('../../render/comparison/series.ts');
    const drawing = await context.terminal(flags);
    context.out(`${renderSeries(comparison, { ...drawing, columns })}\n`);
  }
  return failed ? EXIT.failed : EXIT.done;
};

function kindsOf({ rows, indicator }: CompareFlags): RowKind[] {
  if (rows === undefined) return ['target'];
  if (indicator !== undefined && !rows.includes('target')) {
    throw new UsageError('--indicator chooses among targets; leave --rows out');
  }
  if (rows.length > 1) throw new UsageError('--rows takes one kind; run compare once for each');
  return ROW_KINDS.filter((kind) => rows.includes(kind));
}

/** One issuer is followed over the years; several are set side by side, while they are few. */
const defaultColumns = ({ issuer }: CompareFlags): ColumnKind | null =>
  issuer?.length === 1 ? 'year' : null;

/** No terminal shows more columns than this, and no memory need hold the documents. */
const SIDE_BY_SIDE = 64;

/** Documents on their way into columns whose kind may depend on how many come. */
class Gathering {
  readonly #kinds: readonly RowKind[];
  #columns: ColumnKind | null;
  #series: Series | null;
  #waiting: Directive[] = [];
  crowded = false;

  constructor(kinds: readonly RowKind[], columns: ColumnKind | null) {
    this.#kinds = kinds;
    this.#columns = columns;
    this.#series = columns === null ? null : new Series({ kinds, columns });
  }

  add(directive: Directive): void {
    if (this.#series) this.#series.add(directive);
    else if (this.#waiting.push(directive) > SIDE_BY_SIDE) {
      this.crowded = true;
      this.#start('year');
    }
  }

  settle(): { series: Series; columns: ColumnKind } {
    const series = this.#series ?? this.#start('document');
    return { series, columns: this.#columns ?? 'document' };
  }

  #start(columns: ColumnKind): Series {
    const series = new Series({ kinds: this.#kinds, columns });
    for (const one of this.#waiting) series.add(one);
    this.#waiting = [];
    this.#columns = columns;
    this.#series = series;
    return series;
  }
}

function narrow(comparison: Comparison, { indicator, min }: CompareFlags): Comparison {
  const wanted = indicator === undefined ? null : wordsOf(indicator);
  const rows = comparison.rows.filter(({ key, label, cells }) => {
    if (min !== undefined && cells.filter((cell) => cell !== null).length < min) return false;
    if (wanted === null) return true;
    const words = wordsOf(label);
    // The id, or all of the words.
    return key.replace(/#\d+$/, '') === indicator || wanted.every((word) => words.includes(word));
  });
  return { ...comparison, rows };
}

/** Documents of the same year and issuer share a column where columns are years, provinces or issuers. */
class Twins {
  readonly #first = new Map<string, string>();
  #count = 0;
  #example = '';

  add(directive: Directive): void {
    const key = `${placeOf(directive)} ${yearOf(directive)}`;
    const { label, number, path } = describe(directive);
    const name = [number, path].filter((part) => part !== null).join(', ') || label;
    const twin = this.#first.get(key);
    if (twin === undefined) this.#first.set(key, name);
    else {
      if (this.#count === 0) this.#example = `${key}: ${twin} and ${name}`;
      this.#count++;
    }
  }

  note(note: (message: string) => void): void {
    if (this.#count === 0) return;
    const more = this.#count > 1 ? ` and ${this.#count - 1} more` : '';
    note(
      `two documents of the same year and issuer share a column (${this.#example}${more}); leave one out, or use --cols document`,
    );
  }
}
