/** 2375.5 → "2.375,5": "." groups thousands, "," is the decimal mark. Years are not numbers. */
export function formatNumber(value: number): string {
  const [integer = '', fraction] = String(value).split('.');
  if (integer.includes('e')) return String(value);
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
