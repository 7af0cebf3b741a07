/** Names printed in capitals, as running text writes them. */

/** "IA HRÚ" → "Ia Hrú", "PHAN RANG-THÁP CHÀM" → "Phan Rang-Tháp Chàm". */
export function toProperName(name: string): string {
  return name.toLowerCase().replace(/(?:^|[ -])[^ -]/g, (head) => head.toUpperCase());
}

/** After these words of a body's name the next takes a capital: "Phòng Nội vụ", "Chi cục Thuế". */
const CAPITAL_NEXT = ['phòng', 'sở', 'chi cục', 'cục', 'vụ', 'ban', 'viện', 'chi nhánh'];

const PROPER = ['Việt Nam', 'Hồ Chí Minh', 'Trung ương', 'Nhà nước', 'Chính phủ', 'Quốc hội'];
// "THPT", "HTX"
const ACRONYM = /^[BCDĐGHKLMNPQRSTVX]{2,5}$/;

const capitalise = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);

/** "TRUNG TÂM XÚC TIẾN ĐẦU TƯ" → "Trung tâm xúc tiến đầu tư"; what is not in capitals stays. */
export function toSentenceCase(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean !== clean.toUpperCase()) return clean;
  let name = clean
    .split(' ')
    .map((word) => (ACRONYM.test(word) ? word : word.toLowerCase()))
    .join(' ');
  for (const proper of PROPER) {
    const at = ` ${name} `.indexOf(` ${proper.toLowerCase()} `);
    if (at >= 0) name = name.slice(0, at) + proper + name.slice(at + proper.length);
  }
  const starter = CAPITAL_NEXT.find((words) => name.startsWith(`${words} `));
  if (starter) name = capitalise(name, starter.length + 1);
  return capitalise(name, 0);
}
