import { lastMatch, matchesOf } from '../../../text/matches.ts';
import { AIM } from './aim.ts';
import type { Setting, Surroundings } from './evidence.ts';
import { NEVER } from './never.ts';
import { type Weighed, weigh } from './sign.ts';

// What a report says of the time to come stands under "Phương hướng, nhiệm vụ năm 2026".
const AHEAD = /phương hướng|nhiệm vụ|mục tiêu|kế hoạch năm|giải pháp/iu;
/** What the document, its part and the years told before say. */
export function signsOfSetting(
  { sentence, at, bracket, before, context }: Surroundings,
  { prior, year, preamble, local }: Setting,
  announced: boolean,
): Weighed[] {
  return weigh([
    [prior === 'plan', 'a plan or a directive', 1],
    [prior === 'regulation', 'a regulation', -3],
    [
      prior === 'report' &&
        sentence.slice(0, at).search(AIM) < 0 &&
        !context.headings.some((heading) => AHEAD.test(heading)),
      'a report of results',
      -7,
    ],
    [year !== null && tellsPastYear(before, year), 'tells of a past year', NEVER],
    [
      (preamble && isOthers(sentence.slice(0, at), local)) ||
        FORESEEN.test(sentence) ||
        (bracket !== null && tellsOfOthers(bracket.inside, local)),
      'what others aim at, or foresee',
      NEVER,
    ],
    [
      preamble && !announced && sentence.slice(0, at).search(AIM) < 0,
      'stands before the orders',
      -5,
    ],
  ]);
}

// "Giai đoạn 2016 - 2020, toàn tỉnh …", "kết quả giai đoạn 2016 - 2020:"
const PAST_PERIOD =
  /(?:^|[.;] |[Kk]ết quả )[Gg]iai đoạn \d{4} ?[-–] ?(?<year>(?:19|20)\d{2})(?!\d)/gu;

// "Năm học 2024 - 2025, học sinh …", "đến ngày 31/12/2024 giải ngân …", "Đến cuối năm 2024 …"
const PAST_TIME =
  /(?<!\p{L})(?:(?:[Nn]ăm học|[Nn]iên vụ) \d{4} ?[-–] ?|[Đđ]ến (?:(?:ngày )?\d{1,2}\/\d{1,2}\/|tháng \d{1,2}(?:\/| năm )|(?:cuối|hết) năm ))(?<year>(?:19|20)\d{2})(?!\d)/gu;

// "năm 2022", not "so với năm 2022", "đến năm 2022", "giá năm 2010", "từ năm"
const NAMED_YEAR =
  /(?<!\p{L}|[Tt]háng \d{1,2} )(?<before>\p{L}+ )?(?:cuối )?[Nn]ăm (?<year>(?:19|20)\d{2})(?!\d)/gu;
const NOT_ITS_TIME =
  /^(?:như|với|đến|tới|hết|trước|giá|sánh|từ|hơn|bằng|lần|so|gốc|và|nghiệp|luật) $/iu;

// "tăng 8% so với ước thực hiện | năm 2024"
// bounded: fifty units are read.
const COMPARED = /(?<!\p{L})(?:so|bằng|hơn|gấp) (?:với )?[^,;.:]{0,40}$/iu;

/** "(cả nước 6,5%)", "(tỉnh đặt mục tiêu 8%)": brackets that tell what holds elsewhere. */
const tellsOfOthers = (inside: string, local: boolean): boolean =>
  ELSEWHERE.test(inside) || isOthers(inside, local);

/** The last time named before the number is over, and no aim follows it. */
function tellsPastYear(before: string, year: number): boolean {
  let last = -1;
  let over = false;
  const name = ({ index, groups }: RegExpExecArray): void => {
    if (index < last) return;
    last = index;
    over = Number(groups?.year) < year;
  };
  for (const match of matchesOf(NAMED_YEAR, before)) {
    if (NOT_ITS_TIME.test(match.groups?.before ?? '')) continue;
    if (COMPARED.test(before.slice(Math.max(0, match.index - 50), match.index))) continue;
    name(match);
  }
  for (const pattern of [PAST_PERIOD, PAST_TIME])
    for (const match of matchesOf(pattern, before)) name(match);
  return over && before.slice(last).search(AIM) < 0;
}

// "Dự báo kinh tế cả nước năm 2025 tăng 6%"
const FORESEEN = /^[\s\d.)–-]*Dự báo(?! thời tiết)(?!\p{L})/u;
// "Quốc hội đề ra mục tiêu tăng GDP cả nước", "dự báo kinh tế thế giới tăng"
const OTHERS =
  /(?<!\p{L})(?:(?:Quốc hội|Chính phủ|Trung ương|cả nước|toàn quốc)(?: \p{Ll}+){0,2} (?:phấn đấu|quyết nghị|xác định|đề ra|đặt)|GDP (?:của )?cả nước|dự báo|thế giới|toàn cầu)(?: phấn đấu)?(?!\p{L})/giu;
// "Tỉnh phấn đấu", "tỉnh Lai Châu đặt mục tiêu" in a directive of a district
const PROVINCE =
  /(?<!\p{L})[Tt]ỉnh (?:\p{Ll}+ |(?:\p{Lu}\p{Ll}+ ){2,3})?(?:phấn đấu|đề ra|đặt)(?!\p{L})/gu;
// In brackets: "(cả nước 6%", "(Trung ương định hướng", "(toàn vùng"
const ELSEWHERE =
  /(?<!\p{L})(?:cả nước|toàn quốc|Trung ương|trung bình vùng|bình quân chung)(?!\p{L})/u;

/** Whether the words before a number tell what others aim at, and no aim of one's own follows. */
function isOthers(words: string, local: boolean): boolean {
  for (const pattern of local ? [OTHERS, PROVINCE] : [OTHERS]) {
    const last = lastMatch(pattern, words);
    if (last !== undefined && words.slice(last.index + last[0].length).search(AIM) < 0) return true;
  }
  return false;
}
