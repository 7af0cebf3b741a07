import { matchesOf } from '../../text/matches.ts';
import { lawTable } from '../../vocabulary/laws.ts';

// "về việc |…", "về |…", "ban hành |…"
const OPENING = /(?:,? )?(?:về việc|Về việc|về|Về|ban hành|Ban hành) (?=["“\p{L}\d])/uy;
const LONGEST = 400;
// In a list of documents ";" ends a title, whatever commas it has: "; Kết luận số 12-KL/TW …"
const NEXT = /^; ?(?:và )?(?:các )?\p{Lu}\p{L}+ (?:\p{L}+ ){1,5}số \d/u;
const LONGEST_TYPE = 60;
const ANOTHER = /(?:,| và|;) (?:các )?\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}+){0,3} (?:số )?\d+[-/]/u;

/**
 * The words after "về (việc)" or "ban hành" from `at` on, where their end is sure: a closing quote, or
 * ";" or "." before which no other clause can have begun. In a "Căn cứ" a whole line is one title.
 */
export function readTitle(text: string, at: number, basis: boolean): string | null {
  OPENING.lastIndex = at;
  if (!OPENING.test(text)) return null;
  const start = OPENING.lastIndex;
  const quote = text[start];
  if (quote === '“' || quote === '"') {
    const close = text.indexOf(quote === '“' ? '”' : '"', start + 1);
    return close > start && close - start < LONGEST
      ? text.slice(start + 1, close).trim() || null
      : null;
  }
  const end = findEnd(text, start);
  if (end === undefined || end - start > LONGEST) return null;
  let title = text.slice(start, end).trim();
  // "… (sau đây gọi tắt là Nghị quyết số 57-NQ/TW)"
  const short = title.search(/ \((?:sau đây|gọi tắt|gọi là|viết tắt|dưới đây)/u);
  if (short >= 0) title = title.slice(0, short);
  // "… về việc X |và ý kiến của Sở Nội vụ tại Tờ trình …": another basis
  const opinion = title.search(/,? và (?:theo )?(?:ý kiến|đề nghị) của \p{Lu}/u);
  if (opinion >= 0) title = title.slice(0, opinion);
  const another = ANOTHER.exec(title);
  // "sửa đổi Nghị quyết số 11/2022/NQ-HĐND |và Nghị quyết số 22/2023/NQ-HĐND": both are of the title.
  if (another !== null && !NUMBER.test(title.slice(0, another.index))) {
    title = title.slice(0, another.index);
  }
  const sure = basis || NEXT.test(text.slice(end, end + LONGEST_TYPE));
  if (!sure && (hasOpenComma(title) || NUMBER.test(title))) return null;
  return title || null;
}

const NUMBER = / \d+[-/]\d*\/?\p{Lu}/u;

let joined: Set<string> | undefined;

/** "đua|khen" for "thi đua, khen thưởng". */
const pairsOf = (words: string): string[] =>
  Array.from(matchesOf(COMMA, words), ([, a = '', b = '']) => `${a}|${b}`.toLowerCase());

/** A comma after which another clause may begin; the commas that names of laws hold are none. */
function hasOpenComma(title: string): boolean {
  if (!title.includes(',')) return false;
  joined ??= new Set(
    lawTable()
      .flatMap(({ name }) => pairsOf(name))
      .concat('đổi|bổ'),
  );
  return pairsOf(title).some((pair) => !joined?.has(pair));
}

const COMMA = /(?<!\p{L})(\p{L}*),(?= ?(\p{L}*))/gu;

function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < text.length && i - start <= LONGEST; i++) {
    const char = text[i];
    if (char === '(' || char === '“') depth++;
    else if (char === '”') depth--;
    else if (char === ')') {
      if (depth === 0) return i;
      depth--;
    } else if (depth <= 0 && char === ';') return i;
    else if (
      depth <= 0 &&
      char === '.' &&
      (i + 1 === text.length || /[\s/]/.test(text[i + 1] as string))
    )
      return i;
  }
  return undefined;
}
