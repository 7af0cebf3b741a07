/** What `directive list` lists: one flat row for each thing of each document, with named fields. */
import { describe, yearOf } from '../compare/documents.ts';
import type { Directive } from '../record/types.ts';
import type { Value } from '../render/delimited.ts';
import type { Fields } from './where.ts';

export type ListRow = Record<string, Value>;

export interface Listing {
  fields: Fields;
  /** Fields that the table shows; the other formats have all. */
  shown: readonly string[];
  rows(directive: Directive): ListRow[];
}

const DOCUMENT: Fields = {
  document: 'text',
  path: 'text',
  issuer: 'text',
  level: 'text',
  province: 'text',
  year: 'number',
};

function documentRow(directive: Directive): ListRow {
  const { label, path, issuer, level, province } = describe(directive);
  return { document: label, path, issuer, level, province, year: yearOf(directive) };
}

const documents: Listing = {
  fields: {
    ...DOCUMENT,
    type: 'text',
    number: 'text',
    date: 'text',
    subject: 'text',
    theme: 'text',
    motto: 'text',
    movements: 'number',
    targets: 'number',
    citations: 'number',
    signer: 'text',
    notices: 'number',
  },
  shown: ['document', 'number', 'date', 'movements', 'targets', 'signer'],
  rows: (directive) => [
    {
      ...documentRow(directive),
      type: directive.documentType?.name ?? null,
      number: directive.number?.text ?? null,
      date: directive.date?.iso ?? null,
      subject: directive.subject?.text ?? null,
      theme: directive.theme?.text ?? null,
      motto: directive.motto?.text ?? null,
      movements: directive.movements.length,
      targets: directive.targets.length,
      citations: directive.citations.length,
      signer: directive.signer?.name ?? null,
      notices: directive.notices.length,
    },
  ],
};

const movements: Listing = {
  fields: {
    ...DOCUMENT,
    name: 'text',
    kind: 'text',
    canonicalId: 'text',
    launchedBy: 'text',
    from: 'number',
    to: 'number',
    mentions: 'number',
    line: 'number',
  },
  shown: ['document', 'name', 'kind', 'canonicalId'],
  rows: (directive) => {
    const document = documentRow(directive);
    return directive.movements.map(({ name, kind, canonicalId, launchedBy, period, ...rest }) => ({
      ...document,
      name,
      kind,
      canonicalId,
      launchedBy,
      from: period?.from ?? null,
      to: period?.to ?? null,
      mentions: rest.mentions.length,
      line: rest.span.line,
    }));
  },
};

const targets: Listing = {
  fields: {
    ...DOCUMENT,
    indicator: 'text',
    id: 'text',
    scope: 'text',
    comparator: 'text',
    value: 'number',
    upper: 'number',
    unit: 'text',
    quantity: 'number',
    quantityUpper: 'number',
    quantityUnit: 'text',
    change: 'text',
    deadline: 'text',
    baseline: 'text',
    group: 'text',
    text: 'text',
    line: 'number',
  },
  shown: ['document', 'indicator', 'value', 'unit'],
  rows: (directive) => {
    const document = documentRow(directive);
    return directive.targets.map((target) => ({
      ...document,
      indicator: target.indicator.text,
      id: target.indicator.id,
      scope: target.scope,
      comparator: target.comparator,
      value: target.value,
      upper: target.upper,
      unit: target.unit,
      quantity: target.quantity.value,
      quantityUpper: target.quantity.upper,
      quantityUnit: target.quantity.unit,
      change: target.change,
      deadline: target.deadline,
      baseline: target.baseline,
      group: target.group,
      text: target.text,
      line: target.span.line,
    }));
  },
};

const themes: Listing = {
  fields: { ...DOCUMENT, theme: 'text', motto: 'text', line: 'number' },
  shown: ['document', 'theme'],
  rows: (directive) => {
    const { theme, motto } = directive;
    if (!theme && !motto) return [];
    return [
      {
        ...documentRow(directive),
        theme: theme?.text ?? null,
        motto: motto?.text ?? null,
        line: (theme ?? motto)?.span.line ?? null,
      },
    ];
  },
};

const citations: Listing = {
  fields: {
    ...DOCUMENT,
    type: 'text',
    number: 'text',
    title: 'text',
    dated: 'text',
    author: 'text',
    mentions: 'number',
    line: 'number',
  },
  shown: ['document', 'type', 'number', 'dated', 'author', 'title'],
  rows: (directive) => {
    const document = documentRow(directive);
    return directive.citations.map((citation) => ({
      ...document,
      type: citation.type,
      number: citation.number,
      title: citation.title,
      dated: citation.date,
      author: citation.issuer,
      mentions: citation.mentions.length,
      line: citation.span.line,
    }));
  },
};

export const LISTINGS: Readonly<Record<string, Listing>> = {
  documents,
  movements,
  targets,
  themes,
  citations,
};
