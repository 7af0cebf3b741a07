import type { Change } from '../../../record/types.ts';
import type { Block } from '../../../segment/blocks.ts';
import { namedChange } from '../bind/change.ts';
import { startsWithHead } from '../words.ts';
import { type CellValue, isUnit, readCell } from './cell.ts';
import type { Head } from './head.ts';
import { placeOfRow } from './place.ts';

/** One value of a table of targets, with its row's and column's words. */
export interface TableTarget extends CellValue {
  /** The value's cell; the target stands on the row up to it. */
  first: Block;
  last: Block;
  indicator: string;
  scope: string | null;
  change: Change;
  deadline: string | null;
  group: string | null;
}

/** A row that those below it may be parts of. */
export interface Parent {
  name: string;
  /** "2", where the row has no values of its own: its parts are "2.1", "a)" or stand under it. */
  over: string | null;
}

// "1", "IV.", "2.1", "a)"
const LABEL = /^(?:[\dIVX]+(?:\.\d+)*\.?|[a-zđ]\))$/u;

/** Values of a row under the plans of its head, with what it is to the rows below it. */
export function readRow(
  row: readonly Block[],
  head: Head,
  parent: Parent,
): { targets: TableTarget[]; parent: Parent } {
  const shift = shiftOf(row, head);
  const at = (column: number): Block | undefined =>
    row.find(({ cell }) => cell?.column === column + shift);
  const name = at(head.name) ?? row.find(({ text }) => /\p{L}{2}/u.test(text));
  if (name === undefined || !/\p{L}{2}/u.test(name.text)) return { targets: [], parent };
  const label = LABEL.test(row[0]?.text ?? '') ? (row[0]?.text ?? null) : null;
  // "Tổng vốn đầu tư toàn xã hội (tỷ đồng)": without a column of units they stand with the name.
  const bracketed =
    head.unit < 0
      ? /^(?<name>.+?) ?\((?<unit>[^()]{1,24})\)$/u.exec(name.text.trim())?.groups
      : undefined;
  const own = (bracketed?.name ?? name.text)
    .replace(/^(?:[-–+•*]|\(?\d{1,2}[.)])\s*/u, '')
    .replace(/[:;.,]$/, '')
    .trim();
  const written = head.unit < 0 ? (bracketed?.unit ?? '') : (at(head.unit)?.text.trim() ?? '');
  const stated = isUnit(written) ? written : head.common;
  const indicator = head.places ? own : underParent(own, name.text, label, parent);
  const targets =
    at(head.name) === undefined
      ? []
      : head.plans.flatMap(({ column, deadline, unit, planned }) => {
          const block = at(column);
          const value = block && readCell(block.text, stated || unit);
          if (block === undefined || value === undefined || value.unit === '') return [];
          const what = head.places ? planned : indicator;
          const scope = head.places ? placeOfRow(own) : null;
          const place = { scope, group: label, first: name, last: block };
          return [{ ...value, ...place, indicator: what, change: namedChange(what), deadline }];
        });
  if (head.places) return { targets, parent };
  if (PART.test(name.text) || indicator !== own) return { targets, parent };
  if (GROUP.test(own)) return { targets, parent: { name: '', over: null } };
  return { targets, parent: { name: own, over: targets.length > 0 ? null : (label ?? '') } };
}

/** Empty cells are lost in crawled text: a row without its number begins with its name. */
function shiftOf(row: readonly Block[], head: Head): number {
  const first = row[0];
  if (head.name === 0 || first?.cell?.column !== 0) return 0;
  return /^(?:[-–+•*] ?)?\p{L}{2}/u.test(first.text) && !LABEL.test(first.text) ? -head.name : 0;
}

// "- Công nghiệp - xây dựng", "Trong đó: có bằng cấp, chứng chỉ"
const PART = /^(?:[-–+•*] ?|[Tt]rong đó:? ?)(?=\p{L})/u;
// "Các chỉ tiêu về kinh tế", "Lĩnh vực xã hội": what follows is no part of it.
const GROUP = /^(?:(?:các |nhóm )?(?:chỉ tiêu|mục tiêu)|về|lĩnh vực|nhóm)(?!\p{L})/iu;

/** A part is named with the row that it is a part of, unless it has an indicator of its own. */
function underParent(own: string, written: string, label: string | null, parent: Parent): string {
  const listed =
    parent.over !== null &&
    (parent.over === '' ? label === '' : label?.startsWith(`${parent.over.replace(/\.$/, '')}.`));
  if (!(PART.test(written) || listed)) return own;
  const part = own.replace(PART, '').trim();
  return parent.name === '' || startsWithHead(part) ? part : `${parent.name}: ${part}`;
}
