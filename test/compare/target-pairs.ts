/**
 * Which targets of two directives are one: written by hand before the matcher was tuned. `=` are one, `≠` never are,
 * however alike the words. A side is "wording | unit | change | scope"; what is left out is "%", level, no scope.
 */
export interface Pair {
  same: boolean;
  left: string;
  right: string;
}

const TABLE = `
= tốc độ tăng trưởng kinh tế (GRDP) :: Tốc độ tăng trưởng tổng sản phẩm trên địa bàn
= Tốc độ tăng trưởng GRDP :: tăng trưởng kinh tế
= tỷ lệ trường chuẩn quốc gia :: Tỷ lệ trường học đạt chuẩn quốc gia
= Tỉ lệ che phủ rừng :: TỶ LỆ CHE PHỦ RỪNG
= tỷ lệ độ che phủ rừng :: Độ che phủ rừng
= thu ngân sách trên địa bàn | tỷ đồng :: Tổng thu ngân sách nhà nước trên địa bàn | nghìn tỷ đồng
= thu NSNN trên địa bàn | tỷ đồng :: Thu ngân sách nhà nước | tỷ đồng
= GRDP bình quân đầu người | triệu đồng :: Tổng sản phẩm trên địa bàn bình quân đầu người | triệu đồng/người/năm
= thu nhập bình quân đầu người | triệu đồng :: Thu nhập bình quân đầu người một năm | triệu đồng/người/năm
= Cơ cấu kinh tế: Nông nghiệp :: Tỷ trọng trong cơ cấu kinh tế: Nông, lâm nghiệp và thuỷ sản
= Cơ cấu kinh tế: Dịch vụ :: Cơ cấu kinh tế: Thương mại - dịch vụ
= Cơ cấu kinh tế: Công nghiệp, xây dựng :: Cơ cấu kinh tế: công nghiệp - xây dựng
= mức giảm tỷ lệ hộ nghèo | % | decrease :: Tỷ lệ giảm hộ nghèo đa chiều | %/năm | decrease
= tỷ lệ hộ nghèo :: Tỷ lệ hộ nghèo đa chiều
= giải quyết việc làm | lao động :: Tạo việc làm mới | người
= tỷ lệ dân cư thành thị được sử dụng nước sạch :: dân cư đô thị được dùng nước sạch
= dân cư nông thôn sử dụng nước hợp vệ sinh :: Tỷ lệ người dân nông thôn được sử dụng nước sinh hoạt hợp vệ sinh
= Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hóa :: gia đình đạt danh hiệu văn hoá
= thôn, bản, tổ dân phố đạt chuẩn văn hóa :: Tỷ lệ tổ dân phố, bản đạt danh hiệu văn hoá
= tỷ lệ bao phủ BHYT :: Tỷ lệ bao phủ bảo hiểm y tế
= số bác sĩ trên 1 vạn dân | bác sĩ :: Số bác sỹ/vạn dân | bác sỹ
= khách du lịch | nghìn lượt :: Tổng lượng khách du lịch đến địa bàn | triệu lượt
= doanh thu du lịch | tỷ đồng :: Tổng thu từ khách du lịch | tỷ đồng
= kết nối hồ chứa thủy lợi | hồ :: Kết nối các hồ chứa thuỷ lợi | hồ
= diện tích cây dược liệu trồng mới | ha :: trồng mới cây dược liệu | ha
= tỷ lệ thôn có điểm thu gom bao bì thuốc bảo vệ thực vật :: thôn có điểm thu gom bao bì thuốc bảo vệ thực vật
= số hồ sơ liệt sĩ được số hóa | hồ sơ :: Hồ sơ liệt sỹ được số hoá | hồ sơ
= tỷ lệ cán bộ xã biết tiếng dân tộc :: Cán bộ xã biết tiếng dân tộc
≠ GRDP bình quân đầu người | triệu đồng :: Thu nhập bình quân đầu người | triệu đồng
≠ Tổng sản phẩm trên địa bàn | tỷ đồng :: Tổng sản phẩm trên địa bàn bình quân đầu người | triệu đồng
≠ Tổng sản phẩm trên địa bàn | tỷ đồng :: Tốc độ tăng trưởng tổng sản phẩm trên địa bàn
≠ tỷ lệ hộ nghèo :: mức giảm tỷ lệ hộ nghèo | % | decrease
≠ tỷ lệ hộ nghèo :: tỷ lệ hộ cận nghèo
≠ mức giảm tỷ lệ hộ nghèo | % | decrease :: mức giảm tỷ lệ hộ nghèo | % | decrease | các huyện nghèo
≠ tỷ lệ hộ nghèo dân tộc thiểu số :: tỷ lệ hộ nghèo
≠ mức giảm tỷ suất sinh | ‰ | decrease :: Tỷ lệ tăng dân số tự nhiên
≠ dân cư thành thị được sử dụng nước sạch :: dân cư nông thôn được sử dụng nước sạch
≠ thu gom rác thải sinh hoạt đô thị :: thu gom rác thải sinh hoạt nông thôn
≠ tỷ lệ thất nghiệp khu vực thành thị :: tỷ lệ thất nghiệp khu vực nông thôn
≠ Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ | tỷ đồng :: Tổng giá trị thương mại dịch vụ | tỷ đồng
≠ số xã đạt chuẩn nông thôn mới | xã :: tỷ lệ xã đạt chuẩn nông thôn mới
≠ số xã đạt chuẩn nông thôn mới | xã :: số xã đạt chuẩn nông thôn mới nâng cao | xã
≠ số xã đạt chuẩn nông thôn mới nâng cao | xã :: số xã đạt chuẩn nông thôn mới kiểu mẫu | xã
≠ kim ngạch xuất khẩu | triệu USD :: kim ngạch nhập khẩu | triệu USD
≠ kim ngạch xuất khẩu | triệu USD :: Giá trị xuất nhập khẩu qua cửa khẩu | triệu USD
≠ khách du lịch quốc tế | nghìn lượt :: khách du lịch nội địa | nghìn lượt
≠ thu ngân sách | tỷ đồng :: chi ngân sách | tỷ đồng
≠ suy dinh dưỡng thể thấp còi :: suy dinh dưỡng thể nhẹ cân
≠ tỷ lệ trẻ dưới 1 tuổi được tiêm chủng :: tỷ lệ trẻ dưới 5 tuổi được tiêm chủng
≠ số giường bệnh trên 1 vạn dân | giường :: số bác sĩ trên 1 vạn dân | bác sĩ
≠ Cơ cấu kinh tế: Nông nghiệp :: Cơ cấu kinh tế: Dịch vụ
≠ Cơ cấu kinh tế: Công nghiệp - xây dựng :: Tốc độ tăng trưởng công nghiệp - xây dựng
≠ tỷ lệ lao động qua đào tạo :: tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ
≠ tỷ lệ trường mầm non đạt chuẩn quốc gia :: tỷ lệ trường tiểu học đạt chuẩn quốc gia
≠ tỷ lệ trường mầm non đạt chuẩn quốc gia :: tỷ lệ trường đạt chuẩn quốc gia
≠ gia đình đạt danh hiệu văn hóa :: cơ quan đạt danh hiệu văn hóa
≠ gia đình đạt danh hiệu văn hóa :: thôn, bản đạt danh hiệu văn hóa
≠ thôn, bản có nhà văn hóa :: thôn, bản đạt danh hiệu văn hóa
≠ hồ sơ giải quyết trực tuyến toàn trình :: thủ tục hành chính cung cấp dịch vụ công trực tuyến toàn trình
≠ trồng rừng mới | ha :: tỷ lệ che phủ rừng
≠ số vụ tai nạn giao thông | vụ | decrease :: số người chết do tai nạn giao thông | người | decrease
≠ đường trục thôn được cứng hóa :: đường trục xã được cứng hóa
≠ thu hút dự án | dự án :: thu hút khách du lịch | lượt
≠ kiểm tra công tác thi đua | đơn vị :: kiểm tra công tác khen thưởng | đơn vị
≠ tỷ lệ hồ sơ giải quyết đúng hạn :: cắt giảm thời gian giải quyết hồ sơ | % | decrease
≠ diện tích cây dược liệu trồng mới | ha :: diện tích cây ăn quả trồng mới | ha
≠ số hợp tác xã thành lập mới | hợp tác xã :: số doanh nghiệp thành lập mới | doanh nghiệp
`;

export const PAIRS: readonly Pair[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [left = '', right = ''] = line.slice(2).split(' :: ');
    return { same: line.startsWith('='), left, right };
  });
