/** `--fields number,date,targets.value`: which parts of a record are printed. */
import type { Selection } from '../render/pick.ts';
import { UsageError } from './command.ts';
import { nearest } from './nearest.ts';

export { pick, type Selection } from '../render/pick.ts';

interface Schema {
  $ref?: string;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  $defs?: Readonly<Record<string, Schema>>;
}

/** The properties below a schema, through references, lists and `null`. */
function propertiesOf(schema: Schema, root: Schema): Readonly<Record<string, Schema>> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    return propertiesOf(root.$defs?.[name] ?? {}, root);
  }
  if (schema.items) return propertiesOf(schema.items, root);
  if (schema.anyOf) {
    return Object.assign({}, ...schema.anyOf.map((part) => propertiesOf(part, root)));
  }
  return schema.properties ?? {};
}

/** Reads the list; throws `UsageError` for a name that the record does not have. */
export function readFields(list: string, root: object): Selection {
  const selection: Selection = new Map();
  const paths = list.split(',').map((path) => path.trim());
  if (paths.every((path) => path === '')) {
    throw new UsageError('--fields names no field; try --fields number,date,targets.value');
  }
  for (const path of paths) {
    if (path !== '') addPath(selection, path, root as Schema);
  }
  return selection;
}

function addPath(selection: Selection, path: string, root: Schema): void {
  let below: Selection | null = selection;
  let schema = root;
  const names = path.split('.');
  for (const [depth, name] of names.entries()) {
    const properties = propertiesOf(schema, root);
    if (!Object.hasOwn(properties, name)) throw unknownField(names, depth, properties);
    schema = properties[name] ?? {};
    if (below === null) continue;
    const known = below.get(name);
    if (depth === names.length - 1 || known === null) {
      below.set(name, null);
      below = null;
    } else {
      const next: Selection = known ?? new Map();
      below.set(name, next);
      below = next;
    }
  }
}

function unknownField(
  names: readonly string[],
  depth: number,
  properties: Readonly<Record<string, Schema>>,
): UsageError {
  const known = Object.keys(properties);
  const above = names.slice(0, depth).join('.');
  const near = nearest(names[depth] ?? '', known);
  const prefix = above === '' ? '' : `${above}.`;
  const place = above === '' ? 'the record' : `"${above}"`;
  const hint =
    near !== null
      ? `did you mean "${prefix}${near}"?`
      : known.length > 0
        ? `${place} has ${known.join(', ')}`
        : `nothing stands below ${place}`;
  return new UsageError(`--fields: there is no field "${names.join('.')}"; ${hint}`);
}
