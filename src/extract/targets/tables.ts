import type { Change, Comparator } from '../../record/types.ts';
import type { Block } from '../../segment/blocks.ts';
import { PhraseSet } from '../../text/phrases.ts';
import { readAmount } from '../../text/scales.ts';
import { COUNTED, MEASURES } from '../../vocabulary/units.ts';
import { namedChange } from './change.ts';
import { stripBefore } from './comparators.ts';
import { startsWithHead } from './words.ts';

/** One value of a table of targets, with its row's and column's words. */
export interface TableTarget {
  /** The value's cell; the target stands on the row up to it. */
  first: Block;
  last: Block;
  indicator: string;
  value: number;
  upper: number | null;
  unit: string;
  quantity: { value: number; upper: number | null; unit: string };
  comparator: Comparator;
  change: Change;
  deadline: string | null;
  group: string | null;
}

const NUMBERING = /^(?:S?TT|Số TT|STT|TT)\.?$/iu;
const NAME_COLUMN =
  /^(?:(?:tên |các |nội dung |danh mục |hệ thống )?chỉ tiêu(?! (?:giao|kế hoạch|năm|đến|\d))|nội dung(?! chi)|mục tiêu(?! (?:đến|năm|\d))|tiêu chí)(?: \p{L}+){0,4}$/iu;
const UNIT_COLUMN = /^(?:đơn vị(?: tính)?|ĐVT|đv tính)\.?$/iu;
const PAST_COLUMN =
  /(?:thực hiện|ước|TH |kết quả (?:năm|thực)|hiện trạng|so sánh|tăng|giảm|tỷ lệ|ghi chú|cơ quan|đơn vị|thời gian|nguồn|kinh phí|cơ sở)/iu;
const PLAN_COLUMN =
  /(?:kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|(?<!\p{L})KH(?!\p{L})|(?:đến|hết|năm|giai đoạn) (?:hết |cuối )?(?:năm )?(?:19|20)\d{2}|^(?:19|20)\d{2}$|^kết quả$)/iu;
const UNIT = PhraseSet.of([
  ...MEASURES,
  ...COUNTED,
  '%',
  '‰',
  'tỷ đồng',
  'tỉ đồng',
  'triệu đồng',
  'đồng',
  'triệu usd',
  'usd',
  'nghìn tấn',
  '1.000 tấn',
  'nghìn người',
  '%/năm',
  'triệu đồng/người',
  'triệu lượt',
  'nghìn lượt',
  'giải',
  'tạ/ha',
  'người/km2',
]);

interface Header {
  count: number;
  unit: number;
  name: number;
  values: readonly { column: number; deadline: string | null; unit: string }[];
}

/** Reads tables whose head names an indicator and a plan; `used` are the blocks they take. */
export function readTables(blocks: readonly Block[]): { targets: TableTarget[]; used: Set<Block> } {
  const targets: TableTarget[] = [];
  const used = new Set<Block>();
  let header: Header | null = null;
  let table = -1;
  let parent = '';
  for (const row of rowsOf(blocks)) {
    const cell = row[0]?.cell;
    if (cell === undefined || cell === null) continue;
    if (cell.table !== table) {
      header = null;
      table = cell.table;
    }
    const found = readHeader(row);
    if (found !== null) {
      header = found;
      for (const block of row) used.add(block);
      continue;
    }
    if (header === null) continue;
    const values = readRow(row, header, parent);
    const name = row.find(({ text }) => /\p{L}{2}/u.test(text));
    if (name !== undefined && !PART.test(name.text))
      parent = name.text.replace(/[:;.,]$/, '').trim();
    if (values.length > 0) for (const block of row) used.add(block);
    targets.push(...values);
  }
  return { targets, used };
}

/** Blocks of one row of one table, in order; a cell of several paragraphs is its first. */
function* rowsOf(blocks: readonly Block[]): Generator<Block[]> {
  let row: Block[] = [];
  for (const block of blocks) {
    const last = row[row.length - 1]?.cell;
    const cell = block.cell;
    if (last && cell && last.table === cell.table && last.row === cell.row) {
      if (last.column !== cell.column) row.push(block);
      continue;
    }
    if (row.length > 0) yield row;
    row = cell === null ? [] : [block];
  }
  if (row.length > 0) yield row;
}

function readHeader(row: readonly Block[]): Header | null {
  // A title may stand in the same row of crawled text: the head begins at "TT".
  const start = Math.max(
    0,
    row.findIndex(({ text }) => NUMBERING.test(text)),
  );
  const offset = row[start]?.cell?.column ?? 0;
  const cells: string[] = [];
  for (const { text, cell } of row.slice(start)) cells[(cell?.column ?? 0) - offset] = text.trim();
  for (let i = 0; i < cells.length; i++) cells[i] ??= '';
  const name = cells.findIndex((text) => NAME_COLUMN.test(text));
  if (name < 0 || cells.length < 2) return null;
  const unit = cells.findIndex((text) => UNIT_COLUMN.test(text));
  const values = cells.flatMap((text, column) => {
    if (column === name || column === unit || NUMBERING.test(text)) return [];
    if (!PLAN_COLUMN.test(text) || PAST_COLUMN.test(text)) return [];
    return [
      {
        column,
        deadline: /(?:19|20)\d{2}(?!\d)(?!.*(?:19|20)\d{2})/.exec(text)?.[0] ?? null,
        unit: /\(([^()]{1,20})\)/.exec(text)?.[1] ?? '',
      },
    ];
  });
  return values.length === 0 ? null : { count: cells.length, unit, name, values };
}

function readRow(row: readonly Block[], header: Header, parent: string): TableTarget[] {
  // Empty cells are lost in crawled text: then only a whole row can be told apart by its columns.
  const last = row[row.length - 1]?.cell?.column ?? 0;
  const first = row[0]?.cell?.column ?? 0;
  const whole = first > 0 || last + 1 >= header.count;
  const shift = whole ? 0 : -1;
  if (last + 1 - shift !== header.count && !(whole && last < header.count)) return [];
  if (shift === -1 && !/^[\p{L}•+–-]/u.test(row[0]?.text ?? '')) return [];
  const at = (column: number): Block | undefined =>
    row.find(({ cell }) => cell?.column === column + shift);
  const nameBlock = at(header.name);
  if (nameBlock === undefined) return [];
  // "Tổng vốn đầu tư toàn xã hội (tỷ đồng)": without a column of units they stand with the name.
  const bracketed =
    header.unit < 0
      ? /^(?<name>.+?) ?\((?<unit>[^()]{1,24})\)$/u.exec(nameBlock.text.trim())?.groups
      : undefined;
  const own = (bracketed?.name ?? nameBlock.text)
    .replace(/^(?:[-–+•*]|\(?\d{1,2}[.)])\s*/u, '')
    .replace(/[:;.,]$/, '')
    .trim();
  const indicator = underParent(own, nameBlock.text, parent);
  const unitText = header.unit < 0 ? (bracketed?.unit ?? '') : (at(header.unit)?.text.trim() ?? '');
  const stated =
    UNIT.startingAt(unitText, 0)?.end === unitText.length ||
    /^[\p{L}%‰][\p{L}/ %‰0-9.]{0,24}$/u.test(unitText)
      ? unitText
      : '';
  const group = /^[\dIVX]+(?:\.\d+)*\.?$|^[a-zđ]\)$/u.test(row[0]?.text ?? '')
    ? (row[0]?.text ?? null)
    : null;
  return header.values.flatMap(({ column, deadline, unit }) => {
    const block = at(column);
    const value = block === undefined ? undefined : readCell(block.text, stated || unit);
    if (
      block === undefined ||
      value === undefined ||
      value.unit === '' ||
      !/\p{L}{2}/u.test(indicator)
    )
      return [];
    const change = namedChange(indicator);
    return [{ ...value, indicator, change, deadline, group, first: nameBlock, last: block }];
  });
}

// "- Công nghiệp - xây dựng", "Trong đó: có bằng cấp, chứng chỉ"
const PART = /^(?:[-–+•*] ?|[Tt]rong đó:? ?)(?=\p{L})/u;

/** A part is named with the row that it is a part of, unless it has an indicator of its own. */
function underParent(own: string, written: string, parent: string): string {
  if (!PART.test(written)) return own;
  const part = own.replace(PART, '').trim();
  return parent === '' || startsWithHead(part) ? part : `${parent}: ${part}`;
}

/** "95%", "≥ 98", "Trên 46 giường", "7 - 8", "9.150": a value and nothing else. */
function readCell(
  text: string,
  unit: string,
): Pick<TableTarget, 'value' | 'upper' | 'unit' | 'quantity' | 'comparator'> | undefined {
  const digit = text.search(/\d/);
  if (digit < 0 || digit > 16) return undefined;
  const amount = readAmount(text, digit);
  if (amount === undefined) return undefined;
  const before = stripBefore(text, 0, digit);
  const rest = text.slice(amount.end).trim();
  const upwards = /^trở lên$/u.test(rest);
  if (before.end > 0 || (rest !== '' && !upwards && UNIT.startingAt(rest, 0)?.end !== rest.length))
    return undefined;
  const own = [amount.unit, upwards ? '' : rest].filter((part) => part !== '').join(' ');
  const written =
    own === '' || (unit !== '' && unit.toLowerCase().endsWith(own)) ? unit || own : own;
  return {
    value: amount.value,
    upper: amount.upper,
    unit: written,
    quantity: inBaseUnit(amount, written),
    comparator: amount.upper !== null ? 'range' : upwards ? 'ge' : (before.comparator ?? 'eq'),
  };
}

/** 9.150 in a row of "Tỷ đồng": read as if it stood "9.150 tỷ đồng". */
function inBaseUnit(
  amount: { value: number; upper: number | null; quantity: TableTarget['quantity'] },
  unit: string,
): TableTarget['quantity'] {
  if (amount.quantity.unit !== '') return amount.quantity;
  const one = readAmount(`1 ${unit.toLowerCase()}`, 0);
  const factor = one?.quantity.value ?? 1;
  const scaled = (value: number): number => Number((value * factor).toPrecision(15));
  return {
    value: scaled(amount.value),
    upper: amount.upper === null ? null : scaled(amount.upper),
    unit: one?.quantity.unit || unit,
  };
}
