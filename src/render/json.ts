/** JSON leaves DEL, C1, bidirectional controls and line separators raw; escaped they are the same value. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON that is safe to print on a terminal. `indent` 0 is one line. No line break at the end. */
export function toJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(RAW, escapeUnit);
}
