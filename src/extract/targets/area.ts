import { completeFrom, NOT_ALIKE } from './complete.ts';

// "Tỷ lệ hộ nghèo | toàn tỉnh"
const WHOLE_PLACE =
  / (?:toàn|của toàn|chung toàn) (?:tỉnh|huyện|thành phố|thị xã|xã|quận|phường)$/u;

// "Khu vực đô thị", "ở nông thôn", "thành thị"
const PLACE =
  /^(?:khu vực|ở|tại|vùng|thành thị|nông thôn|đô thị|miền núi|các xã|các huyện|cấp (?:tỉnh|huyện|xã))(?!\p{L})/iu;

// "tỷ lệ hộ nghèo …, | khu vực miền núi", "các xã biên giới"; "khu vực dịch vụ" is no place
const AREA =
  /^(?:(?:ở|tại|khu vực|vùng|địa bàn) )*(?:đô thị|thành thị|nông thôn|miền núi|vùng cao|biên giới|ven biển|hải đảo|đồng bằng|trung du|nội thành|ngoại thành|đồng bào dân tộc(?: thiểu số)?|dân tộc thiểu số|(?:các )?(?:xã|huyện|thôn|bản) (?:nghèo|biên giới|vùng cao|miền núi|(?:đặc biệt )?khó khăn))$/iu;

export const isPlaced = (words: string): boolean => PLACE.test(words);
export const isArea = (words: string): boolean => AREA.test(words);

/** "… được thu gom ở đô thị", then "ở nông thôn": the place that the name holds gives way. */
export const atPlace = (before: string, place: string): string =>
  completeFrom(before, place, NOT_ALIKE) || before.replace(WHOLE_PLACE, '');
