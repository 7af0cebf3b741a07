/** A record of every shape, for the views: not read from any document. */
import type { Directive, Span } from '../../src/record/types.ts';

const span = (line: number): Span => ({ start: 10 * line, end: 10 * line + 4, line });
const grounded = (text: string, line: number) => ({ text, span: span(line) });

const TARGET = {
  scope: null,
  upper: null,
  change: 'level',
  deadline: null,
  baseline: null,
  group: null,
  rule: 'amount',
} as const;

export const standIn: Directive = {
  schemaVersion: 1,
  source: {
    path: 'chi-thi.md',
    format: 'markdown',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    length: 400,
  },
  documentType: { name: 'Chỉ thị', abbreviation: 'CT', text: 'CHỈ THỊ', span: span(3) },
  number: { sequence: null, symbol: 'CT-UBND', text: '/CT-UBND', span: span(1) },
  issuer: {
    name: 'Ủy ban nhân dân tỉnh Cao Bằng',
    authority: 'chair',
    level: 'province',
    unit: null,
    province: { name: 'Cao Bằng', slug: 'cao-bang', code: '04', epoch: '34' },
    stated: false,
    text: 'Cao Bằng',
    span: span(2),
  },
  place: grounded('Cao Bằng', 2),
  date: { iso: '2026-02', precision: 'month', ...grounded('ngày tháng 02 năm 2026', 2) },
  year: 2026,
  subject: grounded(
    'Về việc phát động phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026',
    4,
  ),
  theme: grounded('Kỷ cương làm gốc, việc khó làm trước, người dân làm thước đo', 6),
  motto: null,
  movements: [
    {
      name: 'Cao Bằng chung sức xây dựng nông thôn mới giai đoạn 2021 - 2025',
      kind: 'movement',
      launchedBy: null,
      period: { from: 2021, to: 2025 },
      canonicalId: 'new-countryside',
      rule: 'quoted',
      mentions: [],
      ...grounded('Cao Bằng chung sức xây dựng nông thôn mới giai đoạn 2021 - 2025', 9),
    },
    {
      name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
      kind: 'campaign',
      launchedBy: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      period: null,
      canonicalId: null,
      rule: 'quoted',
      mentions: [],
      ...grounded('Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', 9),
    },
  ],
  targets: [
    {
      ...TARGET,
      indicator: { text: 'thu ngân sách nhà nước trên địa bàn', id: 'budget-revenue' },
      comparator: 'ge',
      value: 2450.5,
      unit: 'tỷ đồng',
      quantity: { value: 2450500000000, upper: null, unit: 'VND' },
      group: '1.',
      ...grounded('thu ngân sách nhà nước trên địa bàn không dưới 2.450,5 tỷ đồng', 7),
    },
    {
      ...TARGET,
      indicator: { text: 'tổng kim ngạch xuất nhập khẩu qua các cửa khẩu', id: null },
      comparator: 'range',
      value: 920,
      upper: 950,
      unit: 'triệu USD',
      quantity: { value: 920000000, upper: 950000000, unit: 'USD' },
      ...grounded('tổng kim ngạch xuất nhập khẩu qua các cửa khẩu đạt 920 - 950 triệu USD', 7),
    },
    {
      ...TARGET,
      indicator: { text: 'tỷ lệ hộ nghèo đa chiều', id: 'poverty' },
      scope: 'các xã biên giới',
      comparator: 'ge',
      value: 4,
      unit: '%',
      quantity: { value: 4, upper: null, unit: '%' },
      change: 'decrease',
      deadline: '2030',
      baseline: '2025',
      group: '2.',
      ...grounded('riêng các xã biên giới giảm từ 4% trở lên', 8),
    },
  ],
  citations: [
    {
      type: 'Luật',
      number: null,
      title: 'Luật Thi đua, khen thưởng năm 2022',
      date: '2022',
      issuer: null,
      rule: 'law',
      mentions: [],
      ...grounded('Luật Thi đua, khen thưởng năm 2022', 6),
    },
    {
      type: 'Nghị quyết',
      number: '41/NQ-HĐND',
      title: null,
      date: '2025-12-09',
      issuer: 'Hội đồng nhân dân tỉnh',
      rule: 'number',
      mentions: [],
      ...grounded('Nghị quyết số 41/NQ-HĐND ngày 09/12/2025 của Hội đồng nhân dân tỉnh', 6),
    },
  ],
  signer: {
    name: 'Nông Thị Bích Hà',
    title: 'Phó Chủ tịch',
    capacity: 'KT.',
    ...grounded('Nông Thị Bích Hà', 30),
  },
  recipients: [grounded('Thường trực Tỉnh ủy, HĐND tỉnh;', 20), grounded('Lưu: VT, NC.', 21)],
  sections: [],
  notices: [
    {
      code: 'number-blank',
      severity: 'warning',
      message: 'the number is left blank',
      span: span(1),
    },
    {
      code: 'issuer-inferred',
      severity: 'info',
      message: 'the issuer was inferred from the place',
      span: null,
    },
  ],
};

/** The same record with every text in NFD. */
export function decomposed<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFD') as T;
  if (Array.isArray(value)) return value.map(decomposed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, decomposed(child)]),
  ) as T;
}
