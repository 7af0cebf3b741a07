import type { Bound } from '../bind/bind.ts';
import { startsWithHead } from '../words.ts';
import type { Named } from './lend.ts';

// "tốc độ tăng bình quân", "tăng", "lũy kế": says how, not what
const RELATIONAL =
  /^(?:nâng )?(?:l[ũu][yỹ] kế|cộng dồn|tổng số|tổng cộng|bình quân)$|^(?:với )?(?:tốc độ |mức |nhịp độ )?(?:tăng|giảm|tăng trưởng|phát triển)(?: trưởng)?(?: bình quân| trung bình)?(?: hằng năm| hàng năm| mỗi năm)?$/iu;

// "Diện tích lúa 60.000 ha, | sản lượng 340.000 tấn", "ngô 9.000 ha, | năng suất 48 tạ/ha"
const MEASURE =
  /^(?:với )?(?:năng suất|sản lượng|diện tích|giá trị|trị giá|doanh thu|công suất|quy mô|(?:tổng )?vốn đăng ký|tổng chiều dài)(?: bình quân)?$/iu;

/** What says how much or how of the indicator before: "lũy kế", "bình quân", "sản lượng" alone. */
export function isRelation(own: string, { joint }: Bound, { indicator }: Named): boolean {
  if (MEASURE.test(own)) return joint === ',' || joint === 'none';
  return RELATIONAL.test(own) && (own !== 'bình quân' || startsWithHead(indicator));
}

/** "Tổng thu ngân sách …: tăng" → what rises. */
export function withoutRelation(indicator: string): string {
  const at = indicator.lastIndexOf(': ');
  const own = indicator.slice(at + 2);
  return at > 0 && (RELATIONAL.test(own) || MEASURE.test(own)) ? indicator.slice(0, at) : indicator;
}

/** "đạt 8.950 tỷ đồng, tăng 9,2%": of one thing its level and by how much it rises, in either order. */
export function riseBeside(bound: Bound, level: Bound): string {
  // "tỷ lệ hộ nghèo còn 4%, giảm 2%" says both of the rate; "38% GRDP, tăng 12%" is the level of an amount.
  if (bound.amount.kind === 'percent' && level.amount.unit === bound.amount.unit) return '';
  const way = /(?:^| )(?<way>tăng|giảm)(?: thêm| bình quân.{0,20})?$/u.exec(bound.link);
  return level.change === 'level' ? (way?.groups?.way ?? '') : '';
}
