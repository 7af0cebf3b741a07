import { describe, expect, it } from 'vitest';
import { findMotto } from '../../src/extract/motto.ts';
import { findTheme } from '../../src/extract/theme.ts';
import { layoutOf, type Parts } from './document.ts';

const theme = (parts: Parts): string | null => findTheme(layoutOf(parts))?.text ?? null;
const motto = (parts: Parts): string | null => findMotto(layoutOf(parts))?.text ?? null;

describe('the theme, as directives word it', () => {
  const cases: [Parts, string][] = [
    [
      {
        preamble:
          'Chủ tịch UBND tỉnh phát động phong trào thi đua yêu nước năm 2023 với chủ đề “Bứt phá – Về đích”, phương châm “Nói là làm” như sau:',
      },
      'Bứt phá – Về đích',
    ],
    [
      {
        preamble:
          'Để hoàn thành kế hoạch, Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023, với chủ đề *Bứt phá, về đích*.',
      },
      'Bứt phá, về đích',
    ],
    [
      {
        preamble:
          'Quán triệt chủ đề năm của tỉnh “Kỷ cương”, Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề: “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Ủy ban nhân dân tỉnh kêu gọi toàn thể cán bộ và nhân dân ra sức thi đua với chủ đề “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      { body: 'II. CHỦ ĐỀ VÀ NỘI DUNG\n\nChủ đề thi đua: “Bứt phá”.\n\n1. Nội dung thi đua.' },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND thành phố phát động phong trào thi đua yêu nước năm 2023 với chủ đề công tác năm: “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      { body: '1. Chủ đề, nội dung thi đua\n\na) Chủ đề: “Bứt phá”.\n\nb) Nội dung: thi đua.' },
      'Bứt phá',
    ],
    [
      { body: '1. Tên gọi và chủ đề\n\nPhong trào thi đua năm 2023 có chủ đề: “Bứt phá”.' },
      'Bứt phá',
    ],
    [{ preamble: 'Chủ đề của phong trào thi đua yêu nước năm 2023 là: “Bứt phá”.' }, 'Bứt phá'],
    [
      { preamble: 'Năm 2023, phong trào thi đua yêu nước của tỉnh mang chủ đề “Bứt phá”.' },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND huyện phát động phong trào thi đua năm 2023 và lấy “Bứt phá, về đích” làm chủ đề.',
      },
      'Bứt phá, về đích',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND tỉnh phát động phong trào thi đua với chủ đề:\n\n“BỨT PHÁ, VỀ ĐÍCH”',
      },
      'BỨT PHÁ, VỀ ĐÍCH',
    ],
    [{ subject: 'Phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá”' }, 'Bứt phá'],
    [
      {
        subject: 'VỀ VIỆC PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC NĂM 2023 VỚI CHỦ ĐỀ “BỨT PHÁ”',
      },
      'BỨT PHÁ',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND tỉnh phát động phong trào thi đua với chủ đề “Bứt phá, về đích với các nội dung sau:',
      },
      'Bứt phá, về đích',
    ],
    [
      {
        preamble:
          'UBND xã phát động đợt thi đua đặc biệt năm 2023 với chủ đề: “Đoàn kết, “ba không” - Về đích”.',
      },
      'Đoàn kết, “ba không” - Về đích',
    ],
    [
      {
        preamble:
          'Trên tinh thần đó, Tỉnh ủy yêu cầu các cấp ủy tổ chức phong trào thi đua năm 2023 với chủ đề: “Bứt phá”, trọng tâm là:',
      },
      'Bứt phá',
    ],
    [
      { body: '1. Phát động phong trào thi đua năm 2023 theo chủ đề “Bứt phá”, gồm các nội dung:' },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Nhằm thực hiện thắng lợi chủ đề năm “Kỷ cương” của thành phố; Giám đốc Sở phát động phong trào thi đua năm 2023 trong toàn ngành, chủ đề: “Bứt phá”.',
      },
      'Bứt phá',
    ],
  ];
  it.each(cases)('%j', (parts, expected) => expect(theme(parts)).toBe(expected));

  const none: Parts[] = [
    {
      preamble:
        'Năm 2023 được chọn là năm có chủ đề “Năm dữ liệu số quốc gia”. Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      preamble:
        'Thực hiện chủ đề công tác năm 2023 của Chính phủ “Đoàn kết, kỷ cương”, UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      preamble:
        'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX với chủ đề “Khát vọng” đã thành công. Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      body: 'Tuyên truyền Tháng hành động vì trẻ em chủ đề “An toàn cho trẻ” gắn với phong trào thi đua.',
    },
    {
      body: 'Hưởng ứng Ngày Môi trường thế giới với chủ đề “Chỉ một Trái đất” bằng các phong trào thi đua.',
    },
    {
      preamble:
        'Hưởng ứng phong trào thi đua “Cả nước” do Thủ tướng Chính phủ phát động với chủ đề “Của nơi khác”; Ủy ban nhân dân huyện phát động phong trào thi đua năm 2023.',
    },
    { body: 'Tổ chức các đợt thi đua theo chủ đề, chuyên đề “ngắn ngày”.' },
    {
      body: 'Các phong trào thi đua bám sát chủ đề năm 2023 của Thành ủy là “Nâng cao trách nhiệm”.',
    },
    {
      body: 'Năm học 2022 - 2023 với chủ đề “Trường học hạnh phúc”, các trường đẩy mạnh phong trào thi đua.',
    },
    { body: 'Tổ chức sinh hoạt chi bộ theo chủ đề “Học Bác” gắn với phong trào thi đua.' },
    {
      body: 'Đăng cai Năm Du lịch quốc gia với chủ đề “Về miền sông nước”, thi đua phục vụ du khách.',
    },
    {
      body: 'Phong trào thi đua yêu nước năm 2022 với chủ đề “Của năm trước” đã đạt nhiều kết quả.',
    },
    {
      body: 'Tháng Công nhân 2023 có chủ đề “Đoàn viên là trung tâm”; các công đoàn thi đua chào mừng.',
    },
  ];
  it.each(none)('is not there: %j', (parts) => expect(theme(parts)).toBeNull());
});

describe('the motto, as directives word it', () => {
  const cases: [string, string | null][] = [
    [
      'UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá”, phương châm hành động “Nói là làm”.',
      'Nói là làm',
    ],
    [
      'UBND tỉnh phát động phong trào thi đua với chủ đề “Bứt phá”. Phương châm thi đua: “Nói là làm”.',
      'Nói là làm',
    ],
    ['UBND tỉnh phát động phong trào thi đua năm 2023 trên tinh thần “Nói là làm”.', 'Nói là làm'],
    [
      'Quán triệt phương châm của Chính phủ “Kỷ cương hành động”, UBND tỉnh phát động phong trào thi đua năm 2023.',
      null,
    ],
    ['Giải quyết thủ tục hành chính theo phương châm “4 tại chỗ”.', null],
    ['Phòng chống thiên tai theo phương châm “bốn tại chỗ”, phát huy phong trào thi đua.', null],
  ];
  it.each(cases)('%s', (preamble, expected) => expect(motto({ preamble })).toBe(expected));
});

describe('other wordings of a theme', () => {
  const cases: [Parts, string][] = [
    [
      {
        preamble:
          'Thành phố chọn “Bứt phá, về đích” làm chủ đề của phong trào thi đua năm 2023. Chủ tịch UBND thành phố phát động phong trào thi đua yêu nước.',
      },
      'Bứt phá, về đích',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023. Chủ đề của phong trào thi đua là “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      { preamble: 'Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023. Chủ đề: “Bứt phá”.' },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND tỉnh phát động phong trào thi đua yêu nước năm 2023 với Chủ đề là: “Bứt phá” trong cán bộ, nhân dân.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Với tinh thần đó, Ủy ban nhân dân huyện phát động phong trào thi đua yêu nước năm 2023, với chủ đề thi đua “Bứt phá” và khẩu hiệu hành động “Nói là làm”.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Hội đồng Thi đua - Khen thưởng tỉnh phát động phong trào thi đua năm 2023 theo chủ đề: “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      {
        body: 'I. MỤC ĐÍCH\n\nNâng cao hiệu quả.\n\nII. CHỦ ĐỀ THI ĐUA\n\n“Bứt phá, về đích”\n\nIII. NỘI DUNG',
      },
      'Bứt phá, về đích',
    ],
    [
      {
        body: '1. Mục đích, chủ đề thi đua\n\n- Mục đích: nâng cao.\n\n- Chủ đề thi đua: “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'Nay, Chủ tịch Ủy ban nhân dân tỉnh kêu gọi và phát động toàn tỉnh thi đua năm 2023 với chủ đề: "Bứt phá - Về đích".',
      },
      'Bứt phá - Về đích',
    ],
    [
      {
        preamble:
          'Chủ tịch UBND xã phát động phong trào thi đua với chủ đề “Xây dựng người Sông Lam “Nghĩa tình, cần cù”; gồm các nội dung sau:',
      },
      'Xây dựng người Sông Lam “Nghĩa tình, cần cù”',
    ],
    [
      {
        preamble:
          'Tiếp nối phong trào thi đua năm 2022 với chủ đề “Của năm trước”, Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá”.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'UBND tỉnh phát động phong trào thi đua lập thành tích chào mừng các ngày lễ lớn năm 2023 với chủ đề\n\n“BỨT PHÁ – VỀ ĐÍCH”',
      },
      'BỨT PHÁ – VỀ ĐÍCH',
    ],
    [
      {
        subject: 'Tổ chức đợt thi đua cao điểm năm 2023',
        body: 'Các cơ quan, đơn vị tổ chức đợt thi đua cao điểm với chủ đề “Bứt phá” từ ngày 01/10/2023.',
      },
      'Bứt phá',
    ],
    [
      {
        preamble:
          'UBND tỉnh phát động phong trào thi đua yêu nước năm 2023 với chủ đề hành động “Bứt phá”; phương châm hành động “Nói là làm”.',
      },
      'Bứt phá',
    ],
  ];
  it.each(cases)('%j', (parts, expected) => expect(theme(parts)).toBe(expected));
  const none: Parts[] = [
    {
      preamble:
        'Năm 2022, phong trào thi đua của tỉnh với chủ đề “Của năm trước” được triển khai sâu rộng. Chủ tịch UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      preamble:
        'Quốc hội chọn chủ đề năm 2023 là “Năm dữ liệu”. UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      body: 'Tổ chức Hội nghị điển hình tiên tiến với chủ đề “Hoa đất” để biểu dương phong trào thi đua.',
    },
    { body: 'Báo và Đài mở chuyên trang theo chủ đề “Người tốt” về phong trào thi đua.' },
    { body: 'Phong trào thi đua của Khối do Khối trưởng phát động với chủ đề “Của khối”.' },
    {
      preamble:
        'Hưởng ứng Ngày Quốc tế Hạnh phúc năm 2023 với chủ đề “Yêu thương”, UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      preamble:
        'Thực hiện chủ đề năm 2023 của Thành ủy “Nâng cao trách nhiệm”, UBND quận phát động phong trào thi đua.',
    },
    {
      preamble:
        'Quán triệt chủ đề Đại hội XIII “Khát vọng”, UBND tỉnh phát động phong trào thi đua năm 2023.',
    },
    {
      subject: 'Về việc tăng cường bảo đảm trật tự, an toàn giao thông',
      body: 'Hưởng ứng Năm An toàn giao thông 2023 với chủ đề “Thượng tôn pháp luật”.',
    },
    {
      subject: 'Về triển khai Tháng hành động năm 2023',
      body: 'Tổ chức Tháng hành động với chủ đề “An toàn”, thi đua lập thành tích.',
    },
    { body: 'Sinh hoạt chuyên đề năm 2023 chủ đề “Học Bác”, gắn với các phong trào thi đua.' },
    { body: 'Các cuộc thi sáng tác với chủ đề “Quê hương” chào mừng phong trào thi đua.' },
  ];
  it.each(none)('is not there: %j', (parts) => expect(theme(parts)).toBeNull());
});

describe('other wordings of a motto', () => {
  const cases: [string, string | null][] = [
    [
      'UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá”; phương châm hành động “Nói là làm”.',
      'Nói là làm',
    ],
    [
      'UBND tỉnh phát động phong trào thi đua năm 2023. Khẩu hiệu thi đua: “Nói là làm”.',
      'Nói là làm',
    ],
    [
      'UBND tỉnh phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá” và tinh thần “Nói là làm”.',
      'Nói là làm',
    ],
    [
      'UBND tỉnh phát động phong trào thi đua năm 2023. Với tinh thần “tương thân tương ái”, nhân dân giúp nhau.',
      null,
    ],
    [
      'Thực hiện phương châm của Đảng “dân biết, dân bàn”, UBND tỉnh phát động phong trào thi đua năm 2023.',
      null,
    ],
    [
      'Bám sát phương châm điều hành của Chính phủ “Kỷ cương”; UBND tỉnh phát động phong trào thi đua năm 2023.',
      null,
    ],
    ['Công an tỉnh triển khai khẩu hiệu “Vì nhân dân phục vụ”.', null],
  ];
  it.each(cases)('%s', (preamble, expected) => expect(motto({ preamble })).toBe(expected));
});

describe('a theme whose mark is missing', () => {
  const themes: [string, string][] = [
    [
      'Chủ tịch UBND thị xã phát động phong trào thi đua năm 2023 với chủ đề **"Bứt phá, về đích**, tập trung các nội dung sau:',
      'Bứt phá, về đích',
    ],
    [
      'Chủ tịch UBND thị xã phát động phong trào thi đua năm 2023 với chủ đề "Bứt phá, về đích, yêu cầu các đơn vị thực hiện:',
      'Bứt phá, về đích',
    ],
    [
      'Chủ tịch UBND thị xã phát động phong trào thi đua năm 2023 với chủ đề: _Bứt phá, về đích_, các đơn vị thực hiện:',
      'Bứt phá, về đích',
    ],
    [
      'Chủ tịch UBND thị xã phát động phong trào thi đua năm 2023 với chủ đề “Bứt phá, về đích, trên các lĩnh vực sau:',
      'Bứt phá, về đích',
    ],
  ];
  it.each(themes)('%s', (preamble, expected) => expect(theme({ preamble })).toBe(expected));
});
