import { PhraseSet } from '../../../text/phrases.ts';
import { RATED } from '../../../vocabulary/units.ts';
import type { Amount } from './amounts.ts';

// "38/100.000 trẻ đẻ sống", "12,5/1.000 dân"
const RATE =
  /^(?!1 ?\/)(?<value>\d{1,4}(?:,\d{1,2})?) ?(?<unit>\/ ?(?<base>10{2,5}|10{0,2}\.000) (?<noun>\p{Ll}+))/u;
const LIVING = PhraseSet.of(RATED);

/** "tỷ số tử vong mẹ dưới 38/100.000 trẻ đẻ sống": so many of a round number of people, no fraction. */
export function readRate(text: string, at: number): Amount | undefined {
  const slash = text.indexOf('/1', at);
  if (slash < 0 || slash - at > 8 || /[\d/.,]/.test(text[at - 1] ?? '')) return undefined;
  const groups = RATE.exec(text.slice(at, at + 40))?.groups;
  if (groups === undefined) return undefined;
  const { value: digits = '', unit: rate = '', noun = '' } = groups;
  const from = at + digits.length;
  const people = LIVING.startingAt(text, text.indexOf(rate, from) + rate.length - noun.length);
  if (people === undefined) return undefined;
  const value = Number(digits.replace(',', '.'));
  const unit = text.slice(text.indexOf('/', from), people.end);
  return {
    start: at,
    end: people.end,
    numberEnd: people.end,
    value,
    upper: null,
    unit,
    kind: 'measure',
    quantity: { value, upper: null, unit },
    foreign: false,
  };
}
