import { describe, expect, it } from 'vitest';
import { findMovements } from '../../src/extract/movements.ts';
import type { Movement } from '../../src/record/types.ts';
import { layoutOf } from './document.ts';

const find = (body: string): Movement[] => findMovements(layoutOf({ body }));
const short = (body: string): string[] => find(body).map(({ kind, name }) => `${kind}: ${name}`);

describe('names in quotes', () => {
  const cases: [string, string[]][] = [
    ['Phát động phong trào thi đua “Sông Lam xanh”.', ['movement: Sông Lam xanh']],
    ['Đẩy mạnh phong trào "Ba giỏi, hai đảm".', ['movement: Ba giỏi, hai đảm']],
    ['Hưởng ứng PTTĐ ‘‘Sáng kiến vì cộng đồng’’.', ['movement: Sáng kiến vì cộng đồng']],
    ['Hưởng ứng phong trào ‘Sáng kiến vì cộng đồng’.', ['movement: Sáng kiến vì cộng đồng']],
    ['Thực hiện phong trào «Xanh nhà, sạch ngõ» ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào ‘‘Xanh nhà, sạch ngõ” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ["Thực hiện phong trào ''Xanh nhà, sạch ngõ'' ở cơ sở.", ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào ,,Xanh nhà, sạch ngõ" ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào „Xanh nhà, sạch ngõ“ ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào “Xanh nhà, sạch ngõ“ ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào ”Xanh nhà, sạch ngõ” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào ““Xanh nhà, sạch ngõ”” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào ““Xanh nhà, sạch ngõ” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào “ Xanh nhà, sạch ngõ ” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào" Xanh nhà, sạch ngõ" ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào“Xanh nhà, sạch ngõ”ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    ['Thực hiện phong trào “Xanh nhà, sạch ngõ;” ở cơ sở.', ['movement: Xanh nhà, sạch ngõ']],
    [
      'Triển khai đợt thi đua cao điểm “60 ngày đêm về đích” và cuộc vận động “Mỗi nhà một cây xanh”.',
      ['drive: 60 ngày đêm về đích', 'campaign: Mỗi nhà một cây xanh'],
    ],
    ['Tích cực hưởng ứng CVĐ “Mỗi nhà một cây xanh”.', ['campaign: Mỗi nhà một cây xanh']],
    [
      'Các cuộc vận động, phong trào thi đua “Nhà sạch, vườn đẹp”.',
      ['movement: Nhà sạch, vườn đẹp'],
    ],
    ['Phát động phong trào thi đua đặc biệt với tên gọi “Về đích sớm”.', ['movement: Về đích sớm']],
    [
      'Tham gia phong trào trồng cây “Đời đời ghi nhớ công ơn”; phong trào hiến máu tình nguyện “Giọt hồng cho đời”.',
      ['movement: Đời đời ghi nhớ công ơn', 'movement: Giọt hồng cho đời'],
    ],
    [
      'Phong trào văn nghệ quần chúng “Tiếng hát từ bản làng”.',
      ['movement: Tiếng hát từ bản làng'],
    ],
    [
      'Các phong trào thi đua yêu nước do tỉnh phát động, trọng tâm là: “A B C” ; “D E, F”.',
      ['movement: A B C', 'movement: D E, F'],
    ],
    [
      'Thực hiện phong trào thi đua “Xây cầu; mở đường - vì dân (2021-2025)”, “Đường hoa”.',
      ['movement: Xây cầu; mở đường - vì dân (2021-2025)', 'movement: Đường hoa'],
    ],
    [
      'Phong trào thi đua “Làng vui” giai đoạn 2021-2025; “Nhà ấm” do Chủ tịch Ủy ban nhân dân tỉnh phát động và “Bếp hồng”.',
      ['movement: Làng vui', 'movement: Nhà ấm', 'movement: Bếp hồng'],
    ],
    [
      'Phong trào thi đua “Làng vui” (theo Kế hoạch số 12/KH-UBND ngày 03/02/2022), “Nhà ấm áp”.',
      ['movement: Làng vui', 'movement: Nhà ấm áp'],
    ],
    [
      'Gắn với cuộc vận động “Mỗi nhà một cây”, “Mỗi ngõ một hoa” và phong trào “Chợ sạch”, Đề án “Chợ số”, “Chợ đêm”.',
      ['campaign: Mỗi nhà một cây', 'campaign: Mỗi ngõ một hoa', 'movement: Chợ sạch'],
    ],
    [
      'Thi đua trong Hội Nông dân với phong trào “Nông dân thực hiện “Ba cùng” làm giàu” và phong trào “Ruộng mẫu”.',
      ['movement: Nông dân thực hiện “Ba cùng” làm giàu', 'movement: Ruộng mẫu'],
    ],
    [
      'Phong trào thi đua của lực lượng vũ trang “Thao trường xanh”; phong trào thi đua trong toàn ngành Y tế: “Thầy thuốc tận tâm”.',
      ['movement: Thao trường xanh', 'movement: Thầy thuốc tận tâm'],
    ],
    [
      'Các phong trào thi đua được Thủ tướng Chính phủ phát động như: “Đường thông”, “Điện sáng”; “Trường đẹp”,...',
      ['movement: Đường thông', 'movement: Điện sáng', 'movement: Trường đẹp'],
    ],
    [
      'Tổ chức các phong trào thi đua do tỉnh phát động. Trọng tâm là: “Đường thông”, “Điện sáng”.',
      ['movement: Đường thông', 'movement: Điện sáng'],
    ],
    [
      'Hưởng ứng “Phong trào thi đua xây dựng cánh đồng lớn” trên toàn tỉnh.',
      ['movement: Phong trào thi đua xây dựng cánh đồng lớn'],
    ],
    [
      'Phong trào thi đua (gọi tắt là “Bốn tốt”) và phong trào thi đua chuyên đề: “Chuyển đổi xanh”.',
      ['movement: Bốn tốt', 'movement: Chuyển đổi xanh'],
    ],
    [
      'Phong trào “Người H’Mông làm du lịch” và phong trào "Buôn Chư M\'gar sạch đẹp".',
      ['movement: Người H’Mông làm du lịch', "movement: Buôn Chư M'gar sạch đẹp"],
    ],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });
});

describe('following Hồ Chí Minh is a campaign whatever stands before it', () => {
  const name = 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
  const cases: [string, string[]][] = [
    [`Gắn với việc “${name}”.`, [`campaign: ${name}`]],
    [`Gắn với phong trào thi đua “${name}”.`, [`campaign: ${name}`]],
    [`Tiếp tục thực hiện "${name}" theo Chỉ thị số 05-CT/TW.`, [`campaign: ${name}`]],
    [
      'Cuộc vận động “Học tập và làm theo tấm gương đạo đức Hồ Chí Minh” và phong trào “Làng vui”.',
      ['campaign: Học tập và làm theo tấm gương đạo đức Hồ Chí Minh', 'movement: Làng vui'],
    ],
    [`Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về “${name}”.`, []],
    [`Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị “Về ${name.toLowerCase()}”.`, []],
    [`Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về việc "${name}".`, []],
    ['Tiếp tục học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.', []],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });
});

describe('marks that are missing', () => {
  const cases: [string, string[]][] = [
    [
      'Phong trào “Đường thông, ngõ sạch; Phong trào “Chợ đêm” ở phường.',
      ['movement: Đường thông, ngõ sạch', 'movement: Chợ đêm'],
    ],
    [
      'Phong trào thi đua “Mở đường; bắc cầu gắn với phong trào thi đua “Chợ đêm” ở phường.',
      ['movement: Mở đường; bắc cầu', 'movement: Chợ đêm'],
    ],
    [
      'Phong trào thi đua “Làng vui, “Nhà ấm áp” và “Bếp hồng”.',
      ['movement: Làng vui', 'movement: Nhà ấm áp', 'movement: Bếp hồng'],
    ],
    [
      'Phong trào thi đua “Chung sức làm đường, nâng cao đời sống thôn bản và phong trào “Nhà ấm”.',
      ['movement: Chung sức làm đường, nâng cao đời sống thôn bản', 'movement: Nhà ấm'],
    ],
    [
      'Phong trào thi đua “Chung sức làm đường, tiếp tục mở rộng và nâng cao chất lượng các tiêu chí nông thôn mới ở các xã vùng sâu, vùng xa; đẩy mạnh phong trào “Nhà ấm”.',
      ['movement: Chung sức làm đường', 'movement: Nhà ấm'],
    ],
    ['Phong trào “Làng vui nhà ấm. Đẩy mạnh Đề án “Chợ số”.', ['movement: Làng vui nhà ấm']],
    ['Phong trào “Làng vui nhà ấm do Chủ tịch UBND tỉnh phát động.', ['movement: Làng vui nhà ấm']],
    ['Phong trào thi đua Làng vui nhà ấm” trên toàn tỉnh.', ['movement: Làng vui nhà ấm']],
    [
      'Phong trào thi đua “Làng vui góp phần đổi thay cuộc sống; “Nhà ấm”.',
      ['movement: Làng vui góp phần đổi thay cuộc sống', 'movement: Nhà ấm'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });
});

describe('names without quotes', () => {
  const cases: [string, string[]][] = [
    [
      'Thực hiện tốt phong trào Toàn dân bảo vệ an ninh Tổ quốc, giữ gìn trật tự.',
      ['movement: Toàn dân bảo vệ an ninh Tổ quốc'],
    ],
    [
      'Cuộc vận động Người Việt Nam ưu tiên dùng hàng Việt Nam trên địa bàn.',
      ['campaign: Người Việt Nam ưu tiên dùng hàng Việt Nam'],
    ],
    [
      'Phong trào thi đua Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở.',
      ['movement: Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở'],
    ],
    [
      'Phong trào thi đua Sông Lam chung sức dựng xây và các phong trào khác.',
      ['movement: Sông Lam chung sức dựng xây'],
    ],
    [
      'Đẩy mạnh phong trào thi đua Quyết thắng trong lực lượng vũ trang; phong trào thi đua Ba nhất của công an.',
      ['movement: Quyết thắng', 'movement: Ba nhất'],
    ],
    ['Phong trào Thi đua Quyết thắng của quân đội.', ['movement: Thi đua Quyết thắng']],
    ['Các phong trào thi đua Yêu nước; phong trào Nông dân, phong trào Phụ nữ.', []],
    ['Phong trào thi đua Lao động sáng tạo được nhân rộng; phong trào thi đua Đảng bộ.', []],
    ['Tỷ lệ xã thực hiện tốt phong trào Toàn dân bảo vệ an ninh Tổ quốc: Trên 80%.', []],
    [
      'Hưởng ứng phong trào Sông Lam chung sức dựng xây, phấn đấu 95% số hộ tham gia.',
      ['movement: Sông Lam chung sức dựng xây'],
    ],
    ['Tỷ lệ hộ hưởng ứng phong trào Sông Lam chung sức dựng xây, phấn đấu 95%.', []],
    ['Phong trào Sông Lam chung sức dựng xây, 95% số hộ tham gia.', []],
    ['Phong trào thi đua lao động giỏi, lao động sáng tạo.', []],
    ['Phong trào thi đua thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy.', []],
    ['Phong trào thi đua Thủ tướng Chính phủ phát động; phong trào Đoàn Thanh niên.', []],
    ['Phong trào Thi đua yêu nước của các cấp.', []],
    ['Các phong trào thi đua. Tiếp tục thực hiện tốt nhiệm vụ.', []],
    ['Kế hoạch số 7/KH-UBND về phong trào Toàn dân bảo vệ an ninh Tổ quốc.', []],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });
});

describe('what is none', () => {
  const cases: string[] = [
    'Phát động phong trào thi đua với chủ đề “Vững bước tương lai”.',
    'Các phong trào thi đua với phương châm “Nói ít làm nhiều”, “Rõ việc”.',
    'Phong trào thi đua, nêu cao tinh thần “Tương thân tương ái”.',
    'Phong trào thi đua thực hiện Đề án “Chợ số”, Chương trình “Sữa học đường”.',
    'Phong trào thi đua xây dựng mô hình “Chính quyền gần dân”.',
    'Nêu gương “người tốt, việc tốt” trong phong trào thi đua.',
    'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tỉnh báo cáo.',
    'Thực hiện Quyết định số 587/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức phong trào thi đua “Cả nước chung sức”.',
    'Căn cứ Kế hoạch số 45/KH-UBND ngày 03 tháng 4 năm 2022 của UBND tỉnh về việc phát động phong trào thi đua “Làng vui” giai đoạn 2021-2025.',
    'Chỉ thị số 34-CT/TW về “Tiếp tục đổi mới công tác thi đua, khen thưởng”.',
    'Danh hiệu “Tập thể lao động tiên tiến” trong phong trào thi đua.',
    'Các phong trào thi đua còn hình thức, “Đầu voi đuôi chuột”.',
    'Phong trào thi đua lan tỏa “Mỗi người một việc tốt” trong nhân dân.',
    'Phong trào thi đua mang tên đơn vị bạn và “Ba cùng với nhân dân”.',
    'Phong trào thi đua đã góp phần xây dựng “thế trận lòng dân”.',
    'Các nội dung của Phong trào thi đua gồm “số hóa hồ sơ”, “họp không giấy”.',
    'Chủ đề phong trào thi đua năm 2023: “Vững tay lái”.',
    'Phong trào thi đua thực hiện “3 tăng cường, 5 đẩy mạnh”.',
    'Kế hoạch số 20/KH-UBND về triển khai phong trào thi đua “Sạch nhà” và phong trào “Đẹp phố”.',
    'Phong trào thi đua gắn với mục tiêu “an toàn, hiệu quả”, Quỹ “Vì người nghèo”.',
    'Phong trào Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Thực hiện lời dạy của Chủ tịch Hồ Chí Minh: “Thi đua là yêu nước”.',
  ];
  it.each(cases)('%s', (body) => {
    expect(short(body)).toEqual([]);
  });
});

describe('after a citation, a name of the document itself', () => {
  const cases: [string, string[]][] = [
    [
      'Thực hiện Chỉ thị số 09/CT-UBND của UBND tỉnh về phát động thi đua, trong đó tập trung phong trào thi đua “Làng vui”.',
      ['movement: Làng vui'],
    ],
    [
      'Thực hiện Quyết định số 587/QĐ-TTg về nông thôn mới; phong trào thi đua “Làng vui”.',
      ['movement: Làng vui'],
    ],
    [
      'Theo Kế hoạch số 9/KH-UBND ngày 3/2/2022 của UBND tỉnh, phong trào thi đua “Làng vui” được đẩy mạnh.',
      ['movement: Làng vui'],
    ],
    [
      'Kết luận số 01-KL/TW về thực hiện Chỉ thị số 05-CT/TW về “học tập”, phong trào thi đua “Làng vui”.',
      ['movement: Làng vui'],
    ],
    [
      'Chỉ thị số 34-CT/TW của Bộ Chính trị gắn với phong trào thi đua “Làng vui”.',
      ['movement: Làng vui'],
    ],
    [
      'Phong trào thi đua “Làng vui” theo Quyết định số 5/QĐ-TTg ngày 02/6/2022 của Thủ tướng Chính phủ; “Nhà ấm áp”.',
      ['movement: Làng vui', 'movement: Nhà ấm áp'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });
});

describe('lists of one name a line', () => {
  it('takes quoted items under a line that opens the list', () => {
    const body =
      'Thực hiện các phong trào thi đua do Thủ tướng Chính phủ phát động, trọng tâm là:\n\n- “Đường thông”;\n\n- “Điện sáng” giai đoạn 2021-2025;\n\n- Phong trào thi đua “Trường đẹp”;\n\n- Cuộc vận động “Mỗi nhà một cây”.';
    expect(short(body)).toEqual([
      'movement: Đường thông',
      'movement: Điện sáng',
      'movement: Trường đẹp',
      'campaign: Mỗi nhà một cây',
    ]);
    expect(find(body)[0]?.launchedBy).toBe('Thủ tướng Chính phủ');
    expect(find(body)[1]?.period).toEqual({ from: 2021, to: 2025 });
  });
  it('takes known names without quotes, and no contents of emulation', () => {
    expect(
      short(
        'Tập trung vào các phong trào thi đua sau:\n\n- Cả nước chung sức xây dựng nông thôn mới;\n\n- Thi đua hoàn thành kế hoạch năm;\n\n- Nâng cao chất lượng công tác.',
      ),
    ).toEqual(['movement: Cả nước chung sức xây dựng nông thôn mới']);
  });
  it('takes no quoted content of another list', () => {
    expect(
      short(
        'Phong trào thi đua gồm các nội dung sau:\n\n- “Ba không” trong giao dịch;\n\n- “Bốn xin” khi tiếp dân.',
      ),
    ).toEqual([]);
  });
});

describe('who launched it, for which years, where it is named', () => {
  const cases: [string, string | null, string | null][] = [
    [
      'Phong trào thi đua “Làng vui” do Thủ tướng Chính phủ phát động.',
      'Thủ tướng Chính phủ',
      null,
    ],
    ['Thủ tướng Chính phủ phát động phong trào thi đua “Làng vui”.', 'Thủ tướng Chính phủ', null],
    ['Phong trào thi đua do Chủ tịch UBND tỉnh phát động: “Làng vui”.', 'Chủ tịch UBND tỉnh', null],
    [
      'Các phong trào do Chủ tịch UBND tỉnh phát động như: Phong trào “Làng vui”.',
      'Chủ tịch UBND tỉnh',
      null,
    ],
    [
      'Các phong trào do Thủ tướng Chính phủ phát động và các phong trào của tỉnh như: “Làng vui”.',
      null,
      null,
    ],
    ['Phong trào “Làng vui” giai đoạn 2021 - 2025.', null, '2021-2025'],
    ['Phong trào “Làng vui giai đoạn 2023–2030”.', null, '2023-2030'],
    ['Phong trào “Làng vui” (2021-2025) ở xã.', null, '2021-2025'],
    [
      'Phong trào “Làng vui” do Chủ tịch nước phát động, giai đoạn 2021-2025.',
      'Chủ tịch nước',
      '2021-2025',
    ],
    ['Phong trào “Làng vui” từ năm 2021 đến năm 2025.', null, '2021-2025'],
    ['Phong trào “Chào mừng 75 năm (10/10/1949-10/10/2024)”.', null, null],
  ];
  it.each(cases)('%s', (body, launchedBy, period) => {
    const [movement] = find(body);
    expect(movement?.launchedBy).toBe(launchedBy);
    expect(movement?.period ?? null).toEqual(
      period === null ? null : { from: Number(period.slice(0, 4)), to: Number(period.slice(5)) },
    );
  });
  it('is one entry with all its mentions, whatever its spelling', () => {
    const [movement, ...others] = find(
      'Phong trào “Làng hòa, nhà vui – cả xã ấm”. Phong trào thi đua "làng hoà, nhà vui - cả xã ấm" được nhân rộng.',
    );
    expect(others).toEqual([]);
    expect(movement?.mentions.map(({ text }) => text)).toEqual([
      'Làng hòa, nhà vui – cả xã ấm',
      'làng hoà, nhà vui - cả xã ấm',
    ]);
  });
  it('shows the name of a subject in capitals as the body writes it', () => {
    const layout = layoutOf({
      subject: 'VỀ VIỆC PHÁT ĐỘNG PHONG TRÀO THI ĐUA “LÀNG VUI” GIAI ĐOẠN 2021 - 2025',
      body: 'Tổ chức phong trào thi đua “Làng vui”.',
    });
    const [movement] = findMovements(layout);
    expect(movement?.name).toBe('Làng vui');
    expect(movement?.mentions).toHaveLength(2);
  });
});
