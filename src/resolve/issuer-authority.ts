import type { Authority, Grounded } from '../record/types.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import { CAPACITY_MARKS, type PositionAuthority, positionTable } from '../vocabulary/positions.ts';
import { readPhrases } from './issuer-phrases.ts';
import { tightKeys, tokenize } from './tokens.ts';

/** What the lines of a signature say: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
export interface SignatureReading {
  /** For a body as a whole: "TM.", or the body named without a mark. */
  collective: boolean;
  /** By order or on delegation: "TL.", "TUQ.". */
  delegated: boolean;
  /** Of the head in whose name it is signed; `null` where none is named. */
  position: PositionAuthority | null;
  /** That position as a tight key: "bộtrưởngchủnhiệm". */
  title: string | null;
  /** The body named: "TM. BAN THƯỜNG VỤ". */
  body: BodyEntry | null;
}

let positions: Map<string, PositionAuthority> | undefined;

/** By tight key: "bộ trưởng, chủ nhiệm" → bộtrưởngchủnhiệm. */
function positionIndex(): Map<string, PositionAuthority> {
  if (positions) return positions;
  const heads = positionTable().filter((entry) => entry.authority !== 'collective');
  const keys = tightKeys(heads.map((entry) => entry.name));
  positions = new Map(heads.map((entry, i) => [keys[i] ?? '', entry.authority]));
  return positions;
}

const MARKS = new Map(
  CAPACITY_MARKS.flatMap(({ mark, variants }) =>
    variants.map((variant) => [variant.toUpperCase().replace(/[./]/g, ''), mark] as const),
  ),
);
// "TM. ", "T/M ", "KT.CHỦ TỊCH", "Q. CHỦ TỊCH", "QUYỀN GIÁM ĐỐC"
const MARK = /^\s*(T\.?\/?M|K\.?\/?T|T\.?\/?L|T\.?\/?U\.?Q|UQ|Q(?=\.)|QUYỀN(?= ))(?:\.\s*|\s+)/;

const LONGEST_POSITION = 5;

function readPosition(line: string, reading: SignatureReading): void {
  if (reading.position !== null) return;
  const words = tokenize([line]).map((token) => token.key);
  for (let length = Math.min(words.length, LONGEST_POSITION); length > 0; length--) {
    const title = words.slice(0, length).join('');
    const found = positionIndex().get(title);
    if (!found) continue;
    reading.position = found;
    reading.title = title;
    return;
  }
}

export function readSignature(lines: readonly Grounded[]): SignatureReading {
  const reading: SignatureReading = {
    collective: false,
    delegated: false,
    position: null,
    title: null,
    body: null,
  };
  // A block may stand in one text: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH".
  for (const text of lines.flatMap((line) =>
    line.text.normalize('NFC').split(/ (?=(?:TM|KT|TL|TUQ|Q)\. ?[^\d ])/),
  )) {
    const found = MARK.exec(text);
    const mark = found ? MARKS.get((found[1] ?? '').replace(/[./]/g, '')) : undefined;
    const rest = found ? text.slice(found[0].length) : text;
    if (mark === 'TM.') reading.collective = true;
    if (mark === 'TL.' || mark === 'TUQ.') reading.delegated = true;
    const body = readPhrases([rest], 'capitals').bodies[0];
    if (body?.from === 0 && !body.headed) {
      reading.body ??= body.entry;
      // "ỦY BAN NHÂN DÂN" over "CHỦ TỊCH", its "TM." lost.
      if (body.entry?.kind === 'committee') reading.collective = true;
      continue;
    }
    if (mark !== 'TM.') readPosition(rest, reading);
  }
  return reading;
}

/**
 * Who speaks for the issuer. `spokenBy`: whether heading, note or launching sentence names the chair
 * ("chair"), the body ("body") or says nothing; it counts where no signature is left.
 */
export function authorityOf(
  entry: BodyEntry | null,
  signature: SignatureReading,
  spokenBy: 'chair' | 'body' | null,
): Authority | null {
  const office = signature.collective ? 'collective' : 'head';
  if (!entry) return office;
  switch (entry.kind) {
    case 'party':
      return 'party';
    case 'assembly':
    case 'government':
      return 'collective';
    case 'premier':
      return 'premier';
    case 'ministry':
      return signature.delegated ? 'head' : 'minister';
    case 'state':
      return entry.name === 'Quốc hội' || entry.name === 'Ủy ban Thường vụ Quốc hội'
        ? 'collective'
        : office;
    case 'committee':
      if (signature.collective) return 'collective';
      if (signature.delegated) return 'head';
      if (signature.position === 'chair') return 'chair';
      if (spokenBy === null) return null;
      return spokenBy === 'chair' ? 'chair' : 'collective';
    default:
      return office;
  }
}
