/** True positives, false positives, false negatives of a field. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Something that is not as in the gold: missed (`want`), invented (`got`), or wrong (both). */
export interface Trouble {
  document: string;
  field: string;
  want: string | null;
  got: string | null;
}

export class Tally {
  readonly counts = new Map<string, Counts>();
  readonly troubles: Trouble[] = [];
  document = '';

  add(field: string, tp: number, fp: number, fn: number): void {
    const counts = this.counts.get(field) ?? { tp: 0, fp: 0, fn: 0 };
    counts.tp += tp;
    counts.fp += fp;
    counts.fn += fn;
    this.counts.set(field, counts);
  }

  /** A value that is right or wrong as a whole. */
  judge(field: string, right: boolean, want: unknown, got: unknown): void {
    this.add(field, right ? 1 : 0, !right && got != null ? 1 : 0, !right && want != null ? 1 : 0);
    if (!right) this.report(field, want, got);
  }

  /** A property of something that was found. */
  agree(field: string, right: boolean, want: unknown, got: unknown): void {
    this.add(field, right ? 1 : 0, 0, right ? 0 : 1);
    if (!right) this.report(field, want, got);
  }

  report(field: string, want: unknown, got: unknown): void {
    const word = (value: unknown) => (value == null ? null : String(value));
    this.troubles.push({ document: this.document, field, want: word(want), got: word(got) });
  }
}

export interface Rates extends Counts {
  p: number;
  r: number;
  f1: number;
}

export function ratesOf({ tp, fp, fn }: Counts): Rates {
  const p = tp + fp > 0 ? tp / (tp + fp) : 1;
  const r = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  const round = (rate: number) => Math.round(rate * 1e4) / 1e4;
  return { tp, fp, fn, p: round(p), r: round(r), f1: round(f1) };
}
