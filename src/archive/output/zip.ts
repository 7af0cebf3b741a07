/** The first moment that a ZIP can tell: 1 January 1980. */
const EPOCH = 0x0021_0000;
const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;

/** A ZIP whose entries say nothing of when it was made: the same content is the same bytes. */
export function withoutClock(zip: Buffer): Buffer {
  const made = Buffer.from(zip);
  const end = made.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || made.readUInt32LE(end) !== END) return made;
  let at = made.readUInt32LE(end + 16);
  while (at + 46 <= made.length && made.readUInt32LE(at) === CENTRAL) {
    made.writeUInt32LE(EPOCH, at + 12);
    const local = made.readUInt32LE(at + 42);
    if (made.readUInt32LE(local) === LOCAL) made.writeUInt32LE(EPOCH, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => made.readUInt16LE(at + field));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return made;
}
