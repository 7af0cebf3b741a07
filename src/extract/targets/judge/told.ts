import { lastMatch } from '../../../text/matches.ts';
import { sentenceStart } from '../../../text/sentences.ts';

/** How far back of a number its paragraph is read for the year that it tells of, in UTF-16 units. */
const REACH = 1500;
/** Of a sentence, where a year said in it is that of the sentences after it too. */
const OPENING = 40;

const ASIDES = /\([^()]*\)/g;
const YEAR = /[Nn]ăm (?:19|20)\d{2}(?!\d)/u;

const DUTY = /(?<!\p{L})(?:do đó|do vậy|vì thế|vì vậy),? (?:[^.,;:()]{0,40} )?phải(?!\p{L})/giu;

/** Where a duty begins that what was told before gave rise to; 0 where none does. */
const dutyStart = (words: string): number => lastMatch(DUTY, words)?.index ?? 0;

/**
 * The words of a paragraph up to a number by which its time is told: without what stands in brackets
 * ("tăng 02 bậc (năm 2022 tăng 01 bậc)"), and, where orders are given, without sentences that name a
 * year in passing ("Khắc phục các tồn tại của năm 2022. …").
 */
export function toldBefore(text: string, from: number, to: number, isOrder: boolean): string {
  const all = text.slice(Math.max(from, to - REACH), to);
  // "Năm 2025 dịch bệnh xảy ra ở 19 khu; vì vậy phải | tiêm phòng đạt trên 80%"
  const near = all.includes('phải ') ? all.slice(dutyStart(all)) : all;
  const words = near.includes('(') ? near.replace(ASIDES, '') : near;
  if (!isOrder || !YEAR.test(words)) return words;
  const kept: string[] = [];
  for (let end = words.length; end > 0; ) {
    const start = sentenceStart(words, end - 1, 0);
    const sentence = words.slice(start, end);
    const at = sentence.search(YEAR);
    if (end === words.length || at <= OPENING) kept.push(sentence);
    end = Math.min(start, end - 1);
  }
  return kept.reverse().join('');
}
