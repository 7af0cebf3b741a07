import { describe, expect, it } from 'vitest';
import { findMovements } from '../../src/extract/movements.ts';
import { layoutOf } from './document.ts';

const short = (body: string): string[] =>
  findMovements(layoutOf({ body })).map(({ kind, name }) => `${kind}: ${name}`);

describe('the kind carries along a list', () => {
  const cases: [string, string[]][] = [
    [
      'Duy trì cuộc vận động xây dựng “Bến sông phụ nữ tự quản” và thi đua xây dựng “Cơ quan văn hóa”.',
      ['campaign: Bến sông phụ nữ tự quản'],
    ],
    [
      'Hưởng ứng các phong trào thi đua “Sông quê trong xanh”; “Bếp ấm vùng cao”; “Đường hoa xóm núi”.',
      ['movement: Sông quê trong xanh', 'movement: Bếp ấm vùng cao', 'movement: Đường hoa xóm núi'],
    ],
    [
      'Hưởng ứng cuộc vận động “Mỗi nhà một cây”, “Áo ấm cho em” và phong trào “Sạch ngõ”.',
      ['campaign: Mỗi nhà một cây', 'campaign: Áo ấm cho em', 'movement: Sạch ngõ'],
    ],
    [
      'Đẩy mạnh phong trào “Sạch ngõ” gắn với “Xanh đồng” và “Đẹp bản”.',
      ['movement: Sạch ngõ', 'movement: Xanh đồng', 'movement: Đẹp bản'],
    ],
    [
      'Phong trào “Nông dân làm giàu” của Hội Nông dân; “Phụ nữ khởi nghiệp” của Hội Liên hiệp Phụ nữ; “Tuổi trẻ sáng tạo” của Đoàn Thanh niên.',
      [
        'movement: Nông dân làm giàu',
        'movement: Phụ nữ khởi nghiệp',
        'movement: Tuổi trẻ sáng tạo',
      ],
    ],
    [
      'Các phong trào của đoàn thể: Hội Cựu chiến binh “Gương mẫu”, Hội Nông dân “Sản xuất giỏi”, Đoàn Thanh niên “Ba xung kích”.',
      ['movement: Gương mẫu', 'movement: Sản xuất giỏi', 'movement: Ba xung kích'],
    ],
    [
      'Phong trào “Quyết thắng” trong lực lượng vũ trang; “Vì an ninh xóm bản” trong Công an nhân dân; “Dạy tốt - Học tốt” ngành Giáo dục; “Thầy thuốc như mẹ hiền” ngành Y tế.',
      [
        'movement: Quyết thắng',
        'movement: Vì an ninh xóm bản',
        'movement: Dạy tốt - Học tốt',
        'movement: Thầy thuốc như mẹ hiền',
      ],
    ],
    [
      'Phong trào thi đua “Xóm vui” (Kế hoạch số 15/KH-UBND ngày 02/3/2023), “Chợ sạch” (Kế hoạch số 16/KH-UBND ngày 02/3/2023), “Đồng xanh” (Kế hoạch số 17/KH-UBND ngày 02/3/2023).',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Các phong trào thi đua “Xóm vui”, “Chợ sạch”, “Đồng xanh”… gắn với việc “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.',
      [
        'movement: Xóm vui',
        'movement: Chợ sạch',
        'movement: Đồng xanh',
        'campaign: Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      ],
    ],
    [
      'Duy trì các phong trào “Đền ơn đáp nghĩa”, “Uống nước nhớ nguồn”, chương trình “Sóng và máy tính cho em”, Quỹ “Vì người nghèo”.',
      ['movement: Đền ơn đáp nghĩa', 'movement: Uống nước nhớ nguồn'],
    ],
    [
      'Phong trào thi đua trong công nhân, viên chức, lao động như “Giỏi việc nước, đảm việc nhà”, “Xanh - Sạch - Đẹp, bảo đảm an toàn lao động”.',
      [
        'movement: Giỏi việc nước, đảm việc nhà',
        'movement: Xanh - Sạch - Đẹp, bảo đảm an toàn lao động',
      ],
    ],
    [
      'Tập trung 03 phong trào thi đua trọng tâm sau:\n\n(1) “Xóm vui”;\n\n(2) “Chợ sạch” trên địa bàn toàn tỉnh;\n\n(3) Thi đua cải cách hành chính.',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Thi đua trong Công đoàn với các phong trào “Lao động giỏi”, “Lao động sáng tạo”; trong Đoàn Thanh niên với phong trào “Ba trách nhiệm”.',
      ['movement: Lao động giỏi', 'movement: Lao động sáng tạo', 'movement: Ba trách nhiệm'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('words between kind and name', () => {
  const cases: [string, string[]][] = [
    [
      'Thực hiện phong trào thi đua “Bộ đội xây bản mới” do Bộ Quốc phòng phát động và phong trào “Thầy cô vì học trò nghèo” do Bộ Giáo dục và Đào tạo phát động.',
      ['movement: Bộ đội xây bản mới', 'movement: Thầy cô vì học trò nghèo'],
    ],
    [
      'Hưởng ứng phong trào thi đua do Bộ Y tế phát động “Bệnh viện xanh”, phong trào thi đua do Tổng Liên đoàn Lao động Việt Nam phát động “Một triệu ý tưởng”.',
      ['movement: Bệnh viện xanh', 'movement: Một triệu ý tưởng'],
    ],
    [
      'Mở đợt thi đua cao điểm chào mừng kỷ niệm 80 năm Quốc khánh với tên gọi “80 ngày đêm về đích”.',
      ['drive: 80 ngày đêm về đích'],
    ],
    [
      'Phát động đợt thi đua cao điểm 90 ngày “Giải ngân nhanh, công trình sớm” từ ngày 01/10 đến ngày 31/12.',
      ['drive: Giải ngân nhanh, công trình sớm'],
    ],
    [
      'Phát động 03 đợt thi đua: đợt 1 “Mừng xuân mới”; đợt 2 “Hè xanh tình nguyện”; đợt 3 “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Hè xanh tình nguyện', 'drive: Về đích sớm'],
    ],
    [
      'Tổ chức 02 đợt thi đua trong năm: Đợt I (từ 01/01 đến 30/6): “Mừng xuân mới”; Đợt II (từ 01/7 đến 31/12): “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Về đích sớm'],
    ],
    ['Đợt thi đua 100 ngày đêm “Thần tốc số hóa” được mở từ quý III.', ['drive: Thần tốc số hóa']],
    [
      'Đợt thi đua đặc biệt lập thành tích chào mừng Đại hội Đảng bộ tỉnh “Dâng Đảng nghìn việc tốt”.',
      ['drive: Dâng Đảng nghìn việc tốt'],
    ],
    [
      'Cuộc vận động: “Nhà sạch, ngõ xanh”, phong trào: “Xóm vui”.',
      ['campaign: Nhà sạch, ngõ xanh', 'movement: Xóm vui'],
    ],
    [
      'Phong trào thi đua “Mỗi cá nhân một sáng kiến” (sau đây gọi tắt là Phong trào) được tổ chức đến cơ sở.',
      ['movement: Mỗi cá nhân một sáng kiến'],
    ],
    [
      'Phong trào thi đua chuyên đề “Xóm vui” do Khối thi đua các sở phát động.',
      ['movement: Xóm vui'],
    ],
    ['Phong trào thi đua “Xóm vui” với chủ đề “Ấm áp tình người”.', ['movement: Xóm vui']],
    [
      'Tổ chức phong trào thi đua với chủ đề “Kỷ cương” và phong trào “Xóm vui”.',
      ['movement: Xóm vui'],
    ],
    [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2022 của UBND tỉnh về phong trào thi đua “Làng cũ”, phát động phong trào thi đua “Làng mới” trong toàn huyện.',
      ['movement: Làng mới'],
    ],
    [
      'Thực hiện tốt phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” gắn với xây dựng “Gia đình văn hóa”, “Khu phố văn hóa”.',
      ['movement: Toàn dân đoàn kết xây dựng đời sống văn hóa'],
    ],
    ['Tổ chức phát động thi đua “Xóm vui” trong tháng 3.', ['movement: Xóm vui']],
    [
      'Phong trào thi đua của ngành mang tên “Hồ sơ không giấy” được nhân rộng.',
      ['movement: Hồ sơ không giấy'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('quotes inside, unclosed, or none', () => {
  const cases: [string, string[]][] = [
    [
      'Phong trào thi đua “Xây dựng đội ngũ “vừa hồng, vừa chuyên” ở cơ sở” và phong trào “Ba tốt”.',
      ['movement: Xây dựng đội ngũ “vừa hồng, vừa chuyên” ở cơ sở', 'movement: Ba tốt'],
    ],
    [
      'Tiếp tục phong trào “Phụ nữ thực hiện “Năm không, ba sạch”, phong trào “Nông dân giỏi”.',
      ['movement: Phụ nữ thực hiện “Năm không, ba sạch”', 'movement: Nông dân giỏi'],
    ],
    [
      'Tổ chức các phong trào do xã phát động như “Xóm ấm”, “Xây dựng người Sông Lam “Nghĩa tình - Cần cù”.',
      ['movement: Xóm ấm', 'movement: Xây dựng người Sông Lam “Nghĩa tình - Cần cù”'],
    ],
    [
      'Đẩy mạnh phong trào thi đua "Xây dựng lực lượng "Ba nhất" trong Công an tỉnh".',
      ['movement: Xây dựng lực lượng "Ba nhất" trong Công an tỉnh'],
    ],
    [
      'Triển khai phong trào thi đua “Cả xã cùng làm đường hoa. Vận động nhân dân tham gia.',
      ['movement: Cả xã cùng làm đường hoa'],
    ],
    [
      'Triển khai cuộc vận động “Toàn dân rèn luyện thân thể vì sức khỏe.',
      ['campaign: Toàn dân rèn luyện thân thể vì sức khỏe'],
    ],
    [
      'Phong trào thi đua “Doanh nghiệp hội nhập; “Dân vận khéo”.',
      ['movement: Doanh nghiệp hội nhập', 'movement: Dân vận khéo'],
    ],
    [
      'Phong trào thi đua “Cả huyện chung tay\n\n3\n\nxóa nhà dột nát” và phong trào “Xóm vui”.',
      ['movement: Cả huyện chung tay xóa nhà dột nát', 'movement: Xóm vui'],
    ],
    [
      'Đẩy mạnh phong trào thi đua *Sông Lam xanh, bờ bãi sạch* và cuộc vận động *Ngày vì bạn nghèo*.',
      ['movement: Sông Lam xanh, bờ bãi sạch', 'campaign: Ngày vì bạn nghèo'],
    ],
    [
      'Đẩy mạnh phong trào thi đua **“Sông Lam xanh”** và *“Xóm vui”*.',
      ['movement: Sông Lam xanh', 'movement: Xóm vui'],
    ],
    [
      'Đẩy mạnh phong trào thi đua “*Sông Lam xanh*”, “**Xóm vui**”.',
      ['movement: Sông Lam xanh', 'movement: Xóm vui'],
    ],
    [
      'Phong trào Đền ơn đáp nghĩa, cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh được duy trì.',
      [
        'movement: Đền ơn đáp nghĩa',
        'campaign: Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
      ],
    ],
    [
      'Đẩy mạnh phong trào thi đua Dân vận khéo, phong trào Toàn dân bảo vệ an ninh Tổ quốc.',
      ['movement: Dân vận khéo', 'movement: Toàn dân bảo vệ an ninh Tổ quốc'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('what is no movement of the document', () => {
  const cases: string[] = [
    'Thi đua thực hiện Chương trình mỗi xã một sản phẩm “OCOP”.',
    'Phong trào thi đua thực hiện Đề án “Nước sạch”, Dự án “Sữa học đường”.',
    'Đại hội thi đua yêu nước với chủ đề “Rạng rỡ quê hương”.',
    'Phát động phong trào thi đua với khẩu hiệu “Ngày không giờ, tuần không thứ”.',
    'Các phong trào thi đua theo tinh thần “5 rõ”, phương châm “dễ làm trước, khó làm sau”.',
    'Căn cứ Quyết định số 11/QĐ-TTg ngày 04/01/2024 của Thủ tướng Chính phủ về việc ban hành Kế hoạch tổ chức phong trào thi đua “Cả nước làm đường”;',
    'Thực hiện Hướng dẫn số 05/HD-BTĐ ngày 04/01/2024 về tổ chức phong trào “Xóm vui”, “Chợ sạch”.',
    'Kết luận số 88-KL/TW ngày 10/02/2022 của Ban Bí thư về việc thực hiện Chỉ thị số 77-CT/TW “Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.',
    'Báo cáo số 8/BC-UBND ngày 05/01/2023 của UBND tỉnh tổng kết phong trào thi đua “Xóm vui” giai đoạn 2016-2020.',
    'Phong trào thi đua xây dựng “cơ quan văn minh”, “công sở không khói thuốc”.',
    'Tổ chức các phong trào thi đua thực chất, tránh “phô trương, hình thức”.',
    'Phong trào thi đua cần tránh bệnh thành tích, “đánh trống bỏ dùi”.',
    'Biểu dương điển hình “Người tốt, việc tốt” trong các phong trào thi đua.',
    'Xét tặng danh hiệu “Chiến sĩ thi đua”, Cờ “Đơn vị dẫn đầu phong trào thi đua”.',
    'Phong trào thi đua giúp nhau xóa nghèo; mô hình “Tiết kiệm tình thương”, câu lạc bộ “Gia đình trẻ”.',
    'Tổ chức cuộc thi “Tìm hiểu Luật Cư trú”, hội thi “Dân vận khéo” trong phong trào thi đua.',
    'Kiện toàn Ban Chỉ đạo cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” các cấp.',
    'Tỷ lệ hộ tham gia cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh đạt 90%.',
    'Các phong trào Thi đua yêu nước, phong trào Thanh niên, phong trào Công đoàn.',
    'Kỷ niệm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc “Thi đua là yêu nước, yêu nước thì phải thi đua”.',
    'Mở chuyên mục “Phong trào thi đua yêu nước” trên Báo và Đài của tỉnh.',
    'Phong trào thi đua do tỉnh phát động. Triển khai chiến dịch “Toàn dân ra quân làm thủy lợi”.',
    'Hưởng ứng tháng cao điểm “Vì người nghèo” và tuần lễ “Hồng Sông Lam” trong phong trào thi đua.',
    'Gắn phong trào thi đua với thực hiện Nghị quyết “Về phát triển kinh tế biển”.',
    'Bệnh viện thực hiện dự án “Phong trào thi đua số hóa hồ sơ bệnh án”.',
    'Phong trào thi đua tập trung 3 khâu đột phá: “Hạ tầng - Nhân lực - Thể chế”.',
    'Phong trào thi đua chuyển đổi số theo tinh thần “đi tắt đón đầu”.',
    'Lễ phát động thi đua tại công trình “Cầu Sông Lam” được tổ chức trong tháng 4.',
    'Các đợt thi đua gắn với dịp kỷ niệm ngày lễ lớn, ra quân “Ngày Chủ nhật xanh”.',
  ];
  it.each(cases)('%s', (body) => expect(short(body)).toEqual([]));
});

describe('other wordings of the same', () => {
  const cases: [string, string[]][] = [
    [
      'Tổ chức 03 đợt thi đua ngắn ngày:\n\n- Đợt 1: “Mừng xuân mới”, từ ngày 02/01 đến ngày 30/4;\n\n- Đợt 2: “Hè xanh”, từ ngày 01/5 đến ngày 31/8;\n\n- Đợt 3: “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Hè xanh', 'drive: Về đích sớm'],
    ],
    [
      'Phát động đợt thi đua thứ nhất “Mừng xuân mới” và đợt thi đua thứ hai “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Về đích sớm'],
    ],
    [
      'Chia làm hai đợt thi đua, đợt 1 với tên gọi “Mừng xuân mới”, đợt 2 với tên gọi “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Về đích sớm'],
    ],
    [
      'Mở chiến dịch thi đua “50 ngày đêm thu ngân sách” trong quý IV.',
      ['drive: 50 ngày đêm thu ngân sách'],
    ],
    [
      'Phát động cao điểm thi đua “50 ngày đêm thu ngân sách”.',
      ['drive: 50 ngày đêm thu ngân sách'],
    ],
    [
      'Phong trào thi đua do Trung ương Hội Nông dân Việt Nam phát động “Nông dân làm giàu”; do Hội Liên hiệp Phụ nữ phát động “Phụ nữ tự tin”.',
      ['movement: Nông dân làm giàu', 'movement: Phụ nữ tự tin'],
    ],
    [
      'Các phong trào của Đoàn Thanh niên như “Tuổi trẻ sáng tạo”, của Hội Nông dân như “Nông dân làm giàu”.',
      ['movement: Tuổi trẻ sáng tạo', 'movement: Nông dân làm giàu'],
    ],
    [
      'Phong trào thi đua “Xây dựng gia đình “5 không, 3 sạch” ở các thôn, bản.',
      ['movement: Xây dựng gia đình “5 không, 3 sạch”'],
    ],
    [
      'Phong trào "Nông dân thực hiện "Ba cùng" và phong trào "Phụ nữ tự tin".',
      ['movement: Nông dân thực hiện "Ba cùng"', 'movement: Phụ nữ tự tin'],
    ],
    [
      'Thực hiện phong trào thi đua “Xây dựng con người Sông Lam “Trí tuệ - Nhân ái””, phong trào “Xóm vui”.',
      ['movement: Xây dựng con người Sông Lam “Trí tuệ - Nhân ái”', 'movement: Xóm vui'],
    ],
    [
      'Thực hiện phong trào thi đua “Xây dựng con người Sông Lam ‘Trí tuệ - Nhân ái’ giai đoạn 2021-2025”.',
      ['movement: Xây dựng con người Sông Lam ‘Trí tuệ - Nhân ái’ giai đoạn 2021-2025'],
    ],
    [
      'Gắn việc thực hiện nhiệm vụ với phong trào thi đua “Xóm vui”, cuộc vận động “Mỗi nhà một cây” cùng với “Ngõ hoa”.',
      ['movement: Xóm vui', 'campaign: Mỗi nhà một cây', 'campaign: Ngõ hoa'],
    ],
    [
      'Tiếp tục hưởng ứng phong trào thi đua “Xóm vui” và cuộc vận động “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.',
      [
        'movement: Xóm vui',
        'campaign: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      ],
    ],
    [
      'Phong trào “Xóm vui” do Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chủ trì; “Chợ sạch” do Hội Liên hiệp Phụ nữ tỉnh chủ trì; “Đồng xanh” do Hội Nông dân tỉnh chủ trì.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Phong trào thi đua "Xóm vui" giai đoạn 2021-2025, "Chợ sạch" giai đoạn 2022-2025, "Đồng xanh".',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Phong trào "Toàn dân bảo vệ an ninh Tổ quốc", xây dựng thế trận lòng dân vững chắc.',
      ['movement: Toàn dân bảo vệ an ninh Tổ quốc'],
    ],
    [
      'Lực lượng vũ trang đẩy mạnh Phong trào Thi đua Quyết thắng; ngành Công an với phong trào “Vì an ninh Tổ quốc”.',
      ['movement: Thi đua Quyết thắng', 'movement: Vì an ninh Tổ quốc'],
    ],
    [
      'Hưởng ứng, thực hiện hiệu quả phong trào “Bình dân học vụ số” trên địa bàn phường.',
      ['movement: Bình dân học vụ số'],
    ],
    [
      'Triển khai phong trào Bình dân học vụ số, phong trào Cả nước thi đua đổi mới sáng tạo và chuyển đổi số.',
      [
        'movement: Bình dân học vụ số',
        'movement: Cả nước thi đua đổi mới sáng tạo và chuyển đổi số',
      ],
    ],
    [
      'Tổ chức phong trào thi đua trong các khối, cụm: “Khối đoàn kết”, “Cụm sáng tạo”.',
      ['movement: Khối đoàn kết', 'movement: Cụm sáng tạo'],
    ],
    ['Phát động thi đua với tên gọi “Xóm vui”.', ['movement: Xóm vui']],
    [
      'Phong trào “Trồng cây gây rừng”, Tết trồng cây “Đời đời nhớ ơn Bác Hồ”.',
      ['movement: Trồng cây gây rừng'],
    ],
    [
      'Các phong trào: Toàn dân đoàn kết xây dựng đời sống văn hóa; Toàn dân bảo vệ an ninh Tổ quốc; Dân vận khéo.',
      [
        'movement: Toàn dân đoàn kết xây dựng đời sống văn hóa',
        'movement: Toàn dân bảo vệ an ninh Tổ quốc',
        'movement: Dân vận khéo',
      ],
    ],
    [
      'Phong trào thi đua “Cả nước chung tay xóa nhà tạm,\n\n5\n\nnhà dột nát” giai đoạn 2024 - 2025.',
      ['movement: Cả nước chung tay xóa nhà tạm, nhà dột nát'],
    ],
    [
      'Phong trào thi đua: Phong trào “Xóm vui”; Phong trào “Chợ sạch”; Cuộc vận động “Mỗi nhà một cây”.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'campaign: Mỗi nhà một cây'],
    ],
    [
      'Đợt thi đua chào mừng kỷ niệm 50 năm Ngày giải phóng quê hương mang tên “Trọn nghĩa với non sông”.',
      ['drive: Trọn nghĩa với non sông'],
    ],
    ['Đợt thi đua cao điểm, chuyên đề “Nước rút cuối năm”.', ['drive: Nước rút cuối năm']],
    [
      'Các cuộc vận động “Ngày vì người nghèo”, “Đền ơn đáp nghĩa” do Ủy ban Mặt trận Tổ quốc các cấp phát động.',
      ['campaign: Ngày vì người nghèo', 'campaign: Đền ơn đáp nghĩa'],
    ],
    [
      'Phong trào thi đua lao động, sản xuất “Vượt khó, về đích” trong công nhân.',
      ['movement: Vượt khó, về đích'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
  const none: string[] = [
    'Phong trào thi đua hướng vào 5 trụ cột: “Xanh, Sạch, Sáng, Đẹp, An toàn”.',
    'Phong trào thi đua yêu nước bảo đảm ba tiêu chuẩn: “Thiết thực, hiệu quả, bền vững”.',
    'Tổ chức phong trào thi đua theo 4 bước: “Phát động, triển khai, sơ kết, tổng kết”.',
    'Thi đua chào mừng Đại hội Đảng bộ tỉnh với phương châm “Đoàn kết - Sáng tạo”.',
    'Phong trào thi đua có nơi, có lúc còn “khoán trắng” cho cơ quan chuyên môn.',
    'Mở đợt sinh hoạt chính trị “Lời Bác dạy” trong phong trào thi đua.',
    'Đoàn Thanh niên tổ chức ngày thứ Bảy tình nguyện “Vì dân” hưởng ứng phong trào thi đua.',
    'Trong phong trào thi đua, Hội Nông dân nhân rộng “Tổ tiết kiệm” ở các thôn.',
    'Đợt 2 tiêm chủng “Bảo vệ trẻ em” được tổ chức cùng đợt thi đua cuối năm.',
    'Đợt thi đua gồm đợt 1 từ tháng 01 đến tháng 6, đợt 2 từ tháng 7 đến tháng 12.',
    'Quyết định số 15/QĐ-TTg ngày 02/3/2023 phê duyệt Đề án “Phong trào thi đua Xóm vui”.',
    'Theo Công văn số 88/BTĐKT ngày 02/3/2023 về việc hưởng ứng phong trào thi đua “Xóm vui” giai đoạn 2.',
    'Tờ trình số 15/TTr-SNV ngày 02/3/2023 của Sở Nội vụ về việc tổng kết phong trào thi đua “Xóm vui”.',
    'Tặng Bằng khen cho cá nhân có thành tích trong phong trào thi đua Quyết thắng năm 2022 đạt trên 90%.',
    'Công nhận xã đạt chuẩn “An toàn về an ninh, trật tự” qua phong trào thi đua.',
    'Phong trào thi đua xây dựng nông thôn mới, đô thị văn minh; phong trào thi đua cải cách hành chính.',
    'Phong trào Đoàn và các phong trào hành động cách mạng của tuổi trẻ được đổi mới.',
    'Nói về thi đua, Bác dạy: “Thi đua là yêu nước, những người thi đua là những người yêu nước nhất”.',
    'Tổ chức các phong trào thi đua, hoạt động thiện nguyện “Trái tim yêu thương các em”.',
    'Phong trào thi đua: Nông dân làm kinh tế giỏi, Phụ nữ đảm đang là nòng cốt.',
  ];
  it.each(none)('none: %s', (body) => expect(short(body)).toEqual([]));
});

describe('names that are numbered, listed after another kind of name, or lack a mark', () => {
  const cases: [string, string[]][] = [
    [
      'Phong trào thi đua do Trung ương phát động:\n\n(1) “Xóm vui”; (2) “Chợ sạch”, giai đoạn 2021 - 2025; (3) “Đồng xanh”.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Tập trung các phong trào thi đua: (1) “Xóm vui”; (2) “Chợ sạch”.',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Tập trung các phong trào thi đua: 1. “Xóm vui”; 2. “Chợ sạch”; 3) “Đồng xanh”.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Tập trung các phong trào thi đua sau: a) “Xóm vui”, b) “Chợ sạch”.',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Có ba phong trào thi đua: một là “Xóm vui”, hai là “Chợ sạch”, ba là “Đồng xanh”.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Các phong trào thi đua “Xóm vui” (1), “Chợ sạch” (2).',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Các cuộc vận động “Học tập và làm theo tấm gương đạo đức Hồ Chí Minh”, “Ngày vì bạn nghèo”.',
      [
        'campaign: Học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
        'campaign: Ngày vì bạn nghèo',
      ],
    ],
    [
      'Các phong trào “Xóm vui”, “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”, “Chợ sạch”.',
      [
        'movement: Xóm vui',
        'campaign: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'movement: Chợ sạch',
      ],
    ],
    [
      'Gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”, “nêu gương sáng”.',
      ['campaign: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
    ],
    [
      'Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”, “nêu gương sáng”.',
      [],
    ],
    [
      'Thực hiện cuộc vận động “Nhà sạch, vườn đẹp, với mục tiêu 80% số hộ tham gia.',
      ['campaign: Nhà sạch, vườn đẹp'],
    ],
    [
      'Thực hiện phong trào “Nhà sạch, vườn đẹp, phấn đấu có thêm 20 tuyến đường hoa.',
      ['movement: Nhà sạch, vườn đẹp'],
    ],
    [
      'Thực hiện phong trào “Nhà sạch, vườn đẹp... tiếp tục được duy trì ở các bản.',
      ['movement: Nhà sạch, vườn đẹp'],
    ],
    [
      'Thực hiện phong trào “Nhà sạch, vườn đẹp… được duy trì ở các bản.',
      ['movement: Nhà sạch, vườn đẹp'],
    ],
    [
      'Công an huyện với phong trào _"Vì bình yên bản làng_, Đồn Biên phòng thực hiện phong trào _“Nâng bước em tới trường”_.',
      ['movement: Vì bình yên bản làng', 'movement: Nâng bước em tới trường'],
    ],
    [
      'Công an huyện với phong trào "Vì bình yên bản làng, Đồn Biên phòng Sông Lam thực hiện phong trào “Nâng bước em tới trường”.',
      ['movement: Vì bình yên bản làng', 'movement: Nâng bước em tới trường'],
    ],
    [
      'Hưởng ứng phong trào **“Vì bình yên bản làng** và cuộc vận động **Ngày vì bạn nghèo**.',
      ['movement: Vì bình yên bản làng', 'campaign: Ngày vì bạn nghèo'],
    ],
    [
      'Phong trào thi đua “Mừng Đảng, Mừng Xuân; “Xóm vui”.',
      ['movement: Mừng Đảng, Mừng Xuân', 'movement: Xóm vui'],
    ],
    ['Phong trào “Xóm vui”. Đề án gồm: (1) “Chợ số”; (2) “Đường số”.', ['movement: Xóm vui']],
    ['Danh hiệu thi đua: (1) “Lao động tiên tiến”; (2) “Chiến sĩ thi đua”.', []],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('as other hands write them', () => {
  const cases: [string, string[]][] = [
    [
      'PTTĐ: "Xóm vui"; CVĐ: "Mỗi nhà một cây".',
      ['movement: Xóm vui', 'campaign: Mỗi nhà một cây'],
    ],
    [
      'Mở đợt thi đua cao điểm "Mừng xuân" (từ ngày 01/01 đến ngày 03/02) và đợt thi đua "Về đích" (Quý IV).',
      ['drive: Mừng xuân', 'drive: Về đích'],
    ],
    ['Phong trào “Xóm vui” và các phong trào thi đua khác của ngành.', ['movement: Xóm vui']],
    [
      'Phong trào “3 nhất” trong Công an; phong trào “5 tự, 5 cùng” của Hội Nông dân.',
      ['movement: 3 nhất', 'movement: 5 tự, 5 cùng'],
    ],
    [
      'Cuộc vận động “Mỗi nhà một cây” và các chương trình, phong trào “Xóm vui”.',
      ['campaign: Mỗi nhà một cây', 'movement: Xóm vui'],
    ],
    [
      'Thực hiện phong trào “Xóm vui” theo Kế hoạch số 5/KH-UBND, phong trào “Chợ sạch” theo Kế hoạch số 6/KH-UBND.',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Thực hiện Nghị quyết số 05-NQ/TU về nông thôn mới và phong trào thi đua “Xóm vui”.',
      ['movement: Xóm vui'],
    ],
    [
      'Tổng kết phong trào thi đua “Xóm vui”, sơ kết 5 năm cuộc vận động “Mỗi nhà một cây”.',
      ['movement: Xóm vui', 'campaign: Mỗi nhà một cây'],
    ],
    [
      'Các phong trào thi đua, cuộc vận động: phong trào “Xóm vui”, “Chợ sạch”; cuộc vận động “Mỗi nhà một cây”, “Áo ấm”.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'campaign: Mỗi nhà một cây', 'campaign: Áo ấm'],
    ],
    [
      'Phong trào “Xóm vui”; trong các dự án: “Chợ số”, đối với mô hình: “Bếp hồng”.',
      ['movement: Xóm vui'],
    ],
    ['Công đoàn với “Lao động giỏi”, Hội Phụ nữ với “Phụ nữ tự tin” là các phong trào mạnh.', []],
    [
      'Phong trào thi đua trong học sinh, sinh viên: “Học tập tốt, rèn luyện tốt”; trong giáo viên: “Mỗi thầy cô là một tấm gương”.',
      ['movement: Học tập tốt, rèn luyện tốt', 'movement: Mỗi thầy cô là một tấm gương'],
    ],
    [
      'Phong trào thi đua “Xóm vui” trên địa bàn thành phố; “Chợ sạch” tại các phường; “Đồng xanh” ở các xã ngoại thành.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Phong trào thi đua “Xóm vui” (gọi tắt là phong trào 5 không), “Chợ sạch”.',
      ['movement: Xóm vui', 'movement: Chợ sạch'],
    ],
    [
      'Trọng tâm là phong trào thi đua “Xóm vui” với mục tiêu 100% số xóm tham gia và “Chợ sạch” với 80% số chợ.',
      ['movement: Xóm vui'],
    ],
    [
      'Hưởng ứng cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”, trọng tâm là tuyến phố “Sáng - Xanh - Sạch - Đẹp”.',
      ['campaign: Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh'],
    ],
    [
      'Phong trào thi đua “Xóm vui”, tuyến đường “Hoa ban”, khu dân cư “5 không”.',
      ['movement: Xóm vui'],
    ],
    [
      'Phát động trong toàn ngành phong trào thi đua: Thi đua “Dạy tốt - Học tốt”.',
      ['movement: Dạy tốt - Học tốt'],
    ],
    ['Phong trào thi đua\n\n“Xóm vui” trong toàn tỉnh.', ['movement: Xóm vui']],
    [
      'Đẩy mạnh phong trào thi đua “Xóm\nvui, ngõ sạch,\nnhà đẹp” ở các xã.',
      ['movement: Xóm vui, ngõ sạch, nhà đẹp'],
    ],
    [
      'Đẩy mạnh phong trào thi đua “Xóm vui, ngõ\n\n- 2 -\n\nsạch, nhà đẹp” ở các xã.',
      ['movement: Xóm vui, ngõ sạch, nhà đẹp'],
    ],
    [
      'Phong trào thi đua "Xóm vui - Ngõ sạch" , "Chợ sạch" ; "Đồng xanh" .',
      ['movement: Xóm vui - Ngõ sạch', 'movement: Chợ sạch', 'movement: Đồng xanh'],
    ],
    [
      'Phong trào thi đua ‘‘Xóm vui’’, ‘‘Chợ sạch’’ và cuộc vận động ‘‘Áo ấm tình thương’’.',
      ['movement: Xóm vui', 'movement: Chợ sạch', 'campaign: Áo ấm tình thương'],
    ],
    ['Tích cực tham gia cuộc vận động xây dựng Quỹ “Vì người nghèo”, Quỹ “Đền ơn đáp nghĩa”.', []],
    ['Cuộc vận động ủng hộ đồng bào vùng lũ, chương trình “Cặp lá yêu thương”.', []],
    ['Phong trào văn hóa, thể thao, chương trình nghệ thuật “Hương sắc quê hương”.', []],
    [
      'Các phong trào thi đua được lồng ghép với Chương trình mục tiêu quốc gia, Chương trình “Mỗi xã một sản phẩm”.',
      [],
    ],
    [
      'Các cơ quan báo chí tuyên truyền phong trào thi đua, mở chuyên mục “Người tốt, việc tốt”, “Gương sáng”.',
      [],
    ],
    ['Phong trào thi đua phải thực chất, tránh “bệnh thành tích”, “chạy theo phong trào”.', []],
    ['Thực hiện khẩu hiệu “Mỗi người làm việc bằng hai” trong các phong trào thi đua.', []],
    [
      'Thực hiện phương châm “4 tại chỗ”, “3 sẵn sàng” trong phong trào thi đua phòng, chống thiên tai.',
      [],
    ],
    ['Xây dựng xã điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc đạt 100% kế hoạch.', []],
    [
      'Quyết định số 1/QĐ-UBND ngày 02/01/2023 của UBND tỉnh ban hành tiêu chí đánh giá phong trào thi đua “Xóm vui”, “Chợ sạch”.',
      [],
    ],
    [
      'Tiếp tục thực hiện Kế hoạch số 1/KH-UBND ngày 02/01/2023 của UBND tỉnh về triển khai cuộc vận động “Áo ấm tình thương” giai đoạn 2021 - 2025.',
      [],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('where a name ends whose closing mark is missing', () => {
  const cases: [string, string[]][] = [
    [
      'Phong trào thi đua “Quyết thắng trong LLVT huyện; phong trào “Xóm vui”.',
      ['movement: Quyết thắng', 'movement: Xóm vui'],
    ],
    [
      'Phong trào thi đua “Xóm vui, ngõ sạch của ngành Giáo dục; phong trào “Chợ sạch” ở các phường.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chợ sạch'],
    ],
    [
      'Phong trào thi đua “Đổi mới trong quản lý và dạy học của Sở Giáo dục.',
      ['movement: Đổi mới trong quản lý và dạy học'],
    ],
    [
      'Mở đợt thi đua cao điểm “60 ngày đêm về đích từ ngày 01/10 đến ngày 30/11/2023.',
      ['drive: 60 ngày đêm về đích'],
    ],
    [
      'Mở đợt thi đua cao điểm “60 ngày đêm về đích (từ ngày 01/10 đến ngày 30/11/2023).',
      ['drive: 60 ngày đêm về đích'],
    ],
    [
      'Mở 02 đợt thi đua: đợt 1 “Mừng xuân mới (từ tháng 01 đến tháng 3); đợt 2 “Về đích sớm”.',
      ['drive: Mừng xuân mới', 'drive: Về đích sớm'],
    ],
    [
      'Các phong trào thi đua: (1) “Xóm vui, ngõ sạch; (2) “Chợ sạch”.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chợ sạch'],
    ],
    [
      'Phong trào “Xóm vui, ngõ sạch do Quận Đoàn chủ trì; phong trào “Chợ sạch”.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chợ sạch'],
    ],
    [
      'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa; ngành Giáo dục thực hiện cuộc vận động “Mỗi thầy cô là một tấm gương”.',
      [
        'movement: Toàn dân đoàn kết xây dựng đời sống văn hóa',
        'campaign: Mỗi thầy cô là một tấm gương',
      ],
    ],
    ['Phong trào “Xóm vui, ngõ sạch, các chương trình “5 không”.', ['movement: Xóm vui, ngõ sạch']],
    [
      'Phong trào “Xóm vui, ngõ sạch: mỗi xã có 02 tuyến đường hoa.',
      ['movement: Xóm vui, ngõ sạch'],
    ],
    ['Cuộc vận động “Xóm vui, ngõ sạch với chủ đề “Chung tay”.', ['campaign: Xóm vui, ngõ sạch']],
    ['Tổng kết phong trào “Dồn điền, đổi thửa vào quý III/2023.', ['movement: Dồn điền, đổi thửa']],
    [
      'Phong trào “Chung tay, góp sức vì cộng đồng; chung sức làm đường hoa.',
      ['movement: Chung tay, góp sức vì cộng đồng; chung sức làm đường hoa'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('names in italics', () => {
  const cases: [string, string[]][] = [
    [
      'Các phong trào: *Sông Lam chung tay làm đường hoa, ngõ xanh*; *Sông Lam khởi nghiệp - Không ai đứng ngoài*.',
      [
        'movement: Sông Lam chung tay làm đường hoa, ngõ xanh',
        'movement: Sông Lam khởi nghiệp - Không ai đứng ngoài',
      ],
    ],
    [
      'Duy trì phong trào *Xóm vui, ngõ sạch*, *Chợ quê văn minh* và *Đường hoa xóm núi*.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chợ quê văn minh', 'movement: Đường hoa xóm núi'],
    ],
    [
      'Hưởng ứng các cuộc vận động: **Áo ấm vùng cao**; **Mỗi nhà một cây**; phong trào “Chợ sạch”; *Ngày hội non sông*.',
      ['campaign: Áo ấm vùng cao', 'campaign: Mỗi nhà một cây', 'movement: Chợ sạch'],
    ],
    [
      'Duy trì phong trào *Xóm vui, ngõ sạch*; thực hiện Đề án *Chợ quê văn minh*, *Bến nước xanh*.',
      ['movement: Xóm vui, ngõ sạch'],
    ],
    ['Các phong trào: Hội Nông dân làm *Đường hoa xóm núi*, *Bến nước xanh*.', []],
    ['**Các phong trào:** Xã, phường chủ động đăng ký; Công an *giữ yên xóm bản*.', []],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('what stands between two names of a list', () => {
  const cases: [string, string[]][] = [
    [
      'Phong trào “Xóm vui, ngõ sạch” gắn với xây dựng thôn kiểu mẫu ở vùng cao; “Chung tay vì trẻ em”.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chung tay vì trẻ em'],
    ],
    [
      'Phong trào “Xóm vui, ngõ sạch” gắn liền với chuyển đổi số, “Chung tay vì trẻ em”.',
      ['movement: Xóm vui, ngõ sạch', 'movement: Chung tay vì trẻ em'],
    ],
    [
      'Phong trào “Xóm vui, ngõ sạch” gắn với thực hiện Đề án “Chợ số”.',
      ['movement: Xóm vui, ngõ sạch'],
    ],
    [
      'Phong trào “Xóm vui, ngõ sạch” gắn với chủ đề “Chung tay vì trẻ em”.',
      ['movement: Xóm vui, ngõ sạch'],
    ],
    [
      'Phong trào “Xóm vui, ngõ sạch” gắn với thực hiện các nghị quyết và khắc phục bệnh “nể nang”.',
      ['movement: Xóm vui, ngõ sạch'],
    ],
  ];
  it.each(cases)('%s', (body, expected) => expect(short(body)).toEqual(expected));
});

describe('a heading that names something else ends the list', () => {
  const under = (heading: string): string[] =>
    findMovements(
      layoutOf({
        preamble: 'Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2023 như sau:',
        body: `Yêu cầu chung.\n\nII. ${heading}\n\n“Kỷ cương - Sáng tạo - Về đích sớm”`,
      }),
    ).map(({ name }) => name);
  it('a theme', () => expect(under('CHỦ ĐỀ THI ĐUA')).toEqual([]));
  it('a motto', () => expect(under('Khẩu hiệu thi đua')).toEqual([]));
  it('but a movement does not', () =>
    expect(under('TÊN PHONG TRÀO THI ĐUA')).toEqual(['Kỷ cương - Sáng tạo - Về đích sớm']));
});
