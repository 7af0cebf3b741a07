/** A comparison as a table of words, for Markdown. */
import { exampleOf } from '../../compare/cells.ts';
import type { Cell, Comparison, ComparisonRow } from '../../compare/types.ts';
import type { Citation, Signer } from '../../record/types.ts';
import { NOT_STATED } from '../block.ts';
import type { Sheet } from '../delimited.ts';
import type { Styled } from '../styled.ts';
import { changeText, citationText, valueText } from './cell.ts';
import { editText, SIGN } from './diff.ts';

const plain = (styled: Styled): string =>
  typeof styled === 'string' ? styled : styled.map(({ text }) => text).join('');

export function humanSheet({ documents, rows }: Comparison): Sheet {
  return {
    header: ['', 'Kind', 'What', ...documents.map(({ label }) => label), 'Change'],
    rows: rows.map((row) => [
      SIGN[row.status].text,
      row.kind,
      plain(labelOf(row)),
      ...row.cells.map((cell) => cellText(row, cell)),
      changeOf(row),
    ]),
  };
}

function labelOf(row: ComparisonRow): Styled {
  const cell = row.cells.map(exampleOf).find((one) => one !== null);
  return row.kind === 'citation' && cell ? citationText(cell as Citation) : row.label;
}

function cellText({ kind, label }: ComparisonRow, cell: Cell): string {
  const example = exampleOf(cell);
  if (example === null) return NOT_STATED;
  if (kind === 'target') return valueText(cell);
  if (kind === 'citation') return '●';
  const text = kind === 'movement' ? (example as { name: string }).name : textOf(kind, example);
  return text === label && kind === 'movement' ? '●' : text;
}

const textOf = (kind: ComparisonRow['kind'], example: NonNullable<ReturnType<typeof exampleOf>>) =>
  kind === 'signer' ? (example as Signer).name : example.text;

function changeOf({ change, status }: ComparisonRow): string {
  if (change === null || status === 'same') return status === 'changed' ? '' : NAMES[status];
  return plain('edits' in change ? editText(change.edits) : changeText(change));
}

const NAMES = {
  same: 'unchanged',
  changed: 'changed',
  added: 'added',
  removed: 'removed',
} as const;
