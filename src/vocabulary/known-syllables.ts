import { bodyTable } from './bodies.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { indicatorTable } from './indicators.ts';
import { lawTable } from './laws.ts';
import { ATTRIBUTE_OPENINGS, CLAUSE_VERBS, NAME_MODIFIERS, NAMING_WORDS } from './naming-words.ts';
import { positionTable } from './positions.ts';
import { FUNCTION_WORDS } from './units.ts';

/** Common in directives and in names of people, in no table. */
const COMMON =
  'ai bám bên bền biện bỏ bùi bước chắc chặt chia chiếm chỉnh chịu chọn chung chuỗi cố cuối cứ danh dài dõi duyệt ' +
  'dương đánh đáp đăng đặng đẹp đêm đều đoạn đôn đỗ đời đức đứng gần giai giàu giờ gương hạnh hằng hậu hết hoàng ' +
  'họp hồ hơn huỳnh huỷ hút ít kể khả khăn khoá khoản khoảng khó khối kiện kỳ lãnh lần lê liệt lĩnh lớp lượt lý máy ' +
  'mất mẽ mọi môn mỗi một mở mưu mức năm nắm nên ngày nghiêm nghiên nghiệm nghìn ngô nguồn nguyễn ngũ ngừa nhanh ' +
  'nhau nhật nhiều nhóm nhu những nối ổn phan phản phạm phân phù phúc quý quỹ rà rất sánh soát số sống sớm sung ' +
  'tặng tầm tầng tất thay thái tháng thế thích thúc thứ tiên tiện trao trái trăm trần triệu trò trụ tuân túc từng ' +
  'vai vấn vẫn võ vùng vũ vướng vượt xa xem xét xin xong yếu';

let known: ReadonlySet<string> | undefined;

/** The syllables, in lower case, of what an official writes most. */
export function knownSyllables(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...bodyTable().map(({ name }) => name),
      ...positionTable().map(({ name }) => name),
      ...DOCUMENT_TYPES.map(({ name }) => name),
      ...lawTable().map(({ name }) => name),
      ...indicatorTable().map(({ name }) => name),
      ...NAMING_WORDS.map(([word]) => word),
      ...NAME_MODIFIERS,
      ...ATTRIBUTE_OPENINGS,
      ...CLAUSE_VERBS,
      ...FUNCTION_WORDS,
      COMMON,
    ]
      .join(' ')
      .toLowerCase()
      .split(/[ ,;:()/&-]+/),
  );
  return known;
}
