/** A name and what is kept below it; `null` keeps all. */
export type Selection = Map<string, Selection | null>;

/** The selected part of a record, keys in the order of the record. */
export function pick(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selection));
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    const below = selection.get(name);
    if (below !== undefined) kept[name] = below === null ? child : pick(child, below);
  }
  return kept;
}
