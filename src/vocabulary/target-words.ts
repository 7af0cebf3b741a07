/** Words by which official texts set a target, bound a number, or report and regulate instead. */

/** Comparators left of a number; the longest match decides. */
export const COMPARATORS_BEFORE: readonly (readonly [string, 'gt' | 'ge' | 'lt' | 'le' | 'approx'])[] = [
  ['trên', 'gt'], ['hơn', 'gt'], ['vượt', 'gt'], ['vượt trên', 'gt'], ['lớn hơn', 'gt'], ['cao hơn', 'gt'], ['nhiều hơn', 'gt'], ['đạt và vượt', 'ge'], ['>', 'gt'],
  ['ít nhất', 'ge'], ['ít nhất là', 'ge'], ['tối thiểu', 'ge'], ['tối thiểu là', 'ge'], ['không dưới', 'ge'], ['không thấp hơn', 'ge'], ['không ít hơn', 'ge'], ['chí ít', 'ge'], ['≥', 'ge'], ['>=', 'ge'], ['lớn hơn hoặc bằng', 'ge'], ['từ', 'ge'],
  ['dưới', 'lt'], ['nhỏ hơn', 'lt'], ['thấp hơn', 'lt'], ['ít hơn', 'lt'], ['<', 'lt'],
  ['không quá', 'le'], ['tối đa', 'le'], ['tối đa là', 'le'], ['không vượt quá', 'le'], ['không cao hơn', 'le'], ['không lớn hơn', 'le'], ['không nhiều hơn', 'le'], ['không vượt', 'le'], ['nhiều nhất', 'le'], ['cao nhất', 'le'], ['cao nhất là', 'le'], ['thấp nhất', 'ge'], ['thấp nhất là', 'ge'], ['≤', 'le'], ['<=', 'le'],
  ['khoảng', 'approx'], ['trên dưới', 'approx'], ['ước', 'approx'], ['ước đạt', 'approx'], ['ước khoảng', 'approx'], ['xấp xỉ', 'approx'], ['gần', 'approx'], ['≈', 'approx'], ['~', 'approx'], ['khoảng trên', 'approx'], ['vào khoảng', 'approx'], ['chừng', 'approx'], ['dự kiến khoảng', 'approx'],
];

/** Between what is measured and its number; they are no part of either. */
export const LINKS: readonly string[] = [
  'đạt', 'là', 'chiếm', 'bằng', 'còn', 'ở mức', 'ở', 'lên', 'lên đến', 'lên tới', 'xuống', 'xuống còn', 'xuống dưới', 'giảm còn', 'giảm xuống', 'giảm xuống còn', 'tăng lên', 'nâng lên', 'đạt mức', 'đạt tỷ lệ', 'đạt tỉ lệ', 'tỷ lệ', 'dự kiến đạt', 'phấn đấu đạt', 'phải đạt', 'đến', 'đạt được', 'cơ bản đạt', 'được', 'đạt khoảng', ':', '=', 'duy trì', 'duy trì ở mức', 'giữ', 'giữ ở mức', 'có mức', 'đạt bình quân', 'bình quân đạt', 'đạt giá trị', 'dự kiến', 'với', 'trong khoảng', 'giảm bình quân', 'tăng bình quân', 'tăng trưởng bình quân', 'giảm bình quân hằng năm', 'tăng bình quân hằng năm', 'giảm bình quân mỗi năm', 'tăng bình quân mỗi năm', 'chiếm tỷ trọng', 'chiếm tỉ trọng', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'gấp', 'tăng gấp', 'là khoảng', 'đảm bảo', 'bảo đảm', 'tăng đến', 'tăng', 'giảm', 'tăng thêm', 'giảm thêm', 'thêm', 'có', 'đã có', 'vào', 'lên mức', 'phấn đấu',
];

/** Verbs of aim: they announce a target and are no part of what is measured. */
export const AIMS: readonly string[] = [
  'phấn đấu', 'phấn đầu', 'phân đấu', 'quyết tâm', 'đặt mục tiêu', 'mục tiêu', 'đảm bảo', 'bảo đảm', 'đạt', 'có', 'có được', 'hoàn thành', 'đưa', 'bảo đảm có', 'đảm bảo có', 'phấn đấu có', 'phấn đấu đạt', 'phấn đấu hoàn thành', 'tiếp tục', 'cụ thể', 'trong đó', 'trong đó có', 'nhất là', 'đồng thời', 'và', 'với', 'để', 'sẽ', 'cần', 'phải', 'là', 'đạt mục tiêu', 'bình quân', 'dự kiến', 'toàn tỉnh', 'toàn huyện', 'toàn thành phố', 'toàn xã', 'toàn quốc', 'cả nước', 'toàn ngành', 'toàn thị xã', 'toàn quận', 'toàn phường', 'trên địa bàn tỉnh', 'tỉnh', 'hằng năm', 'hàng năm', 'mỗi năm', 'nhằm', 'riêng', 'tập trung', 'thực hiện tốt việc', 'thực hiện tốt', 'thực hiện', 'triển khai', 'yêu cầu', 'xác định', 'chỉ tiêu', 'nâng',
];

/** First words of what is measured: a clause that begins with one brings its own indicator. */
export const INDICATOR_HEADS: readonly string[] = [
  'tỷ lệ', 'tỉ lệ', 'tỷ số', 'tỉ số', 'tỷ trọng', 'tỉ trọng', 'tỷ suất', 'tỉ suất', 'tốc độ', 'nhịp độ', 'tổng', 'số', 'thu', 'thu nhập', 'giá trị', 'mức', 'sản lượng', 'năng suất', 'diện tích', 'doanh thu', 'kim ngạch', 'quy mô', 'GRDP', 'GDP', 'vốn', 'chỉ số', 'cơ cấu', 'độ', 'lượng', 'dân số', 'tuổi thọ', 'mật độ', 'công suất', 'xuất khẩu', 'nhập khẩu', 'hệ số', 'dư nợ', 'nợ', 'đàn', 'tổng số', 'năng lực', 'chi', 'đóng góp', 'thời gian', 'khách du lịch', 'bình quân', 'tăng trưởng', 'giải ngân', 'sản phẩm',
];

/** Verbs that begin an instruction: what follows is to be done, not reported. */
export const ACTIONS: readonly string[] = [
  'hình thành', 'xây dựng', 'phát triển', 'thành lập', 'kết nạp', 'giải quyết', 'tạo', 'đào tạo', 'bồi dưỡng', 'trồng', 'thu hút', 'giảm', 'cắt giảm', 'tăng', 'nâng', 'duy trì', 'giữ vững', 'hỗ trợ', 'tổ chức', 'đón', 'vận động', 'huy động', 'xóa', 'xoá', 'sửa chữa', 'lắp đặt', 'đầu tư', 'chuyển đổi', 'hoàn thành', 'thực hiện', 'tiết kiệm', 'công nhận', 'cấp', 'giới thiệu', 'đưa', 'mở', 'triển khai', 'phấn đấu', 'rút ngắn', 'kéo giảm', 'khởi công', 'ban hành', 'số hóa', 'số hoá', 'tập huấn', 'khai thác', 'sản xuất', 'tiếp nhận', 'tham gia', 'phủ sóng', 'giao', 'giải ngân', 'kết nối', 'giúp', 'giúp đỡ', 'làm', 'làm mới', 'xây', 'xây mới', 'nuôi', 'nuôi trồng', 'đăng tải', 'phát hiện', 'cai nghiện', 'tặng', 'trao', 'trồng mới', 'phát triển mới', 'thành lập mới', 'cải tạo', 'nâng cấp', 'xây dựng mới', 'tuyên truyền', 'giải phóng', 'cho vay', 'thu', 'điều trị', 'khám', 'tư vấn', 'bảo vệ', 'khoanh nuôi', 'thay thế', 'đấu giá', 'bố trí', 'di dời', 'sắp xếp', 'nhân rộng', 'duy tu', 'kiên cố hóa', 'kiên cố hoá', 'bê tông hóa', 'cứng hóa', 'lập', 'tìm kiếm', 'cắt', 'rà soát', 'thẩm định', 'phổ cập',
];

/** Predicates: a noun phrase that holds one says of itself what is measured ("cơ quan | đạt danh hiệu"). */
export const PREDICATES: readonly string[] = [
  'được', 'đạt', 'có', 'tham gia', 'sử dụng', 'hoàn thành', 'thực hiện', 'ứng dụng', 'áp dụng', 'triển khai', 'tiếp cận', 'đăng ký', 'đăng kí', 'đáp ứng', 'là', 'phải', 'trở thành', 'qua', 'biết', 'đủ', 'không', 'chuyển', 'cam kết', 'xây dựng', 'kết nối', 'cung cấp', 'tổ chức', 'thuộc', 'ra', 'vận hành', 'nộp', 'hưởng', 'mắc', 'tốt nghiệp', 'đỗ', 'học', 'hiện diện', 'bảo đảm', 'đảm bảo', 'duy trì', 'giữ', 'hài lòng', 'nhận', 'phát triển', 'trúng', 'nắm', 'đi', 'dùng', 'xử lý', 'thu gom', 'công khai', 'tự', 'hoạt động', 'đóng vai trò',
];

/** What a clause goes on with after its object: "…, góp phần nâng cao …" is no part of the indicator. */
export const AFTERTHOUGHTS: readonly string[] = [
  'góp phần', 'nhằm', 'để', 'phấn đấu', 'đảm bảo', 'bảo đảm', 'tạo', 'trong đó', 'qua đó', 'từ đó', 'đồng thời', 'tiến tới', 'hướng tới', 'gắn với', 'không để', 'theo', 'kết hợp', 'làm cơ sở', 'đáp ứng', 'nâng cao', 'tiếp tục', 'hoàn thành', 'tăng', 'giảm', 'vượt', 'so với', 'bình quân', 'cụ thể', 'đạt', 'ưu tiên', 'thông qua', 'xây dựng', 'thực hiện',
];

/** Words that end in a link or comparator and are none: "giải phóng mặt bằng 65 ha". */
export const LINK_LOOKALIKES: readonly string[] = [
  'mặt bằng', 'công bằng', 'cân bằng', 'đồng bằng', 'văn bằng', 'xã hội là', 'thành đạt', 'diễn đạt', 'truyền đạt', 'vật tư từ', 'cây trồng vượt', 'tại chỗ ở', 'nhà ở', 'chỗ ở', 'đất ở', 'cơ quan được', 'người có', 'vốn có', 'hiện có', 'cấp trên', 'cấp dưới', 'gia tăng', 'thuyên giảm', 'suy giảm', 'miễn giảm', 'tinh giảm', 'tỷ lệ giảm', 'tỉ lệ giảm', 'mức giảm', 'tốc độ tăng', 'tốc độ giảm', 'nhịp độ tăng', 'mức tăng', 'tỷ lệ tăng', 'tỉ lệ tăng', 'tốc độ tăng trưởng', 'mức tăng trưởng', 'chỉ số tăng trưởng',
  'tốc độ tăng bình quân', 'tốc độ tăng bình quân hằng năm', 'tốc độ tăng bình quân hàng năm', 'tốc độ tăng bình quân mỗi năm', 'tốc độ tăng trung bình', 'tốc độ giảm bình quân', 'tốc độ giảm bình quân hằng năm', 'tốc độ giảm bình quân hàng năm', 'tốc độ giảm bình quân mỗi năm', 'tốc độ giảm trung bình', 'nhịp độ tăng bình quân', 'nhịp độ tăng bình quân hằng năm', 'nhịp độ tăng bình quân hàng năm', 'nhịp độ tăng bình quân mỗi năm', 'nhịp độ tăng trung bình', 'mức tăng bình quân', 'mức tăng bình quân hằng năm', 'mức tăng bình quân hàng năm', 'mức tăng bình quân mỗi năm', 'mức tăng trung bình', 'mức giảm bình quân', 'mức giảm bình quân hằng năm', 'mức giảm bình quân hàng năm', 'mức giảm bình quân mỗi năm', 'mức giảm trung bình', 'tỷ lệ tăng bình quân', 'tỷ lệ tăng bình quân hằng năm', 'tỷ lệ tăng bình quân hàng năm', 'tỷ lệ tăng bình quân mỗi năm', 'tỷ lệ tăng trung bình', 'tỷ lệ giảm bình quân', 'tỷ lệ giảm bình quân hằng năm', 'tỷ lệ giảm bình quân hàng năm', 'tỷ lệ giảm bình quân mỗi năm', 'tỷ lệ giảm trung bình', 'tỉ lệ giảm bình quân', 'tỉ lệ giảm bình quân hằng năm', 'tỉ lệ giảm bình quân hàng năm', 'tỉ lệ giảm bình quân mỗi năm', 'tỉ lệ giảm trung bình', 'tốc độ tăng trưởng bình quân', 'tốc độ tăng trưởng bình quân hằng năm', 'tốc độ tăng trưởng bình quân hàng năm', 'tốc độ tăng trưởng bình quân mỗi năm', 'tốc độ tăng trưởng trung bình', 'mức tăng trưởng bình quân', 'mức tăng trưởng bình quân hằng năm', 'mức tăng trưởng bình quân hàng năm', 'mức tăng trưởng bình quân mỗi năm', 'mức tăng trưởng trung bình', 'tỷ lệ tăng trưởng bình quân', 'tỷ lệ tăng trưởng bình quân hằng năm', 'tỷ lệ tăng trưởng bình quân hàng năm', 'tỷ lệ tăng trưởng bình quân mỗi năm', 'tỷ lệ tăng trưởng trung bình',
];
