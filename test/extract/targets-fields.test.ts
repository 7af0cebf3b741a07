/** What stands beside indicator, value and unit: scope, deadline, baseline, group, and the words that a target stands on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Target } from '../../src/record/types.ts';
import { compose } from './document.ts';

/** Targets of a directive for 2023; "¶" parts paragraphs. */
const targetsOf = (words: string): Target[] =>
  extract(compose({ body: words.replaceAll('¶', '\n\n') })).targets;

type Row = readonly [words: string, wanted: readonly unknown[]];

const table = (rows: readonly Row[], shown: (target: Target) => unknown): void => {
  it.each(rows)('%s', (words, wanted) => {
    expect(targetsOf(words).map(shown)).toEqual(wanted);
  });
};

describe('the deadline', () => {
  table(
    [
      ['Đến năm 2028, tỷ lệ che phủ rừng đạt 47%.', ['2028']],
      ['Đến hết năm 2023, tỷ lệ che phủ rừng đạt 47%.', [null]],
      ['Hoàn thành 100% kế hoạch cấp thẻ trước 15/8/2023.', ['2023-08-15']],
      ['Hoàn thành 100% kế hoạch cấp thẻ trước ngày 15/8/2023.', ['2023-08-15']],
      ['Hoàn thành 100% kế hoạch cấp thẻ trong tháng 9/2024.', ['2024-09']],
      ['Trong giai đoạn 2024 - 2027, phấn đấu tỷ lệ che phủ rừng đạt 47%.', ['2027']],
      ['Giai đoạn 2024-2026:¶- Tỷ lệ che phủ rừng đạt 47%.', ['2026']],
      ['1. Kế hoạch trồng rừng giai đoạn 2024 - 2029¶- Trồng mới 800 ha rừng.', ['2029']],
      [
        'Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy, mục tiêu tỷ lệ che phủ rừng đến năm 2028 đạt 47%.',
        ['2028'],
      ],
      [
        'Phấn đấu giai đoạn 2024-2027 thành lập 300 doanh nghiệp; riêng năm 2024 thành lập 70 doanh nghiệp.',
        ['2027', '2024'],
      ],
      ['Tầm nhìn đến năm 2045, tỷ lệ đô thị hóa đạt 60%.', ['2045']],
      // A year in the name of a project, or looked at from afar, is no deadline.
      [
        'Thực hiện Đề án “Khôi phục làng nghề giai đoạn 2021-2026”, phấn đấu đón 12.000 lượt khách.',
        [null],
      ],
      [
        'Triển khai Chương trình hành động vì người cao tuổi đến năm 2029, phấn đấu 96% người cao tuổi có thẻ bảo hiểm y tế.',
        [null],
      ],
      [
        'Thực hiện Kế hoạch phát triển du lịch đến năm 2026, định hướng đến năm 2035, phấn đấu đón 12.000 lượt khách.',
        [null],
      ],
      ['Thực hiện Đề án “Khôi phục làng nghề”, đến năm 2026 đón 12.000 lượt khách.', ['2026']],
      ['Mục tiêu của Chương trình đến năm 2026: tỷ lệ che phủ rừng đạt 47%.', ['2026']],
      ['Tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025 còn 4%.', [null]],
    ],
    ({ deadline }) => deadline,
  );
});

describe('the group', () => {
  table(
    [
      ['Phấn đấu đạt:¶- (4) - Tỷ lệ che phủ rừng đạt 47%.', ['(4)']],
      ['Phấn đấu đạt:¶- (4) Tỷ lệ che phủ rừng đạt 47%.', ['(4)']],
      ['Phấn đấu đạt:¶(4)- Tỷ lệ che phủ rừng đạt 47%.', ['(4)']],
      ['Phấn đấu đạt:¶4. Tỷ lệ che phủ rừng đạt 47%.', ['4.']],
      ['Phấn đấu đạt:¶4- Tỷ lệ che phủ rừng đạt 47%.', ['4']],
      ['Phấn đấu đạt:¶b) Tỷ lệ che phủ rừng đạt 47%.', ['b)']],
    ],
    ({ group }) => group,
  );
});

describe('the scope', () => {
  const shown = ({ scope, value, indicator }: Target) =>
    `${scope ?? '–'}: ${indicator.text} ${value}`;
  table(
    [
      // The same words and the same value in two places are two targets.
      [
        'Tại thành thị: 100% người dân được dùng nước sạch; tại nông thôn: 100% người dân được dùng nước sạch.',
        [
          'thành thị: người dân được dùng nước sạch 100',
          'nông thôn: người dân được dùng nước sạch 100',
        ],
      ],
      [
        'Các chỉ tiêu:¶a) Cấp huyện:¶- 100% văn bản được ký số.¶b) Cấp xã:¶- 100% văn bản được ký số.',
        ['Cấp huyện: văn bản được ký số 100', 'Cấp xã: văn bản được ký số 100'],
      ],
      [
        'Tại địa bàn có làng nghề: Phấn đấu tăng thêm ít nhất 15% số hợp tác xã và tăng thêm ít nhất 8% số trang trại; 100% cơ sở được tập huấn.',
        [
          'địa bàn có làng nghề: số hợp tác xã 15',
          'địa bàn có làng nghề: số trang trại 8',
          'địa bàn có làng nghề: cơ sở được tập huấn 100',
        ],
      ],
      [
        'Ở đô thị đạt 99% trẻ em được uống vitamin, ở nông thôn đạt 92%.',
        ['đô thị: trẻ em được uống vitamin 99', 'nông thôn: trẻ em được uống vitamin 92'],
      ],
      [
        'Tỷ lệ hộ nghèo giảm 2%; riêng các xã biên giới giảm 4%.',
        ['–: Tỷ lệ hộ nghèo 2', 'các xã biên giới: Tỷ lệ hộ nghèo 4'],
      ],
      // All that the document reaches is no restriction, and a topic is none.
      [
        'Trên địa bàn tỉnh: 100% người dân được dùng nước sạch.',
        ['–: người dân được dùng nước sạch 100'],
      ],
      ['Về môi trường: 100% rác thải được thu gom.', ['–: rác thải được thu gom 100']],
    ],
    shown,
  );
});

describe('the baseline', () => {
  table(
    [
      ['Phấn đấu quy mô kinh tế số gấp 3 lần năm 2020.', ['năm 2020']],
      ['Phấn đấu giá trị giao dịch gấp 25 lần GRDP.', ['GRDP']],
      ['Phấn đấu thu ngân sách tăng 9% so với năm 2022.', ['năm 2022']],
      ['Phấn đấu tăng thu ngân sách so với dự toán được giao tối thiểu 6%.', ['dự toán được giao']],
      ['Phấn đấu thu ngân sách tăng 9%.', [null]],
    ],
    ({ baseline }) => baseline,
  );
});

describe('the unit', () => {
  table(
    [
      ['Tỷ trọng kinh tế số đạt 22% GRDP.', ['% GRDP']],
      ['Phấn đấu 22% cơ quan đạt chuẩn.', ['%']],
      ['Hoàn thành 85km đường huyện.', ['km']],
    ],
    ({ unit }) => unit,
  );
});

describe('the words that a target stands on', () => {
  table(
    [
      [
        'Tập trung chỉ đạo quyết liệt, hoàn thành vượt mức các chỉ tiêu: Tỷ lệ che phủ rừng đạt 47%.',
        ['Tỷ lệ che phủ rừng đạt 47%'],
      ],
      [
        'Phấn đấu kết nạp từ 6% hội viên mới trở lên trên tổng số hội viên.',
        ['kết nạp từ 6% hội viên mới trở lên trên tổng số hội viên'],
      ],
      ['Phấn đấu quy mô kinh tế số gấp 3 lần năm 2020.', ['quy mô kinh tế số gấp 3 lần năm 2020']],
      [
        'Phấn đấu tăng trưởng GRDP vượt kế hoạch được giao (7,5%).',
        ['tăng trưởng GRDP vượt kế hoạch được giao (7,5%)'],
      ],
    ],
    ({ text }) => text,
  );
});
