import { describe, expect, test } from 'vitest';
import { matchMovement } from '../../src/resolve/match-movement.ts';
import { lookAlikes, movementTable } from '../../src/vocabulary/movements.ts';

const CARRIED_ON: [name: string, id: string][] = [
  ['Lâm Đồng chung sức xây dựng nông thôn mới', 'ntm'],
  ['Cả nước chung tay xây dựng nông thôn mới', 'ntm'],
  ['Xây dựng nông thôn mới giai đoạn 2021-2025', 'ntm'],
  ['Xây dựng nông thôn mới và giảm nghèo bền vững', 'ntm'],
  ['Toàn dân chung sức xây dựng nông thôn mới', 'ntm'],
  ['Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', 'vnn'],
  ['Vì người nghèo – không để ai bị bỏ lại phía sau', 'vnn'],
  ['Nghệ An chung tay vì người nghèo, không để ai bị bỏ lại phía sau', 'vnn'],
  ['Doanh nghiệp Cà Mau hội nhập và phát triển', 'dn'],
  ['Cán bộ, công chức, viên chức tỉnh Sơn La thi đua thực hiện văn hoá công sở', 'vhcs'],
  [
    'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19',
    'covid',
  ],
  [
    'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí',
    'hatang',
  ],
  [
    'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời, giai đoạn 2023 - 2030',
    'xhht',
  ],
  ['Chung tay xóa nhà tạm, nhà dột nát trên địa bàn tỉnh Gia Lai trong năm 2025', 'nhatam'],
  ['xoá nhà tạm, nhà dột nát trong năm 2025', 'nhatam'],
  ['Cả nước chung tay xoa nhà tạm, nhà đột nát trong năm 2025', 'nhatam'],
  ['450 ngày đêm hoàn thành xóa nhà tạm, nhà dột nát', 'nhatam450'],
  ['500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc', 'caotoc500'],
  ['Cả nước thi đua đổi mới sáng tạo và chuyển đổi số', 'dmst'],
  ['Đồng Tháp thi đua đổi mới sáng tạo, chuyển đổi số góp phần đưa đất nước vươn mình', 'dmst'],
  ['Bình dân học vụ số', 'bdhvs'],
  ['Lập thành tích chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', 'dh14'],
  ['Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh', 'khcn26'],
  ['Phát triển doanh nghiệp tư nhân, nâng cao hiệu quả doanh nghiệp nhà nước', 'dntn26'],
];

const OTHERS: string[] = [
  'Toàn dân đoàn kết xây dựng nông thôn mới và đô thị văn minh',
  'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
  'Phụ nữ chung sức xây dựng nông thôn mới',
  'Xây dựng nông thôn mới kiểu mẫu gắn với du lịch cộng đồng',
  'Quỹ vì người nghèo',
  'Doanh nghiệp đổi mới và phát triển bền vững',
  'Xây dựng nếp sống văn hóa công sở',
  'Toàn dân tham gia phòng, chống dịch Covid-19',
  'Thực hành tiết kiệm, chống lãng phí',
  'Gia đình học tập',
  'Đề án Xây dựng xã hội học tập giai đoạn 2021-2030',
  'Chuyển đổi số giai đoạn 2023-2030',
  'Bình dân học vụ',
  'Chung tay xóa bỏ hủ tục, phong tục lạc hậu, xây dựng nếp sống văn minh',
  'Chào mừng Đại hội Đảng bộ tỉnh lần thứ XIV',
  'Hai giỏi',
  '',
];

describe('matchMovement', () => {
  test.each(CARRIED_ON)('%s is %s', (name, id) => {
    expect(matchMovement(name)).toBe(id);
  });

  test.each(OTHERS)('%s is no national movement', (name) => {
    expect(matchMovement(name)).toBeNull();
  });

  test.each(lookAlikes().map((entry) => entry.name))('%s is not taken for one', (name) => {
    expect(matchMovement(name)).toBeNull();
  });

  test.each(movementTable().map((entry) => [entry.name, entry.id] as const))(
    '%s is itself',
    (name, id) => {
      expect(matchMovement(name)).toBe(id);
      expect(matchMovement(name.toUpperCase())).toBe(id);
      expect(matchMovement(name.normalize('NFD'))).toBe(id);
    },
  );
});
