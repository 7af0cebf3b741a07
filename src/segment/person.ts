import { isSignatureLine } from './cues.ts';

// "ThS. ", "PGS.TS. ", "Đại tá ", "Thiếu tướng ", "Đồng chí "
const STYLE =
  /^(?:(?:(?:GS|PGS|TS|T[hH]S|BS|DS|KS|CN|LS|CK ?I{1,2})\.? ?)+(?=\p{Lu})|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|uý|úy) )/u;
const NAME = /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){1,5}$/u;

/** Where the name begins in a line that is a person's name: "Nguyễn Văn A", "ThS. TRẦN THỊ B"; -1 in another. */
export function nameStart(text: string): number {
  if (text.length > 48) return -1;
  const start = STYLE.exec(text)?.[0].length ?? 0;
  const name = text.slice(start);
  const named =
    name.length <= 40 &&
    NAME.test(name) &&
    !isSignatureLine(text) &&
    !/^(?:Nơi nhận|NƠI NHẬN|PHỤ LỤC|Phụ Lục)/u.test(name);
  return named ? start : -1;
}

/** "Nguyễn Văn A", "TRẦN THỊ B", "Đặng Hà My": two to six capitalised words and nothing else. */
export const isPersonName = (text: string): boolean => nameStart(text) >= 0;
