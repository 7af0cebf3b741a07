/** `--issuer` and `--year`: which documents are meant, and what to say when none is. */
import { placeOf, yearOf } from '../compare/documents.ts';
import type { Directive } from '../record/types.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { FilterFlags } from './filter-options.ts';
import { nearest } from './nearest.ts';

/** "UBND tỉnh Lai Châu", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu" → "tỉnh lai châu"; "TP. Huế" → "thành phố huế". */
const shorten = (name: string): string =>
  fold(name)
    .replace(/^(?:chủ tịch|chu tich) /, '')
    .replace(/^(?:[uủ][yỷ] ban nh[aâ]n d[aâ]n|ubnd) /, '')
    .replace(/^tp\.? ?/, 'thành phố ');

const bare = (name: string): string => stripMarks(shorten(name));

const KIND = /^(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu) /;

/** The names that a document's issuer answers to: "lai châu" is the province, not its city of that name. */
function issuerNames({ issuer }: Directive): string[] {
  if (!issuer) return [];
  const name = shorten(issuer.name);
  const place = name.replace(KIND, '');
  const province = issuer.province === null ? null : fold(issuer.province.name);
  return issuer.level === 'province' || place !== province ? [name, place] : [name];
}

/** Blind to diacritics where the wanted name has none: "Quang Binh" is both, "Quảng Bình" one. */
function matchesIssuer(wanted: string, names: readonly string[]): boolean {
  const short = shorten(wanted);
  if (stripMarks(wanted) !== wanted.normalize('NFC')) return names.includes(short);
  return names.some((name) => stripMarks(name) === stripMarks(short));
}

/** Index of the first wanted issuer or span that the document meets; 0 where none is wanted, -1 for no match. */
export interface Meets {
  issuer: number;
  year: number;
}

export class Filter {
  readonly #flags: FilterFlags;
  readonly #issuers = new Map<string, number>();
  readonly #years = new Map<string, number>();
  seen = 0;

  constructor(flags: FilterFlags) {
    this.#flags = flags;
  }

  /** Which of the wanted the document meets, or `null`. Remembers what there is. */
  test(directive: Directive): Meets | null {
    const names = issuerNames(directive);
    const year = yearOf(directive);
    const { issuer, year: years } = this.#flags;
    this.seen++;
    count(this.#issuers, placeOf(directive) ?? 'no issuer');
    count(this.#years, year === null ? 'no year' : String(year));
    const meets = {
      issuer: issuer ? issuer.findIndex((wanted) => matchesIssuer(wanted, names)) : 0,
      year: years
        ? years.findIndex(({ from, to }) => year !== null && year >= from && year <= to)
        : 0,
    };
    return meets.issuer < 0 || meets.year < 0 ? null : meets;
  }

  /** "there are the years 2021, 2025 and the issuers Lai Châu, Lào Cai". */
  describe(): string {
    if (this.seen === 0) return 'no directive was read';
    return `there are the years ${some(this.#years)} and the issuers ${some(this.#issuers)}`;
  }

  /** One line for a selection that nothing meets. */
  explainMiss(): string {
    const wanted = (this.#flags.issuer ?? []).flatMap((name) => {
      const known = [...this.#issuers.keys()];
      if (known.some((one) => matchesIssuer(name, [shorten(one)]))) return [];
      const near = nearest(bare(name), known.map(bare));
      const meant = known.find((one) => bare(one) === near);
      return meant === undefined ? [] : [`"${name}" is not among them; did you mean ${meant}?`];
    });
    return ['nothing selected', this.describe(), ...wanted].join('; ');
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const SHOWN = 12;

function some(counts: ReadonlyMap<string, number>): string {
  const names = [...counts.keys()].sort();
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
