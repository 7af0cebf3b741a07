/** Whether a JSON value is a record of a directive that the commands can work with. */
import type { Directive } from '../record/types.ts';

/** Why an input, or one line of it, gave no directive: the problem and the way out. */
export interface RecordFailure {
  path: string;
  message: string;
}

export type DirectiveOutcome = { directive: Directive } | { failed: RecordFailure };

const LISTS = ['movements', 'targets', 'citations', 'recipients', 'notices'] as const;

/** `path` names the place for the line on stderr. */
export function checkRecord(path: string, value: unknown): DirectiveOutcome {
  const fail = (message: string): DirectiveOutcome => ({ failed: { path, message } });
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    return fail('is no record of a directive; make one with: directive extract FILE');
  }
  if (value.schemaVersion !== 1) {
    const version = JSON.stringify(value.schemaVersion)?.slice(0, 20);
    return fail(`has schemaVersion ${version}, known is 1; extract the document again`);
  }
  const record = value as unknown as Record<string, unknown>;
  const lacks = LISTS.find((name) => !Array.isArray(record[name]));
  const source = record.source;
  if (lacks !== undefined || typeof source !== 'object' || source === null) {
    return fail(
      `is no whole record (${lacks ?? 'source'} is missing); extract it without --fields`,
    );
  }
  const broken = brokenPart(value as unknown as Directive);
  if (broken !== null)
    return fail(`is no whole record (${broken} is not as it should be); extract it again`);
  return { directive: value as unknown as Directive };
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What the commands rely on, checked so that a record of another maker fails with its name, not in the middle. */
function brokenPart({
  source,
  issuer,
  movements,
  targets,
  citations,
  ...rest
}: Directive): string | null {
  if (!isText(source.sha256)) return 'source.sha256';
  if (issuer && !isText(issuer.name)) return 'issuer.name';
  if (issuer?.province && !(isText(issuer.province.name) && isText(issuer.province.slug))) {
    return 'issuer.province';
  }
  for (const field of ['theme', 'motto', 'number'] as const) {
    if (rest[field] && !isText(rest[field].text)) return `${field}.text`;
  }
  if (rest.signer && !isText(rest.signer.name)) return 'signer.name';
  if (rest.date && !isText(rest.date.iso)) return 'date.iso';
  const movement = movements.findIndex((one) => !(isText(one?.name) && one.span && one.mentions));
  if (movement >= 0) return `movements[${movement}]`;
  const target = targets.findIndex(
    (one) =>
      !(
        isText(one?.indicator?.text) &&
        isText(one.unit) &&
        isText(one.quantity?.unit) &&
        typeof one.value === 'number' &&
        typeof one.quantity.value === 'number' &&
        isText(one.comparator) &&
        one.span
      ),
  );
  if (target >= 0) return `targets[${target}]`;
  const citation = citations.findIndex((one) => !(isText(one?.text) && one.span && one.mentions));
  return citation >= 0 ? `citations[${citation}]` : null;
}
