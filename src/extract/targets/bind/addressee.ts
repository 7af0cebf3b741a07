import { matchesOf } from '../../../text/matches.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import { ADDRESSEES } from '../../../vocabulary/target-words.ts';
import { actionLength, stripLead } from '../words.ts';

const ADDRESSEE = PhraseSet.of(ADDRESSEES);
// "Phòng Nội vụ", "Liên đoàn Lao động", "huyện Tam Đường", not "phòng học"
const OFFICE =
  /^(?:[Bb]an|[Cc]hi cục|[Cc]ông ty|[Cc]ục|[Hh]uyện|[Hh]ội|[Kk]ho bạc|[Ll]iên đoàn|[Pp]hòng|[Pp]hường|[Ss]ở|[Tt]hành phố|[Tt]hị trấn|[Tt]hị xã|[Tt]rung tâm|[Tt]rạm|[Vv]ăn phòng|[Xx]ã|[Xx]í nghiệp|[Đđ]ồn) \p{Lu}/u;
// "tổ chức Hội nghị biểu dương | 76 điển hình": how it is carried out, nothing to be reached; "ngành cơ khí tăng": not by whom
const NO_ORDER =
  /^(?:ban hành|bố trí|giảm|giới thiệu|phân bổ|phấn đấu|rà soát|tham gia|thực hiện|triển khai|tuyên truyền|tăng|tặng|tổ chức|trao)(?!\p{L})/u;

/** "Ngành Y tế cùng các địa phương | giải quyết việc làm cho": whose order it is, and what is to be done. */
export function afterAddressee(words: string, object: string): string {
  if (!isAddressee(words)) return words;
  for (const match of matchesOf(/ (?=\p{Ll})/gu, words)) {
    const rest = words.slice(match.index + 1);
    // "… chỉ đạo | mỗi chi hội xây dựng", "… | bảo đảm tưới chủ động"
    if (/^(?:mỗi|từng|(?:bảo đảm|đảm bảo)) \p{Ll}/u.test(rest)) return stripLead(rest);
    const verb = actionLength(rest);
    const governs = verb < rest.length || object !== '';
    if (verb > 0 && governs && !NO_ORDER.test(rest)) return stripLead(rest);
  }
  return words;
}

/** "Hướng dẫn | chuyển đổi", "Chỉ đạo | trồng mới": what others are led to do */
export function afterLead(words: string): string {
  const rest = /^(?:hướng dẫn|chỉ đạo|đôn đốc)(?: việc)? (?<rest>.+)$/iu.exec(words)?.groups?.rest;
  return rest !== undefined && actionLength(rest) > 0 ? rest : words;
}

/** "Trung tâm Y tế xã", "Các địa phương" */
export const isAddressee = (words: string): boolean =>
  OFFICE.test(words) || ADDRESSEE.startingAt(words, 0) !== undefined;
