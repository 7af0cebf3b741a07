/** Pairs of rows and columns, one to one, whose weights have the greatest sum. */

export interface Edge {
  row: number;
  column: number;
  /** More than 0. */
  weight: number;
}

/**
 * The best pairs among `edges`. Each connected group is solved by itself, so the cost is that of the largest group
 * (its smaller side squared times its larger one).
 */
export function assign<E extends Edge>(edges: readonly E[]): E[] {
  return groupsOf(edges).flatMap((group) => (group.length === 1 ? group : solve(group)));
}

/** Edges that share a row or column, directly or through others. */
function groupsOf<E extends Edge>(edges: readonly E[]): E[][] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (;;) {
      const up = parent.get(at) ?? at;
      if (up === at) return at;
      const grand = parent.get(up) ?? up;
      parent.set(at, grand);
      at = grand;
    }
  };
  for (const { row, column } of edges) parent.set(root(`r${row}`), root(`c${column}`));
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const key = root(`r${edge.row}`);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()];
}

/** The Hungarian method with potentials, over a matrix where a missing edge costs nothing. */
function solve<E extends Edge>(edges: readonly E[]): E[] {
  const rows = [...new Set(edges.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(edges.map(({ column }) => column))].sort((a, b) => a - b);
  const flip = rows.length > columns.length;
  const [lines, slots] = flip ? [columns, rows] : [rows, columns];
  const cost = lines.map(() => new Float64Array(slots.length + 1));
  const lineAt = new Map(lines.map((line, i) => [line, i]));
  const slotAt = new Map(slots.map((slot, j) => [slot, j + 1]));
  const edgeAt = new Map<number, E>();
  for (const edge of edges) {
    const line = lineAt.get(flip ? edge.column : edge.row) ?? 0;
    const slot = slotAt.get(flip ? edge.row : edge.column) ?? 0;
    (cost[line] as Float64Array)[slot] = -edge.weight;
    edgeAt.set(line * (slots.length + 1) + slot, edge);
  }
  return fill(cost, slots.length).flatMap((line, slot) => {
    const edge = line < 0 ? undefined : edgeAt.get(line * (slots.length + 1) + slot);
    return edge ? [edge] : [];
  });
}

/** For each slot (1-based) the line that fills it at least cost, or -1. No more lines than slots. */
function fill(cost: readonly Float64Array[], slots: number): number[] {
  const lineOf = new Array<number>(slots + 1).fill(-1);
  const lift = new Float64Array(cost.length);
  const drop = new Float64Array(slots + 1);
  for (let start = 0; start < cost.length; start++) {
    const least = new Float64Array(slots + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(slots + 1);
    const from = new Int32Array(slots + 1);
    let slot = 0;
    lineOf[0] = start;
    do {
      done[slot] = 1;
      const line = lineOf[slot] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= slots; j++) {
        if (done[j]) continue;
        const reduced =
          ((cost[line] as Float64Array)[j] as number) -
          (lift[line] as number) -
          (drop[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          from[j] = slot;
        }
        if ((least[j] as number) < step) {
          step = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= slots; j++) {
        if (done[j]) {
          const held = lineOf[j] as number;
          lift[held] = (lift[held] as number) + step;
          drop[j] = (drop[j] as number) - step;
        } else least[j] = (least[j] as number) - step;
      }
      slot = next;
    } while ((lineOf[slot] as number) >= 0);
    while (slot !== 0) {
      const before = from[slot] as number;
      lineOf[slot] = lineOf[before] as number;
      slot = before;
    }
  }
  lineOf[0] = -1;
  return lineOf;
}
