import { matchesOf } from '../../../text/matches.ts';
import type { Amount } from '../amounts/amounts.ts';
import type { Bound } from '../bind/bind.ts';
import { isBareAction } from '../words.ts';
import { BARE_COST, COST, EXTENT, RATE, SIZE, WORK } from './attribute-words.ts';
import type { Surroundings } from './evidence.ts';
import { REACHING } from './reaching.ts';

// "giá chè búp tươi | 9.000 đồng/kg"
const PRICE = /^giá (?!trị)/iu;
// "400 ha rừng (trong đó ngân sách tỉnh | 8 tỷ đồng"
const FUNDS = /^(?:vốn|nguồn|ngân sách)(?!\p{L})/iu;
// "xây dựng kè biển dài | 4 km", "cầu mới rộng | 12 m"; not "mở rộng | 4 km"
const LONG = /(?<!(?:nâng|tăng|nhân|mở|kéo|đề) |\p{L})(?:dài|rộng|cao|sâu|dày)$/u;
const LENGTH = /^(?:[ck]?m|mét)$/u;
// "mật độ trồng | 5.000 cây/ha"
const DENSITY = /^mật độ(?!\p{L})/iu;

/** "tổ chức lễ hội với | kinh phí": the words after the last "với". */
function afterWith(words: string): string {
  const at = words.lastIndexOf(' với ');
  return words.slice(at < 0 ? (words.startsWith('với ') ? 4 : 0) : at + 5);
}

/** "trồng 400 ha rừng": no money. */
const isOther = (last: Amount | undefined): boolean => last !== undefined && last.kind !== 'money';
const isThings = (last: Amount | undefined): boolean =>
  last?.kind === 'counted' || last?.kind === 'noun';

/**
 * "Nhà máy A công suất | 20 MW", "với tổng mức đầu tư | 40 tỷ đồng": what a thing has or costs. The size of
 * what is a target goes with it: "khởi công 02 nhà máy, công suất | 40 MW".
 */
export function isAttribute(
  { amount, bounded, joint, link, subject }: Bound,
  { taken, refused }: Surroundings,
): boolean {
  const last = taken.at(-1);
  if (amount.kind === 'percent' || REACHING.test(link)) return false;
  const words = afterWith(subject);
  // "dung tích 5 triệu m3, diện tích tưới | 900 ha", "với quy mô | 35 ha"
  if (refused && EXTENT.startingAt(words, 0) !== undefined) return true;
  if (words !== subject && EXTENT.has(words)) return true;
  if (amount.kind === 'money')
    return (
      COST.startingAt(words, 0) !== undefined ||
      BARE_COST.has(words) ||
      // "theo đơn giá | 300.000 đồng/ha"
      RATE.endingAt(words, words.length) !== undefined ||
      PRICE.test(words) ||
      (FUNDS.test(words) && (refused || (joint === 'part' && isOther(last))))
    );
  if (!bounded && LENGTH.test(amount.unit) && LONG.test(words)) return true;
  if (DENSITY.test(words) && /\/(?:ha|m2)$/u.test(amount.unit)) return true;
  // "Nhà máy xử lý rác | 1.000 tấn/ngày", "khu đô thị phía Tây cầu Nậm Cáy | 14 ha"; not "đường thôn, xóm | 780 km"
  const named = /.\p{Lu}/u.test(words) || amount.unit.includes('/');
  if (amount.kind === 'measure' && link === '' && !bounded && named && WORK.startingAt(words, 0))
    return true;
  const start = SIZE.endingAt(words, words.length)?.start;
  if (start === undefined) return false;
  // "nâng công suất"
  return start === 0
    ? joint !== 'start' && !isThings(last)
    : !isBareAction(words.slice(0, start).trimEnd());
}

// "lãi suất giảm | 1%"
const MOVED = /(?:^| )(?:còn|giảm|lên|tăng|xuống|đạt)(?: |$)/u;
// Where a sentence or what follows a mark begins, after the letter of an item: "c) Giá trần vé …".
const BEGINS = /(?:^|[:;] )(?:[\p{Ll}\d]{1,2}[.)] |[-–+•] )?/gu;

/** "Giá trần vé … không quá 3 triệu đồng", "Mức phạt …, từ 3 đến 5 triệu đồng": of what rules fix. */
export function isRate({ link, shape }: Bound, sentence: string, at: number): boolean {
  if (shape === 'after' || MOVED.test(link)) return false;
  const left = sentence.slice(sentence.lastIndexOf(';', at) + 1, at).trimStart();
  return [...matchesOf(BEGINS, left)].some(
    ({ 0: { length }, index }) => RATE.startingAt(left, index + length) !== undefined,
  );
}
