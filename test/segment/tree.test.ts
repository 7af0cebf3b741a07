import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/clean.ts';
import type { Section } from '../../src/record/types.ts';
import { segment } from '../../src/segment/document.ts';
import { buildTree } from '../../src/segment/tree.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';
import { compose } from '../extract/document.ts';

/** Labels of the body, "label(children)". */
function labelsOf(body: string): string {
  const { clean, blocks } = segment(normalise(compose({ body }), knownSyllables));
  const write = ({ label, children }: Section): string =>
    children.length === 0 ? `${label}` : `${label}(${children.map(write).join(' ')})`;
  return buildTree(clean, blocks)
    .filter(({ role }) => role === 'body')
    .flatMap(({ children }) => children.map(write))
    .join(' ');
}

describe('the tree of sections', () => {
  it.each([
    [
      'small letters with a full stop under numbers',
      '1. Thủ tục cấp giấy phép\n\na. Nội dung đơn giản hóa.\n\nb. Lý do.\n\nd. Kiến nghị.',
      '1.(a. b. d.) 2.',
    ],
    [
      'capital letters under Roman numbers',
      '1. Mở đầu\n\nI. Danh mục\n\nA. Lĩnh vực việc làm\n\n1. Cấp giấy phép.\n\nĐ. Lĩnh vực y tế\n\nII. Nội dung',
      '1. I.(A.(1.) Đ.) II.(2.)',
    ],
    [
      'capital letters over Roman numbers',
      '1. Mở đầu\n\nA. Mục tiêu\n\nI. Mục tiêu chung\n\nII. Mục tiêu cụ thể\n\nB. Giải pháp\n\nI. Chung',
      '1. A.(I. II.) B.(I.(2.))',
    ],
    [
      'the items of an article that is given anew',
      '1. Sửa đổi Điều 7 như sau:\n\n“Điều 7. Hỗ trợ\n\n1. Đối tượng hỗ trợ;\n\n2. Mức hỗ trợ.”.\n\n2. Sửa đổi khoản 3 Điều 8 như sau:\n\n“3. Kinh phí:\n\na) Trung ương;\n\nb) Địa phương.”;\n\n3. Bãi bỏ Điều 9.',
      '1.(1. 2.) 2.(a) b)) 3. 2.',
    ],
    [
      'a quotation that never ends',
      '1. Sửa đổi Điều 7 như sau:\n\n“Điều 7. Hỗ trợ\n\n1. Đối tượng hỗ trợ.\n\n2. Bãi bỏ Điều 9.',
      '1. 1. 2. 2.',
    ],
    [
      'quoted names',
      '1. Phát động các phong trào:\n\n“Ngày chủ nhật xanh”;\n\n2. Thực hiện cuộc vận động “Ngày vì người nghèo”.',
      '1. 2. 2.',
    ],
  ])('%s', (_name, body, labels) => {
    expect(labelsOf(body)).toBe(labels);
  });
});
