/** `--where 'unit = "%" and value > 90'`: a small language over named fields; it can do nothing but compare. */
import { textKey } from '../compare/words.ts';
import type { Value } from '../render/delimited.ts';
import { UsageError } from './command.ts';
import { nearest } from './nearest.ts';

export type FieldType = 'text' | 'number';
export type Fields = Readonly<Record<string, FieldType>>;
export type Condition = (row: Readonly<Record<string, Value>>) => boolean;

const TOKEN =
  /\s*(?:("[^"]*"|'[^']*')|(-?\d+(?:[.,]\d+)?)(?![\p{L}\p{N}_])|(!=|<=|>=|[=<>~()])|([\p{L}_][\p{L}\p{N}_.]*))/uy;
const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;

interface Token {
  kind: 'text' | 'number' | 'sign' | 'word';
  text: string;
}

function tokensOf(source: string): Token[] {
  if (source.length > MAX_LENGTH) throw new UsageError('--where is too long');
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) {
      throw new UsageError(`--where cannot be read at "${source.slice(at).trim().slice(0, 20)}"`);
    }
    const [, text, number, sign, word] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number.replace(',', '.') });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

/** Reads a condition over `fields`. Throws `UsageError`. */
export function readCondition(source: string, fields: Fields): Condition {
  return new Reader(tokensOf(source), fields).read();
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #fields: Fields;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], fields: Fields) {
    this.#tokens = tokens;
    this.#fields = fields;
  }

  read(): Condition {
    const condition = this.#either();
    const rest = this.#tokens[this.#at];
    if (rest) throw new UsageError(`--where: "${rest.text}" is not expected; join with and, or`);
    return condition;
  }

  #word(word: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #sign(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at++;
    return true;
  }

  #either(): Condition {
    const parts = [this.#both()];
    while (this.#word('or')) parts.push(this.#both());
    return parts.length === 1 && parts[0] ? parts[0] : (row) => parts.some((part) => part(row));
  }

  #both(): Condition {
    const parts = [this.#one()];
    while (this.#word('and')) parts.push(this.#one());
    return parts.length === 1 && parts[0] ? parts[0] : (row) => parts.every((part) => part(row));
  }

  #one(): Condition {
    if (++this.#depth > MAX_DEPTH) throw new UsageError('--where is nested too deep');
    const condition = this.#word('not') ? not(this.#one()) : this.#group();
    this.#depth--;
    return condition;
  }

  #group(): Condition {
    if (!this.#sign('(')) return this.#comparison();
    const condition = this.#either();
    if (!this.#sign(')')) throw new UsageError('--where: a bracket is not closed');
    return condition;
  }

  #comparison(): Condition {
    const field = this.#tokens[this.#at++];
    if (field?.kind !== 'word') {
      throw new UsageError(`--where: a field is expected${field ? `, not "${field.text}"` : ''}`);
    }
    const type = fieldType(field.text, this.#fields, '--where');
    const sign = this.#tokens[this.#at++];
    if (sign?.kind !== 'sign' || '()'.includes(sign.text)) {
      throw new UsageError(`--where: after "${field.text}" comes = != < <= > >= or ~`);
    }
    const value = this.#tokens[this.#at++];
    if (!value || value.kind === 'sign') {
      throw new UsageError(`--where: after "${field.text} ${sign.text}" comes a value`);
    }
    return comparison(field.text, type, sign.text, value);
  }
}

const not =
  (condition: Condition): Condition =>
  (row) =>
    !condition(row);

/** Throws `UsageError` with the fields there are. */
export function fieldType(name: string, fields: Fields, option: string): FieldType {
  const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (type !== undefined) return type;
  const names = Object.keys(fields);
  const near = nearest(name, names);
  const meant = near === null ? '' : ` (did you mean ${near}?)`;
  throw new UsageError(`${option}: no field "${name}"${meant}; there are ${names.join(', ')}`);
}

function comparison(field: string, type: FieldType, sign: string, value: Token): Condition {
  if (value.kind === 'word' && value.text.toLowerCase() === 'null') {
    if (sign === '=') return (row) => row[field] === null;
    if (sign === '!=') return (row) => row[field] !== null;
    throw new UsageError(`--where: null goes with = and != only`);
  }
  if (sign === '~') {
    const wanted = ` ${textKey(value.text)}`;
    return (row) => row[field] !== null && ` ${textKey(String(row[field]))}`.includes(wanted);
  }
  if (type === 'number') {
    const wanted = Number(value.text);
    if (Number.isNaN(wanted)) {
      throw new UsageError(`--where: ${field} is a number; "${value.text}" is none`);
    }
    return (row) => {
      const found = row[field];
      return typeof found === 'number' && holds(sign, found - wanted);
    };
  }
  const wanted = textKey(value.text);
  return (row) => {
    const found = row[field];
    if (found === null || found === undefined) return false;
    const key = textKey(String(found));
    return holds(sign, key === wanted ? 0 : key < wanted ? -1 : 1);
  };
}

function holds(sign: string, order: number): boolean {
  if (sign === '=') return order === 0;
  if (sign === '!=') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  if (sign === '>') return order > 0;
  return order >= 0;
}
