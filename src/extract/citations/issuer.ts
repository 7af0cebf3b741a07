import { isLower, isUpper } from '../../text/letters.ts';
import { type BodyEntry, bodyTable } from '../../vocabulary/bodies.ts';
import { NameIndex } from './names.ts';

let tree: NameIndex<BodyEntry> | undefined;

function bodies(): NameIndex<BodyEntry> {
  if (tree === undefined) {
    tree = new NameIndex();
    for (const body of bodyTable()) {
      for (const name of [body.name, ...body.aliases]) tree.add(name, body);
    }
  }
  return tree;
}

// "Bộ trưởng |Bộ Nội vụ", "Phó Chủ tịch Thường trực |UBND tỉnh", "Bộ trưởng, Chủ nhiệm |Văn phòng Chính phủ"
const HEAD =
  /(?:(?:Phó )?(?:Chủ tịch|Bộ trưởng|Thứ trưởng|Tổng [Gg]iám đốc|Giám đốc|Thống đốc|Trưởng [Bb]an|Trưởng [Pp]hòng|Chủ nhiệm|Chánh [Aá]n|Chánh [Tt]hanh tra|Chánh|Tổng [Cc]ục trưởng|Cục trưởng|Tổng Thanh tra|Viện trưởng|Thủ trưởng|Bí thư|Hiệu trưởng|Tổng Kiểm toán|Chỉ huy trưởng|Tư lệnh|Thường trực|Tổ giúp việc|Tổ công tác|Đảng ủy|Đảng bộ|Đảng đoàn|Ban cán sự đảng|Ban Thường trực|Đoàn Chủ tịch|Ban Thường vụ)(?:,? (?=\p{Lu}\p{L}))){1,3}/uy;
// Verbs with a capital that open a title without "về": "của UBND tỉnh |Phát động phong trào …"
const TITLE_VERBS =
  'Khóa|Khoá|Về|Quy định|Ban hành|Phê duyệt|Hướng dẫn|Sửa đổi|Phát động|Thực hiện|Triển khai|Công bố|Kết luận|Thông báo|Thông qua|Tổ chức|Điều chỉnh|Bổ sung|Bãi bỏ|Kiện toàn|Tăng cường|Đẩy mạnh|Phân công|Phân cấp|Thành lập|Xây dựng|Nâng cao|Giao|Kế hoạch|Chương trình';
const TITLE_VERB = `(?!(?:${TITLE_VERBS}|${TITLE_VERBS.toUpperCase()})(?!\\p{L}))`;
// "tỉnh Lai Châu", "Thành phố", "TP. Hồ Chí Minh", "huyện Mường Tè"
const UNIT = new RegExp(
  `(?:, | )(?:tỉnh|Tỉnh|thành phố|Thành phố|TP\\.?|Tp\\.?|huyện|Huyện|quận|Quận|thị xã|Thị xã|thị trấn|xã|Xã|phường|Phường|đặc khu|Đặc khu|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)(?!\\p{L})(?: ${TITLE_VERB}\\p{Lu}\\p{L}*(?: ?[-–] ?\\p{Lu}\\p{L}*)?){0,4}`,
  'uy',
);
// What else belongs to a name: "Ban Chấp hành Trung ương |Đảng", "Tỉnh ủy |Lai Châu", "|Việt Nam"
const TAIL =
  / (?:Trung ương|TW|Đảng Cộng sản Việt Nam|Đảng|Việt Nam|Thành phố|khối \p{L}+)(?!\p{L})/uy;
const PLACE = new RegExp(`(?: ${TITLE_VERB}\\p{Lu}\\p{L}+){1,4}`, 'uy');
// A steering committee's field is its name: "Ban Chỉ đạo |về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số".
const FIELD =
  / (?:về |phòng, |phát triển |thực hiện |xây dựng |các |cải cách |Cải cách |quốc gia |\d{1,3} )/uy;
const CENTRAL_FIELDS =
  / về (?:phát triển khoa học|phòng, chống tham nhũng|chính sách nhà ở|hội nhập|công tác)/uy;
const LINK = / (?:và |- |– )/uy;

const STOPS = new Set(
  'về quy ban phê hướng sửa tại thông cho với đối trong được có theo ngày năm là do triển thực công giao phát điều bổ thi kết chỉ yêu đồng để nhằm đến từ trên như khi nêu xử tổ đã sẽ trình đề kèm bãi thay hủy huỷ tăng đẩy tiếp cũng và hoặc nhưng gồm phân thành_lập quyết kiện thí cụ nay này'.split(
    ' ',
  ),
);
const MOST_WORDS = 14;
// "Ban Kinh tế- |Ngân sách", "Ban Văn hóa – |Xã hội"
const HYPHEN = / ?[-–] ?(?=\p{Lu})/uy;
// "Bộ Nông nghiệp| và PTNT", "Bộ Văn hóa|, TT và DL": the rest of the name in short
const IN_SHORT = /(?:, \p{Lu}{2,5})? (?:và|&) (?=\p{Lu}{2,5}(?!\p{L}))/uy;

export interface Body {
  end: number;
  /** The body that the name is of, `null` for a name that no list knows. */
  entry: BodyEntry | null;
}

/** The body named at `at`, with whose head it is and where: "Giám đốc Sở Nội vụ", "UBND tỉnh Lai Châu". */
export function readKnownBody(text: string, at: number, limit = text.length): Body | undefined {
  let from = at;
  const head = matchAt(HEAD, text, from);
  const first = bodies().match(text, from, limit);
  let found = first;
  if (head !== undefined && (first === undefined || head > first.end)) {
    found = bodies().match(text, head, limit);
    if (found === undefined) return undefined;
  }
  if (found === undefined) return undefined;
  let entry = found.value;
  from = found.end;
  for (let i = 0; i < 4; i++) {
    // "Ban Thường vụ |Tỉnh ủy", "Ban Chấp hành Đảng bộ |tỉnh Nghệ An", "Văn phòng HĐND |và UBND"
    const inner = text[from] === ' ' ? bodies().match(text, from + 1, limit) : undefined;
    if (inner !== undefined && isUpper(text.charCodeAt(from + 1))) {
      from = inner.end;
      entry = inner.value;
      continue;
    }
    // No unit goes with a central body: "Thủ tướng Chính phủ|, tỉnh ban hành …"
    const unit = entry.level === 'central' ? undefined : matchAt(UNIT, text, from);
    const more = unit ?? matchAt(TAIL, text, from) ?? placeAfter(text, from, entry);
    if (more === undefined) break;
    from = more;
  }
  if (entry.kind === 'council' || /Ban [Cc]hỉ đạo|Tổ giúp việc/u.test(text.slice(at, from))) {
    const central = text.slice(at, from).includes('Trung ương');
    if (matchAt(central ? CENTRAL_FIELDS : FIELD, text, from) !== undefined) {
      from = readField(text, from, limit);
    }
  }
  // "Bộ Y tế - Bộ Tài chính - Bộ Lao động - Thương binh và Xã hội"
  const linked = matchAt(LINK, text, from);
  if (
    linked !== undefined &&
    (entry.kind === 'ministry' || entry.kind === 'assembly' || entry.kind === 'department')
  ) {
    const next = readKnownBody(text, linked, limit);
    if (next !== undefined && isUpper(text.charCodeAt(linked))) from = next.end;
  }
  return { end: Math.min(from, limit), entry };
}

function placeAfter(text: string, from: number, entry: BodyEntry): number | undefined {
  if (entry.level === 'central') return undefined;
  return matchAt(PLACE, text, from);
}

/** The words of a field run over commas, up to a mark or a verb of another clause. */
function readField(text: string, from: number, limit: number): number {
  const WORD = /(?:, | )(?=\p{L})(\p{L}+)(?: \d{1,2}(?!\d))?/uy;
  let end = from;
  for (let count = 0; count < 30 && end < limit; count++) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    if (match === null) break;
    const word = match[1] as string;
    const after = text.slice(end, end + 24).trimStart();
    if (
      count > 0 &&
      /^(?:về |ban hành|thông báo|quy định|phê duyệt|hướng dẫn|sửa đổi|tại |, (?:ban hành|Ủy|UBND))/u.test(
        after,
      )
    )
      break;
    if (
      count > 0 &&
      isUpper(word.charCodeAt(0)) &&
      !/^(?:Đề|Chương|Trung|Chính|Quốc|Đảng)$/u.test(word)
    )
      break;
    end += match[0].length;
  }
  return end;
}

/** A name that no list knows: its words up to a mark or a word that begins another clause. */
function readUnknownBody(text: string, at: number, limit: number): Body | undefined {
  if (
    !isUpper(text.charCodeAt(at)) &&
    !/^(?:tỉnh|thành phố|huyện|xã|phường|liên ngành|liên bộ)(?!\p{L})/u.test(
      text.slice(at, at + 12),
    )
  ) {
    return undefined;
  }
  const WORD = /\p{L}[\p{L}\d&]*|\d{1,2}(?=[ ,;.(])/uy;
  let end = at;
  let from = at;
  for (let count = 0; count < MOST_WORDS && from < limit; count++) {
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    // "Ban Kinh tế - Ngân sách |Hội đồng nhân dân tỉnh"
    const inner =
      count > 0 && isUpper(word.charCodeAt(0)) ? readKnownBody(text, from, limit) : undefined;
    if (inner !== undefined) return { end: inner.end, entry: null };
    const isStop = STOPS.has(word) && !(word === 'ban' && /[ỦU][ỷy] $/u.test(text.slice(at, from)));
    if (count > 0 && isLower(word.charCodeAt(0)) && isStop) break;
    if (/^(?:Luật|Nghị|Quyết|Thông|Chỉ|Quy|Điều)$/u.test(word) && count > 0) break;
    end = from + word.length;
    const short = matchAt(IN_SHORT, text, end);
    if (short !== undefined && bodies().match(text, short, limit) === undefined) {
      from = short;
      continue;
    }
    const hyphen = matchAt(HYPHEN, text, end);
    if (hyphen !== undefined) from = hyphen;
    else if (text[end] === ' ' || text[end] === '-') from = end + 1;
    else break;
  }
  return end > at ? { end, entry: null } : undefined;
}

/** The issuer at `at`, just after "của". */
export function readIssuer(text: string, at: number, limit = text.length): Body | undefined {
  const known = readKnownBody(text, at, limit);
  const unknown = readUnknownBody(text, at, limit);
  if (known === undefined) return unknown;
  // "Sở Nội vụ" inside "Sở Nội vụ – Lao động": the longer name of capitals wins
  return known;
}

/** Whether a body of that kind may have given a number with these groups: "TTg" is the Premier's. */
export function mayIssue(entry: BodyEntry, groups: readonly string[]): boolean {
  return groups.some((group) => {
    const bare = group.replace(/\d{1,8}$/, '');
    return entry.symbols.includes(group) || entry.symbols.includes(bare);
  });
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
