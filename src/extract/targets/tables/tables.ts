import type { Block } from '../../../segment/blocks.ts';
import { upperShare } from '../../../text/letters.ts';
import { isUnit } from './cell.ts';
import { type Head, readHead, readSecondHead, type Title } from './head.ts';
import { type Parent, readRow, type TableTarget } from './row.ts';

/** `used` are the blocks of tables of targets, and of those that never set any. */
export interface Tables {
  targets: TableTarget[];
  used: Set<Block>;
}

const NONE: Parent = { name: '', over: null };

/** Reads tables whose head names an indicator and a plan for `year` or after it. */
export function readTables(blocks: readonly Block[], year: number | null): Tables {
  const targets: TableTarget[] = [];
  const used = new Set<Block>();
  let head: Head | 'other' | null = null;
  let parent = NONE;
  let table = -1;
  /** Read on the row above. */
  let fresh: Head | null = null;
  for (const { row, above } of rowsOf(blocks)) {
    const cell = row[0]?.cell;
    if (cell === undefined || cell === null) continue;
    if (cell.table !== table) {
      // A table that a page or a heading broke off goes on with its columns.
      if (head === 'other' || above.length > 2 || isTitled(above)) head = null;
      table = cell.table;
      parent = NONE;
    }
    let found: Head | 'other' | null = readHead(row, titleOf(above), year);
    if (fresh !== null) found ??= readSecondHead(row, fresh, year);
    fresh = found === 'other' ? null : found;
    head = found ?? head;
    if (found !== null || head === 'other') {
      for (const block of row) used.add(block);
      continue;
    }
    if (head === null) continue;
    const read = readRow(row, head, parent);
    parent = read.parent;
    if (read.targets.length > 0) for (const block of row) used.add(block);
    targets.push(...read.targets);
  }
  return { targets, used };
}

const TITLE = /^(?:Biểu|Bảng|Phụ lục)(?!\p{L})/iu;
const isTitle = ({ text }: Block): boolean => TITLE.test(text) || upperShare(text) > 0.8;
const isTitled = (above: readonly Block[]): boolean => above.some(isTitle);

// "(Đơn vị tính: triệu đồng)"
const COMMON_UNIT = /(?:ĐVT|đơn vị(?: tính)?) ?: ?(?<unit>[^():;]{1,24})\)?$/iu;

function titleOf(above: readonly Block[]): Title {
  const words = above.filter(isTitle).map(({ text }) => text);
  const unit = above.map(({ text }) => COMMON_UNIT.exec(text)?.groups?.unit?.trim() ?? '').at(-1);
  const lead = above.at(-1)?.text ?? '';
  return {
    words: words.join(' '),
    unit: unit !== undefined && isUnit(unit) ? unit : '',
    lead: lead.endsWith(':') ? lead : '',
  };
}

/** Of one row of one table: its blocks, a cell of several paragraphs as its first; what stands above. */
interface TableRow {
  row: Block[];
  above: readonly Block[];
}

const LINES_ABOVE = 4;

function* rowsOf(blocks: readonly Block[]): Generator<TableRow> {
  let row: Block[] = [];
  let above: Block[] = [];
  for (const block of blocks) {
    const last = row[row.length - 1]?.cell;
    const cell = block.cell;
    if (last && cell && last.table === cell.table && last.row === cell.row) {
      if (last.column !== cell.column) row.push(block);
      continue;
    }
    if (row.length > 0) {
      yield { row, above };
      above = [];
    }
    row = cell === null ? [] : [block];
    if (cell === null) above = [...above.slice(1 - LINES_ABOVE), block];
  }
  if (row.length > 0) yield { row, above };
}
