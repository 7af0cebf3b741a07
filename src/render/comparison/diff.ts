/** Two documents side by side: what `directive diff` prints for a person. */

import { exampleOf } from '../../compare/cells.ts';
import type {
  Comparison,
  ComparisonRow,
  EditOp,
  RowKind,
  Status,
  TargetChange,
} from '../../compare/types.ts';
import { textKey } from '../../compare/words.ts';
import type { Citation, Grounded, Movement, Signer, Target } from '../../record/types.ts';
import { type Drawing, NOT_STATED, renderHeading, renderText } from '../block.ts';
import { formatNumber } from '../number.ts';
import { formatDate } from '../quantity.ts';
import type { Segment, Styled, Tone } from '../styled.ts';
import { type Column, renderTable } from '../table.ts';
import { changeText, citationText, unitOf, valueText } from './cell.ts';
import { renderPairs } from './pairs.ts';

export interface DiffOptions extends Drawing {
  /** Unchanged rows are drawn too. */
  all: boolean;
  /** Kinds to draw, in order. */
  kinds: readonly RowKind[];
}

export const SIGN: Readonly<Record<Status, { text: string; tone: Tone }>> = {
  added: { text: '+', tone: 'good' },
  removed: { text: '−', tone: 'bad' },
  changed: { text: '~', tone: 'warn' },
  same: { text: '=', tone: 'dim' },
};

/** Below it units have no column of their own. */
const NARROW = 76;

/** Before a notice. */
export const WARNING: Segment = { text: '!', tone: 'warn' };

const TITLES: Readonly<Record<RowKind, string>> = {
  theme: 'Theme',
  motto: 'Motto',
  movement: 'Movements',
  target: 'Targets',
  citation: 'Citations',
  signer: 'Signer',
};

export function renderDiff(comparison: Comparison, options: DiffOptions): string {
  const head = comparison.documents.map((document, index) => {
    const { label, number, date, path } = document;
    const facts = [number, date === null ? null : formatDate(date), path].filter(
      (fact) => fact !== null,
    );
    const sign = index === 0 ? SIGN.removed : SIGN.added;
    return renderText(
      [
        sign,
        { text: ' ' },
        { text: label, tone: 'strong' },
        { text: ` ${facts.join(', ')}`, tone: 'dim' },
      ],
      options,
    );
  });
  const notices = comparison.notices.map(({ message }) =>
    renderPairs([[WARNING, message]], options),
  );
  const sections = options.kinds.flatMap((kind) => {
    const rows = comparison.rows.filter((row) => row.kind === kind);
    return rows.length === 0 ? [] : [renderSection(kind, rows, comparison, options)];
  });
  const nothing = sections.length === 0 ? ['', renderText('nothing to compare', options)] : [];
  return [...head, ...notices, ...sections, ...nothing].join('\n');
}

function renderSection(
  kind: RowKind,
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  options: DiffOptions,
): string {
  // What moved comes first; within that, the order of the documents.
  const ordered = NAMES.flatMap(([status]) => rows.filter((row) => row.status === status));
  const shown = options.all ? ordered : ordered.filter(({ status }) => status !== 'same');
  const folded = rows.length - shown.length;
  const title = renderHeading(`${TITLES[kind]}: ${tally(rows)}`, null, options);
  const body =
    shown.length === 0
      ? []
      : [
          kind === 'target'
            ? renderTargets(shown, comparison, options)
            : renderTexts(shown, options),
        ];
  const rest = folded === 0 ? [] : [renderPairs([[SIGN.same, [foldedNote(folded)]]], options)];
  return [title, ...body, ...rest].join('\n');
}

const foldedNote = (count: number): Segment => ({
  text: `${count} unchanged (--all shows ${count === 1 ? 'it' : 'them'})`,
  tone: 'dim',
});

const NAMES: readonly (readonly [Status, string])[] = [
  ['changed', 'changed'],
  ['removed', 'removed'],
  ['added', 'added'],
  ['same', 'unchanged'],
];

/** "1 changed, 4 added, 4 removed, 4 unchanged". */
function tally(rows: readonly ComparisonRow[]): string {
  return NAMES.flatMap(([status, name]) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${count} ${name}`];
  }).join(', ');
}

function renderTexts(rows: readonly ComparisonRow[], options: DiffOptions): string {
  return renderPairs(
    rows.map((row) => [SIGN[row.status], rowText(row)]),
    options,
  );
}

function rowText(row: ComparisonRow): Styled {
  const { kind, change, cells, status } = row;
  const cell = cells.at(-1) ?? cells.find((one) => one !== null);
  if (kind === 'citation') return citationText(cell as Citation);
  if (status === 'changed' && change && 'edits' in change) return editText(change.edits);
  if (kind === 'movement') return (cell as Movement).name;
  if (kind === 'signer') {
    const { name, title, capacity } = cell as Signer;
    return [capacity, title, name].filter((part) => part !== null).join(' ');
  }
  return (cell as Grounded).text;
}

/** "[−Lai Châu−] {+Cả nước+} chung tay …": the marks carry what the colour says. */
export function editText(edits: readonly (readonly [EditOp, string])[]): Segment[] {
  return edits.flatMap(([op, words], index): Segment[] => {
    const gap: Segment[] = index === 0 ? [] : [{ text: ' ' }];
    if (op === '=') return [...gap, { text: words }];
    if (op === '-') return [...gap, { text: `[−${words}−]`, tone: 'bad' }];
    return [...gap, { text: `{+${words}+}`, tone: 'good' }];
  });
}

function renderTargets(
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  options: DiffOptions,
): string {
  const [first, second] = comparison.documents;
  const narrow = options.width < NARROW;
  const columns: Column[] = [
    { title: '' },
    { title: 'Indicator', wraps: true },
    ...(narrow ? [] : [{ title: 'Unit', wraps: true }]),
    { title: first?.label ?? '', align: 'decimal', wraps: true },
    { title: second?.label ?? '', align: 'decimal', wraps: true },
    { title: 'Change', wraps: true },
  ];
  const body = rows.map((row): Styled[] => {
    const unit = unitOf(row);
    return [
      [SIGN[row.status]],
      narrow ? [...indicatorText(row), { text: ` (${unit})`, tone: 'dim' }] : indicatorText(row),
      ...(narrow ? [] : [unit ?? NOT_STATED]),
      valueText(row.cells[0] ?? null, unit),
      valueText(row.cells[1] ?? null, unit),
      row.change
        ? changeText(row.change as TargetChange, narrow)
        : [{ text: row.status, tone: 'dim' }],
    ];
  });
  return renderTable(columns, body, options);
}

/** The newer wording, and the other where it is another: the reader judges whether they are one. */
function indicatorText({ label, cells, match }: ComparisonRow): Segment[] {
  const others = cells.flatMap((cell) => {
    const target = exampleOf(cell) as Target | null;
    return target && !label.startsWith(target.indicator.text) ? [target.indicator.text] : [];
  });
  const other = others.find((text) => textKey(text) !== textKey(label));
  if (other === undefined) return [{ text: label }];
  const doubt = match?.by === 'text' ? ` [likeness ${formatNumber(match.score)}]` : '';
  return [{ text: label }, { text: ` ← ${other}${doubt}`, tone: 'dim' }];
}
