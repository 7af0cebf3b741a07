import { fold } from '../text/fold.ts';
import { type IndicatorEntry, indicatorTable } from '../vocabulary/indicators.ts';
import { tellingWords } from './indicator-words.ts';

export interface IndicatorContext {
  /** As written: "%", "tỷ đồng", "triệu đồng/người/năm", "". */
  unit: string;
  change: 'level' | 'increase' | 'decrease';
}

interface Phrasing {
  indicator: IndicatorEntry;
  text: string;
  /** Read at its first use. */
  bag: Bag | null;
}

interface Bag {
  required: readonly string[];
  /** How often each word may occur at most, the required ones included. */
  allowed: ReadonlyMap<string, number>;
}

/** Phrasings by their first required word. */
let index: Map<string, Phrasing[]> | undefined;

function buildIndex(): Map<string, Phrasing[]> {
  const built = new Map<string, Phrasing[]>();
  for (const indicator of indicatorTable()) {
    for (const text of indicator.phrasings) {
      let start = 0;
      while (text[start] === '[') start = text.indexOf(']', start) + 2;
      const end = text.indexOf(' ', start);
      const key = text.slice(start, end < 0 ? text.length : end);
      const same = built.get(key);
      if (same) same.push({ indicator, text, bag: null });
      else built.set(key, [{ indicator, text, bag: null }]);
    }
  }
  return built;
}

/** "[hộ] nghèo [đa chiều]" */
function readBag(text: string): Bag {
  const required: string[] = [];
  const allowed = new Map<string, number>();
  let optional = false;
  for (const part of text.split(' ')) {
    if (part.startsWith('[')) optional = true;
    const word = part.replace(/[[\]]/g, '');
    if (!optional) required.push(word);
    allowed.set(word, (allowed.get(word) ?? 0) + 1);
    if (part.endsWith(']')) optional = false;
  }
  return { required, allowed };
}

const SCALE = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|[\d.,]+)(?: |$)/;
const UNIT_CLASSES = new Map([
  ['đồng', 'money'],
  ['đ', 'money'],
  ['vnđ', 'money'],
  ['vnd', 'money'],
  ['usd', 'money'],
  ['đô', 'money'],
  ['htx', 'hợp'],
  ['m²', 'm2'],
  ['khách', 'lượt'],
]);

/** What a unit counts: "triệu đồng/người" → money, "%/năm" and "‰" → %, "nghìn lượt khách" → lượt. */
function unitClass(folded: string): string {
  if (/[%‰]|phần (?:trăm|nghìn)/.test(folded)) return '%';
  let rest = folded;
  while (SCALE.test(rest)) rest = rest.replace(SCALE, '');
  if (rest === '') return folded === '' ? '' : 'scale';
  const [word = ''] = rest.split(/[ /]/, 1);
  return UNIT_CLASSES.get(word) ?? word;
}

function fitsUnit(indicator: IndicatorEntry, unit: string): boolean {
  if (unit === '') return indicator.kind === 'index';
  return indicator.units.some((own) => {
    const known = unitClass(fold(own));
    // "58 triệu" leaves its đồng out.
    return known === unit || (unit === 'scale' && known === 'money');
  });
}

// "mức giảm tỷ lệ hộ nghèo", "tỷ lệ giảm hộ nghèo", against "tỷ lệ hộ nghèo giảm còn"
const REDUCTION = /(?:mức|tỷ lệ|tốc độ) (?:cắt )?giảm|cắt giảm/;
// bounded: the words of one target.
const REMAINDER = /giảm.{0,80} (?:còn|xuống)|(?:còn|xuống)(?: còn)?$/;
const GROWTH = /tăng trưởng|(?:tốc độ|nhịp độ|tỷ lệ|mức) tăng/;
const SHARE = /tỷ trọng|cơ cấu|chiếm/;
const INCREMENT = /(?<!giá trị )tăng thêm|có thêm|thêm mới/;
// "tăng thu ngân sách" says by how much, not how much.
const RISING = /^(?:mức )?tăng /;

interface Features {
  unit: string;
  change: IndicatorContext['change'];
  reduction: boolean;
  /** "giảm" that may say either. */
  unclear: boolean;
  growth: boolean;
  share: boolean;
  increment: boolean;
  rising: boolean;
  /** Of a population: "tăng", "phát triển". */
  growing: boolean;
}

function readFeatures(folded: string, context: IndicatorContext): Features {
  const falls = folded.includes('giảm');
  const remainder = context.change === 'level' && REMAINDER.test(folded);
  const reduction = context.change === 'decrease' || (!remainder && REDUCTION.test(folded));
  return {
    unit: unitClass(fold(context.unit)),
    change: context.change,
    reduction,
    unclear: falls && !reduction && !remainder,
    growth: GROWTH.test(folded) || context.change === 'increase',
    share: SHARE.test(folded),
    increment: INCREMENT.test(folded) || context.change === 'increase',
    rising: RISING.test(folded),
    growing: context.change === 'increase' || /tăng|phát triển/.test(folded),
  };
}

function fitsKind(indicator: IndicatorEntry, features: Features): boolean {
  if (features.unclear) return false;
  if (indicator.kind === 'reduction') return features.reduction;
  if (features.reduction) return false;
  switch (indicator.kind) {
    case 'growth':
      return features.growth;
    case 'index':
      return true;
    case 'share':
      return features.share && !features.growth;
    case 'rate':
      // "Tỷ lệ tăng dân số tự nhiên" is itself a growth; of other rates one sets the level.
      if (indicator.id === 'pop_growth_natural') return features.growing;
      if (indicator.id === 'tfp') return features.change === 'level';
      return features.change === 'level' && !features.growth;
    default:
      if (indicator.id === 'ntm_new') return features.increment;
      return (
        features.change === 'level' && !features.increment && !features.growth && !features.rising
      );
  }
}

function covers(phrasing: Phrasing, words: readonly string[]): boolean {
  phrasing.bag ??= readBag(phrasing.text);
  const { allowed, required } = phrasing.bag;
  if (!required.every((word) => words.includes(word))) return false;
  const seen = new Map<string, number>();
  for (const word of words) {
    const count = (seen.get(word) ?? 0) + 1;
    if (count > (allowed.get(word) ?? 0)) return false;
    seen.set(word, count);
  }
  return true;
}

// "của tỉnh Đồng Tháp"; the plain test first, since few names hold one.
const PLACED = /[Tt]ỉnh |[Tt]hành phố |[Hh]uyện /;
const PLACE = /(?<=[Tt]ỉnh|[Tt]hành phố|[Hh]uyện) (?:\p{Lu}\p{Ll}*[ -]?){1,4}/gu;

/**
 * Id of the indicator that `text` names, or `null` unless it is sure: every telling word must
 * belong to it, and unit, kind and change must agree. "tỷ lệ hộ nghèo" is not "tỷ lệ giảm hộ nghèo", an
 * urban rate not the rural one, a share no amount.
 */
export function matchIndicator(text: string, context: IndicatorContext): string | null {
  index ??= buildIndex();
  const folded = fold(PLACED.test(text) ? text.replace(PLACE, ' ') : text);
  const words = tellingWords(folded);
  if (words.length === 0 || words.length > 40) return null;
  let features: Features | undefined;
  let found: string | null = null;
  for (const word of new Set(words)) {
    for (const phrasing of index.get(word) ?? []) {
      const { indicator } = phrasing;
      if (indicator.id === found || !covers(phrasing, words)) continue;
      features ??= readFeatures(folded, context);
      if (!fitsUnit(indicator, features.unit) || !fitsKind(indicator, features)) continue;
      // Two that fit: not sure.
      if (found !== null) return null;
      found = indicator.id;
    }
  }
  return found;
}
