/**
 * The comparison: what `directive diff` and `directive compare` print with `-f json`. One shape for
 * two documents and for many: a pair is the case of two columns.
 */
import type {
  Citation,
  Epoch,
  Grounded,
  Level,
  Movement,
  Notice,
  Signer,
  Target,
} from '../record/types.ts';

export type RowKind = 'theme' | 'motto' | 'movement' | 'target' | 'citation' | 'signer';
/** What a column stands for: each document, or all documents of one year, province or issuer. */
export type ColumnKind = 'document' | 'year' | 'province' | 'issuer';

export interface CompareOptions {
  /** Kinds of rows; all without it. */
  kinds?: readonly RowKind[];
  /** Default "document". */
  columns?: ColumnKind;
}

/** A column. Where it holds several documents, what they do not share is `null`. */
export interface ComparedDocument {
  path: string | null;
  /** A short name, unlike that of any other column: "Lai Châu 2025". */
  label: string;
  issuer: string | null;
  province: string | null;
  number: string | null;
  date: string | null;
  year: number | null;
  epoch: Epoch | null;
  level: Level | null;
  /** Number of documents in the column; more than one only where columns are not documents. */
  count: number;
}

/** What several documents of one column say: their spread, and one of them to trace it by. */
export interface Pool {
  pooled: true;
  count: number;
  /** Least, greatest and mean value in the base unit; `null` where the cells are no numbers. */
  quantity: { low: number; high: number; mean: number; unit: string } | null;
  /** The cell of the first of them (by issuer, year, date, number). */
  example: RecordCell;
}

/** The object of the record, untouched. */
export type RecordCell = Grounded | Movement | Target | Citation | Signer;
/** `null`: the document says nothing. Never 0. */
export type Cell = RecordCell | Pool | null;

export type Status = 'same' | 'changed' | 'added' | 'removed';

export type Relation = 'raised' | 'lowered' | 'same' | 'tightened' | 'loosened' | 'incomparable';

/** From the first column that states the target to the last. */
export interface TargetChange {
  /** Last less first, in `unit`; `null` where incomparable. Of a range, its middle. */
  delta: number | null;
  /** Unit of `delta`: "điểm %", the unit as written if both write the same, else the base unit. */
  unit: string | null;
  /** Last against first in %, two decimals; `null` where incomparable or the first is 0. */
  percent: number | null;
  relation: Relation;
  /** By the direction of the indicator; `null` where unknown, neutral or the same. */
  better: boolean | null;
  /** Why the two are incomparable, or what to keep in mind; `null` where nothing needs to be said. */
  reason: string | null;
}

export type EditOp = '=' | '-' | '+';
/** From the first column that has the text to the last, by words. */
export interface TextChange {
  edits: [EditOp, string][];
}

export type MatchedBy = 'indicator' | 'movement' | 'text' | 'number';

/** Why cells stand in one row. Of more than two cells: the weakest of the pairs. */
export interface Match {
  by: MatchedBy;
  /** 0 to 1. */
  score: number;
  evidence: string[];
  /** The best of what was passed over for these cells; `reason` says why where it was barred. */
  runnerUp: { label: string; score: number; reason: string | null } | null;
}

export interface ComparisonRow {
  kind: RowKind;
  /** Identity of the row, unique among rows of its kind: "forest_cover", "movement:ntm" … */
  key: string;
  /** The words of the newest document that has it. */
  label: string;
  /** Last column against first. */
  status: Status;
  /** One for each of `documents`. */
  cells: Cell[];
  change: TargetChange | TextChange | null;
  /** `null` where only one document has it. */
  match: Match | null;
}

export interface Comparison {
  schemaVersion: 1;
  documents: ComparedDocument[];
  rows: ComparisonRow[];
  notices: Notice[];
}
