/** What a rule found in one block; offsets in the block's text. */
export interface Found {
  rule: string;
  start: number;
  end: number;
  type: string | null;
  /** Without blanks: "34-CT/TW"; `null` for a law cited by its name. */
  number: string | null;
  title: string | null;
  /** ISO 8601. */
  date: string | null;
  issuer: string | null;
  /** The year that a law's name carries: "Luật Đất đai năm 2024". */
  year: number | null;
  /** Number without symbol ("Nghị quyết 57"): a later mention of what was cited in full. */
  short: boolean;
  /** Why it is no citation after all: a bill, a form. */
  declined: string | null;
}

/** The words before a number: "các Nghị quyết số |57-NQ/TW". */
export interface Lead {
  /** Where the citation begins: at its type word, "số" or the number itself. */
  start: number;
  /** "số" stands before the number. */
  numbered: boolean;
  /** Name of the type in sentence case. */
  type: string | null;
  /** Why a number after these words is no document's. */
  declined: string | null;
}

/** What a rule sees. */
export interface Anchor {
  /** Text of one block. */
  text: string;
  /** Offset of the number's first digit. */
  at: number;
  lead: Lead;
  /** A citation just before, with only ",", "và" between: "số 49/TB-VPCP ngày … và |số 160/TB-VPCP". */
  previous: Found | undefined;
}

/** One form of citation. `pattern` is sticky and tried at the number; `read` returns `undefined` to decline. */
export interface NumberRule {
  name: string;
  pattern: RegExp;
  read: (anchor: Anchor, match: RegExpExecArray) => Found[] | string | undefined;
}
