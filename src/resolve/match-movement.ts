import { fold, stripMarks } from '../text/fold.ts';
import { movementTable } from '../vocabulary/movements.ts';

interface Core {
  id: string;
  phrases: readonly string[];
  not: readonly string[];
}

let cores: readonly Core[] | undefined;

const SIGNS = /[^a-z0-9|^;]+/g;

/** Without diacritics and signs, one blank around each word: " xoa nha tam nha dot nat ". */
function spell(text: string): string {
  const plain = stripMarks(fold(text)).replace(/(?<=\d)\.(?=\d{3})/g, '');
  return ` ${plain.replace(SIGNS, ' ').trim()} `;
}

// "… giai đoạn 2021-2025", "… và giảm nghèo bền vững", "… trong năm 2025"
const PERIOD =
  /^ (?:va giam ngheo ben vung )?(?:(?:trong )?(?:(?:giai doan|tu nam|nam) )?\d{4} (?:(?:den nam )?\d{4} )?)?$/;

function readCores(): Core[] {
  const read = movementTable().flatMap(({ cores: all, id, not }) =>
    all.map((phrases) => ({ id, phrases, not })),
  );
  // Spelled all at once: one by one is what costs.
  const spelled = spell(read.flatMap(({ phrases, not }) => [...phrases, ...not]).join(' | '))
    .split('|')
    .map((phrase) => (phrase.startsWith(' ^') ? phrase.slice(1) : phrase));
  return read.map(({ id, phrases, not }) => ({
    id,
    phrases: spelled.splice(0, phrases.length),
    not: spelled.splice(0, not.length),
  }));
}

function spellName(name: string): string {
  return spell(name.replace(/[|^;]/g, ' '));
}

const LONGEST_NAME = 1000;

function holds(name: string, phrase: string): boolean {
  if (!phrase.startsWith('^')) return name.includes(phrase);
  const words = ` ${phrase.slice(1).trim()} `;
  return name.startsWith(words) && PERIOD.test(name.slice(words.length - 1));
}

/**
 * Id of the national movement that a movement's name carries on or localises, by its core phrase,
 * blind to case, diacritics, quotes and punctuation; `null` where none or more than one fits.
 * "Lai Châu chung sức xây dựng nông thôn mới" → "ntm".
 */
export function matchMovement(name: string): string | null {
  cores ??= readCores();
  const spelled = spellName(name.slice(0, LONGEST_NAME));
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
