const BARS = '▁▂▃▄▅▆▇█';
/** Half way up: all values are the same. */
const LEVEL = '▄';

/** "▁▃█": one bar a value, the least lowest; "·" where nothing is stated. */
export function sparkline(values: readonly (number | null)[]): string {
  const stated = values.filter((value) => value !== null);
  if (stated.length < 2) return '';
  const low = Math.min(...stated);
  const span = Math.max(...stated) - low;
  return values
    .map((value) => {
      if (value === null) return '·';
      if (span === 0) return LEVEL;
      return BARS[Math.round(((value - low) / span) * (BARS.length - 1))];
    })
    .join('');
}
