/** The command line that goes on with a batch, as a shell reads it. */
export function commandAgain(args: readonly string[], flag: '--resume' | '--retry-failed'): string {
  const others = args.filter((word) => word !== '--resume' && word !== '--retry-failed');
  return ['directive', ...others.map(quote), flag].join(' ');
}

const PLAIN = /^[\p{L}\p{N}@%+=:,./_-]+$/u;

const quote = (word: string): string =>
  PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
