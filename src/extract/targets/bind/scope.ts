import { type Amount, isShare } from '../amounts/amounts.ts';
import { readPlace, readPlaceLead } from '../place.ts';
import { stripLead, stripTrailingTime } from '../words.ts';
import type { Stripped } from './comparators.ts';
import type { Zone } from './split.ts';
import { TOPIC } from './subject.ts';

// "riêng các huyện nghèo giảm", "riêng ở nông thôn đạt"; "riêng cá ngừ" is a part
const APART =
  /^[\s,(]*(?:trong đó )?riêng (?<scope>(?:bản|các|cấp|cả|cơ quan|của|dân tộc|hai|ba|hộ|huyện|khu vực|khối|lĩnh vực|miền|người|nông thôn|nữ|phường|phụ nữ|quý|quận|thành phố|thành thị|thôn|thị trấn|thị xã|trong(?! năm)|trẻ|trường|tại|tỉnh|vùng|xã|đô thị|đơn vị|đảng viên|địa bàn|địa phương|đồng bào|đối tượng|đối với|ấp|ở|\d)(?!\p{L}).+)$/iu;
// "các xã Sinh Long, Thượng Giáp giảm": whose part it is, of what was named before
const PLACES =
  /^[\s,(]*(?<scope>(?:(?:các|hai|ba|bốn) )?(?:xã|phường|huyện|thị xã|thành phố|quận|tỉnh) \p{Lu}\p{L}*(?:(?:,| và)? \p{Lu}\p{L}*)*) ?$/u;

interface Scoped {
  scope: string | null;
  lead: boolean;
  /** What is left of the words and of the link. */
  left: string;
  link: string;
}

/** Takes the words off that say where or for whom, not what. */
export function readScope(text: string, zone: Zone, stripped: Stripped, object: string): Scoped {
  const { amount, joint } = zone;
  const { link } = stripped;
  const left = text.slice(zone.leftStart, stripped.end);
  const apart = (APART.exec(left) ?? PLACES.exec(left))?.groups?.scope;
  // "riêng năm 2026 đạt 10,5%" is no scope.
  if (apart !== undefined) {
    const scope = stripTrailingTime(apart);
    return { scope: scope === '' ? null : scope, lead: false, left: '', link };
  }
  const measured = measuredIn(object, amount);
  const bare = link.startsWith(':');
  // "Tại địa bàn đô thị: 100% …", "Cấp xã: phấn đấu …"
  const lead = (bare && measured !== '') || left.includes(': ') ? readPlaceLead(left) : null;
  if (lead !== null) {
    const rest = bare ? '' : left.slice(left.indexOf(':') + 2);
    return { scope: lead, lead: true, left: rest, link: link.replace(/^: ?/, '') };
  }
  // "Khối thủy sản: 100% tàu cá …"
  if ((link === ':' || (bare && measured !== '')) && TOPIC.test(stripLead(lastPiece(left))))
    return { scope: null, lead: false, left: '', link: link.replace(/^: ?/, '') };
  // "ở nông thôn đạt 90%"
  const goesOn = measured !== '' || joint !== 'start';
  const place =
    goesOn && isShare(amount) && link !== '' && !bare
      ? readPlace(left.replace(/^[\s,(–-]+/u, ''))
      : null;
  return place === null
    ? { scope: null, lead: false, left, link }
    : { scope: place, lead: false, left: '', link };
}

/** "Nhóm chỉ tiêu xã hội: (6) tỷ lệ …": what stands right before the number. */
const lastPiece = (words: string): string => words.split(': ').pop() ?? words;

/** What an object says beside the counted noun that begins it: "05 trường | đạt chuẩn". */
export const measuredIn = (object: string, { kind, unit }: Amount): string =>
  kind === 'counted' || kind === 'noun' ? object.slice(unit.length).trim() : object;
