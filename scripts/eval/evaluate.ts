/** Records against gold annotations, field by field. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../src/extract.ts';
import type { Gold, Got } from './gold.ts';
import { judgeGrounding } from './grounding.ts';
import { HEADER_FIELDS, judgeHeader } from './header.ts';
import { judgeCitations, judgeMovements, judgeTargets } from './lists.ts';
import { type Rates, ratesOf, Tally, type Trouble } from './tally.ts';

export interface Evaluation {
  documents: number;
  /** Documents in which every judged header field is right. */
  wholeHeaders: number;
  /** Texts may differ in a slip of a letter. */
  fields: Record<string, Rates>;
  /** Texts must be equal after folding case, quotes, dashes and tone placement. */
  strict: Record<string, Rates>;
  troubles: Trouble[];
  /** Gold files without a document. */
  unmatched: string[];
}

/** `read` gives the record of a document, `null` where it gives none. */
export function evaluate(
  goldDirectory: string,
  documentDirectory: string,
  read: (bytes: Uint8Array, name: string) => Got = recordOf,
): Evaluation {
  const soft = new Tally();
  const strict = new Tally();
  const unmatched: string[] = [];
  let documents = 0;
  let wholeHeaders = 0;
  const files = readdirSync(documentDirectory).sort();
  for (const file of readdirSync(goldDirectory)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const name = basename(file, '.json');
    const found = files.find((other) => other.startsWith(name) && !other.endsWith('.json'));
    if (found === undefined) {
      unmatched.push(name);
      continue;
    }
    documents++;
    const gold = JSON.parse(readFileSync(join(goldDirectory, file), 'utf8')) as Gold;
    const bytes = readFileSync(join(documentDirectory, found));
    const got = read(bytes, name);
    const before = soft.troubles.length;
    for (const tally of [soft, strict]) {
      tally.document = name;
      judgeHeader(gold, got, tally, tally === strict);
      judgeMovements(gold, got, tally, tally === strict);
      judgeTargets(gold, got, tally);
      judgeCitations(gold, got, tally);
      if (got !== null && /\.(txt|md)$/.test(found)) {
        judgeGrounding(got, new TextDecoder('utf-8').decode(bytes), tally);
      }
    }
    const wrong = new Set(soft.troubles.slice(before).map(({ field }) => field));
    if (!HEADER_FIELDS.some((field) => wrong.has(field))) wholeHeaders++;
  }
  return {
    documents,
    wholeHeaders,
    fields: tableOf(soft),
    strict: tableOf(strict),
    troubles: soft.troubles,
    unmatched,
  };
}

function recordOf(bytes: Uint8Array): Got {
  try {
    return extract(bytes);
  } catch {
    return null;
  }
}

const tableOf = ({ counts }: Tally): Record<string, Rates> =>
  Object.fromEntries([...counts].map(([field, count]) => [field, ratesOf(count)]));
