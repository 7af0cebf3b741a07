import { type BodyEntry, bodyTable } from '../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { bodiesOfSymbol } from './find-body.ts';
import type { SignatureReading } from './issuer-authority.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';

/** Titles, as tight keys, of the heads of what is no Bộ. */
const OFFICES: readonly (readonly [title: string, bodies: readonly string[]])[] = [
  ['chủnhiệm', ['Văn phòng Chính phủ', 'Ủy ban Dân tộc', 'Ủy ban Dân tộc và Miền núi']],
  ['thốngđốc', ['Ngân hàng Nhà nước Việt Nam']],
  ['tổngthanhtra', ['Thanh tra Chính phủ']],
];

/** What the number and the signature let expect; several where the symbol has several. */
export function expectedBodies(evidence: IssuerEvidence, signature: SignatureReading): BodyEntry[] {
  let bySymbol = bodiesOfSymbol(evidence.symbol);
  if (bySymbol.length > 1) {
    const partyForm =
      /[-/](?:TW|TU|HU|ĐU)$/iu.test(evidence.symbol ?? '') ||
      DOCUMENT_TYPES.some((type) => type.party === 'only' && type.name === evidence.documentType);
    const fitting = bySymbol.filter((entry) => (entry.kind === 'party') === partyForm);
    if (fitting.length > 0) bySymbol = fitting;
  }
  const signed = signature.body;
  if (bySymbol.length > 0) {
    return signed && bySymbol.includes(signed) ? [signed] : [...bySymbol];
  }
  if (signed) return [signed];
  switch (signature.position) {
    case 'chair': {
      // The chair of a Hội đồng nhân dân signs its resolutions, that of a committee all else.
      const kind = evidence.documentType === 'Nghị quyết' ? 'assembly' : 'committee';
      return bodyTable().filter((entry) => entry.kind === kind);
    }
    case 'premier':
      return bodyTable().filter((entry) => entry.kind === 'premier');
    case 'minister': {
      const [, names = null] = OFFICES.find(([title]) => signature.title?.includes(title)) ?? [];
      return bodyTable().filter(
        ({ kind, name }) =>
          kind === 'ministry' && (names?.includes(name) ?? name.startsWith('Bộ ')),
      );
    }
    case 'party':
      return bodyTable().filter((entry) => entry.kind === 'party');
    default:
      return [];
  }
}
