/**
 * Words that stand right of a number in targets. Source: the units of the national statistical
 * indicator systems (Decree 94/2022/NĐ-CP; Decision 05/2023/QĐ-TTg) and of plans and directives.
 */

/** Measures: what is measured stands elsewhere ("trồng 500 ha rừng" measures "trồng rừng"). */
export const MEASURES: readonly string[] = (
  'GW|GWh|Gbps|MVA|MW|MWh|MWp|Mb/s|Mbit/s|Mbps|TEU|TEUs|bậc|cm|ha|hecta|héc ta|kVA|kW|kWh|kWp|kg|' +
  'km|km2|km²|lít|lượt|lượt hành khách|lượt khách|lượt người|lần|m|m2|m2 sàn|m3|m²|m² sàn|m³|mét|' +
  'mét vuông|tín chỉ|tạ|tấn|tấn/ha|điểm|điểm %|điểm phần trăm'
).split('|');

/** Things counted: they are part of what is measured ("hình thành 20 mô hình … tuần hoàn"). */
export const COUNTED: readonly string[] = (
  'HTX|ao|biên chế|buôn|bài|bài báo|bác sĩ|bác sĩ, dược sĩ|bác sỹ|bé trai|bí thư|bóng đèn|băng rôn|' +
  'bản|bản ghi|bản tin|bằng sáng chế|bến xe|bếp|bệnh nhân|bệnh viện|bộ|bộ dữ liệu|bộ thủ tục|' +
  'camera|chi bộ|chi hội|chi nhánh|chi đoàn|chiến sĩ|chuyên gia|chuyên mục|chuyến|chuyến bay|chuỗi|' +
  'chuỗi liên kết|chương trình|chốt|chợ|chứng chỉ|con|cuốn sách|cuộc|cuộc thi|cá nhân|cán bộ|' +
  'cánh đồng|câu lạc bộ|cây|cây cầu|cây xanh|công an phường|công an xã|công chức|công dân|' +
  'công nhân|công trình|công trình thủy lợi|công trình/dự án|công tơ|công đoàn cơ sở|căn|căn hộ|' +
  'căn nhà|cơ quan|cơ sở|cơ sở dữ liệu|cơ sở giáo dục|cơ sở lưu trú|cơ sở sản xuất|cầu|cống|' +
  'cột đèn|cụm|cụm công nghiệp|cửa hàng|danh hiệu|doanh nghiệp|doanh nghiệp khởi nghiệp|dược sĩ|' +
  'dịch vụ|dự án|em|em học sinh|gia trại|gia đình|gian hàng|giáo sư|giáo viên|giường|giường bệnh|' +
  'giải|giải pháp công nghệ|giải thưởng|giấy chứng nhận|giếng|giống|gói thầu|huy chương|' +
  'huy chương vàng|huyện|hài cốt liệt sĩ|hòa giải viên|hạng mục|hệ thống|học bổng|học sinh|' +
  'học viên|hồ|hồ chứa|hồ sơ|hồ đập|hộ|hộ cận nghèo|hộ dân|hộ gia đình|hộ kinh doanh|hộ nghèo|' +
  'hội chợ|hội nghị|hội thi|hội viên|hợp tác xã|hợp đồng|khu|khu công nghiệp|khu du lịch|' +
  'khu dân cư|khu phố|khu tái định cư|khách|khách sạn|khóa tập huấn|khóa đào tạo|khóm|khẩu|' +
  'khẩu hiệu|kiều hối|kênh|kỹ sư|lao động|liên hiệp|loài|luật sư|làng|làng nghề|lễ hội|lồng|' +
  'lồng bè|lớp|lớp học|lớp tập huấn|máy|mã số vùng trồng|mô hình|mẫu|mắt camera|mặt hàng|mỏ|' +
  'nghệ nhân|nghệ sĩ|ngày công|ngày công lao động|ngôi nhà|ngôi trường|ngõ|người|người có công|người dân|người lao động|' +
  'người nghiện|nhiệm vụ khoa học|nhà|nhà báo|nhà kính|nhà lưới|nhà lớp học|nhà máy|nhà tình nghĩa|' +
  'nhà tạm|nhà văn hoá|nhà văn hóa|nhà vệ sinh|nhà đại đoàn kết|nhà ở|nhà ở xã hội|nhãn hiệu|' +
  'nhóm hộ|nhóm trẻ|nông dân|nạn nhân|nền tảng|pa nô|phiên chợ|phiên giao dịch|' +
  'phiên giao dịch việc làm|phong trào|phòng|phòng học|phòng khám|phòng lưu trú|phòng thí nghiệm|' +
  'phóng sự|phương tiện|phường|phần quà|phụ nữ|quy trình|quần chúng|quần chúng ưu tú|quận|' +
  'sinh viên|siêu thị|suất|suất học bổng|suất quà|sàn giao dịch|sáng chế|sáng kiến|' +
  'sáng kiến, giải pháp|sân bóng|sân chơi|sân thể thao|sản phẩm|sản phẩm OCOP|số nhà|sổ|' +
  'sổ tiết kiệm|sự kiện|thanh niên|thiết bị|thuê bao|thành viên|thôn|thôn, bản|thùng|thùng rác|' +
  'thư viện|thương hiệu|thạc sĩ|thẻ bảo hiểm y tế|thị trấn|thị xã|thủ tục|thủ tục hành chính|' +
  'tin bài|tin, bài|tiến sĩ|tiểu khu|trang trại|trung tâm|trường|trường học|trường mầm non|trạm|' +
  'trạm BTS|trạm biến áp|trạm bơm|trạm quan trắc|trạm sạc|trạm y tế|trẻ|trẻ em|trụ|trụ sở|tuyến|' +
  'tuyến cáp|tuyến phố|tuyến đường|tài khoản|tàu|tàu cá|tác phẩm|tập thể|tổ|tổ chức|tổ chức đảng|' +
  'tổ công nghệ số|tổ công nghệ số cộng đồng|tổ dân phố|tổ hợp tác|tổ máy|tờ rơi|tủ sách|việc làm|' +
  'vùng|vùng dự án|vùng sản xuất|văn bằng|vườn|vận động viên|vị trí|vị trí việc làm|vụ|vụ việc|' +
  'vụ án|xe|xe buýt|xã|xã, phường|ý tưởng|điều dưỡng|điểm bán hàng|điểm bưu điện|điểm cấp nước|' +
  'điểm du lịch|điểm phát wifi|điểm trường|điểm tái định cư|điểm đen|điểm đến|điển hình|đoàn viên|' +
  'đoạn đường|đô thị|đơn vị|đơn vị máu|đơn đăng ký sáng chế|đường băng|đường dây|đảng bộ|đảng viên|' +
  'đầu sách|đề tài|đề tài, dự án|đội|đội hình|ấp|ứng dụng'
).split('|');

/** What follows a number that is no target: durations, ages, standards, counts of contents and meetings. */
export const NEVER_TARGETED: readonly string[] = (
  'biểu|buổi|bên|bước|bản chính|bộ hồ sơ|bộ phận|bộ, ngành|ca 3 kíp|ca 4 kíp|ca và 4 kíp|ca, 3 kíp|' +
  'ca, 4 kíp|chuyên đề|chương|chỉ tiêu|chữ|chữ số|con số|có|cơ chế|cấp|cụm thi đua|cụm, khối|' +
  'cụm, khối thi đua|dám|dân tộc|dạng|dự án thành phần|giai đoạn|giây|giải pháp|giờ|hình thức|hạng|' +
  'hội đồng|hợp phần|kV|khoản|khâu|khía cạnh|không|khối|khối thi đua|kíp|kỳ|loại|luật|lĩnh vực|' +
  'lần liên tục|mũi|mặt|mục|mục tiêu|mức|nghị quyết|nghị định|nguyên tắc|nguồn|ngành|ngày|' +
  'ngày làm việc|ngày đêm|nhiệm kỳ|nhiệm vụ|nhóm|nhóm nhiệm vụ|năm|nước|nội dung|phiếu|phó|phút|' +
  'phương diện|phần|quan điểm|quyết định|quý|quốc gia|rõ|sao|thành phố|tháng|thông tư|thạo|thập kỷ|' +
  'thế kỷ|tiêu chuẩn|tiêu chí|tiểu dự án|trang|trụ cột|tuần|tuổi|tôn giáo|tầng|tỉnh|' +
  'tỉnh, thành phố|uỷ viên|vòng|văn bản|vấn đề|yếu tố|điều|điểm cầu|đúng|đại biểu|đầu mối|' +
  'địa phương|đồng chí|đột phá|đợt|ủy viên'
).split('|');

/** "/người/năm", "/ha", "/vạn dân": denominators that may follow a unit. */
export const DENOMINATORS: readonly string[] = (
  '1 vạn dân|1.000 dân|10.000 dân|100 bé gái|100 bé gái sinh ra sống|100 dân|100.000 dân|1000 dân|' +
  'con|cơ sở|dân|giờ|ha|huyện|héc ta|học sinh|hộ|khách|km|km2|lao động|lượt|lượt khách|lớp|m2|ngày|' +
  'người|người dân|người/năm|năm|phường|quý|sản phẩm|tháng|trường|trẻ|vạn dân|vụ|xã|đơn vị'
).split('|');

/** Those of whom a round number is the base of a rate: "38/100.000 trẻ đẻ sống". */
export const RATED: readonly string[] = (
  'ca sinh sống|ca đẻ sống|dân|người|người dân|phụ nữ|trẻ|trẻ em|trẻ sinh ra sống|trẻ sơ sinh sống|' +
  'trẻ đẻ ra sống|trẻ đẻ sống|trường hợp đẻ sống'
).split('|');

/** Words that take the number right of them for themselves: "lần thứ 14", "năm 2025", "Đề án 06". */
export const NAMED_BY_NUMBER: readonly string[] = (
  'biểu|biểu số|bước|bảng|bậc|chương|cop|covid|cách mạng tháng|công nghệ|công ước|cấp|cấp độ|cầu|' +
  'cột|dòng|ghi chú|giai đoạn|giá|hạng|hội nghị|iso|khoá|khoản|khu phố|khóa|km|kỳ|kỳ họp|loại|lần|' +
  'lần thứ|lớp|mũi|mẫu|mẫu số|mục|mức độ|ngày|nhiệm kỳ|nhóm|năm|phiên|phiên họp|phường|phần|phụ lục|' +
  'quân khu|quý|quận|quốc lộ|số|tcvn|tháng|thế hệ|thứ|tiêu chí số|top|trang|trung ương|tuyến|tuổi|tầng|' +
  'tỉnh lộ|tổ|vùng|vị trí|windows|zone|điều|đường tỉnh|đại hội|đề án|độ tuổi|đợt'
).split('|');

/** No nouns: right of a number they show that its unit is not there. */
export const FUNCTION_WORDS: readonly string[] = (
  'ban|bằng|bị|bổ|cho|các|còn|có|cùng|cũng|cần|của|do|dưới|giữa|gắn|hoặc|hướng|khi|kèm|liên tục|là|' +
  'lên|mà|nay|như|nhưng|nhằm|này|nêu|nói|nếu|phê|phải|qua|quy|ra|rõ|sau|so|sẽ|sửa|theo|thuộc|thì|' +
  'thực|tiếp|triển|trong|trên|trước|trở|tại|tổ chức|tới|từ|và|vào|về|với|vừa|xuống|xây|đang|đã|' +
  'được|đạt|đến|đề|để|đối'
).split('|');
