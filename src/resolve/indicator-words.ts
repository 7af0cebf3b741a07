/** Words of an indicator's name that tell indicators apart, as a bag: order and filling aside. */
import { fold } from '../text/fold.ts';

/** Short forms and spellings, after folding: "BHYT", "sỹ", "01". */
const SPELLINGS = new Map<string, string>(
  `bhyt=bảo hiểm y tế|bhxh=bảo hiểm xã hội|ntm=nông thôn mới|dtts=dân tộc thiểu số|htx=hợp tác xã|nsnn=ngân sách nhà nước|thpt=trung học phổ thông|tthc=thủ tục hành chính|dvc=dịch vụ công|dvctt=dịch vụ công trực tuyến|gtsx=giá trị sản xuất|gdp=grdp|tdp=tổ dân phố|xk=xuất khẩu|bq=bình quân|cnxd=công nghiệp xây dựng|sỹ=sĩ|tỉ=tỷ|kĩ=kỹ|lí=lý|quí=quý|hằng=hàng|một=1|vắcxin=vắc xin|vaccine=vắc xin|vacxin=vắc xin`
    .split('|')
    .map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [fold(from), fold(to)];
    }),
);

/** Words and phrases that say nothing about what is measured; some are read as features before. */
const FILLING = fold(
  'tỷ lệ|tỷ suất|tỷ trọng|cơ cấu|trên địa bàn|địa bàn|thành phố|toàn tỉnh|tốc độ tăng trưởng|tốc độ tăng|tốc độ|tăng trưởng|tăng thêm|có thêm|giảm còn|chỉ tiêu|phấn đấu|cả tỉnh|chuyển dịch|' +
    'của|được|các|những|là|ở|tại|trong|trên|năm|hàng|và|còn|đạt|có|cho|về|theo|với|lên|đến|đưa|nâng|chiếm|giảm|tăng|khoảng|mức|toàn|tỉnh|so|bằng|từ|xuống|mỗi|đối|bộ|cắt|nhịp',
)
  .split('|')
  .map((phrase) => phrase.split(' '));

const FILLING_BY_FIRST = new Map<string, string[][]>();
for (const phrase of FILLING) {
  const first = phrase[0] ?? '';
  const known = FILLING_BY_FIRST.get(first);
  if (known) known.push(phrase);
  else FILLING_BY_FIRST.set(first, [phrase]);
}

// "(GRDP)", "(giá 2010)", "(theo chuẩn nghèo đa chiều mới)"
const BRACKETS = /\([^()]{0,200}\)?/g;
const WORD = /[\p{L}\p{N}]+/gu;
// "10.000 dân" is "1 vạn dân"
const TEN_THOUSAND = /(?<!\d)10[. ]?000(?!\d)/g;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Telling words of a folded name, in order: "tỷ lệ che phủ rừng đạt" → che, phủ, rừng. `part`: of a
 * part of a name, where "số" says more than at its head ("số xã", but "kinh tế số").
 */
export function tellingWords(folded: string, part = false): string[] {
  const raw: string[] = [];
  const text = folded.replace(BRACKETS, ' ').replace(TEN_THOUSAND, '1 vạn');
  for (const [word] of text.matchAll(WORD)) {
    const spelled = SPELLINGS.get(word) ?? word;
    if (spelled.includes(' ')) raw.push(...spelled.split(' '));
    else if (!YEAR.test(word)) raw.push(spelled.replace(/^0(?=\d)/, ''));
  }
  const words: string[] = [];
  for (let i = 0; i < raw.length; ) {
    const skip = fillingAt(raw, i);
    if (skip > 0) i += skip;
    else if (words.length === 0 && raw[i] === 'số' && !part) i++;
    else {
      words.push(raw[i] ?? '');
      i++;
    }
  }
  return words;
}

function fillingAt(words: readonly string[], at: number): number {
  let longest = 0;
  for (const phrase of FILLING_BY_FIRST.get(words[at] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => words[at + k] === word)) {
      longest = phrase.length;
    }
  }
  return longest;
}
