/** What a thing has, costs or pays: what such words say of it is no target. Sorted. */

/** How large a thing is: "Nhà máy A, công suất 20 MW". */
export const SIZES: readonly string[] = (
  'chiều cao|chiều dài|chiều rộng|chiều sâu|công suất|công suất thiết kế|cự ly|dung tích|mặt cắt|' +
  'thể tích|trọng tải|trữ lượng|trữ lượng cấp phép|tải trọng|tổng chiều dài|tổng công suất'
).split('|');

/** The same only in brackets behind a thing, and among others of these: elsewhere they are indicators. */
export const EXTENTS: readonly string[] =
  'diện tích|dân số|quy mô|sức chứa|tổng diện tích|tổng vốn|tổng vốn đầu tư|vốn đầu tư'.split('|');

/** The same where a bracket opens with nothing else: "(dài 60 m, …". */
export const DIMENSIONS: readonly string[] = 'cao|dài|rộng|sâu|toàn tuyến dài'.split('|');

/** What is spent on it, whatever words follow: "kinh phí hỗ trợ 20 tỷ đồng". */
export const COSTS: readonly string[] = (
  'chi phí|dự toán kinh phí|kinh phí|mức hỗ trợ|mức đầu tư|suất đầu tư|tổng chi phí|tổng kinh phí|' +
  'tổng mức đầu tư'
).split('|');

/** The same where nothing follows: "vốn 20 tỷ đồng", not "vốn đầu tư thực hiện". */
export const BARE_COSTS: readonly string[] = (
  'dự kiến tổng mức|kế hoạch|kế hoạch vốn|mức|nguồn vốn|số vốn|tổng kế hoạch|tổng kế hoạch vốn|tổng mức|' +
  'vốn|vốn bố trí|vốn oda|vốn vay|vốn được bố trí'
).split('|');

/** What nature does: "lượng mưa trên 200 mm". */
export const WEATHER: readonly string[] = 'lượng mưa|mực nước|nhiệt độ|ranh mặn|độ mặn|độ ẩm'.split(
  '|',
);

/** What rules fix: "Giá trần vé …", "Mức phạt …". */
export const RATES: readonly string[] = (
  'chuẩn nghèo|giá bán|giá dịch vụ|giá sàn|giá trần|hạn mức|học phí|lãi suất|mức chi|mức chuẩn|mức hỗ trợ|' +
  'mức lương|mức phạt|mức thu|mức thưởng|mức tiền thưởng|mức tạm ứng|mức xử phạt|mức đóng|phụ cấp|thuế suất|trợ cấp|' +
  'đơn giá|định mức'
).split('|');

/** What was built or is built: with its name before a bracket, the bracket describes it. */
export const WORKS: readonly string[] = (
  'bến|bệnh viện|cao tốc|công trình|cảng|cầu|cụm công nghiệp|dự án|khu|kè|mỏ|nhà ga|nhà máy|quốc lộ|' +
  'sân bay|tuyến|đường'
).split('|');
