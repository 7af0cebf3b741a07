/** 2375.5 → "2.375,5": "." groups thousands, "," is the decimal mark. */
export function formatNumber(value: number): string {
  const written = String(Math.abs(value));
  if (written.includes('e')) return String(value);
  const [integer = '', fraction] = written.split('.');
  const groups: string[] = [];
  for (let end = integer.length; end > 0; end -= 3) {
    groups.unshift(integer.slice(Math.max(0, end - 3), end));
  }
  const sign = value < 0 ? '-' : '';
  return `${sign}${groups.join('.')}${fraction === undefined ? '' : `,${fraction}`}`;
}
