/**
 * The plain command lines, read without commander: it takes 12 ms of CPU to load, a quarter of what
 * a whole `extract` may take. Whatever is not plain (help, `--flag=value`, anything wrong) is left
 * to commander; what is read here is what commander would read (a test holds it).
 */
import type { Call, CommandSpec, OptionSpec } from './command.ts';

/** `null` leaves the words to commander. Throws what an option's `parse` throws. */
export function readPlain(args: readonly string[], commands: readonly CommandSpec[]): Call | null {
  const spec = commands.find(({ name }) => name === args[0]);
  if (spec === undefined) return null;
  const flags: Record<string, unknown> = {};
  for (const option of spec.options) {
    if (option.default !== undefined) flags[nameOf(option)] = option.default;
  }
  const operands: string[] = [];
  const given: (readonly [OptionSpec, string])[] = [];
  for (let i = 1; i < args.length; i++) {
    const word = args[i] ?? '';
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
      continue;
    }
    const option = spec.options.find(({ flags: written }) => written.split(/[ ,]+/).includes(word));
    if (option === undefined || /[[.]/.test(option.flags)) return null;
    if (!option.flags.includes('<')) {
      flags[nameOf(option)] = !word.startsWith('--no-');
      continue;
    }
    const value = args[++i];
    if (value === undefined || value.startsWith('-')) return null;
    if (option.choices !== undefined && !option.choices.includes(value)) return null;
    given.push([option, value]);
  }
  if (!fits(spec.operands, operands.length)) return null;
  for (const [option, value] of given) {
    const name = nameOf(option);
    flags[name] = option.parse ? option.parse(value, flags[name]) : value;
  }
  return { spec, operands, flags };
}

/** "--print-text" → "printText", "--no-color" → "color". */
function nameOf({ flags }: OptionSpec): string {
  const long = /--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? '';
  return long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** "<what> <inputs...>" takes two and more; "[files...]" any, none being left to commander. */
function fits(operands: string, count: number): boolean {
  if (operands.includes('[')) return operands.includes('...') && count > 0;
  const least = operands.split('<').length - 1;
  return operands.includes('...') ? count >= least : count === least;
}
