/**
 * Words that stand right of a number in targets. Source: the units of the national statistical
 * indicator systems (Decree 94/2022/NĐ-CP; Decision 05/2023/QĐ-TTg) and of plans and directives.
 */

/** Measures: what is measured stands elsewhere ("trồng 500 ha rừng" measures "trồng rừng"). */
export const MEASURES: readonly string[] = [
  'bậc', 'cm', 'điểm', 'điểm %', 'điểm phần trăm', 'GW', 'GWh', 'ha', 'héc ta', 'hecta', 'kg', 'km', 'km2', 'km²', 'kV', 'kVA', 'kW', 'kWh', 'kWp',
  'lít', 'lần', 'lượt', 'lượt khách', 'lượt người', 'lượt hành khách', 'm', 'm2', 'm²', 'm3', 'm³', 'mét', 'mét vuông', 'MVA', 'MW', 'MWh', 'MWp', 'tấn',
  'tạ', 'tấn/ha', 'TEU', 'TEUs', 'tín chỉ', 'Gbps', 'Mbps', 'Mb/s', 'Mbit/s',
];

/** Things counted: they are part of what is measured ("hình thành 20 mô hình … tuần hoàn"). */
export const COUNTED: readonly string[] = [
  'bé trai', 'giải', 'giải thưởng', 'phụ nữ', 'sổ', 'sổ tiết kiệm', 'máy', 'trẻ', 'trẻ em', 'bệnh nhân', 'tin, bài', 'tin bài', 'bài', 'tập thể', 'cá nhân', 'nhà báo', 'mẫu', 'suất', 'suất quà', 'phần quà', 'điểm phát wifi', 'cống', 'công tơ', 'thùng', 'người có công', 'nhà tình nghĩa', 'nhà đại đoàn kết', 'chiến sĩ', 'bí thư', 'hội nghị', 'hội chợ', 'lễ hội', 'sự kiện', 'giống', 'loài', 'đơn vị máu',
  'bác sĩ', 'bác sỹ', 'bản', 'bếp', 'biên chế', 'bộ dữ liệu', 'bộ', 'buôn', 'căn', 'căn hộ', 'căn nhà', 'cán bộ', 'cầu', 'cây', 'cây xanh', 'chi bộ', 'chi hội', 'chi đoàn', 'chợ', 'chuyên gia', 'chuỗi', 'chuỗi liên kết',
  'chương trình', 'chứng chỉ', 'cơ quan', 'cơ sở', 'cơ sở dữ liệu', 'con', 'công an phường', 'công an xã', 'công chức', 'công dân', 'công đoàn cơ sở', 'công nhân', 'công trình', 'công trình/dự án', 'cụm', 'cụm công nghiệp', 'cuộc', 'câu lạc bộ', 'danh hiệu', 'dịch vụ', 'doanh nghiệp',
  'dự án', 'đảng bộ', 'đảng viên', 'đề tài', 'đề tài, dự án', 'điểm du lịch', 'điểm đến', 'điểm bưu điện', 'điển hình', 'đoàn viên', 'đô thị', 'đơn vị', 'đường dây', 'em', 'em học sinh', 'gia đình', 'giáo viên', 'giải pháp công nghệ', 'giường', 'giường bệnh', 'hệ thống', 'học sinh', 'học viên', 'hộ',
  'hộ dân', 'hộ gia đình', 'hộ nghèo', 'hộ cận nghèo', 'hồ', 'hồ sơ', 'hội viên', 'hợp tác xã', 'HTX', 'huyện', 'kênh', 'khách', 'khẩu', 'khóm', 'khu', 'khu công nghiệp', 'khu dân cư', 'khu phố', 'khu du lịch', 'kiều hối', 'kỹ sư', 'lao động', 'làng', 'làng nghề', 'liên hiệp', 'lớp', 'lớp tập huấn',
  'mô hình', 'mã số vùng trồng', 'mặt hàng', 'mỏ', 'ngôi nhà', 'ngôi trường', 'người', 'người dân', 'người lao động', 'nhà', 'nhà ở', 'nhà ở xã hội', 'nhà tạm', 'nhà máy', 'nhà văn hóa', 'nhà văn hoá', 'nhãn hiệu', 'nhiệm vụ khoa học', 'nền tảng', 'nghệ nhân', 'nông dân', 'phòng', 'phòng học', 'phường', 'phong trào',
  'quận', 'quần chúng', 'quần chúng ưu tú', 'quy trình', 'sản phẩm', 'sản phẩm OCOP', 'sáng chế', 'sáng kiến', 'sinh viên', 'tài khoản', 'thanh niên', 'thị trấn', 'thị xã', 'thôn', 'thôn, bản', 'thủ tục', 'thủ tục hành chính', 'thuê bao', 'thành viên', 'thương hiệu', 'tổ', 'tổ chức', 'tổ chức đảng', 'tổ dân phố', 'tổ hợp tác', 'trạm', 'trạm y tế', 'trang trại',
  'trung tâm', 'trường', 'trường học', 'tuyến', 'tuyến đường', 'ứng dụng', 'văn bằng', 'vị trí', 'vị trí việc làm', 'việc làm', 'vụ', 'vụ án', 'vụ việc', 'vùng', 'vùng dự án', 'vùng sản xuất', 'vườn', 'xã', 'xã, phường', 'ấp', 'xe', 'ý tưởng',
];

/** What follows a number that is no target: durations, ages, standards, counts of contents and meetings. */
export const NEVER_TARGETED: readonly string[] = [
  'tuổi', 'tháng', 'ngày', 'giờ', 'phút', 'giây', 'năm', 'quý', 'tuần', 'nhiệm kỳ', 'thế kỷ', 'thập kỷ', 'ngày đêm', 'ngày làm việc', 'tiêu chí', 'tiêu chuẩn', 'nội dung', 'nhiệm vụ', 'giải pháp', 'chỉ tiêu', 'mục tiêu', 'nhóm', 'lĩnh vực',
  'cấp', 'bước', 'khâu', 'bên', 'kỳ', 'buổi', 'phiếu', 'trang', 'bản chính', 'bộ hồ sơ', 'ngành', 'tỉnh', 'tỉnh, thành phố', 'thành phố', 'địa phương', 'bộ, ngành', 'nước', 'quốc gia', 'sao', 'phương diện', 'trụ cột', 'đột phá', 'khía cạnh', 'yếu tố', 'nguyên tắc', 'quan điểm', 'chữ', 'kíp', 'mũi', 'tầng', 'điều', 'khoản', 'chương', 'mục', 'không', 'có', 'rõ', 'thạo', 'đúng', 'dám', 'hạng', 'vòng', 'đợt', 'phần', 'dạng', 'loại', 'mức', 'hình thức', 'nguồn', 'đầu mối', 'con số', 'chữ số', 'lần liên tục', 'giai đoạn', 'thông tư', 'nghị định', 'văn bản', 'quyết định', 'nghị quyết', 'luật', 'khối', 'hợp phần', 'tiểu dự án', 'dự án thành phần', 'nhóm nhiệm vụ', 'đồng chí', 'hội đồng', 'bộ phận', 'biểu', 'chuyên đề', 'vấn đề', 'điểm cầu', 'cơ chế', 'dân tộc', 'tôn giáo', 'ủy viên', 'uỷ viên', 'phó',
];

/** "/người/năm", "/ha", "/vạn dân": denominators that may follow a unit. */
export const DENOMINATORS: readonly string[] = [
  'năm', 'tháng', 'ngày', 'quý', 'vụ', 'người', 'hộ', 'ha', 'héc ta', 'xã', 'phường', 'huyện', 'km', 'km2', 'm2', 'vạn dân', '1 vạn dân', '10.000 dân', '1.000 dân', '1000 dân', '100 dân', '100 bé gái', '100 bé gái sinh ra sống', '100.000 dân', 'dân', 'lao động', 'con', 'đơn vị', 'người/năm', 'người dân', 'trẻ', 'học sinh', 'lớp', 'trường', 'sản phẩm', 'giờ', 'lượt', 'khách', 'lượt khách', 'cơ sở',
];
