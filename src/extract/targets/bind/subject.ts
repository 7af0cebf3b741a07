import { lastMatch, matchesOf } from '../../../text/matches.ts';
import {
  isBareAction,
  startsWithAction,
  startsWithHead,
  stripLead,
  stripTrailingTime,
} from '../words.ts';
import { afterAddressee, afterLead } from './addressee.ts';

// "Về kinh tế: GRDP …", "Khối hành chính thi đua …: tỷ lệ hồ sơ …": whose part it is, not what is measured
export const TOPIC =
  /^(?:(?:(?:kinh tế|văn ho[aá]|văn hóa|xã hội|trồng trọt|chăn nuôi|thú y|lâm nghiệp|thủy lợi|thuỷ lợi|phòng chống thiên tai|quốc phòng|an ninh|đối ngoại|môi trường|giáo dục|y tế|du lịch|nông nghiệp|trật tự an toàn xã hội)(?:,| -| –| và)? ?)+$|về|tại|ở|trong|đối với|trên địa bàn|trên lĩnh vực|lĩnh vực|khối|ngành|thi đua|nhóm|công tác|phong trào|các (?:sở|ngành|địa phương|đơn vị)|sở|phòng)(?!\p{L})/iu;
// What announces a list is no head of it.
const INTRO =
  /(?:chỉ tiêu|mục tiêu|phấn đấu|cụ thể|trong đó|như sau|sau đây|sau|yêu cầu|nhiệm vụ|kế hoạch|kết quả|nội dung|giải pháp|đến năm|năm \d{4}|giai đoạn|quyết nghị|thống nhất|quyết định)(?!\p{L})/iu;

const ANNOUNCING =
  /(?:chỉ tiêu|mục tiêu(?! quốc gia)|phấn đấu|cụ thể|trong đó|như sau|sau đây|sau)(?!\p{L})/iu;

const FIELDS = /^\p{Lu}[^,]+, [^,]+/u;

const ADDRESSED =
  /^ ?(?:phấn đấu|quyết tâm|tham mưu|chủ trì|tiếp tục|phối hợp|tập trung|triển khai)(?!\p{L})/iu;

/** "Cơ cấu kinh tế: Nông nghiệp" → head and rest; an announcement ("chỉ tiêu sau:") is no head. */
export function splitHead(left: string): { head: string; rest: string } {
  const colon = left.lastIndexOf(': ');
  if (colon < 0) return { head: '', rest: left };
  const head = stripTrailingTime(
    stripLead(
      left
        .slice(0, colon)
        .split(/[.;] |: ?(?=\(\d{1,2}\) )/)
        .pop() ?? '',
    ),
  );
  const rest = left.slice(colon + 2);
  // "Tỷ lệ số hóa kết quả giải quyết hồ sơ: …": with a head of its own it announces nothing.
  const announces = INTRO.test(head) && !(startsWithHead(head) && !ANNOUNCING.test(head));
  if (!/\p{L}{2}/u.test(head) || head.length > 120 || announces || TOPIC.test(head))
    return { head: '', rest };
  // "Lao động, giảm nghèo: tạo việc làm mới": a field of work
  const field = FIELDS.test(head) && !startsWithHead(head) && !startsWithAction(head);
  if (field && startsWithAction(rest) && !isBareAction(rest.trim())) return { head: '', rest };
  // "Sở Tài chính, Thuế tỉnh: phấn đấu thu …": who is to do it
  if (ADDRESSED.test(rest) && !startsWithHead(head)) return { head: '', rest };
  return { head, rest };
}

// "chỉ số PCI nằm trong nhóm khá, | chỉ số PAR INDEX tăng 5 bậc"
const RANKED =
  /(?:nằm trong|thuộc|đứng|xếp)(?: ở| vào)? (?:nhóm|tốp|top|thứ)(?!\p{L})[^,;]{0,60}, /giu;

// "Trong công tác quốc phòng, toàn quận bảo đảm giao quân"
const FIELD = /^[\s.;,–-]*(?:Trong|Trên|Về) (?:công tác|lĩnh vực) [^,:;%]{1,60}, /u;
// "…, xã | phấn đấu có 02 thôn"
const ADDRESSEE = /, (?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|ngành) ?$/u;

/** Words left of an amount, less aims, times and clauses before what is measured. */
export function tidySubject(whole: string, link: string, object: string): string {
  if (/phấn đấu|quyết tâm/u.test(link) && ADDRESSEE.test(whole)) return '';
  const all = whole.replace(FIELD, '');
  // "tăng trưởng hai con số, | thu ngân sách": the former has no number of its own.
  const digits = all.lastIndexOf(' con số');
  const rest = digits < 0 ? all : all.slice(all.indexOf(', ', digits) + 1);
  const ranked = lastMatch(RANKED, rest);
  const words = ranked === undefined ? rest : rest.slice(ranked.index + ranked[0].length);
  const clause = stripTrailingTime(stripLead(words));
  const headed = clause.split(PIECES).some((piece) => startsWithHead(stripLead(piece)));
  const plain = headed ? clause : ownClause(clause);
  const pieces = plain.split(PIECES);
  // "Đẩy mạnh …, tỷ lệ X": what is measured begins at its head; a list of things has no such piece.
  const first = pieces.findIndex((piece) => startsWithHead(stripLead(piece)));
  let subject = plain;
  if (first > 0) subject = stripLead(pieces.slice(first).join(', '));
  else if (first < 0 && (link === '' || link === 'có' || isOther(pieces))) {
    // "công nghiệp, xây dựng 30,2%": a verb needs an object.
    const acts = (piece: string): boolean =>
      startsWithAction(piece) && (object !== '' || !isBareAction(piece));
    const action = findLastIndex(pieces, (piece) => acts(stripLead(piece)));
    if (action > 0) subject = stripLead(pieces.slice(action).join(', '));
    else if (plain.length > 100) subject = stripLead(pieces[pieces.length - 1] ?? '');
  }
  // "tỷ lệ hộ nghèo … bình quân | giảm 1%/năm"
  const named = stripTrailingTime(fromAimedHead(afterAddressee(afterLead(subject), object), link));
  const plainly = named
    .replace(/ đạt(?: và|,) vượt (?:mức )?(?:dự toán|kế hoạch|chỉ tiêu)[^,;:]{0,60}$/u, '')
    .replace(/(?<=\p{L}) (?:phấn đấu|quyết tâm)(?= \p{L}|$)/u, '');
  return /^giảm/u.test(link) ? plainly.replace(/ bình quân$/u, '') : plainly;
}

// "Hưởng ứng phong trào “…”, | vận động quỹ", "Khai thác lễ hội (…), | đón": a clause of its own
const isOther = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && /["”»)]$/u.test(pieces[pieces.length - 2] ?? '');

// "phòng, chống ma túy" is one verb; brackets are one whole.
const PIECES = /, (?!chống |[^()]*\))/u;

// "Điều chỉnh dự toán để | bố trí 3% ngân sách", "…, trên tinh thần | mỗi đơn vị có 02 công trình"
const OPENING = /(?<!\p{L})(?<word>để|nhằm|trên tinh thần|với tinh thần) |(?<=, )(?=mỗi \p{Ll})/giu;

/** What is said before these words is the means, or another clause. */
function ownClause(words: string): string {
  let own = words;
  const aim = lastMatch(AIM, words);
  if (aim !== undefined) own = stripLead(words.slice(aim.index + 2));
  for (const match of matchesOf(OPENING, words)) {
    const rest = stripLead(words.slice(match.index + match[0].length));
    if (
      match[0] === '' ||
      match.groups?.word?.endsWith('tinh thần') ||
      startsWithAction(rest) ||
      startsWithHead(rest)
    )
      own = rest;
  }
  return own;
}

// "…, | phấn đấu", "…, xã | phấn đấu có"
const AIM =
  /, (?=(?:(?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|ngành) )?(?:phấn đấu|quyết tâm)(?: |$))/gu;

// what an aim is set with, inside a longer clause
const AIMED =
  /(?<!\p{L})(?<!(?:mức|lệ|độ|suất) )(?:để |nhằm )?(?:bảo đảm|đảm bảo|(?:giữ|duy trì)(?: vững| ổn định)?|khống chế|kiềm chế|kiểm soát|nâng|đưa|tăng|giảm|phấn đấu|đạt (?:mục|chỉ) tiêu|(?<!chương trình )mục tiêu(?! quốc gia)|để đạt|hoàn thành chỉ tiêu(?! (?:giao|gọi|tuyển))) /giu;

/** "xây dựng các chính sách để nâng | tỷ lệ hoạt động trực tuyến", "để đạt mục tiêu | giải phóng mặt bằng" */
function fromAimedHead(subject: string, link: string): string {
  let at = -1;
  for (const match of matchesOf(AIMED, subject)) {
    const start = match.index + match[0].length;
    // "giảm tỷ lệ X xuống còn" sets a level; "giảm tỷ lệ X 2%" sets the fall itself.
    if (/(?:giảm|tăng) $/iu.test(match[0]) && !/(?:xuống|còn|lên|đạt|dưới)/u.test(link)) continue;
    if (/(?:mục tiêu|chỉ tiêu) $/u.test(match[0]) || startsWithHead(subject.slice(start)))
      at = start;
  }
  return at < 0 ? subject : stripLead(subject.slice(at));
}

function findLastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i] as T)) return i;
  return -1;
}
