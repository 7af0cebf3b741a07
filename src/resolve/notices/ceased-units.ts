import { matchesOf } from '../../text/matches.ts';
import { formerProvinces } from '../../vocabulary/provinces.ts';
import { findDistricts, findProvince } from '../find-province.ts';
import { isGone, isHistory, SPEAKING } from './history.ts';
import { type Evidence, type NoticeRule, quote, type Trouble } from './rule.ts';

/** The district tier ended with the law on the organisation of local government, 72/2025/QH15. */
const DISTRICTS_END = '2025-06-30';

// "tỉnh Hà Giang", "huyện Si Ma Cai", "quận 3", "thành phố Thủ Đức"
const NAMED =
  /(?<![\p{L}\p{N}])([Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố) ((?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:[ -]\p{Lu}[\p{L}'’]*){0,4})/gu;
// "UBND các huyện, thị xã, thành phố", "Ủy ban nhân dân quận"
const COMMITTEES =
  /(?<![\p{L}\p{N}])(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy Ban nhân dân) (?:các )?(?:cấp )?(?:quận|huyện|thị xã)(?!\p{L})/gu;

interface Ceased {
  name: string;
  to: string;
}

/** The longest name that a unit has or had, from the words after "tỉnh", "huyện" …, if it is gone. */
function readCeased(kind: string, words: string): Ceased | null {
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ');
    if (kind === 'tỉnh') {
      const province = findProvince(name);
      if (province === null) continue;
      if (province.next !== null) return null;
      const to =
        province.last?.to ?? formerProvinces().find(({ slug }) => slug === province.slug)?.to;
      return to ? { name, to } : null;
    }
    if (!findDistricts(name).some((district) => district.kind === kind)) continue;
    // Thành phố Huế and Cần Thơ are of the Centre, and were of a province once.
    const central = kind === 'thành phố' && findProvince(name)?.next?.kind === 'thành phố';
    return central ? null : { name, to: DISTRICTS_END };
  }
  return null;
}

function findMentions(evidence: Evidence, date: string): Trouble[] {
  const { blocks, clean } = evidence.layout;
  const found: Trouble[] = [];
  const told = new Set<string>();
  const tell = (index: number, at: number, words: string, to: string, what: string): void => {
    const block = blocks[index];
    if (block === undefined || told.has(what) || isHistory(evidence, block, at, at + words.length))
      return;
    told.add(what);
    found.push({
      message: `expected a unit that was there on ${date}, found ${quote(words)}, which ended on ${to}`,
      span: clean.span(block.start + at, block.start + at + words.length),
    });
  };
  // Before, only provinces had ended.
  const tiers = isGone(DISTRICTS_END, date);
  for (const { index, role, text } of blocks) {
    if (role === null || !SPEAKING.has(role)) continue;
    for (const match of matchesOf(NAMED, text)) {
      const [, kind = '', words = ''] = match;
      if (!tiers && kind.toLowerCase() !== 'tỉnh') continue;
      const ceased = readCeased(kind.toLowerCase(), words);
      if (ceased === null || !isGone(ceased.to, date)) continue;
      const named = `${kind} ${ceased.name}`;
      tell(index, match.index, named, ceased.to, named.toLowerCase());
    }
    if (!tiers) continue;
    for (const match of matchesOf(COMMITTEES, text)) {
      tell(index, match.index, match[0], DISTRICTS_END, 'committees of districts');
    }
  }
  return found;
}

/** A province after its merger, a district after the end of its tier; once a unit. */
export const unitCeased: NoticeRule = {
  code: 'unit-ceased',
  severity: 'warning',
  check: (evidence) => {
    const date = evidence.directive.date?.iso;
    return date === undefined ? [] : findMentions(evidence, date);
  },
};
