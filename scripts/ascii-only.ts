/**
 * Start-up: V8 keeps a source of Latin-1 as it is and makes UTF-16 of any other, which for a bundle
 * full of Vietnamese takes as long as all of its compiling. Inside strings, templates and regular
 * expressions, where all such letters of a bundle stand, `\u1ec9` means the same.
 */
export const escapeLetters = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Output {
  type: string;
  code?: string;
}

/** For tsdown: at the end, since minifying writes letters as they are. */
export const asciiOnly = () => ({
  name: 'ascii-only',
  generateBundle(_: unknown, bundle: Record<string, Output>): void {
    for (const output of Object.values(bundle)) {
      if (output.code !== undefined) output.code = escapeLetters(output.code);
    }
  },
});
