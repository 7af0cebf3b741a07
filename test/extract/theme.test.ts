import { describe, expect, it } from 'vitest';
import { findMotto } from '../../src/extract/motto.ts';
import { findTheme } from '../../src/extract/theme.ts';
import { resolveYear } from '../../src/resolve/year.ts';
import { launchingWords } from '../../src/segment/launch.ts';
import { layoutOf, type Parts } from './document.ts';

const theme = (parts: Parts): string | null => findTheme(layoutOf(parts))?.text ?? null;
const motto = (parts: Parts): string | null => findMotto(layoutOf(parts))?.text ?? null;

describe('the theme of the movement that is launched', () => {
  const launched: [string, string][] = [
    [
      'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước năm 2023 với chủ đề: “Vững tay lái, thẳng đường đi”, tập trung các nội dung sau:',
      'Vững tay lái, thẳng đường đi',
    ],
    [
      'Với chủ đề “Vững tay lái - Thẳng đường đi”, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2023.',
      'Vững tay lái - Thẳng đường đi',
    ],
    [
      'Để hoàn thành nhiệm vụ, UBND huyện phát động phong trào thi đua với chủ đề "Vững tay lái; thẳng đường đi" với các nội dung sau:',
      'Vững tay lái; thẳng đường đi',
    ],
    [
      'UBND tỉnh phát động đợt thi đua chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng với chủ đề “Vững tay lái”.',
      'Vững tay lái',
    ],
    [
      'Bộ trưởng Bộ Công Thương phát động phong trào thi đua năm 2023 trong toàn ngành với chủ đề thi đua là: ‘‘Vững tay lái’’.',
      'Vững tay lái',
    ],
    [
      'Ban Thường vụ Tỉnh ủy phát động phong trào thi đua với chủ đề: Vững tay lái, thẳng đường đi năm 2023, với các nội dung sau:',
      'Vững tay lái, thẳng đường đi năm 2023',
    ],
    [
      'Với chủ đề Vững tay lái; thẳng đường đi Chủ tịch Ủy ban nhân dân huyện phát động phong trào thi đua năm 2023.',
      'Vững tay lái; thẳng đường đi',
    ],
    [
      'Ủy ban nhân dân tỉnh phát động phong trào thi đua với chủ đề thi đua năm 2023: “Vững tay lái.”',
      'Vững tay lái',
    ],
    [
      'Hưởng ứng phong trào thi đua do Thủ tướng Chính phủ phát động với chủ đề “Của nơi khác”, Chủ tịch UBND tỉnh phát động phong trào thi đua với chủ đề “Vững tay lái”.',
      'Vững tay lái',
    ],
    [
      'Phát huy thành công của Đại hội Thi đua yêu nước lần thứ V với chủ đề “Của đại hội”, Giám đốc Sở Nội vụ phát động phong trào thi đua với chủ đề “Vững tay lái”.',
      'Vững tay lái',
    ],
    [
      'Lãnh đạo tổ chức Đợt thi đua đặc biệt “Lập thành tích chào mừng Đại hội Đảng bộ tỉnh” với chủ đề “Vững tay lái”, từ ngày 03/02/2023.',
      'Vững tay lái',
    ],
    [
      'Chủ tịch UBND tỉnh phát động phong trào thi đua với chủ đề “Vững tay lái, trong đó tập trung các nội dung sau:',
      'Vững tay lái',
    ],
  ];
  it.each(launched)('%s', (preamble, expected) => {
    expect(theme({ preamble })).toBe(expected);
  });
  const headed: [string, string][] = [
    [
      '1. Chủ đề thi đua\n\n“Vững tay lái, thẳng đường đi”.\n\n2. Nội dung thi đua',
      'Vững tay lái, thẳng đường đi',
    ],
    ['1. Chủ đề: “Vững tay lái”.\n\n2. Nội dung', 'Vững tay lái'],
    [
      '1. Chủ đề thi đua năm 2023: Vững tay lái, thẳng đường đi.\n\n2. Nội dung',
      'Vững tay lái, thẳng đường đi',
    ],
    [
      '1. Chủ đề phong trào thi đua:\n\nVững tay lái, thẳng đường đi.\n\n2. Nội dung',
      'Vững tay lái, thẳng đường đi',
    ],
    [
      '1. Nội dung\n\n- Chủ đề thi đua năm 2023 là “Vững tay lái”;\n\n- Đối tượng: toàn tỉnh.',
      'Vững tay lái',
    ],
  ];
  it.each(headed)('%s', (body, expected) => {
    expect(theme({ body })).toBe(expected);
  });
  const none: string[] = [
    'Thực hiện 05 nội dung do Thủ tướng Chính phủ phát động tại Đại hội Thi đua yêu nước toàn quốc lần thứ X với chủ đề “Của đại hội”.',
    'Phong trào thi đua yêu nước năm 2023 do Thủ tướng Chính phủ phát động với chủ đề “Của nơi khác”.',
    'Tổ chức hội nghị với chủ đề “Chuyển đổi số”, cuộc thi viết chủ đề “Quê hương”.',
    'Tổ chức các chuyên đề, chủ đề phù hợp với từng ngành trong phong trào thi đua.',
    'Năm 2022, Chủ tịch UBND tỉnh đã phát động phong trào thi đua với chủ đề “Của năm trước”.',
    'Phong trào thi đua gắn với “Ngày hội văn hóa” của tỉnh với chủ đề “Sắc xuân”.',
    'Hưởng ứng Tháng Công nhân với chủ đề “Cảm ơn người lao động” trong phong trào thi đua.',
    'Thực hiện Chỉ thị số 02/CT-UBND ngày 03/01/2022 của Chủ tịch UBND tỉnh về việc phát động phong trào thi đua với chủ đề “Của năm trước”.',
    'Thủ tướng Chính phủ phát động phong trào thi đua với chủ đề “Của nơi khác”.',
    'Căn cứ chủ đề công tác năm của tỉnh “Của tỉnh”, UBND huyện phát động phong trào thi đua năm 2023.',
    'Hưởng ứng phong trào thi đua với chủ đề “Của nơi khác” đã được Chủ tịch UBND tỉnh phát động.',
  ];
  it.each(none)('is not there: %s', (body) => {
    expect(theme({ body })).toBeNull();
  });
  it('is the premier’s own where the premier issues', () => {
    const preamble =
      'Thủ tướng Chính phủ phát động đợt thi đua đặc biệt với chủ đề “Vững tay lái”.';
    expect(theme({ preamble, issuer: 'THỦ TƯỚNG CHÍNH PHỦ' })).toBe('Vững tay lái');
  });
  it('stands in a paragraph of its own', () => {
    const preamble =
      'UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề:\n\n“Vững tay lái - Thẳng đường đi”\n\nVới các nội dung sau:';
    expect(theme({ preamble })).toBe('Vững tay lái - Thẳng đường đi');
  });
  it('is not there in a document that launches nothing', () => {
    const subject = 'Về việc tăng cường phòng cháy, chữa cháy rừng';
    expect(theme({ subject, body: 'Tuyên truyền với chủ đề “Giữ rừng”.' })).toBeNull();
    expect(theme({ subject, body: '1. Chủ đề: “Giữ rừng”.\n\n2. Nội dung' })).toBeNull();
  });
});

describe('the motto beside it', () => {
  const cases: [string, string | null][] = [
    [
      'UBND tỉnh phát động phong trào thi đua với phương châm “Nói đi đôi với làm”.',
      'Nói đi đôi với làm',
    ],
    [
      'UBND tỉnh phát động phong trào thi đua với chủ đề “Vững tay lái” và khẩu hiệu hành động: “Đã nói là làm”.',
      'Đã nói là làm',
    ],
    [
      'Các đơn vị triển khai đợt thi đua với tinh thần “quyết tâm cao”, đạt kết quả.',
      'quyết tâm cao',
    ],
    ['Xử lý công việc với tinh thần “rõ người, rõ việc”.', null],
    ['Nâng cao đời sống vật chất, tinh thần của “người có công”.', null],
  ];
  it.each(cases)('%s', (preamble, expected) => {
    expect(motto({ preamble })).toBe(expected);
  });
});

describe('the year', () => {
  const subjects: [string, number | null][] = [
    ['Về phát động phong trào thi đua năm 2024', 2024],
    ['PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC NĂM 2019', 2019],
    [
      'Phát động thi đua thực hiện nhiệm vụ năm 2025, góp phần hoàn thành kế hoạch giai đoạn (2021-2025)',
      2025,
    ],
    ['Phát động phong trào thi đua giai đoạn 2021-2025', null],
    ['Phát động phong trào thi đua 5 năm (2021 - 2025)', null],
    ['Phát động phong trào thi đua từ năm 2021 đến năm 2025', null],
    ['Phát triển kinh tế số đến năm 2030, tầm nhìn đến năm 2045', null],
    ['Phát triển kinh tế số đến năm 2030 trên địa bàn tỉnh', null],
    ['Kế hoạch năm 2025 và định hướng đến năm 2030', 2025],
    ['Về việc triển khai thi hành Luật Đất đai năm 2024', null],
    ['Về việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', null],
    [
      'Thực hiện Chỉ thị số 19/CT-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ về việc phát động thi đua',
      null,
    ],
    ['Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ về nhiệm vụ, giải pháp năm 2024', null],
    ['Về việc giao chỉ tiêu kế hoạch năm 2024', 2024],
    ['Về nhiệm vụ năm 2024 và năm 2025', null],
    ['Về nhiệm vụ năm 2024 và những năm tiếp theo', 2024],
    ['Tổ chức năm học 2024-2025', null],
    ['Ban hành kế hoạch cải cách hành chính 2025', 2025],
    ['Về đẩy mạnh chuyển đổi số năm 2025', 2025],
    ['VỀ CÔNG TÁC DÂN SỐ NĂM 2017', 2017],
    ['Hưởng ứng Năm Du lịch quốc gia 2026 trên địa bàn tỉnh', 2026],
    ['Thi hành Luật Du lịch 2017 trên địa bàn tỉnh', null],
    ['Chào mừng Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030', null],
    ['Về việc phòng, chống thiên tai và tìm kiếm cứu nạn', null],
  ];
  it.each(subjects)('%s', (subject, expected) => {
    expect(resolveYear(subject, null, null)).toBe(expected);
  });
  it('is the subject’s, else the theme’s, else the launching sentence’s', () => {
    expect(resolveYear('Phát động thi đua năm 2023', 'Vui bước năm 2024', null)).toBe(2023);
    expect(resolveYear('Phát động thi đua', 'Vui bước năm 2024', 'phát động năm 2025')).toBe(2024);
    expect(resolveYear(null, 'Vui bước', 'phát động thi đua năm 2025')).toBe(2025);
    expect(resolveYear('Thi đua giai đoạn 2021-2025', 'Vui bước', 'phát động năm 2021')).toBeNull();
    expect(resolveYear(null, null, null)).toBeNull();
  });
  it('is read from the launch of the document only', () => {
    const words = launchingWords(
      layoutOf({
        preamble:
          'Phát huy kết quả năm 2020, Chủ tịch UBND tỉnh phát động phong trào thi đua yêu nước năm 2021 với các nội dung:',
        body: 'Các sở, ngành phát động phong trào thi đua năm 2022.',
      }),
    );
    expect(resolveYear(null, null, words)).toBe(2021);
  });
});
