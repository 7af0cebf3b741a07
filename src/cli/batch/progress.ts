/** How far a batch is, on a terminal only. */
import type { Tally } from '../../archive/tally.ts';
import type { Io } from '../context.ts';

export interface Progress {
  update(tally: Tally): void;
  /** Runs with the bar out of the way. */
  aside(work: () => void): void;
  stop(): void;
}

export const noProgress: Progress = { update: () => {}, aside: (work) => work(), stop: () => {} };

/** `total` is `null` where it is not known. */
export async function showProgress(io: Io, total: number | null): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const { stderr } = io;
  const columns = stderr.terminal().columns ?? 80;
  const stream = {
    isTTY: true,
    columns,
    write: (text: string) => {
      stderr.write(text);
      return true;
    },
  };
  const bar = new cliProgress.SingleBar(
    {
      format: formatFor(columns, total !== null),
      stream: stream as unknown as NodeJS.WritableStream,
      // A batch that is killed leaves the terminal as it was: its cursor shown, long lines wrapped.
      hideCursor: false,
      linewrap: true,
      clearOnComplete: true,
      barsize: 20,
      fps: 5,
      etaBuffer: 200,
      gracefulExit: false,
    },
    cliProgress.Presets.shades_grey,
  );
  const begun = performance.now();
  bar.start(total ?? 0, 0, { rate: 0, failed: 0 });
  return {
    update: ({ seen, failures }) => {
      const seconds = Math.max(0.001, (performance.now() - begun) / 1000);
      bar.update(seen, { rate: Math.round(seen / seconds), failed: failures });
    },
    aside: (work) => {
      stderr.write('\r\u001b[K');
      work();
    },
    stop: () => bar.stop(),
  };
}

/** Fits, with the largest numbers that are likely. */
function formatFor(columns: number, known: boolean): string {
  if (!known) return '{value} files, {rate}/s, {failed} failed';
  const counts = '{percentage}% {value}/{total} files';
  if (columns < 50) return counts;
  const rest = '{failed} failed, {eta_formatted} left';
  return columns < 90 ? `${counts}, ${rest}` : `{bar} ${counts}, {rate}/s, ${rest}`;
}
