import { expect, test } from 'vitest';
import { writeBothCases } from '../scripts/both-cases.ts';
import { rewriteModule, rewritePattern } from '../scripts/latin-classes.ts';

/** Patterns in both forms must find the same in Vietnamese text. */
const TEXT = 'Ủy ban NHÂN DÂN tỉnh Đắk Lắk (số 09/CT-UBND), 2.375,5 tỷ; đ/c Ỷ, ǁ9²';

test.each([
  [String.raw`\p{L}+`],
  [String.raw`[\p{L}\p{N}]+`],
  [String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}*(?![\p{L}\p{N}])`],
  [String.raw`[^\p{L}\s]+`],
  [String.raw`\P{L}+`],
  [String.raw`\p{N}[\p{N}.,]*`],
  [String.raw`[\p{Lu}\d]{2,}[-/]\[?`],
])('%s finds the same when rewritten', (pattern) => {
  const rewritten = rewritePattern(pattern, 1, true);
  expect(rewritten).not.toContain('p{');
  expect(TEXT.match(new RegExp(rewritten, 'gu'))).toEqual(TEXT.match(new RegExp(pattern, 'gu')));
});

test('array brackets before a pattern are not taken for a class', () => {
  const code = String.raw`const rules = [/^\p{N}$/u, [/[\p{N}]x/u]];`;
  expect(rewriteModule(code)).toBe(
    'const rules = [/^[0-9²-³¹¼-¾]$/u, [/[0-9²-³¹¼-¾]x/u]];'.replaceAll('²-³', '²³'),
  );
});

test('strings are rewritten where it is plain that they are expressions', () => {
  const digits = '0-9²³¹¼-¾';
  expect(rewriteModule(String.raw`x = '(?<![\\p{N}])a'`)).toBe(`x = '(?<![${digits}])a'`);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code that holds a template
  expect(rewriteModule('x = `[\\\\p{N}${y}\\\\p{N}]`')).toBe(`x = \`[${digits}\${y}${digits}]\``);
  expect(rewriteModule('x = String.raw`\\p{N}[\\p{N}]`')).toBe(
    `x = String.raw\`[${digits}][${digits}]\``,
  );
  // May be put between brackets by another string.
  expect(rewriteModule(String.raw`x = '\\p{N}\\p{L}'`)).toBe(String.raw`x = '\\p{N}\\p{L}'`);
});

test.each([
  ['/tỷ lệ [a-c]ộ/iu', '/[tT][ỷỶ] [lL][ệỆ] [A-Ca-c][ộỘ]/u'],
  [String.raw`/^(?<name>\p{L}{1,8})[^đ\d]$/giu`, String.raw`/^(?<name>\p{L}{1,8})[^Đđ\d]$/gu`],
  ['/[A-z]%/i', '/[A-z]%/'],
  ['/[-x-][x-]/iu', '/[X\\-x-][Xx-]/u'],
  [String.raw`/(a) \1/iu`, String.raw`/(a) \1/iu`],
  ['/Tỷ/u', '/Tỷ/u'],
])('%s is written in both cases', (literal, expected) => {
  expect(writeBothCases(literal)).toBe(expected);
});

test('in both cases it finds the same', () => {
  for (const pattern of ['(?<!ủ)b?an [^c-e](?:h|n)ân', '[a-zđ]ắ[kq]', String.raw`cỘng|\bỦY\b`]) {
    const [, rewritten = '', flags] =
      /^\/(.*)\/(\w*)$/.exec(writeBothCases(`/${pattern}/giu`)) ?? [];
    expect(flags).toBe('gu');
    expect(TEXT.match(new RegExp(rewritten, flags))).toEqual(
      TEXT.match(new RegExp(pattern, 'giu')),
    );
  }
});
