import { readDate } from '../../text/dates.ts';
import { upperShare } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import { LAW_WORDS, type LawName, readLawName, readLawWord, readListedName } from './law-names.ts';
import { EMPTY } from './numbers.ts';
import type { Found } from './rule.ts';

/** A law by its name; a number may follow (`numberAt`). */
export interface FoundLaw extends Found {
  nameEnd: number;
}

// "dự án |Luật", "dự thảo |Luật", "hồ sơ dự án các |Luật"
const BILL =
  /(?:[Dd]ự (?:án|thảo|luật)|DỰ (?:ÁN|THẢO)|[Ss]oạn thảo)(?:(?:,| và)? (?:xây dựng|các|hồ sơ|dự án|dự thảo|sửa đổi)){0,4}:? ?[“"]?$/u;
// "nghiên cứu, xây dựng |Luật …", "trình Quốc hội thông qua |Luật …": a law to be made
const TO_BE_MADE =
  /(?:^|[^\p{L}])(?:[Xx]ây dựng|[Tt]rình (?:Chính phủ,? trình )?Quốc hội (?:xem xét,? )?(?:ban hành|thông qua))(?: các)? $/u;
// "(sửa đổi)", " sửa đổi": a law made anew
const RENEWED =
  / ?\((?:sửa đổi|Sửa đổi|thay thế)(?:, bổ sung)?(?: năm \d{4})?\)| sửa đổi(?=(?: năm)? \d{4})/uy;
const YEAR = /(?:,? (?:năm|NĂM) | ?\(năm |,? ?\(| )((?:19|20)\d\d)\)?(?![\d/-]|\.\d| ?[-–] ?\d)/uy;
const DATED = /,? ?\(?(?=[Nn]gày |NGÀY )/uy;

const BILL_REASON = 'a bill, not yet a law';
const KEYWORD = /[Ll]uật|LUẬT|Pháp lệnh/g;

/** All laws, codes and ordinances that a block names. */
export function findLaws(text: string): FoundLaw[] {
  const found: FoundLaw[] = [];
  let end = 0;
  for (const { index } of matchesOf(KEYWORD, text)) {
    if (index < end) continue;
    const law = readKeyword(text, index);
    if (law === undefined) continue;
    const list = [law];
    if (isListed(text, law)) {
      for (let next = readListedName(text, law.end); next !== undefined && list.length < 20; ) {
        list.push(next);
        next = readListedName(text, next.end);
      }
    }
    for (const name of list) found.push(describe(text, name, found.at(-1)));
    end = (list.at(-1) as LawName).end;
  }
  return found;
}

/** "các Luật: Đất đai, …", "các Luật Đất đai, …" */
function isListed(text: string, { nameStart }: LawName): boolean {
  return /(?:^|[^\p{L}])các luật:? $/iu.test(text.slice(Math.max(0, nameStart - 12), nameStart));
}

function readKeyword(text: string, at: number): LawName | undefined {
  if (text.startsWith('Pháp lệnh ', at)) {
    return readLawName(text, { start: at, end: at + 9, kind: 'ordinance' });
  }
  const word = readLawWord(text, at);
  return word === undefined ? undefined : readLawName(text, word);
}

function describe(text: string, name: LawName, previous: FoundLaw | undefined): FoundLaw {
  let end = name.end;
  const renewed = matchAt(RENEWED, text, end);
  if (renewed !== undefined) end = renewed.end;
  const title = titleOf(text, name);
  const base: FoundLaw = {
    ...EMPTY,
    rule: name.rule,
    start: name.start,
    end,
    nameEnd: end,
    type: LAW_WORDS[name.kind],
    title,
    declined: isBill(text, name.start, previous) ? BILL_REASON : null,
  };
  const year = matchAt(YEAR, text, end);
  if (year !== undefined) {
    const value = Number(year.groups[1]);
    const years = name.entry?.years ?? [];
    if (years.length === 0 || years.includes(value) || renewed !== undefined) {
      return {
        ...base,
        end: year.end,
        nameEnd: year.end,
        year: value,
        title: `${title} năm ${value}`,
      };
    }
    return base;
  }
  const dated = matchAt(DATED, text, end);
  if (dated !== undefined) {
    const token = readDate(text, dated.end);
    if (token !== undefined && token.precision === 'day' && token.year !== null) {
      return { ...base, end: token.end, date: token.iso };
    }
  }
  if (TO_BE_MADE.test(text.slice(Math.max(0, name.start - 60), name.start))) {
    return { ...base, declined: BILL_REASON };
  }
  return base;
}

/** A bill's word carries along: "các dự án Luật A, |Luật B". */
function isBill(text: string, start: number, previous: FoundLaw | undefined): boolean {
  if (BILL.test(text.slice(Math.max(0, start - 60), start))) return true;
  if (previous?.declined == null) return false;
  return /^(?:,| và|;)(?: và)? ?$/u.test(text.slice(previous.end, start));
}

function titleOf(text: string, name: LawName): string {
  const words = text.slice(name.nameStart, name.end).replace(/\s+/g, ' ');
  const capitals = words.length > 3 && upperShare(words) > 0.9 && words.includes(' ');
  const said = capitals
    ? (name.entry?.name ?? words.charAt(0) + words.slice(1).toLowerCase())
    : words;
  return `${LAW_WORDS[name.kind]} ${said}`;
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { end: at + match[0].length, groups: match };
}
