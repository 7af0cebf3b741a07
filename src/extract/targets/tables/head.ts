import type { Block } from '../../../segment/blocks.ts';
import { placeColumn, plannedFor } from './place.ts';

/** What the columns of a table of targets are. */
export interface Head {
  /** Texts of its cells, those of a second row joined to what stands above them. */
  cells: readonly string[];
  name: number;
  /** Its rows are places; what is measured stands in the heads of its columns. */
  places: boolean;
  /** -1 without a column of units. */
  unit: number;
  /** Unit of all values: "(Đơn vị tính: triệu đồng)". */
  common: string;
  plans: readonly PlanColumn[];
}

export interface PlanColumn {
  column: number;
  deadline: string | null;
  unit: string;
  /** What it sets for each place, in a table of places. */
  planned: string;
}

const NUMBERING = /^(?:S?TT|Số TT|STT|TT)\.?$/iu;
const NAME =
  /^(?:(?:tên |các |nội dung |danh mục |hệ thống |lĩnh vực[/, -]{1,3})?chỉ tiêu(?! (?:giao|kế hoạch|năm|đến|\d))|nội dung(?! chi(?!\p{L}))|mục tiêu(?! (?:đến|năm|\d))|tiêu chí)(?:[ ,/–-]{1,3}\p{L}+){0,6}$/iu;
const UNIT = /^(?:đơn vị(?: tính)?|ĐVT|đv tính)\.?$/iu;
/** Results of years before, comparisons, notes, who does it, money to spend. */
const ASIDE =
  /(?:(?<!(?:kế hoạch|mục tiêu|chỉ tiêu) )thực hiện|ước|(?<!\p{L})TH(?!\p{L})|kết quả (?:năm|thực)|hiện trạng|so (?:sánh|với)|tăng|giảm|tỷ lệ|ghi chú|cơ quan|đơn vị|thời gian|nguồn|kinh phí|(?<!\p{L})vốn(?!\p{L})|cơ sở|(?<!thời )điểm|trọng số)/iu;
const PLAN =
  /(?:kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|(?<!\p{L})KH(?!\p{L})|(?:đến|hết|năm|giai đoạn) (?:hết |cuối )?(?:năm )?(?:19|20)\d{2}|^(?:19|20)\d{2}$|^kết quả$|^cả năm$)/iu;
/** Of points to be given or of works: no table of targets, whatever its other columns say. */
const OTHER =
  /^(?:(?:thang |mức )?điểm(?: (?:chuẩn|tối đa|số|thưởng|cộng|trừ|đạt|chấm|tự chấm))*|cách (?:tính|chấm)(?: điểm)?|(?:tên )?(?:công trình|dự án)(?:[ ,/]{1,2}(?:công trình|dự án))?|tổng mức đầu tư(?: \([^()]*\))?)$/iu;
// "TÌNH HÌNH THỰC HIỆN …", "Biểu số liệu …"
const PAST_TITLE =
  /(?:kết quả|tình hình|số liệu|thống kê|hiện trạng)(?!.*(?:chỉ tiêu|mục tiêu|kế hoạch) (?:năm|giai đoạn|đến))/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Words above a table that say what it is, and its unit. */
export interface Title {
  words: string;
  unit: string;
  /** The line right above it. */
  lead: string;
}

/** Reads the row that names an indicator and a plan; `'other'` for a table that sets no targets. */
export function readHead(
  row: readonly Block[],
  title: Title,
  year: number | null,
): Head | 'other' | null {
  // A title may stand in the same row of crawled text: the head begins at "TT".
  const start = Math.max(
    0,
    row.findIndex(({ text }) => NUMBERING.test(text)),
  );
  const offset = row[start]?.cell?.column ?? 0;
  const cells: string[] = [];
  for (const { text, cell } of row.slice(start)) cells[(cell?.column ?? 0) - offset] = text.trim();
  for (let i = 0; i < cells.length; i++) cells[i] ??= '';
  if (cells.length < 2) return null;
  // "dự án" in a row below the head is a unit.
  const heads = row[0]?.cell?.row === 0 || NUMBERING.test(cells[0] as string);
  if (heads && cells.some((text) => OTHER.test(text))) return 'other';
  const named = cells.findIndex((text) => NAME.test(text));
  const places = named < 0 && heads;
  const name = places ? placeColumn(cells, NUMBERING.test(cells[0] as string)) : named;
  if (name < 0) return null;
  const all = plansOf(cells, name, year);
  const plans = places ? plannedOf(all, cells, title) : all;
  if (plans.length === 0) return null;
  if (PAST_TITLE.test(title.words)) return 'other';
  const unit = cells.findIndex((text) => UNIT.test(text));
  return { cells, name, places, unit, common: title.unit, plans };
}

/** A second row of heads: the years below "Kế hoạch"; `null` where the row is none. */
export function readSecondHead(
  row: readonly Block[],
  head: Head,
  year: number | null,
): Head | null {
  if (row.length < 2 || row.some(({ text }) => text.length > 40 || !isPeriod(text))) return null;
  const [only] = head.plans;
  // Empty cells before the years are lost in crawled text: they stand below the one plan, the last column.
  const lost = row[0]?.cell?.column === 0;
  if (lost && (head.plans.length !== 1 || only?.column !== head.cells.length - 1)) return null;
  if (!lost && row.some(({ cell }) => cell?.column === head.name)) return null;
  const shift = lost ? head.cells.length - 1 : 0;
  const cells = [...head.cells];
  let above = '';
  for (let column = 0; column < cells.length || row.some((b) => at(b) >= column); column++) {
    above = head.cells[column] || above;
    const below = row.find((block) => at(block) === column)?.text.trim();
    cells[column] = below === undefined ? (head.cells[column] ?? '') : `${above} ${below}`;
  }
  return { ...head, cells, plans: plansOf(cells, head.name, year) };

  function at({ cell }: Block): number {
    return (cell?.column ?? 0) + shift;
  }
}

const RESULT = /^kết quả$/iu;
const isPlan = (text: string): boolean =>
  PLAN.test(text) && !ASIDE.test(text) && !RESULT.test(text);
const isPeriod = (text: string): boolean => PLAN.test(text) || ASIDE.test(text);

/** Columns of plans, without those of years before the one that the document is for. */
function plansOf(cells: readonly string[], name: number, year: number | null): PlanColumn[] {
  return cells.flatMap((text, column) => {
    if (column === name || !PLAN.test(text) || ASIDE.test(text)) return [];
    // "Kết quả" is what is to come of it only where nothing else is planned.
    if (RESULT.test(text) && cells.some((other, i) => i !== name && isPlan(other))) return [];
    const deadline = text.match(YEAR)?.at(-1) ?? null;
    if (deadline !== null && year !== null && Number(deadline) < year) return [];
    const unit = /\(([^()]{1,20})\)/.exec(text)?.[1] ?? '';
    return [{ column, deadline, unit, planned: '' }];
  });
}

/** Columns of plans of a table of places, with what they set. */
const plannedOf = (
  plans: readonly PlanColumn[],
  cells: readonly string[],
  { words, lead }: Title,
): PlanColumn[] =>
  plans
    .map((plan) => ({ ...plan, planned: plannedFor(cells[plan.column] ?? '', lead || words) }))
    .filter(({ planned }) => planned !== '');
