/** A gold annotation. An absent key is not judged; `null` says that the document has no such thing. */
import type { Directive } from '../../src/record/types.ts';

export interface GoldTarget {
  indicator?: string;
  value: number;
  unit: string;
  comparator?: string;
  upper?: number | null;
  change?: string;
}

export interface GoldCitation {
  number?: string | null;
  date?: string | null;
  title?: string | null;
}

export interface Gold {
  documentType?: string | null;
  number?: string | null;
  symbol?: string | null;
  place?: string | null;
  subject?: string | null;
  theme?: string | null;
  date?: string | null;
  year?: number | null;
  issuer?: {
    name?: string | null;
    level?: string | null;
    authority?: string | null;
    province?: string | null;
  };
  signer?: { name: string } | null;
  recipients?: number | null;
  movements?: { name: string; kind?: string }[];
  targets?: GoldTarget[];
  citations?: GoldCitation[];
  optionalMovements?: string[];
  optionalTargets?: GoldTarget[];
  optionalCitations?: string[];
}

/** `null` where the document gave no record. */
export type Got = Directive | null;
