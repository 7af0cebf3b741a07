/**
 * Polynomial expressions that are built at load and meet only bounded input, by how they begin.
 * Literals say it beside themselves (`// bounded: …`); a built one has no line of its own.
 */
const BOUNDED: readonly { begins: string; why: string }[] = [
  {
    begins: ' ?[,(]? ?(?:(?:[Đđ]ến|[Tt]ới|[Vv]ào|[Tt]rong|[Tt]ính đến',
    why: 'a time of some ten words',
  },
  { begins: '<([^\\s/>]+)(?:\\s+[^>]+|\\/)?>', why: "a library's, on its own templates" },
];

export const bounded = (source: string): boolean =>
  BOUNDED.some(({ begins }) => source.startsWith(begins));
