import type { Context } from './context.ts';

// "đến năm 2030", "đến hết năm 2025", "vào năm 2035", "trước năm 2026", "trong năm 2025", "hoàn thành trong năm 2025"
const HORIZON =
  /(?:[Đđ]ến|[Tt]ới|[Vv]ào|[Tt]rước|[Hh]ết|[Tt]rong)(?: (?:cuối|hết|trước|đầu)){0,3} (?:năm |ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/|)(?<year>20[0-5]\d)(?!\d)/gu;
const PERIOD = /[Gg]iai đoạn \(?(?:20\d\d) ?[-–] ?(?<year>20\d\d)/u;
const HEADED =
  /^(?:[\s\d.a-zđIVX)(*•+-]*)(?:(?:[Gg]iai đoạn|[Đđ]ến|[Tt]rong|[Hh]ết|[Tt]ới|[Nn]ăm)[^:]{0,30}?)(?<year>20[0-5]\d) ?[:)]?/u;

/** ISO date cut at what is known: from the sentence, the nearest before the number first; else from above. */
export function readDeadline(sentence: string, at: number, context: Context): string | null {
  let best: string | null = null;
  for (const match of sentence.matchAll(HORIZON)) {
    const { day, month, year } = match.groups as Record<string, string | undefined>;
    const iso =
      day !== undefined && month !== undefined
        ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
        : (year ?? null);
    if (match.index < at || best === null) best = iso;
  }
  if (best !== null) return best;
  const above = [context.intro ?? '', ...[...context.headings].reverse()];
  for (const text of above) {
    const year =
      PERIOD.exec(text)?.groups?.year ?? HEADED.exec(text)?.groups?.year ?? lastHorizon(text);
    if (year !== undefined) return year;
  }
  return null;
}

function lastHorizon(text: string): string | undefined {
  return [...text.matchAll(HORIZON)].pop()?.groups?.year;
}
