/** What a thing has, costs or pays: what such words say of it is no target. Sorted. */

/** How large a thing is: "Nhà máy A, công suất 20 MW". */
export const SIZES: readonly string[] = (
  'chiều cao|chiều dài|chiều rộng|chiều sâu|công suất|công suất thiết kế|cự ly|dung tích|mặt cắt|' +
  'thể tích|trọng tải|trữ lượng|trữ lượng cấp phép|tải trọng|tổng chiều dài|tổng công suất'
).split('|');

/** The same in brackets only: elsewhere they are indicators, or half of a verb. */
export const EXTENTS: readonly string[] = 'diện tích|dài|quy mô|rộng|tổng diện tích'.split('|');

/** What is spent on it, whatever words follow: "kinh phí hỗ trợ 20 tỷ đồng". */
export const COSTS: readonly string[] = (
  'chi phí|dự toán kinh phí|kinh phí|mức hỗ trợ|mức đầu tư|suất đầu tư|tổng chi phí|tổng kinh phí|' +
  'tổng mức đầu tư'
).split('|');

/** The same where nothing follows: "vốn 20 tỷ đồng", not "vốn đầu tư thực hiện". */
export const BARE_COSTS: readonly string[] = (
  'dự kiến tổng mức|kế hoạch|kế hoạch vốn|nguồn vốn|số vốn|tổng kế hoạch|tổng kế hoạch vốn|tổng mức|' +
  'vốn|vốn bố trí|vốn oda|vốn vay|vốn được bố trí'
).split('|');

/** What rules fix: "Giá trần vé …", "Mức phạt …". */
export const RATES: readonly string[] = (
  'chuẩn nghèo|giá bán|giá dịch vụ|giá sàn|giá trần|hạn mức|học phí|lãi suất|mức chi|mức chuẩn|mức hỗ trợ|' +
  'mức lương|mức phạt|mức thu|mức thưởng|mức tiền thưởng|mức xử phạt|mức đóng|phụ cấp|thuế suất|trợ cấp|' +
  'đơn giá|định mức'
).split('|');

/** What was built or is built: with its name before a bracket, the bracket describes it. */
export const WORKS: readonly string[] = (
  'bến|bệnh viện|cao tốc|công trình|cảng|cầu|cụm công nghiệp|dự án|khu|kè|mỏ|nhà ga|nhà máy|quốc lộ|' +
  'sân bay|tuyến|đường'
).split('|');
