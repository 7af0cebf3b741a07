/** Formats that are no text, by their first bytes, each with what a user would call it. */
const SIGNATURES: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP container (.docx, .odt, .xlsx or .zip)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document (.doc or .xls)' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: 'a TIFF image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: 'a TIFF image' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document' },
  { bytes: [0x1f, 0x8b], name: 'gzip-compressed data' },
];

/** What the first bytes say the file is, where that is not text. */
export function recogniseBinary(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte))?.name;
}
