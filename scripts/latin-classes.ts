/**
 * Start-up: V8 needs most of a millisecond to compile a `\p{L}` (with `\p{N}` beside it, the tables
 * of all scripts), and there are hundreds in the rules. Vietnamese is written in Latin letters, so
 * the build writes `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` as the ranges below U+1F00 that
 * `src/text/letters.ts` counts as letters too. Tests run on the same ranges as the build.
 */
import ts from 'typescript';
import { writeBothCases } from './both-cases.ts';

const BLOCKS = [
  [0x0000, 0x024f],
  [0x1e00, 0x1eff],
] as const;

/** Capitals and small letters alternate in these blocks, letter by letter: only those of Latin-1 and Vietnamese. */
const CASED = [
  [0x0000, 0x00ff],
  ...[...'ĂăĐđĨĩŨũƠơƯư'].map((letter) => [letter.charCodeAt(0), letter.charCodeAt(0)] as const),
  [0x1ea0, 0x1ef9],
] as const;

/** The inside of a class: "A-Za-zª…". */
function rangesOf(property: string): string {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const ranges: string[] = [];
  for (const [first, last] of property === 'L' || property === 'N' ? BLOCKS : CASED) {
    for (let code = first; code <= last; code++) {
      if (!has.test(String.fromCharCode(code))) continue;
      const from = code;
      while (code < last && has.test(String.fromCharCode(code + 1))) code++;
      const [start, end] = [String.fromCharCode(from), String.fromCharCode(code)];
      ranges.push(from === code ? start : code === from + 1 ? start + end : `${start}-${end}`);
    }
  }
  return ranges.join('');
}

const RANGES = new Map(['L', 'Lu', 'Ll', 'N'].map((name) => [name, rangesOf(name)] as const));

/**
 * `raw` is a pattern as it stands in the code, with `escapes` backslashes to an escape. Outside of
 * brackets a property becomes a class; a piece of a pattern that may be put between brackets
 * elsewhere (`whole` false) is left as it is there.
 */
export function rewritePattern(raw: string, escapes: 1 | 2, whole: boolean): string {
  const property = escapes === 1 ? /\\([pP])\{(L|Lu|Ll|N)\}/y : /\\\\([pP])\{(L|Lu|Ll|N)\}/y;
  let result = '';
  let inside = false;
  for (let i = 0; i < raw.length; ) {
    property.lastIndex = i;
    const match = property.exec(raw);
    const ranges = match ? RANGES.get(match[2] ?? '') : undefined;
    if (match && ranges !== undefined && (inside ? match[1] === 'p' : whole)) {
      result += inside ? ranges : `[${match[1] === 'P' ? '^' : ''}${ranges}]`;
      i += match[0].length;
      continue;
    }
    const step = raw[i] === '\\' ? Math.min(2 * escapes, raw.length - i) : 1;
    if (step === 1 && raw[i] === '[') inside = true;
    if (step === 1 && raw[i] === ']') inside = false;
    result += raw.slice(i, i + step);
    i += step;
  }
  return result;
}

/** Whether a string is an expression of its own: it has a group or brackets, so it stands in none. */
const isExpression = (raw: string): boolean => /\(\?|\[[^\]]*\]/.test(raw);

/** Rewrites the regular expressions of a module, and strings that hold parts of them. */
export function rewriteModule(code: string): string {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const raw = () => node.getText(file);
    const replace = (text: string) => {
      if (text !== raw()) edits.push({ start: node.getStart(file), end: node.getEnd(), text });
    };
    if (ts.isRegularExpressionLiteral(node)) {
      replace(writeBothCases(rewritePattern(raw(), 1, true)));
    } else if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') {
      replace(rewritePattern(raw(), 1, isExpression(raw())));
    } else if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) {
      replace(rewritePattern(raw(), 2, isExpression(raw())));
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  let result = code;
  for (const { start, end, text } of edits.reverse()) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/** For tsdown and for vitest. */
export const latinClasses = () => ({
  name: 'latin-classes',
  enforce: 'pre' as const,
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/\/src\/.*\.ts$/.test(id) || !/\\[pP]\{|\/[gmuy]*i[gmuy]*/.test(code)) return null;
    return { code: rewriteModule(code), map: null };
  },
});
