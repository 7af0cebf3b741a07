/** Words of an indicator's name that tell indicators apart, as a bag: order and filling aside. */
import { fold } from '../text/fold.ts';
import { isWordUnit } from '../text/letters.ts';

/** Short forms and spellings, folded: "BHYT", "sỹ". */
const SPELLINGS =
  'bhyt=bảo hiểm y tế|bhxh=bảo hiểm xã hội|ntm=nông thôn mới|dtts=dân tộc thiểu số|htx=hợp tác xã|nsnn=ngân sách nhà nước|thpt=trung học phổ thông|tthc=thủ tục hành chính|dvc=dịch vụ công|dvctt=dịch vụ công trực tuyến|gtsx=giá trị sản xuất|gdp=grdp|tdp=tổ dân phố|xk=xuất khẩu|bq=bình quân|sỹ=sĩ|tỉ=tỷ|kĩ=kỹ|lí=lý|quí=quý|hằng=hàng|một=1|vắcxin=vắc xin|vaccine=vắc xin|vacxin=vắc xin';

/** Words and phrases that say nothing about what is measured; some are read as features before. */
const FILLING =
  'tỷ lệ|tỷ suất|tỷ trọng|cơ cấu|địa bàn|thành phố|toàn tỉnh|toàn thành phố|cả tỉnh|tốc độ tăng trưởng|tốc độ tăng|tốc độ|nhịp độ tăng trưởng|nhịp độ|tăng trưởng|tăng thêm|có thêm|mức giảm|mức tăng|ở mức|cắt giảm|chỉ tiêu|phấn đấu|chuyển dịch|nâng tỷ lệ|nâng tỷ trọng|nâng mức|nâng số|nâng độ|hàng năm|trở lên|đối với|so với|' +
  'của|được|các|những|là|ở|tại|trong|trên|năm|và|còn|đạt|có|cho|về|theo|với|lên|đến|đưa|chiếm|giảm|tăng|khoảng|tỉnh|từ|xuống|mỗi';

interface Words {
  spellings: Map<string, readonly string[]>;
  /** Phrases by their first word, the longest first. */
  filling: Map<string, readonly (readonly string[])[]>;
}

let known: Words | undefined;

function knownWords(): Words {
  if (known) return known;
  const spellings = new Map<string, readonly string[]>();
  for (const pair of fold(SPELLINGS).split('|')) {
    const [from = '', to = ''] = pair.split('=');
    spellings.set(from, to.split(' '));
  }
  const filling = new Map<string, (readonly string[])[]>();
  for (const phrase of fold(FILLING).split('|')) {
    const words = phrase.split(' ');
    const same = filling.get(words[0] ?? '') ?? [];
    same.push(words);
    same.sort((a, b) => b.length - a.length);
    filling.set(words[0] ?? '', same);
  }
  known = { spellings, filling };
  return known;
}

const LONGEST_NOTE = 200;

/** Words outside brackets: "(GRDP)", "(giá 2010)" say in another way or how it is counted. */
function plainWords(folded: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < folded.length; ) {
    if (folded[i] === '(') {
      const end = folded.indexOf(')', i);
      i = end > 0 && end - i < LONGEST_NOTE ? end + 1 : i + 1;
    } else if (isWordUnit(folded.charCodeAt(i))) {
      const start = i;
      while (i < folded.length && isWordUnit(folded.charCodeAt(i))) i++;
      words.push(folded.slice(start, i));
    } else i++;
  }
  return words;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Telling words of a folded name, in order: "tỷ lệ che phủ rừng đạt" → che, phủ, rừng. */
export function tellingWords(folded: string): string[] {
  const { filling, spellings } = knownWords();
  const raw: string[] = [];
  for (const word of plainWords(folded)) {
    if (YEAR.test(word)) continue;
    // "10.000 dân" is "1 vạn dân"
    if (word === '10000' || (word === '000' && raw.at(-1) === '10')) {
      if (word === '000') raw.pop();
      raw.push('1', 'vạn');
    } else raw.push(...(spellings.get(word) ?? [word.replace(/^0(?=\d$)/, '')]));
  }
  const words: string[] = [];
  for (let i = 0; i < raw.length; ) {
    const word = raw[i] ?? '';
    const phrase = filling.get(word)?.find((one) => one.every((part, k) => raw[i + k] === part));
    if (phrase) i += phrase.length;
    // "số xã", but "kinh tế số"
    else if (word === 'số' && words.length === 0) i++;
    else {
      words.push(word);
      i++;
    }
  }
  return words;
}
