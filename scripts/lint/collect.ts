/** Every regular expression of `src`: the literals from the code, the built ones from loading the bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { rewritePattern } from '../latin-classes.ts';

export interface Expression {
  /** "src/text/numbers.ts:12", or the bundle's file for one that is built at load. */
  place: string;
  source: string;
  flags: string;
  /** Its line, or one of the two before, says `// bounded: …`. */
  bounded: boolean;
}

export function literalsOf(folder: string): Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsIn(join(folder, name)));
}

function literalsIn(path: string): Expression[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const lines = file.text.split('\n');
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${path}:${line + 1}`,
        source: rewritePattern(node.text.slice(1, end), 1, true),
        flags: node.text.slice(end + 1),
        bounded: lines
          .slice(Math.max(0, line - 2), line + 1)
          .some((text) => text.includes('bounded: ')),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What `new RegExp(…)` builds while the modules of the bundle load. */
export async function builtIn(folder: string): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      found.push({ place, source: made.source, flags: made.flags, bounded: false });
      return made;
    },
  });
  try {
    for (const name of readdirSync(folder).sort()) {
      // The worker runs only as one.
      if (!/\.c?js$/.test(name) || name === 'worker.cjs') continue;
      place = join(folder, name);
      await import(pathToFileURL(join(process.cwd(), folder, name)).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
