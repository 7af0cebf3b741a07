/**
 * Likeness of two texts from 0 to 1: twice the letters in matching blocks over all letters, blocks
 * found longest first (Ratcliff and Obershelp), as Python's difflib counts with autojunk off.
 */
export function ratio(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  const total = left.length + right.length;
  return total === 0 ? 1 : (2 * matching(left, right)) / total;
}

function matching(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [j, char] of b.entries()) {
    const list = places.get(char);
    if (list) list.push(j);
    else places.set(char, [j]);
  }
  let matched = 0;
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [aFrom, aTo, bFrom, bTo] = range;
    let [bestA, bestB, size] = [aFrom, bFrom, 0];
    let runs = new Map<number, number>();
    for (let i = aFrom; i < aTo; i++) {
      const next = new Map<number, number>();
      for (const j of places.get(a[i] ?? '') ?? []) {
        if (j < bFrom) continue;
        if (j >= bTo) break;
        const run = (runs.get(j - 1) ?? 0) + 1;
        next.set(j, run);
        if (run > size) [bestA, bestB, size] = [i - run + 1, j - run + 1, run];
      }
      runs = next;
    }
    if (size === 0) continue;
    matched += size;
    open.push([aFrom, bestA, bFrom, bestB], [bestA + size, aTo, bestB + size, bTo]);
  }
  return matched;
}
