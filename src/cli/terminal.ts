import { type Paint, plain } from '../render/styled.ts';
import type { Io, Terminal, TerminalFlags } from './context.ts';

/** --color > FORCE_COLOR > NO_COLOR > TTY. FORCE_COLOR=0 and =false say no; NO_COLOR counts when not empty. */
export function wantsColor(flag: boolean | undefined, io: Pick<Io, 'env' | 'stdout'>): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return TERM !== 'dumb' && io.stdout.terminal().isTty;
}

/** --width > COLUMNS > TTY > 80. */
export function widthFor(flag: number | undefined, io: Pick<Io, 'env' | 'stdout'>): number {
  if (flag !== undefined) return flag;
  const columns = io.env.COLUMNS;
  if (columns !== undefined && /^\d{1,4}$/.test(columns) && Number(columns) >= 20) {
    return Number(columns);
  }
  const { isTty, columns: shown } = io.stdout.terminal();
  return isTty && shown !== null && shown >= 20 ? shown : 80;
}

export async function terminalFor(flags: TerminalFlags, io: Io): Promise<Terminal> {
  return {
    width: widthFor(flags.width, io),
    paint: wantsColor(flags.color, io) ? await colored() : plain,
  };
}

/** chalk is loaded only where there is colour; the level is ours, since chalk ignores NO_COLOR. */
async function colored(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const tones = {
    strong: chalk.bold,
    dim: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
  };
  return (text, tone) => tones[tone](text);
}
