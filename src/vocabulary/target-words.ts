/** Words by which official texts set a target, bound a number, or report and regulate instead. */

/** Comparators left of a number; the longest match decides. */
export const COMPARATORS_BEFORE: Readonly<Record<'gt' | 'ge' | 'lt' | 'le' | 'approx', string>> = {
  gt: '>|cao hơn|hơn|lớn hơn|nhiều hơn|trên|vượt|vượt trên',
  ge:
    '>=|chí ít|không dưới|không thấp hơn|không ít hơn|lớn hơn hoặc bằng|thấp nhất|thấp nhất là|' +
    'tối thiểu|tối thiểu là|từ|ít nhất|ít nhất là|đạt và vượt|≥',
  lt: '<|dưới|nhỏ hơn|thấp hơn|ít hơn',
  le:
    '<=|cao nhất|cao nhất là|không cao hơn|không lớn hơn|không nhiều hơn|không quá|không vượt|' +
    'không vượt quá|nhiều nhất|tối đa|tối đa là|≤',
  approx:
    'chừng|dự kiến khoảng|gần|khoảng|khoảng trên|trên dưới|vào khoảng|xấp xỉ|~|ước|ước khoảng|' +
    'ước đạt|≈',
};

/** Between what is measured and its number; they are no part of either. */
export const LINKS: readonly string[] = (
  ':|=|bảo đảm|bằng|cao gấp|chiếm|chiếm tỉ lệ|chiếm tỉ trọng|chiếm tỷ lệ|chiếm tỷ trọng|còn|có|có mức|' +
  'cắt giảm|duy trì|duy trì mức|duy trì ở mức|dự kiến|dự kiến đạt|giảm|giảm bình quân|' +
  'giảm bình quân hằng năm|giảm bình quân mỗi năm|giảm bớt|giảm còn|giảm thiểu|giảm thêm|' +
  'giảm xuống|giảm xuống còn|giữ|giữ mức|giữ ổn định|giữ ổn định ở mức|giữ ở mức|gấp|kéo giảm|là|' +
  'là khoảng|lên|lên mức|lên tới|lên đến|lần lượt|lần lượt là|lần lượt đạt|nâng lên|phải đạt|' +
  'phấn đấu|phấn đấu đạt|rút ngắn|thêm|tiết giảm|trong khoảng|tăng|tăng bình quân|' +
  'tăng bình quân hằng năm|tăng bình quân mỗi năm|tăng gấp|tăng lên|tăng thêm|' +
  'tăng trưởng bình quân|tăng đến|tương đương|tương đương với|tương ứng|tương ứng là|tương ứng đạt|' +
  'tỷ lệ|vào|với|xuống|xuống còn|xuống dưới|đã có|được|đạt|đạt bình quân|đạt giá trị|đạt khoảng|' +
  'đạt mức|đạt tỉ lệ|đạt tỷ lệ|đạt được|đảm bảo|đến|ổn định ở mức|ở|ở mức'
).split('|');

/** Verbs of aim: they announce a target and are no part of what is measured. */
export const AIMS: readonly string[] = (
  'bao gồm|bình quân|bảo đảm|bảo đảm có|chỉ tiêu|có|có được|cả nước|cần|cụ thể|dự kiến|gồm|gồm có|' +
  'hoàn thành|hàng năm|hằng năm|là|mỗi năm|mục tiêu|nhất là|nhằm|nâng|phân đấu|phải|phấn đấu|' +
  'phấn đấu có|phấn đấu hoàn thành|phấn đấu đạt|phấn đầu|quyết tâm|riêng|sẽ|thi đua hoàn thành|' +
  'thi đua phấn đấu|thực hiện|thực hiện tốt|thực hiện tốt việc|tiếp tục|toàn huyện|toàn ngành|' +
  'toàn phường|toàn quận|toàn quốc|toàn thành phố|toàn thị xã|toàn tỉnh|toàn xã|triển khai|' +
  'trong đó|trong đó có|trên địa bàn tỉnh|tầm nhìn|tập trung|tỉnh|và|với|xác định|yêu cầu|đưa|đạt|' +
  'đạt mục tiêu|đảm bảo|đảm bảo có|đặt mục tiêu|để|định hướng|đồng thời'
).split('|');

/** First words of what is measured: a clause that begins with one brings its own indicator. */
export const INDICATOR_HEADS: readonly string[] = (
  'GDP|GRDP|bao phủ|bình quân|chi|chỉ số|công suất|cơ cấu|diện tích|doanh số|doanh thu|dân số|' +
  'dư nợ|giá trị|giải ngân|hệ số|khách du lịch|khối lượng|kim ngạch|lượng|mật độ|mức|nhập khẩu|' +
  'nhịp độ|năng lực|năng suất|nợ|quy mô|sản lượng|sản phẩm|số|thu|thu nhập|thời gian|tuổi thọ|' +
  'tăng trưởng|tỉ lệ|tỉ suất|tỉ số|tỉ trọng|tốc độ|tổng|tổng số|tỷ lệ|tỷ suất|tỷ số|tỷ trọng|vốn|' +
  'xuất khẩu|đàn|đóng góp|độ'
).split('|');

/** Verbs that begin an instruction: what follows is to be done, not reported. */
export const ACTIONS: readonly string[] = (
  'ban hành|bàn giao|bê tông hoá|bê tông hóa|bảo vệ|bố trí|bồi dưỡng|cai nghiện|cho vay|chuyển đổi|' +
  'chỉnh trang|công nhận|cải tạo|cải tạo, nâng cấp|cấp|cắt|cắt giảm|cứng hoá|cứng hóa|di dời|duy trì|' +
  'duy tu|giao|gieo cấy|gieo trồng|giám sát|giúp|giúp đỡ|giải ngân|giải phóng|giải quyết|giảm|giới thiệu|' +
  'giữ vững|hoàn thành|huy động|hình thành|hạ ngầm|hỗ trợ|khai thác|khoan|khoanh nuôi|khám|' +
  'khánh thành|khởi công|kiên cố hoá|kiên cố hóa|kiểm tra|kéo giảm|kết nạp|kết nối|làm|làm mới|' +
  'lát|lập|lắp|lắp đặt|mở|nhân rộng|nuôi|nuôi trồng|nâng|nâng cấp|nâng cấp, cải tạo|nạo vét|' +
  'phát hiện|phát triển|phát triển mới|phân bổ|phấn đấu|phổ cập|phủ sóng|ra mắt|rà soát|rút ngắn|' +
  'sản xuất|sắp xếp|số hoá|số hóa|sửa chữa|sửa chữa, nâng cấp|tham gia|thay mới|thay thế|thu|' +
  'thu hút|thành lập|thành lập mới|thẩm định|thực hiện|tinh giản|tiêm chủng|tiêm phòng|tiếp nhận|' +
  'tiết kiệm|trao|triển khai|trùng tu|trồng|trồng bổ sung|trồng mới|tu bổ|tuyên truyền|tìm kiếm|' +
  'tôn tạo|tăng|tư vấn|tạo|tập huấn|tặng|tổ chức|vận động|xoá|xây|xây dựng|xây dựng mới|' +
  'xây dựng, sửa chữa|xây mới|xóa|xử lý|xử lý dứt điểm|điều trị|đào tạo|đón|đăng|đăng tải|đưa|' +
  'đấu giá|đầu tư'
).split('|');

/** Predicates: a noun phrase that holds one says of itself what is measured ("cơ quan | đạt danh hiệu"). */
export const PREDICATES: readonly string[] = (
  'biết|bảo đảm|cam kết|chuyển|cung cấp|có|công khai|duy trì|dùng|giữ|hiện diện|hoàn thành|' +
  'hoạt động|hài lòng|hưởng|học|không|kết nối|là|lắp đặt|mắc|nhận|nắm|nộp|phát triển|phải|qua|ra|' +
  'sử dụng|tham gia|thu gom|thuộc|thực hiện|tiếp cận|triển khai|trúng|trở thành|tốt nghiệp|tổ chức|' +
  'tự|vận hành|xây dựng|xử lý|áp dụng|đi|đáp ứng|đóng vai trò|đăng kí|đăng ký|được|đạt|đảm bảo|đỗ|' +
  'đủ|ứng dụng'
).split('|');

/** Nouns that hold a predicate's word: "trường | học" learns nothing. */
export const PREDICATE_LOOKALIKES: readonly string[] = (
  'bài học|bậc học|cấp học|hoạt động du lịch|hoạt động sản xuất|học bạ|học liệu|học phí|học sinh|' +
  'học viên|khoa học|không gian|lớp học|môn học|ngành học|năm học|phòng học|tiểu học|trung học|' +
  'trường học|tổ chức chính trị|tổ chức cơ sở|tổ chức hội|tổ chức tín dụng|tổ chức xã hội|' +
  'tổ chức đoàn|tổ chức đảng|đại học'
).split('|');

/** Words that end in a link or comparator and are none: "giải phóng mặt bằng 65 ha". */
export const LINK_LOOKALIKES: readonly string[] = (
  'bắt giữ|canh giữ|chỉ số tăng trưởng|chỗ ở|cân bằng|cây trồng vượt|công bằng|cơ quan được|' +
  'cấp dưới|cấp trên|cất giữ|diễn đạt|gia tăng|gìn giữ|hiện có|lưu giữ|miễn giảm|mặt bằng|mức giảm|' +
  'mức giảm bình quân|mức giảm bình quân hàng năm|mức giảm bình quân hằng năm|' +
  'mức giảm bình quân mỗi năm|mức giảm trung bình|mức tăng|mức tăng bình quân|' +
  'mức tăng bình quân hàng năm|mức tăng bình quân hằng năm|mức tăng bình quân mỗi năm|' +
  'mức tăng trung bình|mức tăng trưởng|mức tăng trưởng bình quân|' +
  'mức tăng trưởng bình quân hàng năm|mức tăng trưởng bình quân hằng năm|' +
  'mức tăng trưởng bình quân mỗi năm|mức tăng trưởng trung bình|người có|nhà ở|nhịp độ tăng|' +
  'nhịp độ tăng bình quân|nhịp độ tăng bình quân hàng năm|nhịp độ tăng bình quân hằng năm|' +
  'nhịp độ tăng bình quân mỗi năm|nhịp độ tăng trung bình|nắm giữ|suy giảm|thu giữ|thuyên giảm|' +
  'thành đạt|tinh giảm|truyền đạt|trở lên|trở xuống|tại chỗ ở|tạm giữ|tỉ lệ giảm|' +
  'tỉ lệ giảm bình quân|tỉ lệ giảm bình quân hàng năm|tỉ lệ giảm bình quân hằng năm|' +
  'tỉ lệ giảm bình quân mỗi năm|tỉ lệ giảm trung bình|tỉ lệ tăng|tốc độ giảm|tốc độ giảm bình quân|' +
  'tốc độ giảm bình quân hàng năm|tốc độ giảm bình quân hằng năm|tốc độ giảm bình quân mỗi năm|' +
  'tốc độ giảm trung bình|tốc độ tăng|tốc độ tăng bình quân|tốc độ tăng bình quân hàng năm|' +
  'tốc độ tăng bình quân hằng năm|tốc độ tăng bình quân mỗi năm|tốc độ tăng trung bình|' +
  'tốc độ tăng trưởng|tốc độ tăng trưởng bình quân|tốc độ tăng trưởng bình quân hàng năm|' +
  'tốc độ tăng trưởng bình quân hằng năm|tốc độ tăng trưởng bình quân mỗi năm|' +
  'tốc độ tăng trưởng trung bình|tỷ lệ giảm|tỷ lệ giảm bình quân|tỷ lệ giảm bình quân hàng năm|' +
  'tỷ lệ giảm bình quân hằng năm|tỷ lệ giảm bình quân mỗi năm|tỷ lệ giảm trung bình|tỷ lệ tăng|' +
  'tỷ lệ tăng bình quân|tỷ lệ tăng bình quân hàng năm|tỷ lệ tăng bình quân hằng năm|' +
  'tỷ lệ tăng bình quân mỗi năm|tỷ lệ tăng trung bình|tỷ lệ tăng trưởng bình quân|' +
  'tỷ lệ tăng trưởng bình quân hàng năm|tỷ lệ tăng trưởng bình quân hằng năm|' +
  'tỷ lệ tăng trưởng bình quân mỗi năm|tỷ lệ tăng trưởng trung bình|và tương đương|văn bằng|' +
  'vật tư từ|vốn có|xã hội là|đất ở|đồng bằng'
).split('|');

/** What a clause goes on with after its object: "…, góp phần nâng cao …" is no part of the indicator. */
export const AFTERTHOUGHTS: readonly string[] = (
  'bình quân|bảo đảm|cụ thể|giảm|góp phần|gắn với|hoàn thành|hướng tới|hạn chế|không còn|không để|' +
  'kết hợp|làm cơ sở|nhằm|nâng cao|phấn đấu|phần còn lại|qua đó|so với|số còn lại|theo|thông qua|' +
  'thực hiện|tiến tới|tiếp tục|trong đó|tăng|tạo|từ đó|vượt|xây dựng|đáp ứng|đạt|đảm bảo|để|' +
  'đồng thời|ưu tiên'
).split('|');

/** Places and groups that tell two values of one indicator apart. */
export const PLACES: readonly string[] = (
  'biên giới|bản khó khăn|bản đặc biệt khó khăn|các buôn|các bản|các huyện|các khu phố|các phường|' +
  'các thôn|các thị trấn|các xã|các địa bàn|các địa phương|các ấp|cấp cơ sở|cấp huyện|' +
  'cấp thành phố|cấp trung ương|cấp tỉnh|cấp xã|dân tộc thiểu số|huyện nghèo|hải đảo|' +
  'khu vực biên giới|khu vực miền núi|khu vực nông thôn|khu vực thành thị|khu vực đô thị|miền núi|' +
  'ngoại thành|nông thôn|nội thành|thành thị|thôn khó khăn|thôn đặc biệt khó khăn|trung du|' +
  'ven biển|vùng biên giới|vùng cao|vùng dân tộc|vùng khó khăn|vùng miền núi|vùng nông thôn|' +
  'vùng sâu|vùng ven biển|vùng xa|vùng đặc biệt khó khăn|vùng đồng bào|vùng đồng bằng|xã biên giới|' +
  'xã khó khăn|xã miền núi|xã nghèo|xã vùng cao|xã đặc biệt khó khăn|đô thị|địa bàn|địa bàn có|' +
  'đồng bào dân tộc|đồng bào dân tộc thiểu số|đồng bằng'
).split('|');

/** All that a document reaches: no restriction. */
export const WHOLE_PLACES: readonly string[] = (
  'các xã, phường|địa bàn các tỉnh|địa bàn huyện|địa bàn phường|địa bàn quận|địa bàn thành phố|' +
  'địa bàn thị xã|địa bàn toàn|địa bàn tỉnh|địa bàn xã'
).split('|');

/** Those whom an order is given to, at the beginning of a clause: "Các địa phương xây dựng 05 trạm"; offices beside. */
export const ADDRESSEES: readonly string[] = (
  'ban chỉ huy|ban quản lý|bộ chỉ huy|bộ phận một cửa|các cơ quan|các cấp|các doanh nghiệp|' +
  'các huyện|các ngành|các phòng|các sở|các trường|các xã|các đoàn thể|các đơn vị|các địa phương|' +
  'công an|mặt trận|ngành|ubnd|uỷ ban|điện lực|đoàn thanh niên|đảng bộ|ủy ban'
).split('|');
