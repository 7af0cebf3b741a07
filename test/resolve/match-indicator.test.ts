import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../src/resolve/indicator-words.ts';
import { matchIndicator } from '../../src/resolve/match-indicator.ts';
import { fold } from '../../src/text/fold.ts';
import { indicatorTable } from '../../src/vocabulary/indicators.ts';

type Change = 'level' | 'increase' | 'decrease';
type Row = [text: string, unit: string, id: string | null, change?: Change];

const match = (text: string, unit: string, change: Change = 'level') =>
  matchIndicator(text, { unit, change });

const NAMED: Row[] = [
  ['Tốc độ tăng trưởng tổng sản phẩm trên địa bàn', '%', 'grdp_growth'],
  ['Tốc độ tăng trưởng kinh tế (GRDP)', '%', 'grdp_growth'],
  ['tốc độ tăng trưởng kinh tế của tỉnh Đồng Tháp', '%/năm', 'grdp_growth'],
  ['Tăng trưởng kinh tế', '%', 'grdp_growth', 'increase'],
  ['Quy mô GRDP', 'nghìn tỷ đồng', 'grdp_total'],
  ['Tổng giá trị sản phẩm trên địa bàn', 'tỷ đồng', 'grdp_total'],
  ['GRDP bình quân đầu người', 'triệu đồng', 'grdp_pc'],
  ['GRDP bình quân đầu người', 'USD', 'grdp_pc'],
  ['Tổng sản phẩm trên địa bàn bình quân đầu người', 'triệu đồng/người', 'grdp_pc'],
  ['Thu nhập bình quân đầu người', 'triệu đồng/người/năm', 'income_pc'],
  ['thu nhập bình quân đầu người khu vực nông thôn', 'triệu đồng', 'rural_income_pc'],
  ['Cơ cấu kinh tế: Nông, lâm, ngư nghiệp', '%', 'struct_agri'],
  ['Cơ cấu kinh tế: Công nghiệp - xây dựng', '%', 'struct_ind'],
  ['Cơ cấu kinh tế: Dịch vụ', '%', 'struct_svc'],
  ['Cơ cấu kinh tế: Thuế sản phẩm', '%', 'struct_tax'],
  ['Tỷ trọng trong cơ cấu kinh tế: Thương mại - Dịch vụ - Du lịch', '%', 'struct_svc'],
  ['Tỷ trọng trong cơ cấu kinh tế: Nông - Lâm nghiệp - Thủy sản', '%', 'struct_agri'],
  ['Tổng vốn đầu tư toàn xã hội', 'tỷ đồng', 'investment_total'],
  ['thu ngân sách trên địa bàn', 'tỷ đồng', 'budget_revenue'],
  ['Thu ngân sách Nhà nước trên địa bàn', 'tỷ', 'budget_revenue'],
  ['Thu NSNN trên địa bàn', 'tỷ đồng', 'budget_revenue'],
  ['Thu ngân sách nhà nước trên địa bàn', '%', 'revenue_growth', 'increase'],
  ['Giá trị sản phẩm trên 01 ha đất canh tác', 'triệu đồng', 'land_value'],
  ['Giá trị sản xuất công nghiệp (giá 2010)', 'tỷ đồng', 'ind_output'],
  ['Giá trị sản xuất Công nghiệp - Tiểu thủ công nghiệp', 'tỷ đồng', 'ind_output'],
  ['Tổng giá trị nông, lâm nghiệp, thủy sản', 'tỷ đồng', 'agri_output'],
  ['Tổng giá trị thương mại dịch vụ', 'tỷ đồng', 'trade_service_value'],
  ['Tổng giá trị xây dựng trên địa bàn', 'tỷ đồng', 'constr_output'],
  ['Tổng lượng khách du lịch đến địa bàn', 'triệu lượt', 'tourists'],
  ['Đón', 'nghìn lượt khách du lịch', null],
  ['Doanh thu du lịch trên địa bàn', 'tỷ đồng', 'tourism_revenue'],
  ['thu nhập xã hội từ hoạt động du lịch', 'tỷ đồng', 'tourism_revenue'],
  ['Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ', 'tỷ đồng', 'retail_sales'],
  ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng', '%', 'retail_growth', 'increase'],
  ['Giá trị xuất nhập khẩu qua các cửa khẩu', 'triệu USD', 'trade_border'],
  ['Kim ngạch xuất khẩu', 'tỷ USD', 'export_value'],
  ['Tỷ lệ đô thị hoá', '%', 'urbanisation'],
  ['Quy mô dân số trung bình', 'người', 'population'],
  ['Quy mô kinh tế số', '% GRDP', 'digital_economy'],
  ['Tỷ trọng kinh tế số trong GRDP', '%', 'digital_economy'],
  ['Tỷ lệ hộ gia đình được sử dụng điện lưới quốc gia', '%', 'electricity'],
  ['tỷ lệ trường chuẩn quốc gia', '%', 'school_standard'],
  ['TỶ LỆ TRƯỜNG HỌC ĐẠT CHUẨN QUỐC GIA', '%', 'school_standard'],
  ['trường đã đạt chuẩn quốc gia', '%', 'school_standard'],
  [
    'Tỷ lệ thanh niên trong độ tuổi đạt trình độ giáo dục trung học phổ thông và tương đương',
    '%',
    'upper_secondary',
  ],
  ['Số giường bệnh trên 1 vạn dân', 'giường bệnh', 'beds'],
  ['Số giường bệnh/10.000 dân', 'giường', 'beds'],
  ['Số bác sỹ trên một vạn dân', 'bác sỹ', 'doctors'],
  ['số bác sĩ/vạn dân', 'bác sĩ', 'doctors'],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể chiều cao', '%', 'stunting'],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể cân nặng', '%', 'underweight'],
  ['tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi', '%', 'stunting'],
  ['Tỷ lệ tăng dân số tự nhiên', '%', 'pop_growth_natural'],
  ['mức giảm tỷ suất sinh', '‰', 'birth_reduction', 'decrease'],
  ['mức giảm tỷ lệ hộ nghèo', '%', 'poverty_reduction', 'decrease'],
  ['Tỷ lệ giảm hộ nghèo đa chiều bình quân hàng năm', '%/năm', 'poverty_reduction', 'decrease'],
  ['tỷ lệ giảm hộ nghèo', '%', 'poverty_reduction'],
  ['Tỷ lệ hộ nghèo', '%', 'poverty_reduction', 'decrease'],
  ['Tỷ lệ hộ nghèo đa chiều', '%', 'poverty_rate'],
  ['tỷ lệ hộ nghèo giảm còn', '%', 'poverty_rate'],
  ['Giảm tỷ lệ hộ nghèo xuống còn', '%', 'poverty_rate'],
  ['Tỷ lệ hộ cận nghèo', '%', 'near_poverty'],
  ['giải quyết việc làm', 'lao động', 'jobs'],
  ['Hỗ trợ giải quyết việc làm mới cho', 'lao động', 'jobs'],
  ['Tỷ lệ lao động qua đào tạo', '%', 'trained_labour'],
  ['tỷ lệ lao động qua đào tạo: đào tạo nghề', '%', 'trained_vocational'],
  ['tỷ lệ lao động có bằng cấp, chứng chỉ', '%', 'certified_labour'],
  ['Tỷ lệ lao động trong lĩnh vực nông nghiệp', '%', 'agri_labour_share'],
  ['Tỷ lệ thất nghiệp', '%', 'unemployment'],
  ['Tỷ lệ thất nghiệp khu vực thành thị', '%', 'unemployment_urban'],
  ['Tỷ lệ bao phủ BHYT', '%', 'bhyt'],
  ['Tỷ lệ người dân tham gia bảo hiểm y tế', '%', 'bhyt'],
  ['Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hoá', '%', 'culture_family'],
  ['gia đình đạt danh hiệu văn hóa', '%', 'culture_family'],
  ['Tỷ lệ thôn, bản, tổ dân phố đạt tiêu chuẩn văn hoá', '%', 'culture_village'],
  ['tổ dân phố, bản đạt danh hiệu văn hóa', '%', 'culture_village'],
  ['cơ quan đạt danh hiệu văn hóa', '%', 'culture_agency'],
  ['tổ dân phố, bản có nhà sinh hoạt văn hóa cộng đồng', '%', 'culture_house'],
  ['Số xã đạt 19 tiêu chí nông thôn mới', 'xã', 'ntm_communes'],
  ['số xã đạt chuẩn NTM', 'xã', 'ntm_communes'],
  ['xã đạt chuẩn nông thôn mới', 'xã', 'ntm_new', 'increase'],
  ['Tỷ lệ xã đạt chuẩn nông thôn mới', '%', 'ntm_share'],
  ['xã đạt chuẩn nông thôn mới nâng cao', 'xã', 'ntm_advanced'],
  ['Tỷ lệ che phủ rừng', '%', 'forest_cover'],
  ['nâng tỷ lệ độ che phủ của rừng', '%', 'forest_cover'],
  ['tỷ lệ che phủ rừng năm 2025', '%', 'forest_cover'],
  ['Tỷ lệ thu gom rác thải sinh hoạt tại các đô thị', '%', 'waste_urban'],
  ['chất thải rắn ở đô thị được thu gom, xử lý', '%', 'waste_urban'],
  [
    'Tỷ lệ lượng chất thải rắn sinh hoạt tại khu dân cư nông thôn tập trung được thu gom, xử lý',
    '%',
    'waste_rural',
  ],
  ['Tỷ lệ dân cư thành thị được sử dụng nước sạch', '%', 'water_urban'],
  ['Tỷ lệ dân cư nông thôn được sử dụng nước sinh hoạt hợp vệ sinh', '%', 'water_rural'],
  ['người dân nông thôn được sử dụng nước sinh hoạt hợp vệ sinh', '%', 'water_rural'],
  [
    'Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin trong chương trình tiêm chủng mở rộng',
    '%',
    'vaccination',
  ],
  [
    'Tỷ lệ thủ tục hành chính đáp ứng yêu cầu được triển khai dịch vụ công trực tuyến toàn trình',
    '%',
    'online_full',
  ],
  [
    'Tỷ lệ hồ sơ được giải quyết trực tuyến toàn trình trên tổng số hồ sơ phát sinh trong năm',
    '%',
    'online_files',
  ],
  [
    'Tỷ lệ các xã phường, thị trấn đạt xuất sắc trong thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    '%',
    'security_communes',
  ],
  ['Tỷ lệ giải quyết các vụ án', '%', 'crime_solved'],
  ['cắt giảm thời gian giải quyết thủ tục hành chính', '%', 'tthc_time', 'decrease'],
  ['tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', '%', 'party_orgs'],
  ['kết nạp đảng viên mới', '%', 'party_members'],
  ['Chỉ số cải cách hành chính (PAR INDEX)', 'điểm', 'par_index'],
  ['Chỉ số PCI', '', 'pci'],
  ['Năng suất lúa bình quân', 'tạ/ha', 'rice_yield'],
  ['Chỉ số sản xuất công nghiệp (IIP)', '%', 'iip', 'increase'],
];

const NOT_SURE: Row[] = [
  ['tỷ lệ hộ nghèo', 'hộ', null],
  ['dân số tự nhiên', '%', null],
  ['Giảm tỷ lệ hộ nghèo', '%', null],
  ['tỷ lệ hộ nghèo khu vực thành thị', '%', null],
  ['tỷ lệ hộ nghèo và hộ cận nghèo', '%', null],
  ['tỷ lệ che phủ rừng phòng hộ', '%', null],
  ['che phủ rừng', 'ha', null],
  ['thu ngân sách nhà nước từ hoạt động xuất nhập khẩu', 'tỷ đồng', null],
  ['Tăng thu ngân sách trên địa bàn', 'tỷ đồng', null],
  ['thu ngân sách', 'tỷ đồng', null, 'increase'],
  ['GRDP bình quân đầu người', '%', null],
  ['nông nghiệp', '%', null],
  ['Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP', '%', null],
  ['Tốc độ tăng trưởng kinh tế số', '%', null],
  ['tỷ lệ lao động nữ qua đào tạo', '%', null],
  ['Tỷ lệ dân cư được sử dụng nước sạch', '%', null],
  ['doanh nghiệp công nghệ số', 'doanh nghiệp', null],
  ['xã', 'xã', null],
  ['Tổng vốn đầu tư toàn xã hội', '% GRDP', null],
  ['khách du lịch', '%', null],
  ['', '%', null],
];

describe('matchIndicator', () => {
  test.each(NAMED)('%s (%s) is %s', (text, unit, id, change) => {
    expect(match(text, unit, change)).toBe(id);
  });

  test.each(NOT_SURE)('is not sure of %s (%s)', (text, unit, id, change) => {
    expect(match(text, unit, change)).toBe(id);
  });

  test('is blind to case, tone placement and marks of composition', () => {
    const text = 'Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hóa';
    for (const form of [text.toUpperCase(), text.normalize('NFD'), text.replace('hóa', 'hoá')]) {
      expect(match(form, '%')).toBe('culture_family');
    }
  });

  test.each(
    indicatorTable()
      .filter((entry) => entry.kind !== 'status')
      .map((entry) => [entry.name, entry] as const),
  )('%s finds itself by its name or not at all', (name, entry) => {
    const change = entry.kind === 'reduction' ? 'decrease' : 'level';
    const found = match(name, entry.units[0] ?? '', entry.id === 'ntm_new' ? 'increase' : change);
    expect([entry.id, null]).toContain(found);
  });

  test('names of the table are mostly known', () => {
    const entries = indicatorTable().filter((entry) => entry.kind !== 'status');
    const known = entries.filter((entry) => {
      const change = entry.kind === 'reduction' ? 'decrease' : 'level';
      return (
        match(entry.name, entry.units[0] ?? '', entry.id === 'ntm_new' ? 'increase' : change) ===
        entry.id
      );
    });
    expect(entries.filter((entry) => !known.includes(entry)).map((entry) => entry.id)).toEqual([]);
  });

  test('phrasings are folded and hold telling words only', () => {
    const wrong = indicatorTable()
      .flatMap((entry) => entry.phrasings)
      .filter((phrasing) => {
        const bare = phrasing.replace(/[[\]]/g, '');
        // After a first word, since "số" says nothing at the head of a name only.
        return (
          fold(bare) !== bare ||
          ['x', ...bare.split(' ')].join(' ') !== tellingWords(`x ${bare}`).join(' ')
        );
      });
    expect(wrong).toEqual([]);
  });

  test('every phrasing is reached and no two entries share one', () => {
    const wrong: string[] = [];
    for (const entry of indicatorTable()) {
      if (entry.kind === 'status') continue;
      const change = entry.kind === 'reduction' ? 'decrease' : 'level';
      for (const phrasing of entry.phrasings) {
        const bare = phrasing.replace(/\[[^\]]*\]/g, ' ');
        const head = { growth: 'tốc độ tăng ', share: 'tỷ trọng ', reduction: 'mức giảm ' };
        const growing = entry.id === 'pop_growth_natural' ? 'tỷ lệ tăng ' : '';
        const text = `${head[entry.kind as keyof typeof head] ?? growing}${bare}`;
        const found = match(
          text,
          entry.units[0] ?? '',
          entry.id === 'ntm_new' ? 'increase' : change,
        );
        if (found !== entry.id) wrong.push(`${entry.id}: ${phrasing} → ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
