/** Documents as columns: what they are called, which order they have of themselves. */
import type { Directive } from '../record/types.ts';
import type { ColumnKind, ComparedDocument } from './types.ts';

/** The year a document is for; of one that names none, the year it was issued in. */
export function yearOf(directive: Directive): number | null {
  if (directive.year !== null) return directive.year;
  const issued = directive.date?.iso.slice(0, 4);
  return issued === undefined ? null : Number(issued);
}

const COMMITTEE = /^(?:chủ tịch\s+)?(?:ủy|uỷ) ban nhân dân\s+/iu;

/** "Lai Châu" for a province, "thành phố Lai Châu" below it, the body's name at the centre. */
export function placeOf(directive: Directive): string | null {
  const { issuer } = directive;
  if (!issuer) return null;
  if (issuer.level === 'province' && issuer.province && COMMITTEE.test(issuer.name)) {
    return issuer.province.name;
  }
  return issuer.name.replace(COMMITTEE, '');
}

/** A document as its own column. The label is made unique by `nameColumns`. */
export function describe(directive: Directive): ComparedDocument {
  const label = [placeOf(directive), yearOf(directive)].filter((part) => part !== null).join(' ');
  return {
    path: directive.source.path,
    label: label || (directive.source.path ?? 'document'),
    issuer: directive.issuer?.name ?? null,
    province: directive.issuer?.province?.name ?? null,
    number: directive.number?.text ?? null,
    date: directive.date?.iso ?? null,
    year: directive.year,
    epoch: directive.issuer?.province?.epoch ?? null,
    level: directive.issuer?.level ?? null,
    count: 1,
  };
}

const fileName = (path: string | null): string | null => path?.split(/[\\/]/).at(-1) ?? null;

/** Labels unlike one another: by number, date, file name, path, and at last by counting. */
export function nameColumns(columns: readonly ComparedDocument[]): ComparedDocument[] {
  const marks: ((column: ComparedDocument, index: number) => string | null)[] = [
    (column) => column.number,
    (column) => column.date,
    (column) => fileName(column.path),
    (column) => column.path,
    (_, index) => String(index + 1),
  ];
  let named = columns.map((column) => ({ ...column }));
  for (const mark of marks) {
    const seen = new Map<string, number>();
    for (const { label } of named) seen.set(label, (seen.get(label) ?? 0) + 1);
    if (seen.size === named.length) break;
    named = named.map((column, index) => {
      if ((seen.get(column.label) ?? 0) < 2) return column;
      const more = mark(column, index);
      return more === null ? column : { ...column, label: `${column.label} (${more})` };
    });
  }
  return named;
}

/** Which column a document belongs to, and its place among them: `null` for none. */
export function columnOf(directive: Directive, kind: ColumnKind): string | null {
  if (kind === 'year') return yearOf(directive)?.toString() ?? null;
  if (kind === 'province') return directive.issuer?.province?.name ?? null;
  return placeOf(directive);
}

/**
 * Sorts documents the same way whatever order they came in: by year, date, issuer, number, name, content. What is
 * missing sorts first.
 */
export function orderKey(directive: Directive): string {
  return [
    String(yearOf(directive) ?? ''),
    directive.date?.iso ?? '',
    directive.issuer?.name ?? '',
    directive.number?.text ?? '',
    directive.source.path ?? '',
    directive.source.sha256,
  ].join('\u0000');
}
