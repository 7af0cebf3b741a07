import type { Bound } from '../bind/bind.ts';
import { startsWithHead } from '../words.ts';
import { isSector } from './complete.ts';
import { withoutRelation } from './relation.ts';

// "tổng sản phẩm (GRDP | - giá so sánh 2010)", "(theo giá hiện hành)": of the whole, said once
const PRICES =
  /(?:,| -| –) (?:theo )?giá (?:so sánh|cố định|hiện hành|thực tế)(?: năm)?(?: \d{4})?(?=\))| \((?:theo )?giá (?:so sánh|cố định|hiện hành|thực tế)[^()]{0,12}\)/u;

/** The whole that parts are named by, while they are listed. */
export class Whole {
  name = '';
  #lists: Bound['lists'] = null;
  /** Its parts are items of their own: "trong đó: (1) …; (2) …". */
  #numbered = false;

  /** Before a bound is named: what ends the parts, and what begins them. */
  enter({ joint, closes, lists, numbered, subject }: Bound, before: string | undefined): void {
    const ended =
      (closes && this.#lists !== 'colon') ||
      (joint === ';' && this.#lists === null && !(GROWTH.test(this.name) && isSector(subject))) ||
      (numbered && !this.#numbered);
    if (joint === 'start' || ended) this.name = '';
    if (before === undefined || joint !== 'part') return;
    // "trong đó: công nghiệp 9% (riêng chế biến 11%)": both are parts of the whole.
    if (this.name === '' || this.#lists === null)
      this.name = before.length > 160 ? '' : withoutRelation(before).replace(PRICES, '');
    this.#lists ??= lists;
    this.#numbered = numbered;
  }

  /** After it: one that names itself ends the parts. */
  leave(rule: string): void {
    if (rule !== 'part' && rule !== 'ellipsis' && rule !== 'scope') this.name = '';
    if (this.name === '') this.#lists = null;
  }
}

// "trong đó: thu nội địa", "vốn ngân sách": a kind of what was named, whatever it begins with
const KIND = /^(?:thu|chi|vốn|nợ|dư nợ|đàn|xuất khẩu|nhập khẩu)(?!\p{L})(?! nhập)/iu;

/** A part is named by its whole, unless it says by itself what it measures: "trong đó tỷ lệ …". */
export const isPartOf = (own: string, { amount, shape }: Bound): boolean =>
  !startsWithHead(own) || KIND.test(own) || (shape === 'after' && own.startsWith(amount.unit));

const GROWTH = /(?<!\p{L})(?:tốc độ tăng|nhịp độ tăng|tăng trưởng)(?!\p{L})/iu;

/** How a part changes, which the whole may have said. */
export function changePart(
  bound: Bound,
  whole: string,
  before: Bound | undefined,
  rule: string,
): void {
  // "Tốc độ tăng GRDP: dịch vụ tăng 9%": the rate at which a part grows is a level like the whole's.
  const grows = rule === 'part' || rule === 'ellipsis' || rule === 'list-head';
  if (grows && bound.change === 'increase' && bound.amount.kind === 'percent' && GROWTH.test(whole))
    bound.change = 'level';
  if (before === undefined) return;
  // "04 trường, trong đó 01 trường mầm non"
  const alike = bound.amount.quantity.unit.startsWith(before.amount.quantity.unit);
  // "kiên cố hóa thêm 1.100 km, trong đó đường thôn 780 km": parts of a rise rise
  if (rule === 'part' && bound.shape !== 'around' && bound.link === '' && alike)
    bound.change = before.change;
  // "Giá trị sản xuất công nghiệp tăng 12%, dịch vụ tăng 9%": one and the same change
  const goesOn = rule === 'ellipsis' || (rule === 'part' && bound.link !== '');
  if (goesOn && bound.link === before.link) bound.change = before.change;
}
