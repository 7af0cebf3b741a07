/**
 * Words that make two indicators different however much else they share: urban against rural, export against
 * import. Only for comparing indicators by their words; by id they are apart already.
 */

export interface Contrast {
  name: string;
  /** Each line is one side: phrases that mean the same. The longest phrase wins. */
  sides: readonly (readonly string[])[];
  /** Also apart where one indicator has the word and the other has none of the group. */
  marked?: boolean;
  /** The same, and even for indicators of one id: the word narrows what is counted. */
  scoped?: boolean;
}

export const CONTRASTS: readonly Contrast[] = [
  {
    name: 'area',
    sides: [['đô thị', 'thành thị'], ['nông thôn']],
  },
  {
    name: 'minority',
    sides: [['dân tộc thiểu số', 'đồng bào dân tộc', 'dtts']],
    scoped: true,
  },
  { name: 'trade', sides: [['xuất nhập khẩu', 'xuất, nhập khẩu'], ['xuất khẩu'], ['nhập khẩu']] },
  {
    name: 'origin',
    sides: [
      ['quốc tế', 'nước ngoài'],
      ['nội địa', 'trong nước'],
    ],
  },
  {
    name: 'budget',
    sides: [
      ['thu ngân sách', 'tổng thu', 'thu nsnn', 'thu cân đối'],
      ['chi ngân sách', 'tổng chi', 'chi nsnn', 'chi cân đối', 'chi đầu tư'],
    ],
  },
  {
    name: 'nutrition',
    sides: [
      ['thấp còi', 'chiều cao'],
      ['nhẹ cân', 'cân nặng'],
      ['béo phì', 'thừa cân'],
    ],
  },
  { name: 'poverty', sides: [['cận nghèo'], ['nghèo']] },
  {
    name: 'school',
    sides: [
      ['mầm non', 'mẫu giáo', 'nhà trẻ'],
      ['tiểu học'],
      ['trung học cơ sở', 'thcs'],
      ['trung học phổ thông', 'thpt'],
      ['đại học', 'cao đẳng'],
    ],
    scoped: true,
  },
  { name: 'grade', sides: [['nâng cao'], ['kiểu mẫu']], marked: true },
  {
    name: 'product',
    sides: [['thu nhập'], ['tổng sản phẩm', 'grdp', 'gdp', 'giá trị tăng thêm']],
    marked: true,
  },
  { name: 'growth', sides: [['tốc độ tăng', 'tăng trưởng', 'nhịp độ tăng']], marked: true },
  {
    name: 'per head',
    sides: [['đầu người', 'trên người', 'mỗi người']],
    marked: true,
  },
  { name: 'pupils', sides: [['nhà trẻ'], ['mẫu giáo']] },
  { name: 'patients', sides: [['nội trú'], ['ngoại trú']] },
  { name: 'retail', sides: [['bán lẻ'], ['bán buôn']], marked: true },
  {
    name: 'care',
    sides: [['giường bệnh'], ['bác sĩ'], ['dược sĩ'], ['điều dưỡng'], ['trạm y tế']],
  },
  {
    name: 'new or all',
    sides: [['thành lập mới', 'trồng mới', 'tăng thêm', 'thêm mới', 'có thêm']],
    marked: true,
  },
  {
    name: 'holder',
    sides: [
      ['hộ', 'gia đình', 'hộ gia đình'],
      ['thôn', 'bản', 'ấp', 'khóm', 'buôn', 'làng', 'tổ dân phố', 'khu phố', 'khu dân cư'],
      ['cơ quan', 'doanh nghiệp'],
      ['xã', 'phường', 'thị trấn'],
      ['huyện'],
    ],
  },
  {
    name: 'crime or accident',
    sides: [['số vụ', 'vụ án'], ['số người chết', 'tử vong'], ['bị thương']],
  },
];

/** Longer words that hold one of the above and do not mean it: "xã hội" is no commune. */
export const NO_CONTRAST: readonly string[] = [
  'nông thôn mới',
  'xã hội',
  'hợp tác xã',
  'thị xã',
  'văn bản',
  'cơ bản',
  'bản đồ',
  'dân tộc nội trú',
  'thôn tính',
  'bảo hộ',
  'giảm nghèo bền vững',
  'hỗ trợ',
];
