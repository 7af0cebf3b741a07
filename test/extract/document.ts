import { normalise } from '../../src/normalise/clean.ts';
import { type Layout, segment } from '../../src/segment/document.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';

export interface Parts {
  subject?: string;
  preamble?: string;
  body?: string;
  appendix?: string;
  issuer?: string;
}

/** A directive in the form of Decree 30/2020/NĐ-CP around the words that a case is about. */
export function compose({
  subject = 'Về việc phát động phong trào thi đua yêu nước năm 2023',
  preamble = 'Năm qua, tỉnh đã đạt được nhiều kết quả quan trọng trên các lĩnh vực.',
  body = 'Các cơ quan tổ chức thực hiện.',
  appendix = '',
  issuer = 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
}: Parts): string {
  return `${issuer}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 03/CT-UBND

Sông Lam, ngày 05 tháng 01 năm 2023

CHỈ THỊ

${subject}

${preamble}

${/^\d/.test(body) ? body : `1. ${body}`}

2. Văn phòng theo dõi việc thực hiện.

Trên đây là nội dung Chỉ thị, các đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Trần Văn Mẫu
${appendix === '' ? '' : `\nPHỤ LỤC\n\n${appendix}\n`}`;
}

export const layoutOf = (parts: Parts): Layout =>
  segment(normalise(compose(parts), knownSyllables));
