/** What became of the inputs of a batch. */
import type { FailureCode } from './failure.ts';

export class Tally {
  done = 0;
  duplicates = 0;
  /** Of those done or failed: taken from the journal. */
  resumed = 0;
  skipped = 0;
  readonly failed = new Map<FailureCode, number>();

  get failures(): number {
    return [...this.failed.values()].reduce((sum, count) => sum + count, 0);
  }

  get seen(): number {
    return this.done + this.failures;
  }

  fail(code: FailureCode): void {
    this.failed.set(code, (this.failed.get(code) ?? 0) + 1);
  }

  /** "12 documents: 9 records (1 duplicate), 3 failed (E_EMPTY 2, E_READ 1); 4 skipped; 8 from the journal". */
  describe(): string {
    const parts = [`${count(this.seen, 'document')}: ${count(this.done, 'record')}`];
    if (this.duplicates > 0) parts[0] += ` (${count(this.duplicates, 'duplicate')})`;
    const codes = [...this.failed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const told = codes.map(([code, times]) => `${code} ${times}`).join(', ');
    parts[0] += told === '' ? ', none failed' : `, ${this.failures} failed (${told})`;
    if (this.skipped > 0) parts.push(`${this.skipped} skipped`);
    if (this.resumed > 0) parts.push(`${this.resumed} from the journal`);
    return parts.join('; ');
  }
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;
