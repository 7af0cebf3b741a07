/** A record of an earlier extract, checked as far as what follows relies on. */
import type { Directive } from '../../record/types.ts';
import { NotARecord } from '../failure.ts';

const LISTS = ['movements', 'targets', 'citations', 'recipients', 'notices'] as const;

export function readRecord(bytes: Uint8Array): Directive {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new NotARecord('is no JSON; extract the document again');
  }
  return checkRecord(value);
}

export function checkRecord(value: unknown): Directive {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    throw new NotARecord('is no record of a directive; make one with: directive extract FILE');
  }
  if (value.schemaVersion !== 1) {
    const version = JSON.stringify(value.schemaVersion)?.slice(0, 20);
    throw new NotARecord(`has schemaVersion ${version}, known is 1; extract the document again`);
  }
  const record = value as unknown as Record<string, unknown>;
  const lacks = LISTS.find((name) => !Array.isArray(record[name]));
  const source = record.source as { sha256?: unknown } | null | undefined;
  if (lacks !== undefined || typeof source?.sha256 !== 'string') {
    const part = lacks ?? 'source';
    throw new NotARecord(`is no whole record (${part} is missing); extract it without --fields`);
  }
  return value as unknown as Directive;
}
