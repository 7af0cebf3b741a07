import type { Anchor, Found, NumberRule } from './rule.ts';
import { isBodySymbol, type NumberSymbol, readSymbol, typeOfAbbreviation } from './symbol.ts';
import { readTail } from './tail.ts';

// A project goes by a number of its own: "Đề án 06/CP", "Chương trình 135".
const PROJECTS = new Set([
  'Đề án',
  'Dự án',
  'Chương trình',
  'Chiến lược',
  'Quy hoạch',
  'Danh mục',
  'Kế hoạch',
]);
const SEPARATOR = ' ?[-‐‑–—/] ?';
// "57-", "02/2017/", "66.4/2025/", "12a/", "22/201 /", "51/2001-"
const HEAD = String.raw`\d{1,6}(?:\.\d{1,3})?\p{Ll}?(?:(?: ?\/ ?\d{1,4})?${SEPARATOR})`;
// ", ", " và ", "; số ", " & "
const LINK = '(?: ?[,;] ?(?:và )?| và | & | hoặc )(?:số )?';

// What the Quốc hội and its committee give: "11 luật có liên quan đến quy hoạch |số 28/2018/QH14" is no quy hoạch.
const ASSEMBLY_TYPES =
  /^(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị quyết liên tịch|Văn bản)$/u;

const LAWS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);

interface Sequence {
  /** Before the symbol, without blanks: "57-", "02/2017/". */
  written: string;
  year: number | null;
}

function readHead(head: string): Sequence {
  const written = head.replace(/ /g, '').replace(/[‐‑–—]/g, '-');
  const year = /\/((?:19|20)\d\d)[-/]$/.exec(written)?.[1];
  return { written, year: year === undefined ? null : Number(year) };
}

/** Why the words at hand are no document's number, or its type. */
function judge(
  { lead, previous }: Anchor,
  symbol: NumberSymbol,
  year: number | null,
): { type: string | null } | string {
  if (lead.declined !== null) return lead.declined;
  const [first = '', second] = symbol.groups;
  const abbreviated = typeOfAbbreviation(first);
  const assembly = /^(?:QH|UBTVQH)\d{1,2}$/.test(first);
  if (assembly && lead.type !== null && !ASSEMBLY_TYPES.test(lead.type)) return { type: null };
  if (lead.type !== null) {
    const loose = PROJECTS.has(lead.type) && !lead.numbered && second === undefined;
    return loose ? 'the name of a project' : { type: lead.type };
  }
  if (assembly && year !== null) return { type: previous?.type ?? null };
  if (abbreviated !== undefined && second !== undefined) {
    return {
      type:
        previous?.type != null && agrees(previous.type, abbreviated) ? previous.type : abbreviated,
    };
  }
  const known = symbol.groups.some(isBodySymbol);
  if (previous !== undefined && (known || second !== undefined)) return { type: previous.type };
  // "số 812/UBND-NC"
  if (known && (second !== undefined || lead.numbered)) return { type: 'Công văn' };
  return 'no type and no symbol of a document';
}

const agrees = (type: string, abbreviated: string): boolean =>
  type === abbreviated || type.startsWith(`${abbreviated} `);

// Chỉ thị số 34-CT/TW   Nghị định 78/2025/ NĐ-CP   Công văn số 4912/UBND-NC   66.4/2025/NQ-CP
const numbered: NumberRule = {
  name: 'numbered',
  pattern: new RegExp(HEAD, 'uy'),
  read(anchor, match) {
    const { text, at, lead } = anchor;
    const symbol = readSymbol(text, at + match[0].length);
    if (symbol === undefined) return undefined;
    const { written, year } = readHead(match[0]);
    const verdict = judge(anchor, symbol, year);
    if (typeof verdict === 'string') return verdict;
    const tail = readTail(text, symbol.end);
    return [
      {
        ...EMPTY,
        rule: 'numbered',
        start: lead.start,
        end: tail.end,
        type: verdict.type,
        number: written + symbol.text,
        date: tail.date,
        issuer: tail.issuer,
      },
    ];
  },
};

// Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017   các Nghị định số 131 và 132/2025/NĐ-CP
const elliptical: NumberRule = {
  name: 'elliptical-list',
  pattern: new RegExp(
    String.raw`\d{1,5}(?:\/\d{4})?(?:${LINK}\d{1,5}(?:\/\d{4})?(?![.\d])){1,10}(?=(?: ?\/ ?\d{4})?${SEPARATOR}\p{Lu})`,
    'uy',
  ),
  read(anchor, match) {
    const { text, at, lead } = anchor;
    if (!lead.numbered && lead.type === null) return undefined;
    const sequences = match[0].split(new RegExp(LINK, 'u'));
    const last = sequences.at(-1) as string;
    const head = new RegExp(HEAD, 'uy');
    head.lastIndex = at + match[0].length - last.length;
    const found = head.exec(text);
    const symbol = found === null ? undefined : readSymbol(text, head.lastIndex);
    if (found === null || symbol === undefined) return undefined;
    const { written, year } = readHead(found[0]);
    const verdict = judge(anchor, symbol, year);
    if (typeof verdict === 'string') return verdict;
    const tail = readTail(text, symbol.end);
    const suffix = written.slice(/^\d+/.exec(written)?.[0].length ?? 0);
    return sequences.map((sequence, index) => ({
      ...EMPTY,
      rule: 'elliptical-list',
      start: lead.start,
      end: tail.end,
      type: verdict.type,
      number:
        index === sequences.length - 1
          ? written + symbol.text
          : sequence.replace(
              /^(\d+)(\/\d{4})?$/,
              (_, digits: string, own?: string) =>
                digits + (own ? `${own}${suffix.replace(/^\/\d{4}/, '')}` : suffix),
            ) + symbol.text,
      date: tail.date,
      issuer: tail.issuer,
    }));
  },
};

// Nghị quyết 57   Nghị quyết số 18 của Bộ Chính trị   Chỉ thị số 05 ngày 15/5/2016
const short: NumberRule = {
  name: 'without-symbol',
  pattern: /\d{1,5}(?![\d%‰]|[.,]\d| ?[-–/] ?[\p{L}\d])/uy,
  read({ text, at, lead }, match) {
    if (lead.type === null || lead.declined !== null) return undefined;
    if (PROJECTS.has(lead.type) || LAWS.has(lead.type)) return undefined;
    const tail = readTail(text, at + match[0].length);
    const full = tail.issuer !== null || (lead.numbered && tail.date?.length === 10);
    return [
      {
        ...EMPTY,
        rule: 'without-symbol',
        start: lead.start,
        end: full ? tail.end : at + match[0].length,
        type: lead.type,
        number: match[0],
        date: full ? tail.date : null,
        issuer: full ? tail.issuer : null,
        short: true,
      },
    ];
  },
};

export const EMPTY: Found = {
  rule: '',
  start: 0,
  end: 0,
  type: null,
  number: null,
  title: null,
  date: null,
  issuer: null,
  year: null,
  short: false,
  declined: null,
};

export const NUMBER_RULES: readonly NumberRule[] = [numbered, elliptical, short];
