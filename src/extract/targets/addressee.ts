import { PhraseSet } from '../../text/phrases.ts';
import { ADDRESSEES } from '../../vocabulary/target-words.ts';
import { actionLength } from './words.ts';

const ADDRESSEE = PhraseSet.of(ADDRESSEES);
// "tổ chức Hội nghị biểu dương | 76 điển hình", "tham mưu …": how it is carried out, nothing to be reached
const CARRIES_OUT =
  /^(?:ban hành|bố trí|giới thiệu|phân bổ|rà soát|tham gia|thực hiện|triển khai|tuyên truyền|tặng|tổ chức|trao)(?!\p{L})/u;

/** "Ngành Y tế cùng các địa phương | giải quyết việc làm cho": whose order it is, and what is to be done. */
export function afterAddressee(words: string, object: string): string {
  if (!isAddressee(words)) return words;
  for (const match of words.matchAll(/ (?=\p{Ll})/gu)) {
    const rest = words.slice(match.index + 1);
    const verb = actionLength(rest);
    const governs = verb < rest.length || object !== '';
    if (verb > 0 && governs && !CARRIES_OUT.test(rest)) return rest;
  }
  return words;
}

/** "Hướng dẫn | chuyển đổi", "Chỉ đạo | trồng mới": what others are led to do */
export function afterLead(words: string): string {
  const rest = /^(?:hướng dẫn|chỉ đạo|đôn đốc)(?: việc)? (?<rest>.+)$/iu.exec(words)?.groups?.rest;
  return rest !== undefined && actionLength(rest) > 0 ? rest : words;
}

/** "Trung tâm Y tế xã", "Các địa phương" */
export const isAddressee = (words: string): boolean => ADDRESSEE.startingAt(words, 0) !== undefined;
