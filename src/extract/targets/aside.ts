import { PhraseSet } from '../../text/phrases.ts';
import { BARE_COSTS, COSTS, EXTENTS, SIZES, WORKS } from '../../vocabulary/attributes.ts';
import { AIM } from './aim.ts';
import type { Bound } from './bind.ts';
import { REACHING } from './reaching.ts';

const ATTRIBUTE = PhraseSet.of([...SIZES, ...COSTS]);
const COST = PhraseSet.of(BARE_COSTS);
const EXTENT = PhraseSet.of(EXTENTS);
const FIRST = /^\D*/u;
const WORK = PhraseSet.of(WORKS);

// "hiện nay 17%", "đầu kỳ có 900 hộ", "chưa tính 20 giường", "đang hoạt động"
const OF_NOW =
  /(?<!\p{L})(?:chưa (?:bao gồm|kể|tính)|cùng kỳ|hiện (?:có|còn|nay|tại|đang|đã)|năm (?:ngoái|trước)|toàn \p{Ll}+ (?:hiện )?có|tính đến|đang|đã có|đầu kỳ|đến nay)(?!\p{L})/iu;
// "dự toán Trung ương giao 900 tỷ đồng", "HĐND tỉnh giao 1.000 tỷ đồng"
const ASSIGNED =
  /(?<!\p{L})(?:ương|tw|phủ|tướng|bộ|tỉnh|huyện|phố|xã|phường|trên|khu)(?: đã)? giao(?! quân)(?!\p{L})/iu;
// "Nhà nước hỗ trợ 100% xi măng"
const HELPED = /^(?:nhà nước|trung ương|tỉnh|huyện|ngân sách)(?: \p{Ll}+)? hỗ trợ(?!\p{L})/iu;
const UNTIL = /(?<!\p{L})(?:hết|cuối|tính đến) năm (?<year>(?:19|20)\d{2})(?!\d)/iu;

// "Nhà máy Yên Sơn", "Khu công nghiệp Phú Mỹ giai đoạn 1"
const NAMED = /(?<!\p{L})(?:\p{Lu}[\p{L}\d]*|(?:số|giai đoạn) \d{1,2})["”»]? ?$/u;
// "95% kế hoạch vốn năm 2026 | (1.250 tỷ đồng)"
const OF_PLAN = /% kế hoạch (?:giao )?vốn(?!\p{L})/u;
const AMOUNT = /\d ?(?:%|\p{Ll})/u;

interface Aside {
  /** The words right before its bracket, as far as the last mark. */
  behind: string;
  /** From the bracket up to the number. */
  inside: string;
}

/** The bracket that is open at `at`. */
function openAside(sentence: string, at: number): Aside | null {
  if (at === 0 || sentence.lastIndexOf('(', at - 1) < 0) return null;
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (sentence[i] === ')') depth++;
    else if (sentence[i] === '(' && depth-- === 0) {
      const before = sentence.slice(0, i);
      const behind = before.slice(before.search(/[^,;:.()]*(?:[.,]\d[^,;:.()]*)*$/u));
      return { behind, inside: sentence.slice(i + 1, at).trimStart() };
    }
  }
  return null;
}

const holdsWork = (words: string): boolean => {
  for (let at = 0; at >= 0; at = words.indexOf(' ', at + 1))
    if (WORK.startingAt(words, at === 0 ? 0 : at + 1) !== undefined) return true;
  return false;
};

/**
 * "Nhà máy A (vốn | 185 tỷ đồng, …)", "… đạt 16% (hiện nay | 17%)": whether brackets tell of what stands
 * before them. Of a value they may name parts: "tăng 8% (công nghiệp | 10%)".
 */
export function isAside(
  { amount, gloss, link }: Bound,
  sentence: string,
  at: number,
  year: number | null,
): boolean {
  const aside = gloss ? null : openAside(sentence, at);
  if (aside === null || aside.inside.search(AIM) >= 0) return false;
  const { behind, inside } = aside;
  if (OF_PLAN.test(behind)) return true;
  const until = UNTIL.exec(inside)?.groups?.year;
  if (OF_NOW.test(inside) || ASSIGNED.test(inside) || HELPED.test(inside)) return true;
  if (until !== undefined && year !== null && Number(until) < year) return true;
  const first = FIRST.exec(inside)?.[0].trimEnd() ?? '';
  if (ATTRIBUTE.startingAt(first, 0) ?? ATTRIBUTE.endingAt(first, first.length)) return true;
  if (COST.has(first)) return true;
  if (EXTENT.startingAt(first, 0) ?? EXTENT.endingAt(first, first.length))
    return NAMED.test(behind) || holdsWork(behind);
  if (amount.kind === 'percent' || REACHING.test(link)) return false;
  if (!NAMED.test(behind) || AMOUNT.test(behind)) return false;
  const alone = inside === '' && sentence[at + amount.end - amount.start] === ')';
  return !alone || (amount.kind === 'measure' && holdsWork(behind));
}
