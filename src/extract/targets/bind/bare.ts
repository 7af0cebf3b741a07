import type { Amount } from '../amounts/amounts.ts';
import { startsWithHead } from '../words.ts';

// "hoàn thành 1.050 căn nhà": with nothing else to do, it is what is to be done
const COMPLETING = /(?<!\p{L})hoàn thành(?: thêm| ít nhất| tối thiểu| trên| hơn| khoảng)* $/iu;
// "đưa 600 lao động đi làm việc ở nước ngoài"
const SENDING = /(?<!\p{L})[Đđ]ưa(?: thêm| ít nhất| tối thiểu| trên| hơn| khoảng| từ)* $/u;
const AVERAGE =
  /(?<!\p{L})(?<words>bình quân(?: (?:toàn|mỗi|cả) \p{Ll}+)?)(?: đạt| có)?(?: từ| trên| khoảng)* $/iu;
/** `said`, or the bare words that lead to an amount: "hoàn thành", "bình quân". */
export function bareSubject(
  said: string,
  left: string,
  { kind }: Amount,
  measured: string,
): string {
  if (kind !== 'percent' && kind !== 'money') {
    const average = AVERAGE.exec(left);
    // "bình quân 5 m2 | đất cây xanh": with more behind the number that is what is measured.
    if (average !== null && !(kind === 'measure' && measured !== '') && !startsWithHead(said))
      return average.groups?.words ?? '';
    if (said === '' && COMPLETING.test(left)) return 'hoàn thành';
    if (said === '' && SENDING.test(left)) return 'đưa';
  }
  return said;
}
