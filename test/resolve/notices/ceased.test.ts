import { describe, expect, test } from 'vitest';
import { bodyCeased } from '../../../src/resolve/notices/ceased-bodies.ts';
import { unitCeased } from '../../../src/resolve/notices/ceased-units.ts';
import { check, dated, makeCitation, places, write } from './evidence.ts';

const on = (iso: string, text: string) => ({
  source: write({ body: `1. ${text}` }),
  date: dated(iso),
});

describe('body-ceased', () => {
  test.each([
    ['2025-06-01', 'Giao Sở Kế hoạch và Đầu tư theo dõi.', 'Sở Kế hoạch và Đầu tư'],
    ['2025-06', 'Giao Sở GTVT chủ trì.', 'Sở GTVT'],
    [
      '2025-03-05',
      'Đề nghị Bộ Nông nghiệp và Phát triển nông thôn hỗ trợ.',
      'Bộ Nông nghiệp và Phát triển nông thôn',
    ],
    ['2025-08-01', 'Đề nghị các Huyện ủy lãnh đạo.', 'Huyện ủy'],
    ['2010-01-01', 'Đề nghị Bộ Thủy sản hỗ trợ.', 'Bộ Thủy sản'],
  ])('%s: %s', (iso, text, at) => {
    const { source, date } = on(iso, text);
    expect(places(bodyCeased, source, { date })).toEqual([at]);
  });

  test('says what took over, once a body', () => {
    const { source, date } = on(
      '2025-06-01',
      'Giao Sở Kế hoạch và Đầu tư; Sở Kế hoạch và Đầu tư báo cáo.',
    );
    const found = check(bodyCeased, source, { date });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/\(now Sở Tài chính\)$/);
  });

  test.each([
    ['2024-12-31', 'Giao Sở Kế hoạch và Đầu tư theo dõi.'],
    ['2025', 'Giao Sở Kế hoạch và Đầu tư theo dõi.'],
    ['2025-06-01', 'Giao Sở Tài chính (Sở Kế hoạch và Đầu tư cũ) theo dõi.'],
    ['2025-06-01', 'Nhiệm vụ trước đây của Sở Kế hoạch và Đầu tư được duy trì.'],
    ['2025-06-01', 'Sau khi hợp nhất Sở Kế hoạch và Đầu tư, công việc liên tục.'],
    ['2025-06-01', 'Thực hiện đề án “Nâng cao năng lực Sở Kế hoạch và Đầu tư”.'],
    ['2025-06-01', 'Giao Ban Tuyên giáo và Dân vận Tỉnh ủy theo dõi.'],
    ['2025-06-01', 'Đề nghị Ban Dân tộc HĐND tỉnh giám sát.'],
    ['2025-06-01', 'Giao Sở Xây dựng chủ trì.'],
    ['2025-06-01', 'Theo quy chuẩn do Bộ Giao thông vận tải ban hành.'],
  ])('not in %s: %s', (iso, text) => {
    const { source, date } = on(iso, text);
    expect(places(bodyCeased, source, { date })).toEqual([]);
  });

  test('the issuer of a cited document is of its own date', () => {
    const cited = 'Thông tư số 09/2020/TT-BKHĐT ngày 03/3/2020';
    const { source, date } = on('2025-06-01', `Thực hiện ${cited} của Bộ Kế hoạch và Đầu tư.`);
    const citations = [makeCitation(source, { text: cited, number: '09/2020/TT-BKHĐT' })];
    expect(places(bodyCeased, source, { date, citations })).toEqual([]);
  });

  test('the preamble looks back', () => {
    const source = write({ preamble: 'Năm qua, Sở Kế hoạch và Đầu tư đã làm tốt.' });
    expect(places(bodyCeased, source, { date: dated('2025-06-01') })).toEqual([]);
  });
});

describe('unit-ceased', () => {
  test.each([
    ['2025-07-02', 'Hỗ trợ huyện Mai Sơn làm đường.', 'huyện Mai Sơn'],
    ['2025-08', 'Liên kết với tỉnh Hà Giang.', 'tỉnh Hà Giang'],
    ['2026-01-05', 'Nâng cấp bến tàu tại thành phố Hạ Long.', 'thành phố Hạ Long'],
    ['2026-01-05', 'UBND các huyện, thành phố báo cáo.', 'UBND các huyện'],
    ['2010-05-05', 'Liên kết với tỉnh Hà Tây.', 'tỉnh Hà Tây'],
  ])('%s: %s', (iso, text, at) => {
    const { source, date } = on(iso, text);
    expect(places(unitCeased, source, { date })).toEqual([at]);
  });

  test('among the recipients', () => {
    const source = write({
      recipients: 'Nơi nhận:\n- UBND các huyện, thị xã, thành phố;\n- Lưu: VT.',
    });
    expect(places(unitCeased, source, { date: dated('2025-09-01') })).toEqual(['UBND các huyện']);
    expect(places(unitCeased, source, { date: dated('2025-05-01') })).toEqual([]);
  });

  test.each([
    ['2025-06-30', 'Hỗ trợ huyện Mai Sơn làm đường.'],
    ['2025', 'Hỗ trợ huyện Mai Sơn làm đường.'],
    ['2026-01-05', 'Liên kết với tỉnh Lào Cai, thành phố Huế, thành phố Cần Thơ và tỉnh Sơn La.'],
    ['2026-01-05', 'Các xã thuộc huyện Mai Sơn (cũ) được hỗ trợ.'],
    ['2026-01-05', 'Sau khi sáp nhập tỉnh Hà Giang, số xã giảm.'],
    ['2026-01-05', 'Kỷ niệm ngày giải phóng tỉnh Phú Yên.'],
    ['2026-01-05', 'Thực hiện đề án “Phát triển du lịch huyện Vân Hồ”.'],
    ['2026-01-05', 'UBND các xã, phường báo cáo.'],
  ])('not in %s: %s', (iso, text) => {
    const { source, date } = on(iso, text);
    expect(places(unitCeased, source, { date })).toEqual([]);
  });
});
