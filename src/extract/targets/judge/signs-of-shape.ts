import type { Bound } from '../bind/bind.ts';
import { endsWithAction, startsWithAction, startsWithHead } from '../words.ts';
import { AIM } from './aim.ts';
import type { Surroundings } from './evidence.ts';
import { REACHING } from './reaching.ts';
import { type Weighed, weigh } from './sign.ts';

// "4 phong trào do Thủ tướng phát động: “Cả nước …”", "03 phong trào riêng của xã:"
const LISTED = /^[^.;:%\d“"«]{0,120}: ?(?:[“"«‘*_]|$)/u;
// "ở | 7 quận", "thi đua trong hơn | 900 doanh nghiệp"
const WHERE = /(?<!\p{L})(?:ở|tại|trên địa bàn|trong(?: hơn| gần| khoảng)?) $/u;
// "hoàn thành chỉnh trang vỉa hè tại | 8 tuyến phố": so many are to be reached
const COMPLETED_AT = /(?<!\p{L})(?:hoàn thành|lắp đặt) (?!nhiệm vụ)[^,;.]{1,60} (?:ở|tại) $/iu;
// "các khối thi đua (6 huyện và 12 sở)": who they are
const SIZES = /(?:^|[;.] )[^;.()\d]*\($/u;
// "ít nhất 60% khen thưởng là người lao động"; "thi đua, khen thưởng" is a field of work
const AWARDED =
  /(?<!hồ sơ (?:đề nghị )?|thi đua[,;]? |thi đua(?: và| -| –) )(?:khen thưởng|danh hiệu [“"]chiến s[ĩỹ]|được khen|bằng khen|giấy khen)/iu;

// "giải quyết hồ sơ đúng hạn | 99%", not "cấp Chlorine | 70%"
const LOWER_END = / \p{Ll}+$/u;

// "Mỗi xã làm | ít nhất 02 km đường"
const EACH = /^(?:mỗi|từng) \p{L}/iu;

// "mỗi chi hội xây dựng | 01 tuyến đường"; a meeting is only held
const EACH_ACTS = /^(?:mỗi|từng) [^,]*(?<! tổ chức)$/iu;

// "triệu đồng/hộ", "đồng/lần": what each one gets or pays; "/năm", "/người/năm", "/ha" measure
const PER_CASE = /\/(?!(?:người|năm|tháng|ha|vụ|lao động|héc|đầu người|km)(?:\/|$))/u;

const SPENT =
  /^(?:tổng )?(?:kinh phí|chi phí|dự toán|mức (?:lương|hỗ trợ|đóng|chi|thu)|giá trị hợp đồng|số tiền|học phí|nguồn vốn|vốn (?:đối ứng|ngân sách))/iu;

/** Rules by which an amount lives on words of those before it. */
const CARRIED = new Set(['head', 'list-head', 'part', 'relation', 'ellipsis', 'scope', 'same']);

/** What the bound words and the number itself say. */
export function signsOfShape(bound: Bound, { rule, sentence, at, taken }: Surroundings): Weighed[] {
  const { amount, subject, shape } = bound;
  const percent = amount.kind === 'percent';
  const counted = amount.kind === 'counted';
  const acts = startsWithAction(subject) || (EACH_ACTS.test(subject) && endsWithAction(subject));
  const left = sentence.slice(0, at);
  // "Giảm tỷ lệ hộ nghèo 1,5%": the verb says which way.
  const heads =
    startsWithHead(subject.replace(/^(?:giảm|tăng|nâng|giữ|duy trì) /iu, '')) ||
    startsWithHead(bound.head);
  const behind = sentence.slice(at + amount.end - amount.start);
  return weigh([
    [bound.bounded, 'a bound', 1],
    [acts, 'something to be done', 1],
    [heads || rule === 'list-head', 'an indicator', 1],
    [shape === 'after' && percent, 'a share of those meant', 1],
    [bound.opens, 'to have', 1],
    [bound.bounded && EACH.test(subject), 'asked of each', 1],
    [REACHING.test(bound.link), 'a level to reach', 1],
    [
      taken.length > 0 && bound.joint !== 'start',
      'in a list with targets',
      CARRIED.has(rule) ? 2 : 1,
    ],
    [amount.kind === 'noun', 'counts a thing that no list knows', -1],
    [
      percent &&
        shape === 'before' &&
        bound.link === '' &&
        !bound.bounded &&
        bound.change === 'level' &&
        !heads &&
        !(acts && LOWER_END.test(subject)) &&
        !(bound.joint === ',' && taken.at(-1)?.kind === 'percent'),
      'a bare number after a phrase',
      -1,
    ],
    [/^ ?: ?\p{Lu}/u.test(behind), 'counts what is listed after it', -2],
    [
      (counted || amount.kind === 'noun') && LISTED.test(behind),
      'counts what is listed after it',
      -4,
    ],
    [
      (counted || amount.kind === 'noun') &&
        (!bound.bounded || left.endsWith(' hơn ')) &&
        WHERE.test(left) &&
        !COMPLETED_AT.test(left),
      'tells where',
      -6,
    ],
    [counted && !bound.bounded && SIZES.test(left), 'tells who they are', -4],
    // "phấn đấu tỷ lệ khen thưởng người lao động từ 45% trở lên" is aimed at
    [
      percent &&
        AWARDED.test(`${subject} ${bound.object}`) &&
        !(heads && bound.bounded && left.search(AIM) >= 0),
      'a quota of awards',
      -4,
    ],
    [amount.kind === 'money' && PER_CASE.test(amount.unit), 'an amount for each case', -3],
    [shape === 'around' && subject.length > 110 && !acts, 'far from its words', -2],
    [/^(?:c?m|mét)$/u.test(amount.unit), 'a length of something', -1],
    [bound.gloss && left.search(AIM) < 0, 'tells what was set, without an aim', -4],
    [
      bound.link.endsWith('có') && subject !== '' && amount.kind === 'measure' && bound.atLeast,
      'tells which are meant',
      -3,
    ],
    [percent && SPENT.test(bound.object), 'a share of money', -2],
    [percent && SPENT.test(subject) && bound.link === '', 'a share of money', -3],
  ]);
}
