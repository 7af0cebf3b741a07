import type { Citation } from '../record/types.ts';
import type { Layout } from '../segment/document.ts';
import { isDigit } from '../text/letters.ts';
import { readDateCell } from './citations/cells.ts';
import { type FoundLaw, findLaws } from './citations/laws.ts';
import { mayLead, readLead } from './citations/lead.ts';
import {
  findHeadingIssuer,
  findLeadingIssuer,
  isLinked,
  shareAlongLists,
} from './citations/list.ts';
import { type Mention, mergeMentions } from './citations/merge.ts';
import { EMPTY, NUMBER_RULES } from './citations/numbers.ts';
import { isOwn, type Own } from './citations/own.ts';
import { quoteOutsideAddress } from './citations/quote.ts';
import type { Anchor, Found } from './citations/rule.ts';
import { readTitle } from './citations/title.ts';
import type { Consider } from './trial.ts';

const FIELD = 'citations';
const ROLES = new Set(['preamble', 'body', 'closing', 'appendix']);
// Notes stand at the foot of the page or after the signature: "[1] Quyết định số …"
const NOTE = /^\[\d{1,3}\]/;

/** Other documents that this one refers to, by number or as a named law; one entry per document. */
export function findCitations(layout: Layout, own: Own, consider?: Consider): Citation[] {
  const { blocks, clean, parts } = layout;
  const mentions: Mention[] = [];
  const tell = (found: Found, origin: number, reason: string | null): void =>
    consider?.({
      field: FIELD,
      rule: found.rule,
      start: origin + found.start,
      end: origin + found.end,
      taken: reason === null,
      reason,
    });
  for (const block of blocks) {
    const isSubject = block.index >= parts.subjectStart && block.index < parts.subjectEnd;
    const isRead =
      block.role !== null && (ROLES.has(block.role) || isSubject || NOTE.test(block.text));
    if (!isRead || !mayCite(block.text)) continue;
    const origin = block.start;
    for (const found of findInBlock(block.text)) {
      if (found.number !== null && found.date === null)
        found.date = readDateCell(blocks, block, found);
      const reason =
        found.declined ?? (isOwn(own, found, block) ? "the document's own number" : null);
      if (reason !== null) tell(found, origin, reason);
      else {
        const grounded = quoteOutsideAddress(clean, origin + found.start, origin + found.end);
        mentions.push({ ...found, grounded, origin });
      }
    }
  }
  return mergeMentions(mentions, (mention, taken) =>
    tell(
      mention,
      mention.origin,
      taken ? null : 'a number without symbol, and no such document is cited in full',
    ),
  );
}

const mayCite = (text: string): boolean => /\d|uật|LUẬT|Pháp lệnh/u.test(text);

/** All citations of a block in their order, declined ones too. */
function findInBlock(text: string): Found[] {
  const laws = findLaws(text);
  const found = findNumbers(text, laws);
  shareAlongLists(text, found);
  const basis = /^(?:[-+•] ?)?(?:Căn cứ|Xét)(?!\p{L})/u.test(text);
  for (const item of found) {
    if (item.declined !== null) continue;
    item.issuer ??= findLeadingIssuer(text, item) ?? findHeadingIssuer(text, item);
    if (item.type !== 'Luật' && item.type !== 'Bộ luật')
      item.title ??= readTitle(text, item.end, basis);
  }
  const named = laws.filter((law) => law.number === null);
  return [...found, ...named].sort((a, b) => a.start - b.start || a.end - b.end);
}

const NUMBER_START = /\d{1,6}(?:\.\d{1,3})?\p{Ll}?(?: ?\/ ?\d{1,4})? ?[-‐‑–—/] ?\p{Lu}/uy;

/** Every rule is tried at each number; the longest that is taken wins. */
function findNumbers(text: string, laws: FoundLaw[]): Found[] {
  const all: Found[] = [];
  let previous: Found | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    NUMBER_START.lastIndex = at;
    const lead = NUMBER_START.test(text) || mayLead(text, at) ? readLead(text, at) : undefined;
    if (lead !== undefined) {
      const list =
        previous !== undefined && isLinked(text, previous, lead.start) ? previous : undefined;
      const found = tryRules({ text, at, lead, previous: list });
      for (const item of found) {
        bindToLaw(text, item, laws);
        all.push(item);
        if (item.declined === null) previous = item;
        end = Math.max(end, item.end);
      }
    }
    at = end - 1;
  }
  return all;
}

function tryRules(anchor: Anchor): Found[] {
  let best: Found[] = [];
  let declined: Found | undefined;
  for (const rule of NUMBER_RULES) {
    rule.pattern.lastIndex = anchor.at;
    const match = rule.pattern.exec(anchor.text);
    if (match === null) continue;
    const read = rule.read(anchor, match);
    if (typeof read === 'string') {
      const end = anchor.at + match[0].length;
      declined ??= { ...EMPTY, rule: rule.name, start: anchor.lead.start, end, declined: read };
    } else if (read !== undefined && (read[0]?.end ?? 0) > (best[0]?.end ?? 0)) best = read;
  }
  return best.length > 0 || declined === undefined ? best : [declined];
}

/** "Luật Đất đai |số 31/2024/QH15", "Luật Đất đai năm 2024 (|Luật số 31/2024/QH15)": name and number are one law. */
function bindToLaw(text: string, found: Found, laws: FoundLaw[]): void {
  if (found.declined !== null || found.number === null || found.short) return;
  // Laws and numbers come in the order of the text: those before the last are behind.
  const law = laws.findLast(
    ({ number, start, end }) =>
      start <= found.start &&
      number === null &&
      (start === found.start ||
        (end <= found.start &&
          found.start - end < 4 &&
          /^[ ,(]*$/.test(text.slice(end, found.start)))),
  );
  if (law === undefined) return;
  const isOther =
    found.start > law.end &&
    /^\p{Lu}/u.test(text.slice(found.start)) &&
    !text.startsWith('Luật số', found.start);
  if (isOther) return;
  law.number = found.number;
  found.start = law.start;
  found.type = law.type;
  found.title = law.title?.replace(/ năm \d{4}$/u, '') ?? null;
  found.date ??= law.date;
  found.rule = 'law-with-number';
}
