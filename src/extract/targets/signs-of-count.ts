import { AIM } from './aim.ts';
import type { Bound } from './bind.ts';
import type { Surroundings, Weighed } from './evidence.ts';
import { REACHING } from './reaching.ts';

// "của | 43 dự án", "nhất là | 03 mỏ cát"
const WHOSE = /(?<!\p{L})(?:của|nhất là|đặc biệt là)(?: hơn| trên| gần| khoảng)? $/iu;
// "25 sản phẩm trong tổng số | 40 sản phẩm"
const OF_ALL = /(?<!\p{L})(?:của|trên|trong) tổng số $/u;
// "thiếu | 613 giáo viên", "ảnh hưởng đến | 300 hộ", "còn nợ | 45 tỷ đồng"
const LACKING =
  /(?<!\p{L})(?:còn nợ|thiếu|tồn đọng|ảnh hưởng) (?:hụt |tới |đến )?(?:khoảng |trên |hơn )?$/iu;
// "463 trường | … hiện có", "02 mỏ | đang hoạt động"
const THERE = /(?:^| )(?:hiện có|đang (?:hoạt động|làm việc|vận hành))$/u;
// "Năm học 2024 - 2025 toàn tỉnh có | 396 trường"
const SCHOOL_YEAR = /Năm học \d{4} ?[-–] ?\d{4},? (?:\p{L}+ ){1,3}có $/u;
// "mỗi cụm | từ 08 đến 10 thành viên"
const OF_EACH =
  /(?<!\p{L})mỗi (?:cụm|khóa|khối|lớp|tổ|đoàn)(?: thi đua)?(?: có| gồm)?(?: từ)? ?$/iu;
const MEMBER = /^(?:học sinh|học viên|người|thành viên|đơn vị)/u;
// "40 học viên/lớp"
const PER_GROUP = /\/(?:cuộc|cụm|khóa|khối|lớp|đoàn|đợt)$/u;
// "giữ vững | 80,5 km đường biên giới"
const KEPT = /^(?:bảo vệ|giữ vững|quản lý|tuần tra)(?!\p{L})/iu;
const FRONTIER = /^(?:đường )?(?:biên giới|bờ biển)(?!\p{L})/u;
// "vận động được | 21 tỷ đồng", "xử lý được | 40 công trình"
const DONE = /(?<!\p{L})\p{Ll}+ được (?:gần |hơn |khoảng |trên )?$/u;
// "dự án với | 500 hộ", "đối với | 900 hộ nghèo"
const BESIDE = /(?<!\p{L})với (?:gần |hơn |khoảng |trên )?$/u;
// "1.126 hộ | bị ảnh hưởng"
const HARMED = /^(?:\p{Ll}+ ){0,3}bị \p{Ll}/u;
// "từ 85 điểm xếp loại Tốt"
const GRADED = /(?<!\p{L})(?:xếp loại|thang)(?!\p{L})/iu;
// "Bên cạnh đó còn | 19 tổ dân phố"
const YET = /^(?:Bên cạnh đó|Mặc dù|Song|Tuy nhiên|Tuy vậy)(?!\p{L})/u;
const EACH = /^(?:mỗi|từng|các|100%|\d+%)(?!\p{L})/iu;
// "đến ngày 10/01 đã chi 900 tỷ đồng; | tiếp nhận 50 tỷ đồng"
const REPORTED = /(?<!\p{L})đến (?:nay|ngày [\d/]+)[^;]* đã \p{L}[^;]*;/u;

/** Whether a number says which are meant, how many there are or make one, or goes on with what is no target. */
export function signsOfCount(
  { amount, bounded, joint, link, object, start, subject }: Bound,
  { sentence, at, company, refused }: Surroundings,
): Weighed[] {
  const left = sentence.slice(0, at);
  const counts = amount.kind === 'counted' || amount.kind === 'noun';
  const level = REACHING.test(link);
  const bare =
    (subject === '' || start >= amount.start) && !bounded && !level && amount.kind !== 'percent';
  const candidates: readonly (readonly [boolean, string, number])[] = [
    [counts && WHOSE.test(left), 'tells whose', -5],
    [counts && OF_ALL.test(left), 'all there are', -9],
    [amount.kind !== 'percent' && LACKING.test(left), 'what is lacking or harmed', -6],
    [counts && !bounded && THERE.test(object) && left.search(AIM) < 0, 'those there are', -4],
    [counts && SCHOOL_YEAR.test(left), 'a school year as it is', -6],
    [/(?<!\p{L})hiện (?:nay|tại)$/u.test(subject), 'as it is now', -6],
    [MEMBER.test(amount.unit) && OF_EACH.test(left), 'how many make one', -9],
    [counts && PER_GROUP.test(amount.unit), 'how many make one', -9],
    [FRONTIER.test(object) && (refused || KEPT.test(subject)), 'a frontier', -6],
    [goesOnReporting(left), 'goes on with what was done', -5],
    [DONE.test(left) && left.search(AIM) < 0, 'what was done', -5],
    [counts && BESIDE.test(left), 'comes with something', -4],
    [counts && subject === '' && HARMED.test(object), 'what is lacking or harmed', -6],
    [amount.unit.startsWith('điểm') && GRADED.test(sentence), 'a grade', -9],
    [YET.test(sentence) && left.search(AIM) < 0, 'what still is', -5],
    [
      counts && link === 'có' && subject !== '' && !bounded && !EACH.test(subject),
      'tells what there is',
      -3,
    ],
    [refused && !company && bare, 'in a list with what is no target', -5],
    [refused && joint === 'part' && !level, 'part of what is no target', -5],
  ];
  return candidates.flatMap(([holds, reason, weight]) => (holds ? [{ reason, weight }] : []));
}

/** Whether a clause before tells what was done by a day, and none since aims. */
function goesOnReporting(words: string): boolean {
  const from = words.includes('; ') ? words.search(REPORTED) : -1;
  return from >= 0 && words.slice(from).search(AIM) < 0;
}
