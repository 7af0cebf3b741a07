import type { BodyPhrase, Phrases } from './issuer-phrases.ts';
import { toSentenceCase } from './sentence-case.ts';
import type { Token } from './tokens.ts';

/** Bodies whose name goes on: "BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI", "PHÒNG NỘI VỤ". */
const OPEN = new Set([
  'Phòng',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'Ban Quản lý',
  'Hội đồng',
  'Ủy ban',
  'Đảng ủy',
]);
/** Too general to say what kind of body it is. */
const GENERAL = new Set(['Hội đồng', 'Ủy ban']);

/** First words, folded, of bodies that no table has. */
const STARTERS =
  'trung tâm|trường|chi cục|cục|vụ|viện|ban|văn phòng|tổng công ty|công ty|tập đoàn|hội|liên đoàn|liên hiệp|bệnh viện|báo|đài|học viện|sở|quỹ|kho bạc|tiểu ban|tổ công tác|chi nhánh|tổng cục|thư viện|bảo tàng|đại học'.split(
    '|',
  );

const SIGNS = /[^,\-–\s]/g;

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token) words += (i === from ? '' : token.gap.replace(SIGNS, '') || ' ') + token.raw;
  }
  return words.replace(/\s+/g, ' ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The bodies of a letterhead with open names read to their end, and below them the one that no table
 * has, by its first word: "TRUNG TÂM XÚC TIẾN ĐẦU TƯ".
 */
export function completeNames({ tokens, ...phrases }: Phrases): BodyPhrase[] {
  const bodies = [...phrases.bodies];
  const units = [...phrases.units];
  const beginsLine = (index: number): boolean => tokens[index]?.gap.includes('\n') ?? false;
  const nextStop = (from: number): number => {
    const stops = [
      ...bodies.map((body) => body.from),
      ...units
        .filter((unit) => unit.name !== null || beginsLine(unit.from))
        .map(({ from: at }) => at),
    ];
    return Math.min(tokens.length, ...stops.filter((stop) => stop >= from));
  };
  const takeUnit = (body: BodyPhrase): void => {
    const at = units.findIndex((unit) => unit.from === body.to);
    const [unit] = at < 0 ? [] : units.splice(at, 1);
    if (!unit) return;
    body.units.push(unit);
    body.to = unit.to;
  };

  for (const body of bodies) {
    if (!OPEN.has(body.name) || body.units.length > 0) continue;
    const to = nextStop(body.to);
    if (to > body.to) {
      const rest = toSentenceCase(wordsBetween(tokens, body.to, to));
      if (GENERAL.has(body.name)) body.entry = null;
      body.name = `${body.name} ${body.entry?.kind === 'division' ? rest : lowerFirst(rest)}`;
      body.to = to;
    }
    takeUnit(body);
  }

  const below = bodies.at(-1)?.to ?? 0;
  for (let from = below; from < tokens.length; from++) {
    if (from > below && !beginsLine(from)) continue;
    const to = nextStop(from);
    const words = wordsBetween(tokens, from, to);
    const folded = tokens
      .slice(from, to)
      .map((token) => token.key)
      .join(' ');
    if (!STARTERS.some((starter) => `${folded} `.startsWith(`${starter} `))) continue;
    const body = { entry: null, name: toSentenceCase(words), headed: false, units: [], from, to };
    takeUnit(body);
    return [...bodies, body];
  }
  return bodies;
}
