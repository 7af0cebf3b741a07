/** Provinces that are not the same land on the maps before and after 2025-07-01. */
import type { Issuer } from '../record/types.ts';
import { provinceTable } from '../vocabulary/provinces.ts';

let parts: Map<string, readonly string[]> | undefined;

/** Slugs on the old map of what each unit of the new map was made of, merged units only. */
function partsOf(slug: string): readonly string[] {
  parts ??= new Map(
    provinceTable()
      .filter(({ epoch, related }) => epoch === '34' && related.length > 1)
      .map((entry) => [entry.slug, entry.related]),
  );
  return parts.get(slug) ?? [];
}

const plain = (slug: string): string => slug.replaceAll('-', '_');

/** Why figures of the two issuers are of different territories though one went into the other, or `null`. */
export function territoryChanged(a: Issuer | null, b: Issuer | null): string | null {
  if (a?.level !== 'province' || b?.level !== 'province' || !a.province || !b.province) return null;
  if (a.province.epoch === b.province.epoch) return null;
  const [old, merged] =
    a.province.epoch === '63' ? [a.province, b.province] : [b.province, a.province];
  const made = partsOf(plain(merged.slug));
  if (!made.includes(plain(old.slug))) return null;
  const names = made.map(
    (slug) => provinceTable().find((entry) => entry.epoch === '63' && entry.slug === slug)?.name,
  );
  return `territory changed by the merger of 2025-07-01 (${merged.name} = ${names.join(' + ')})`;
}
