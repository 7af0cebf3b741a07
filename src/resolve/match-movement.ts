import { fold, stripMarks } from '../text/fold.ts';
import { movementTable } from '../vocabulary/movements.ts';

interface Core {
  id: string;
  phrases: readonly string[];
  not: readonly string[];
}

let cores: readonly Core[] | undefined;

/** Words of a name without diacritics, one blank between: "xóa nhà tạm, nhà dột nát" → " xoa nha tam nha dot nat ". */
function spell(text: string): string {
  return ` ${stripMarks(fold(text))
    .replace(/(?<=\d)\.(?=\d{3})/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

// "^" begins the name: then its words stand alone but for a period of years or a place.
const spellPhrase = (phrase: string): string =>
  phrase.startsWith('^') ? `^${spell(phrase.slice(1))}` : spell(phrase);

// "… giai đoạn 2021-2025", "… và giảm nghèo bền vững", "… trong năm 2025"
const PERIOD =
  /^ (?:va giam ngheo ben vung )?(?:(?:trong )?(?:(?:giai doan|tu nam|nam) )?\d{4} (?:(?:den nam )?\d{4} )?)?$/;

function readCores(): Core[] {
  return movementTable().flatMap((movement) =>
    movement.cores.map((phrases) => ({
      id: movement.id,
      phrases: phrases.map(spellPhrase),
      not: movement.not.map(spell),
    })),
  );
}

function holds(name: string, phrase: string): boolean {
  if (!phrase.startsWith('^')) return name.includes(phrase);
  if (!name.startsWith(phrase.slice(1))) return false;
  return PERIOD.test(name.slice(phrase.length - 2));
}

/**
 * Id of the national movement that a movement's name carries on or localises, by its core phrase,
 * blind to case, diacritics, quotes and punctuation; `null` where none or more than one fits.
 * "Lai Châu chung sức xây dựng nông thôn mới" → "ntm".
 */
export function matchMovement(name: string): string | null {
  cores ??= readCores();
  const spelled = spell(name.slice(0, 1000));
  let found: string | null = null;
  for (const core of cores) {
    if (core.id === found) continue;
    if (!core.phrases.every((phrase) => holds(spelled, phrase))) continue;
    if (core.not.some((phrase) => spelled.includes(phrase))) continue;
    if (found !== null) return null;
    found = core.id;
  }
  return found;
}
