/** The shares of the economy by sector are known by their sector: "Cơ cấu kinh tế: Dịch vụ". */
import type { UnitClass } from './units.ts';
import { wordsOf } from './words.ts';

const HEAD = wordsOf('cơ cấu kinh tế').join(' ');
const SHARE_HEAD = new Set(wordsOf('tỷ trọng trong cơ cấu kinh tế của các ngành tỉnh thành phố'));

/** Words that name one sector; a name with words of two sectors is none. */
const SECTORS: readonly (readonly [id: string, words: ReadonlySet<string>])[] = [
  ['struct_agri', new Set(wordsOf('nông lâm ngư nghiệp thủy sản'))],
  ['struct_ind', new Set(wordsOf('công nghiệp xây dựng tiểu thủ công nghiệp'))],
  ['struct_svc', new Set(wordsOf('thương mại dịch vụ du lịch'))],
  ['struct_tax', new Set(wordsOf('thuế sản phẩm nhập khẩu trừ trợ cấp'))],
];
const FILLER = new Set(wordsOf('và ngành khu vực tỷ trọng chiếm'));

/** Id of the sector whose share of the economy `text` names, or `null`. */
export function structureId(text: string, unit: UnitClass): string | null {
  if (unit !== 'share') return null;
  const colon = text.lastIndexOf(':');
  if (colon < 0) return null;
  const head = wordsOf(text.slice(0, colon));
  if (!head.join(' ').includes(HEAD) || !head.every((word) => SHARE_HEAD.has(word))) return null;
  const sector = wordsOf(text.slice(colon + 1)).filter((word) => !FILLER.has(word));
  if (sector.length === 0) return null;
  const fits = SECTORS.filter(([, words]) => sector.every((word) => words.has(word)));
  return fits.length === 1 ? (fits[0]?.[0] ?? null) : null;
}
