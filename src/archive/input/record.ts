/** A record of an earlier extract, checked as far as what follows relies on. */
import { UnreadableError } from '../../record/errors.ts';
import type { Directive } from '../../record/types.ts';
import { NotARecord } from '../failure.ts';
import { readJson } from './json.ts';

const LISTS = ['movements', 'targets', 'citations', 'recipients', 'notices'] as const;

/** Throws `NotARecord` or `UnreadableError`. */
export function readRecord(bytes: Uint8Array): Directive {
  let value: unknown;
  try {
    value = readJson(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new NotARecord(`is no JSON (${reason(error)}); extract the document again`);
  }
  return checkRecord(value);
}

/** What V8 says, without the text that it quotes. */
const reason = (error: unknown): string =>
  String((error as Error).message)
    .replace(/,? (?:"|\.\.\.).*$/s, '')
    .replace(/ in JSON at position/, ' at position');

function checkRecord(value: unknown): Directive {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    throw new NotARecord('is no record of a directive; make one with: directive extract FILE');
  }
  if (value.schemaVersion !== 1) {
    const version = JSON.stringify(value.schemaVersion)?.slice(0, 20);
    throw new NotARecord(`has schemaVersion ${version}, known is 1; extract the document again`);
  }
  const record = value as unknown as Record<string, unknown>;
  const lacks = LISTS.find((name) => !Array.isArray(record[name]));
  if (lacks !== undefined || typeof record.source !== 'object' || record.source === null) {
    const part = lacks ?? 'source';
    throw new NotARecord(`is no whole record (${part} is missing); extract it without --fields`);
  }
  const broken = brokenPart(value as unknown as Directive);
  if (broken !== null) {
    throw new NotARecord(`is no whole record (${broken} is not as it should be); extract it again`);
  }
  return value as unknown as Directive;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What the outputs and comparisons rely on, checked so that a record of another maker fails with its name, not in the middle. */
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
