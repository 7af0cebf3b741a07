/**
 * The record: what is known of one document, as `directive extract` prints it.
 *
 * Offsets are UTF-16 code units into the decoded source text (no byte order mark), half open.
 * `null` means "not there"; a thing that was inferred carries `stated: false`.
 */

/** Where words stand in the source text. `line` is the 1-based line of `start`. */
export interface Span {
  start: number;
  end: number;
  line: number;
}

/** The document's own words (markup removed, white space collapsed, NFC) and their place. */
export interface Grounded {
  text: string;
  span: Span;
}

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf';

export interface SourceInfo {
  path: string | null;
  format: Format;
  encoding: string;
  sha256: string;
  /** Length of the source text in UTF-16 code units. */
  length: number;
  /** In a batch, where the same bytes were read before: the path of the first document that has them. */
  duplicateOf?: string;
}

/** Tên loại văn bản. `span` is `null` when the type was read from the number's abbreviation only. */
export interface DocumentType {
  name: string;
  abbreviation: string | null;
  text: string | null;
  span: Span | null;
}

/** Số, ký hiệu. `sequence: null` says that the number was left blank in the source. */
export interface DocumentNumber extends Grounded {
  sequence: number | null;
  symbol: string;
}

export type Authority = 'collective' | 'chair' | 'premier' | 'minister' | 'party' | 'head';
export type Level = 'central' | 'province' | 'district' | 'commune';
/** The map of provinces: 63 before 2025-07-01, 34 from then on. */
export type Epoch = '63' | '34';

export interface ProvinceRef {
  name: string;
  slug: string;
  /** Code of the General Statistics Office; reused across epochs, so a key only with `epoch`. */
  code: string;
  epoch: Epoch;
}

export interface Unit {
  name: string;
  kind: string;
}

/** Cơ quan ban hành. `text` and `span` are the words it was read or inferred from. */
export interface Issuer {
  name: string;
  authority: Authority | null;
  level: Level;
  unit: Unit | null;
  province: ProvinceRef | null;
  stated: boolean;
  text: string | null;
  span: Span | null;
}

export type Precision = 'day' | 'month' | 'year';

export interface DocumentDate extends Grounded {
  iso: string;
  precision: Precision;
}

export type MovementKind = 'movement' | 'drive' | 'campaign';

export interface Period {
  from: number;
  to: number;
}

/** A named emulation movement; `text` is the name with its place, `mentions` every place it is named. */
export interface Movement extends Grounded {
  name: string;
  kind: MovementKind;
  launchedBy: string | null;
  period: Period | null;
  /** Id of the national movement that it carries on or localises. */
  canonicalId: string | null;
  rule: string;
  mentions: Grounded[];
}

export type Comparator = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx' | 'range';
/**
 * `level`: what is to be reached, rates of growth included ("xuất khẩu tăng 12%"); `increase`, `decrease`: by how
 * much ("tăng thêm 7 xã", "giảm 5%").
 */
export type Change = 'level' | 'increase' | 'decrease';

export interface Quantity {
  value: number;
  upper: number | null;
  unit: string;
}

/** A number that the document sets for its own addressees to reach; `text` is its sentence part. */
export interface Target extends Grounded {
  indicator: { text: string; id: string | null };
  scope: string | null;
  comparator: Comparator;
  /** In the unit as written. */
  value: number;
  upper: number | null;
  unit: string;
  /** The same in the base unit ("tỷ đồng" → VND). */
  quantity: Quantity;
  change: Change;
  deadline: string | null;
  baseline: string | null;
  group: string | null;
  rule: string;
}

/** A reference to another official document; one entry per document, however often it is named. */
export interface Citation extends Grounded {
  type: string | null;
  number: string | null;
  title: string | null;
  /** ISO 8601, cut at what is known. */
  date: string | null;
  issuer: string | null;
  rule: string;
  mentions: Grounded[];
}

export type Capacity = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

export interface Signer extends Grounded {
  name: string;
  title: string | null;
  capacity: Capacity | null;
}

export type Role =
  | 'header'
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'appendix';

export interface Section {
  role: Role;
  /** "I.", "1.", "a)", "Điều 3" as written, or `null`. */
  label: string | null;
  title: string | null;
  /** 0 for a part of the document, 1 and more for what stands inside it. */
  level: number;
  span: Span;
  children: Section[];
}

export type Severity = 'error' | 'warning' | 'info';

/** Trouble of the document as data: what was expected and what was found. */
export interface Notice {
  code: string;
  severity: Severity;
  message: string;
  span: Span | null;
}

/** The record of one document. */
export interface Directive {
  schemaVersion: 1;
  source: SourceInfo;
  documentType: DocumentType | null;
  number: DocumentNumber | null;
  issuer: Issuer | null;
  place: Grounded | null;
  date: DocumentDate | null;
  /** The single year named in the subject, theme or launching sentence. */
  year: number | null;
  subject: Grounded | null;
  theme: Grounded | null;
  motto: Grounded | null;
  movements: Movement[];
  targets: Target[];
  citations: Citation[];
  signer: Signer | null;
  recipients: Grounded[];
  sections: Section[];
  notices: Notice[];
}
