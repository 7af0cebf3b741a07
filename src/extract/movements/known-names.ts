import { fold } from '../../text/fold.ts';
import { isWhole } from '../../text/letters.ts';
import { lookAlikes, movementTable } from '../../vocabulary/movements.ts';

let known: readonly string[] | undefined;

/** Folded names of national movements and of campaigns and movements of branches, the longest first. */
function knownNames(): readonly string[] {
  known ??= [
    ...movementTable().map(({ name }) => name),
    ...lookAlikes()
      .filter(({ kind }) => kind === 'campaign' || kind === 'branch')
      .map(({ name }) => name),
  ]
    .flatMap((name) => [
      name,
      name.replace(/,? (?:trong năm|giai đoạn) [\d-]+$/u, ''),
      // "phong trào thi đua Quyết thắng"
      name.replace(/^Thi đua /u, ''),
    ])
    .map(fold)
    .sort((a, b) => b.length - a.length);
  return known;
}

/** The end of a known name at `at`. */
export function endOfKnown(text: string, at: number): number | undefined {
  const words = fold(text.slice(at, at + 160));
  const name = knownNames().find((candidate) => words.startsWith(candidate));
  if (name === undefined || !isWhole(text, at, at + name.length)) return undefined;
  return at + name.length;
}
