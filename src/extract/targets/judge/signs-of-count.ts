import type { Bound } from '../bind/bind.ts';
import { findPredicate } from '../words.ts';
import { AIM } from './aim.ts';
import type { Surroundings } from './evidence.ts';
import { NEVER } from './never.ts';
import { REACHING } from './reaching.ts';
import { type Weighed, weigh } from './sign.ts';

// "của | 17 dự án", "nhất là | 04 bãi cát"
const WHOSE = /(?<!\p{L})(?:của|nhất là|đặc biệt là)(?: hơn| trên| gần| khoảng)? $/iu;
// "25 sản phẩm trong tổng số | 40 sản phẩm"
const OF_ALL = /(?<!\p{L})(?:của|trên|trong) tổng số $/u;
// "thiếu | 350 giáo viên", "ảnh hưởng đến | 300 hộ", "còn nợ | 45 tỷ đồng"
const LACKING =
  /(?<!\p{L})(?:còn nợ|thiếu|tồn đọng|ảnh hưởng) (?:hụt |tới |đến )?(?:khoảng |trên |hơn )?$/iu;
// "320 trường | … hiện có", "02 bến | đang hoạt động"
const THERE = /(?:^| )(?:hiện có|đang (?:hoạt động|làm việc|vận hành))$/u;
// "Năm học 2025 - 2026 toàn huyện có | 60 trường"
const SCHOOL_YEAR = /Năm học \d{4} ?[-–] ?\d{4},? (?:\p{L}+ ){1,3}có $/u;
// "mỗi cụm | từ 08 đến 10 thành viên"
const OF_EACH =
  /(?<!\p{L})mỗi (?:cụm|khóa|khối|lớp|tổ|đoàn)(?: thi đua)?(?: có| gồm)?(?: từ)? ?$/iu;
// "kiện toàn ban chỉ đạo, gồm | 07 thành viên"
const MADE_OF = /(?<!\p{L})gồm(?: có)?(?: từ)? $/iu;
const MEMBER = /^(?:học sinh|học viên|người|thành viên|đơn vị)/u;
// "45 học viên/lớp"
const PER_GROUP = /\/(?:cuộc|cụm|khóa|khối|lớp|đoàn|đợt)$/u;
// "giữ vững | 260 km đường biên giới"
const KEPT = /^(?:bảo vệ|giữ vững|quản lý|tuần tra)(?!\p{L})/iu;
const FRONTIER = /^(?:đường )?(?:biên giới|bờ biển)(?!\p{L})/u;
const isFrontier = (subject: string, object: string, refused: boolean): boolean =>
  FRONTIER.test(object) && (refused || KEPT.test(subject));
// "vận động được | 21 tỷ đồng", "xử lý được | 40 công trình"
const DONE = /(?<!\p{L})\p{Ll}+ được (?:gần |hơn |khoảng |trên )?$/u;
// "dự án với | 500 hộ", "đối với | 900 hộ nghèo"
const BESIDE = /(?<!\p{L})với (?:gần |hơn |khoảng |trên )?$/u;
// "1.126 hộ | bị ảnh hưởng"
const HARMED = /^(?:\p{Ll}+ ){0,3}bị \p{Ll}/u;
// "từ 85 điểm xếp loại Tốt"
const GRADED =
  /(?<!\p{L})(?:xếp loại|(?:cơ cấu|khung|bảng|thang)(?: \p{L}+){0,2} điểm|thang)(?!\p{L})/iu;
// "Bên cạnh đó còn | 19 tổ dân phố"
const YET = /^(?:Bên cạnh đó|Mặc dù|Song|Tuy nhiên|Tuy vậy)(?!\p{L})/u;
const EACH = /^(?:(?:mỗi|từng|\d+%)(?!\p{L})|các [^,“"]{1,40}$)/iu;
// "Toàn xã có | 300 giếng"
const ALL_HAVE = /^[\s\d.)–-]*Toàn \p{Ll}+(?: \p{Ll}+)? (?:hiện )?có $/u;
// "đến năm 2024 có | 20 xã", "lũy kế có | 71 xã"
const TO_HAVE = /(?:(?<!\p{L})năm(?: \d{4})?|l[ũu]y kế) có $/iu;
// "đến ngày 10/01 đã chi 900 tỷ đồng; | tiếp nhận 50 tỷ đồng"
const BY_NOW = /(?<!\p{L})đến (?:nay|ngày \d)/u;

// "tỷ lệ hiện nay | 12%", "hiện có | 5.000 doanh nghiệp"
const AS_NOW = /(?:^| )hiện (?:nay|tại|có|còn)$/iu;
// "đến nay khối lượng thi công đạt | 93%", "nhiệm kỳ trước đạt | 99%"
const SO_FAR = /(?<!\p{L})(?:đến nay|nhiệm kỳ trước)(?: \p{L}+){0,6} $/iu;

/** How far left of a number its own words are read. */
const NEAR = 60;

/** Whether a number says which are meant, how many there are or make one, or goes on with what is no target. */
export function signsOfCount(
  { amount, bounded, joint, link, object, start, subject }: Bound,
  { sentence, at, taken, refused }: Surroundings,
): Weighed[] {
  const left = sentence.slice(0, at);
  const near = left.slice(-NEAR);
  const counts = amount.kind === 'counted' || amount.kind === 'noun';
  const level = REACHING.test(link);
  const bare =
    (subject === '' || start >= amount.start) && !bounded && !level && amount.kind !== 'percent';
  return weigh([
    [counts && WHOSE.test(near), 'tells whose', NEVER],
    [counts && OF_ALL.test(near), 'all there are', NEVER],
    [amount.kind !== 'percent' && LACKING.test(near), 'what is lacking or harmed', NEVER],
    [counts && !bounded && THERE.test(object) && left.search(AIM) < 0, 'those there are', -6],
    [counts && SCHOOL_YEAR.test(near), 'a school year as it is', NEVER],
    [AS_NOW.test(subject), 'as it is now', NEVER],
    [SO_FAR.test(near), 'so far', NEVER],
    [amount.unit === 'thành viên' && MADE_OF.test(near), 'how many make one', NEVER],
    [
      near.includes('mỗi ') && MEMBER.test(amount.unit) && OF_EACH.test(near),
      'how many make one',
      NEVER,
    ],
    [counts && !bounded && PER_GROUP.test(amount.unit), 'how many make one', NEVER],
    [amount.unit === 'km' && isFrontier(subject, object, refused), 'a frontier', NEVER],
    [near.includes('được ') && DONE.test(near) && left.search(AIM) < 0, 'what was done', -5],
    [counts && BESIDE.test(near), 'comes with something', -4],
    [counts && subject === '' && HARMED.test(object), 'what is lacking or harmed', NEVER],
    [amount.unit.startsWith('điểm') && GRADED.test(sentence), 'a grade', NEVER],
    [YET.test(sentence) && left.search(AIM) < 0, 'what still is', -5],
    [
      counts &&
        link === 'có' &&
        (subject !== '' || (ALL_HAVE.test(left) && findPredicate(object) < 0)) &&
        !bounded &&
        !EACH.test(subject) &&
        !TO_HAVE.test(near),
      'tells what there is',
      -3,
    ],
    [goesOnReporting(left), 'goes on with what was done', -9],
    [refused && taken.length === 0 && bare, 'in a list with what is no target', -9],
    [refused && joint === 'part' && !level, 'part of what is no target', -9],
  ]);
}

/** Whether a clause before tells what was done by a day, and none since aims. */
function goesOnReporting(words: string): boolean {
  const end = words.lastIndexOf('; ');
  const from = end < 0 ? -1 : words.slice(0, end).search(BY_NOW);
  return from >= 0 && words.slice(from, end).includes(' đã ') && words.slice(from).search(AIM) < 0;
}
