/** Whether the kind of a name carries on to the next of its list. */
import { findCue, holdsVerb } from './context.ts';
import { withoutOrdinal } from './ordinals.ts';

// "“A”, “B”", "“A” và “B”", "“A”; đặc biệt là “B”"
const GLUE =
  /^(?:[\s,;&+/–—-]|\.\.\.|…|(?:và|hay|hoặc|cùng|với|đặc biệt|nhất là|trong đó có|gồm|là|như|cũng như|đồng thời|tiếp đến|gắn với)(?![\p{L}]))*$/iu;
// "“A” do Thủ tướng Chính phủ phát động; “B”", "“A” (theo Quyết định số …), “B”", "“A” gắn với xây dựng thôn xóm; “B”"
const TRAILER =
  /^[\s,]*(?:\(|(?:do|gắn (?:liền )?với|giai đoạn|năm|ngành|khối|cho|theo|của|trên|trong|được|tại|ở|thuộc|từ|đến|ban hành)(?!\p{L}))/iu;
const SEPARATED =
  /(?:[;,]|\p{L} )(?:\s*(?:và|cùng|cùng với|đặc biệt là|nhất là|trong đó có))?\s*$/iu;

// "“A”, |Hội Nông dân “B”", "“A”; |ngành Y tế với “B”": whose the next one is
const WHOSE =
  /^[\s,;…]+(?:và )?(?:(?:trong|của|ở) )?(?:(?:Hội|Đoàn|Công đoàn|Liên đoàn|Mặt trận|Công an|Quân đội|Bộ đội|Ngành|Khối|Sở) ?|(?:ngành|khối|lực lượng|tuổi trẻ|phụ nữ|nông dân|công nhân) )[\p{L} -]{0,60}(?<! (?:tổ chức|mở|ban hành|phát động|về))(?::| với| là| có)?\s*$/u;

// "trong học sinh: “A”; |trong giáo viên: “B”"
const AMONG = /^[\s,;…]+(?:và )?(?:trong|ở|đối với) [\p{L} -]{2,50}(?::| là| với)\s*$/u;
// "“A”; |do Hội Nông dân phát động “B”"
const BY_WHOM =
  /^[\s,;…]+(?:và )?do [\p{L} -]{3,80} (?:phát động|khởi xướng|chủ trì)(?::| là| như)?\s*$/u;

/** Whether nothing but separators, or words about the name before them, stand between two names. */
export function carriesOn(text: string, from: number, to: number): boolean {
  const between = withoutOrdinal(text.slice(from, to));
  if (between.length > 260) return false;
  if (BY_WHOM.test(between)) return true;
  if ((WHOSE.test(between) || AMONG.test(between)) && !holdsVerb(between)) return true;
  if (GLUE.test(between)) return !/\.\s/.test(between.replace(/\.{3}/g, ' '));
  if (!TRAILER.test(between) || !SEPARATED.test(between)) return false;
  // bounded: between is short.
  if (!/[;,]\s*\S{0,12}\s*\S{0,4}\s*$|\sv(?:à|ới)\s*$/u.test(between)) return false;
  // "“A” (gọi tắt là phong trào 5 không), “B”"
  const open = between.replace(/\([^()]*\)/gu, '');
  const cue = findCue(open, 0, open.length);
  return cue === undefined || cue.as === 'other';
}
