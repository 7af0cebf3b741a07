import { isDigit, isLower } from '../../../text/letters.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import type { AmountToken } from '../../../text/scales.ts';
import { COUNTED, DENOMINATORS, FUNCTION_WORDS, MEASURES } from '../../../vocabulary/units.ts';
import type { Amount } from './amounts.ts';

export const MEASURE = PhraseSet.of(MEASURES);
export const THING = PhraseSet.of(COUNTED);
const DENOMINATOR = PhraseSet.of(DENOMINATORS);
const FUNCTION_WORD = PhraseSet.of(FUNCTION_WORDS);

/** Adds what `readAmount` leaves: measures, counted nouns, "/người/năm". */
export function withUnit(text: string, token: AmountToken): Amount {
  const base: Amount = {
    start: token.start,
    end: token.end,
    numberEnd: token.end,
    value: token.value,
    upper: token.upper,
    unit: token.unit,
    kind: 'none',
    quantity: token.quantity,
    foreign: token.foreign,
  };
  if (token.quantity.unit !== '') {
    base.kind = /^[%‰]/.test(token.quantity.unit) ? 'percent' : 'money';
    return withDenominator(text, base.kind === 'percent' ? withWhole(text, base) : base);
  }
  // "doanh thu 45 tỷ": money goes without saying
  if (
    /^t[ỷỉ]$/iu.test(token.unit) &&
    /^\s*(?:[.,;)]|$)/u.test(text.slice(token.end, token.end + 3))
  )
    return { ...base, kind: 'money', quantity: { ...token.quantity, unit: 'VND' } };
  let at = token.end;
  while (text.charCodeAt(at) === 0x20) at++;
  const measure = visits(text, measureAt(text, at), at);
  const thing = THING.startingAt(text, at);
  const noun =
    measure !== undefined && (thing === undefined || measure.end >= thing.end) ? measure : thing;
  if (noun !== undefined) {
    base.kind = noun === measure ? 'measure' : 'counted';
    return withDenominator(text, name(text, base, at, noun.end));
  }
  if (isLower(text.charCodeAt(at)) && FUNCTION_WORD.startingAt(text, at) === undefined) {
    const word = /^(?:(?:tiêu|đồng) chí(?!\p{L})|\p{L}+)/u.exec(text.slice(at, at + 12))?.[0] ?? '';
    base.kind = 'noun';
    return name(text, base, at, at + word.length);
  }
  return base;
}

/** "1.700 km", "1.700km" */
function measureAt(text: string, at: number): { end: number } | undefined {
  const apart = MEASURE.startingAt(text, at);
  if (apart !== undefined || !isDigit(text.charCodeAt(at - 1))) return apart;
  const attached = MEASURE.startingAt(text.slice(at, at + 8), 0);
  return attached && { end: at + attached.end };
}

// "30% | GRDP", "18%GRDP", "2% | GDP hoặc GRDP": what it is a percentage of, by its abbreviation
const WHOLE = /^ ?(?:GRDP|GDP)(?: hoặc (?:GRDP|GDP))?(?![\p{L}\d])/u;

function withWhole(text: string, amount: Amount): Amount {
  if (text[amount.end] !== 'G' && text[amount.end + 1] !== 'G') return amount;
  const whole = WHOLE.exec(text.slice(amount.end, amount.end + 24))?.[0];
  if (whole === undefined) return amount;
  const end = amount.end + whole.length;
  return { ...amount, end, numberEnd: end, unit: `${amount.unit} ${whole.trim()}` };
}

/** "700 nghìn lượt | khách du lịch đến thành phố": with more behind it, "khách" is what is measured. */
function visits<T extends { end: number }>(
  text: string,
  measure: T | undefined,
  at: number,
): T | undefined {
  if (measure === undefined || !/^lượt /u.test(text.slice(at, measure.end))) return measure;
  return /^ \p{Ll}/u.test(text.slice(measure.end, measure.end + 2)) &&
    !/^ (?:trở|đến|trong|và|so)(?!\p{L})/u.test(text.slice(measure.end))
    ? { ...measure, end: at + 4 }
    : measure;
}

function name(text: string, base: Amount, at: number, end: number): Amount {
  const noun = text.slice(at, end);
  return {
    ...base,
    end,
    unit: base.unit === '' ? noun : `${base.unit} ${noun}`,
    quantity: { ...base.quantity, unit: noun },
  };
}

/** "triệu đồng | /người/năm", "% | /năm", "giường bệnh | /vạn dân" */
function withDenominator(text: string, amount: Amount): Amount {
  let end = amount.end;
  let suffix = '';
  for (let i = 0; i < 3; i++) {
    const slash = /^ ?\/ ?/.exec(text.slice(end, end + 3));
    if (slash === null) break;
    const from = end + slash[0].length;
    const word = longest(
      DENOMINATOR.startingAt(text, from),
      THING.startingAt(text, from),
      wordFrom(text, from),
    );
    if (word === undefined) break;
    suffix += `/${text.slice(end + slash[0].length, word.end)}`;
    end = word.end;
  }
  if (suffix === '') return amount;
  return {
    ...amount,
    end,
    numberEnd: amount.kind === 'counted' ? amount.numberEnd : end,
    unit: amount.unit + suffix,
    quantity: { ...amount.quantity, unit: amount.quantity.unit + suffix },
  };
}

const longest = (...ends: ({ end: number } | undefined)[]): { end: number } | undefined =>
  ends.reduce(
    (best, next) =>
      next !== undefined && (best === undefined || next.end > best.end) ? next : best,
    undefined,
  );

/** Any word in lower case: "đồng/công tơ", "m2 sàn/người". */
function wordFrom(text: string, at: number): { end: number } | undefined {
  const word = /^\p{Ll}+/u.exec(text.slice(at, at + 16));
  return word === null ? undefined : { end: at + word[0].length };
}
