import type { Evaluation } from './evaluate.ts';
import type { Trouble } from './tally.ts';

const cell = (rate: number): string => rate.toFixed(3);

/** Fields whose strict figures differ in kind: texts. */
const TEXTS: ReadonlySet<string> = new Set(['place', 'subject', 'theme', 'movements']);

export function printEvaluation({
  documents,
  wholeHeaders,
  fields,
  strict,
  troubles,
}: Evaluation): string {
  const lines = [`${'field'.padEnd(20)} precision  recall     F1   strict     tp   fp   fn`];
  for (const [field, { p, r, f1, tp, fp, fn }] of Object.entries(fields)) {
    const hard = TEXTS.has(field) ? cell(strict[field]?.f1 ?? 0) : '–';
    lines.push(
      `${field.padEnd(20)} ${cell(p).padStart(9)} ${cell(r).padStart(7)} ${cell(f1).padStart(6)} ${hard.padStart(8)} ${[
        tp,
        fp,
        fn,
      ]
        .map((n) => String(n).padStart(6))
        .join('')
        .slice(0)}`,
    );
  }
  const rates = Object.values(fields);
  const macro = rates.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, rates.length);
  const share = documents === 0 ? 0 : (100 * wholeHeaders) / documents;
  lines.push(
    '',
    `documents ${documents}, wholly right headers ${wholeHeaders} (${share.toFixed(1)} %), macro-F1 ${macro.toFixed(4)}`,
    ...section(
      'Missed',
      troubles.filter(({ want, got }) => want !== null && got === null),
    ),
    ...section(
      'Invented',
      troubles.filter(({ want, got }) => want === null && got !== null),
    ),
    ...section(
      'Wrong',
      troubles.filter(({ want, got }) => want !== null && got !== null),
    ),
  );
  return lines.join('\n');
}

function section(title: string, troubles: readonly Trouble[]): string[] {
  return [
    '',
    `${title} (${troubles.length})`,
    ...troubles.map((trouble) => `  ${describe(trouble)}`),
  ];
}

function describe({ document, field, want, got }: Trouble): string {
  const place = `${document} ${field}:`;
  if (got === null) return `${place} ${want}`;
  return want === null ? `${place} ${got}` : `${place} want ${want} | got ${got}`;
}

/** What got better and what got worse since an earlier `--json`. */
export function printAgainst(now: Evaluation, old: Evaluation): string {
  const key = (trouble: Trouble) => JSON.stringify(trouble);
  const [before, after] = [new Set(old.troubles.map(key)), new Set(now.troubles.map(key))];
  const moved = Object.keys({ ...old.fields, ...now.fields }).flatMap((field) => {
    const [was, is] = [old.fields[field]?.f1 ?? null, now.fields[field]?.f1 ?? null];
    if (was === is) return [];
    const show = (rate: number | null) => (rate === null ? '–' : cell(rate));
    return [`  ${field.padEnd(20)} ${show(was)} → ${show(is)}`];
  });
  return [
    '',
    `F1 that moved (${moved.length})`,
    ...moved,
    ...section(
      'Gained',
      old.troubles.filter((trouble) => !after.has(key(trouble))),
    ),
    ...section(
      'Lost',
      now.troubles.filter((trouble) => !before.has(key(trouble))),
    ),
  ].join('\n');
}
