import type { Grounded, Issuer } from '../record/types.ts';
import type { BodyEntry, BodyKind } from '../vocabulary/bodies.ts';
import { expectedBodies } from './expected-bodies.ts';
import { bodiesOfSymbol } from './find-body.ts';
import { authorityOf, readSignature, type SignatureReading } from './issuer-authority.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';
import { type Claim, readLetterhead } from './issuer-letterhead.ts';
import { type BodyPhrase, isListed, isOfMany, readPhrases } from './issuer-phrases.ts';
import { type Seat, settleSeat } from './issuer-seat.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { kindOfParty } from './unit-phrase.ts';

export type { IssuerEvidence } from './issuer-evidence.ts';

const toClaim = (body: BodyPhrase, evidence: Grounded): Claim => ({ ...body, evidence });

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", "HỘI ĐỒNG NHÂN DÂN TỈNH X KHÓA XV, KỲ HỌP THỨ 20". */
function readHeading(heading: Grounded | null): Claim | null {
  const body =
    heading &&
    (readPhrases([heading.text], 'capitals').bodies[0] ??
      readPhrases([heading.text], 'blurred').bodies[0]);
  return body ? toClaim(body, heading) : null;
}

/** Bodies that issue directives; of others a sentence says only that they have a part. */
const ISSUING: ReadonlySet<BodyKind> = new Set([
  'assembly',
  'committee',
  'government',
  'ministry',
  'party',
  'premier',
  'state',
]);

/** What a "GIÁM ĐỐC" who signs for nobody else may head. */
const HEADED: ReadonlySet<BodyKind> = new Set(['agency', 'department', 'division']);

const issuingOf = ({ collective, delegated, position }: SignatureReading): ReadonlySet<BodyKind> =>
  position === 'head' && !collective && !delegated ? HEADED : ISSUING;

/** The first body in `text` that may be the issuer: one of those `expected`, or of the kinds `issuing`. */
function claimIn(
  source: Grounded,
  text: string,
  expected: readonly BodyEntry[],
  issuing: ReadonlySet<BodyKind>,
): Claim | null {
  const { bodies, tokens } = readPhrases([text], 'text');
  const body = bodies.find(
    (one) =>
      one.entry !== null &&
      !isOfMany(one) &&
      !isListed(tokens, one) &&
      (expected.length === 0 ? issuing.has(one.entry.kind) : expected.includes(one.entry)),
  );
  return body ? toClaim(body, source) : null;
}

/** "(Kèm theo Chỉ thị số … ngày … của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai)": what follows "của". */
function claimInNote(
  note: Grounded,
  expected: readonly BodyEntry[],
  issuing: ReadonlySet<BodyKind>,
): Claim | null {
  const at = note.text.lastIndexOf(' của ');
  return at < 0 ? null : claimIn(note, note.text.slice(at), expected, issuing);
}

/** A body of the centre, or one that names its unit: nothing more to be found. */
const isWhole = (claim: Claim): boolean =>
  claim.entry?.level === 'central' || claim.units.some((unit) => unit.name !== null);

function composeName(name: string, seat: Seat | null): string {
  if (!seat) return name;
  const { unit } = seat;
  if (kindOfParty(name)) return `${name} ${unit.name}`;
  // Decree 30/2020/NĐ-CP, Appendix II: "Thành phố Hồ Chí Minh" alone takes the capital.
  const kind = unit.name === 'Hồ Chí Minh' && unit.kind === 'thành phố' ? 'Thành phố' : unit.kind;
  return `${name} ${kind} ${unit.name}`;
}

/**
 * Who issued the document. What letterhead or heading say in full is `stated`; all else is inferred
 * from number, signature, launching sentences, notes, place and the units named around, and carries the
 * words that it was inferred from. `null` where body or unit cannot be told.
 */
export function resolveIssuer(evidence: IssuerEvidence): Issuer | null {
  const signature = readSignature(evidence.signature);
  let around: Surroundings | undefined;
  const surroundings = (): Surroundings => {
    around ??= readSurroundings(evidence);
    return around;
  };

  const letterhead = readLetterhead(evidence.letterhead);
  const heading = readHeading(evidence.heading);
  let claim = letterhead ?? heading;
  let stated = claim !== null;
  let spoken: Claim | null = heading;

  if (letterhead && heading && letterhead.entry === heading.entry && !isWhole(letterhead)) {
    claim = { ...letterhead, units: heading.units, evidence: heading.evidence };
  }
  const symbolised = bodiesOfSymbol(evidence.symbol);
  // "UBND TỈNH X" over a department's name that was lost: the number still tells.
  if (
    letterhead?.entry?.kind === 'committee' &&
    symbolised.length === 1 &&
    symbolised[0]?.kind === 'department'
  ) {
    claim = { ...letterhead, entry: symbolised[0], name: symbolised[0].name };
    stated = false;
  }

  if (!claim || !isWhole(claim)) {
    const expected = claim?.entry ? [claim.entry] : expectedBodies(evidence, signature);
    const issuing = issuingOf(signature);
    const noted = evidence.appendixNotes.map((note) => claimInNote(note, expected, issuing));
    const launched = evidence.launching.map((one) => claimIn(one, one.text, expected, issuing));
    // Ministries act in each other's documents: sentences count where they speak of one.
    const speakers = new Set(launched.flatMap((one) => one?.entry ?? []));
    const sure = speakers.size <= 1 || expected[0]?.kind !== 'ministry';
    const said = [...noted, ...(sure ? launched : [])].filter((one) => one !== null);
    // A sentence tells the chair; that it names the body says nothing of who signs.
    spoken ??= said.find((one) => one.headed) ?? noted.find((one) => one !== null) ?? null;
    // A note names the issuer; of sentences the first with a unit, since later ones speak of others.
    const best =
      noted.find((one) => one !== null && isWhole(one)) ??
      said.find((one) => one.entry?.level === 'central' || one.units.length > 0) ??
      said[0] ??
      null;
    if (!claim) claim = best ?? claimOfSymbol(evidence, expected, surroundings);
    else if (best && claim.units.every((unit) => unit.name === null)) {
      const kind = claim.units[0]?.kind;
      if (!kind || kind === best.units[0]?.kind)
        claim = { ...claim, units: best.units, evidence: best.evidence };
    }
    stated &&= claim === letterhead || claim === heading;
  }
  if (!claim) return null;

  const { entry } = claim;
  const authority = authorityOf(entry, signature, spoken && (spoken.headed ? 'chair' : 'body'));
  const shown = { text: claim.evidence?.text ?? null, span: claim.evidence?.span ?? null };
  if (entry?.level === 'central' || (!entry && claim.units.length === 0)) {
    return {
      name: claim.name,
      authority,
      level: 'central',
      unit: null,
      province: null,
      stated,
      ...shown,
    };
  }
  const seat = settleSeat({
    units: claim.units,
    entry,
    kind: kindOfParty(claim.name),
    evidence,
    surroundings,
  });
  if (!seat) return null;
  const inferred = seat.evidence !== null;
  return {
    name: composeName(claim.name, seat),
    authority,
    level: seat.level,
    unit: seat.unit,
    province: seat.province,
    stated: stated && !inferred,
    ...(seat.evidence ? { text: seat.evidence.text, span: seat.evidence.span } : shown),
  };
}

/** Only the number or the signature tells the body; where it sits is left to the surroundings. */
function claimOfSymbol(
  evidence: IssuerEvidence,
  expected: readonly BodyEntry[],
  surroundings: () => Surroundings,
): Claim | null {
  let [entry] = expected;
  if (!entry) return null;
  if (expected.length > 1) {
    if (expected.every((one) => one.kind === 'ministry')) return null;
    // TU is a Tỉnh ủy or a Thành ủy.
    const named = surroundings().mentions.flatMap(({ phrases }) =>
      phrases.bodies.map((body) => body.entry),
    );
    entry = named.find((one) => one !== null && expected.includes(one)) ?? entry;
  }
  const source =
    entry.level === 'central' ? null : (evidence.place ?? evidence.mentions[0] ?? null);
  return { entry, name: entry.name, headed: false, units: [], evidence: source };
}
