/**
 * The 696 units of the district tier as of 2025-03-01, by province. The tier was abolished on
 * 2025-07-01 (Constitution as amended by 203/2025/QH15; Law 72/2025/QH15).
 *
 * Source: thanglequoc/vietnamese-provinces-database (MIT), tag v2.4.1. Names as there, where tone
 * marks stand in either place. FORMER, units renamed or merged before, is own knowledge.
 */
export interface DistrictEntry {
  kind: 'thành phố' | 'quận' | 'thị xã' | 'huyện';
  name: string;
  /** Code of its province on the map of 63. */
  province: string;
}

/** Code of the province | t: thành phố | q: quận | x: thị xã | h: huyện */
const TABLE = `
01|q:Ba Đình,Hoàn Kiếm,Tây Hồ,Long Biên,Cầu Giấy,Đống Đa,Hai Bà Trưng,Hoàng Mai,Thanh Xuân,Nam Từ Liêm,Bắc Từ Liêm,Hà Đông|x:Sơn Tây|h:Sóc Sơn,Đông Anh,Gia Lâm,Thanh Trì,Mê Linh,Ba Vì,Phúc Thọ,Đan Phượng,Hoài Đức,Quốc Oai,Thạch Thất,Chương Mỹ,Thanh Oai,Thường Tín,Phú Xuyên,Ứng Hòa,Mỹ Đức
02|t:Hà Giang|h:Đồng Văn,Mèo Vạc,Yên Minh,Quản Bạ,Vị Xuyên,Bắc Mê,Hoàng Su Phì,Xín Mần,Bắc Quang,Quang Bình
04|t:Cao Bằng|h:Bảo Lâm,Bảo Lạc,Hà Quảng,Trùng Khánh,Hạ Lang,Quảng Hòa,Hoà An,Nguyên Bình,Thạch An
06|t:Bắc Kạn|h:Pác Nặm,Ba Bể,Ngân Sơn,Bạch Thông,Chợ Đồn,Chợ Mới,Na Rì
08|t:Tuyên Quang|h:Lâm Bình,Na Hang,Chiêm Hóa,Hàm Yên,Yên Sơn,Sơn Dương
10|t:Lào Cai|x:Sa Pa|h:Bát Xát,Mường Khương,Si Ma Cai,Bắc Hà,Bảo Thắng,Bảo Yên,Văn Bàn
11|t:Điện Biên Phủ|x:Mường Lay|h:Mường Nhé,Mường Chà,Tủa Chùa,Tuần Giáo,Điện Biên,Điện Biên Đông,Mường Ảng,Nậm Pồ
12|t:Lai Châu|h:Tam Đường,Mường Tè,Sìn Hồ,Phong Thổ,Than Uyên,Tân Uyên,Nậm Nhùn
14|t:Sơn La|x:Mộc Châu|h:Quỳnh Nhai,Thuận Châu,Mường La,Bắc Yên,Phù Yên,Yên Châu,Mai Sơn,Sông Mã,Sốp Cộp,Vân Hồ
15|t:Yên Bái|x:Nghĩa Lộ|h:Lục Yên,Văn Yên,Mù Căng Chải,Trấn Yên,Trạm Tấu,Văn Chấn,Yên Bình
17|t:Hòa Bình|h:Đà Bắc,Lương Sơn,Kim Bôi,Cao Phong,Tân Lạc,Mai Châu,Lạc Sơn,Yên Thủy,Lạc Thủy
19|t:Thái Nguyên,Sông Công,Phổ Yên|h:Định Hóa,Phú Lương,Đồng Hỷ,Võ Nhai,Đại Từ,Phú Bình
20|t:Lạng Sơn|h:Tràng Định,Bình Gia,Văn Lãng,Cao Lộc,Văn Quan,Bắc Sơn,Hữu Lũng,Chi Lăng,Lộc Bình,Đình Lập
22|t:Hạ Long,Móng Cái,Cẩm Phả,Uông Bí,Đông Triều|x:Quảng Yên|h:Bình Liêu,Tiên Yên,Đầm Hà,Hải Hà,Ba Chẽ,Vân Đồn,Cô Tô
24|t:Bắc Giang|x:Việt Yên,Chũ|h:Yên Thế,Tân Yên,Lạng Giang,Lục Nam,Lục Ngạn,Sơn Động,Hiệp Hòa
25|t:Việt Trì|x:Phú Thọ|h:Đoan Hùng,Hạ Hoà,Thanh Ba,Phù Ninh,Yên Lập,Cẩm Khê,Tam Nông,Lâm Thao,Thanh Sơn,Thanh Thuỷ,Tân Sơn
26|t:Vĩnh Yên,Phúc Yên|h:Lập Thạch,Tam Dương,Tam Đảo,Bình Xuyên,Yên Lạc,Vĩnh Tường,Sông Lô
27|t:Bắc Ninh,Từ Sơn|x:Quế Võ,Thuận Thành|h:Yên Phong,Tiên Du,Gia Bình,Lương Tài
30|t:Hải Dương,Chí Linh|x:Kinh Môn|h:Nam Sách,Kim Thành,Thanh Hà,Cẩm Giàng,Bình Giang,Gia Lộc,Tứ Kỳ,Ninh Giang,Thanh Miện
31|t:Thuỷ Nguyên|q:Hồng Bàng,Ngô Quyền,Lê Chân,Hải An,Kiến An,Đồ Sơn,Dương Kinh,An Dương|h:An Lão,Kiến Thuỵ,Tiên Lãng,Vĩnh Bảo,Cát Hải,Bạch Long Vĩ
33|t:Hưng Yên|x:Mỹ Hào|h:Văn Lâm,Văn Giang,Yên Mỹ,Ân Thi,Khoái Châu,Kim Động,Tiên Lữ,Phù Cừ
34|t:Thái Bình|h:Quỳnh Phụ,Hưng Hà,Đông Hưng,Thái Thụy,Tiền Hải,Kiến Xương,Vũ Thư
35|t:Phủ Lý|x:Duy Tiên,Kim Bảng|h:Thanh Liêm,Bình Lục,Lý Nhân
36|t:Nam Định|h:Vụ Bản,Ý Yên,Nghĩa Hưng,Nam Trực,Trực Ninh,Xuân Trường,Giao Thủy,Hải Hậu
37|t:Tam Điệp,Hoa Lư|h:Nho Quan,Gia Viễn,Yên Khánh,Kim Sơn,Yên Mô
38|t:Thanh Hóa,Sầm Sơn|x:Bỉm Sơn,Nghi Sơn|h:Mường Lát,Quan Hóa,Bá Thước,Quan Sơn,Lang Chánh,Ngọc Lặc,Cẩm Thủy,Thạch Thành,Hà Trung,Vĩnh Lộc,Yên Định,Thọ Xuân,Thường Xuân,Triệu Sơn,Thiệu Hóa,Hoằng Hóa,Hậu Lộc,Nga Sơn,Như Xuân,Như Thanh,Nông Cống,Quảng Xương
40|t:Vinh|x:Thái Hoà,Hoàng Mai|h:Quế Phong,Quỳ Châu,Kỳ Sơn,Tương Dương,Nghĩa Đàn,Quỳ Hợp,Quỳnh Lưu,Con Cuông,Tân Kỳ,Anh Sơn,Diễn Châu,Yên Thành,Đô Lương,Thanh Chương,Nghi Lộc,Nam Đàn,Hưng Nguyên
42|t:Hà Tĩnh|x:Hồng Lĩnh,Kỳ Anh|h:Hương Sơn,Đức Thọ,Vũ Quang,Nghi Xuân,Can Lộc,Hương Khê,Thạch Hà,Cẩm Xuyên,Kỳ Anh
44|t:Đồng Hới|x:Ba Đồn|h:Minh Hóa,Tuyên Hóa,Quảng Trạch,Bố Trạch,Quảng Ninh,Lệ Thủy
45|t:Đông Hà|x:Quảng Trị|h:Vĩnh Linh,Hướng Hóa,Gio Linh,Đa Krông,Cam Lộ,Triệu Phong,Hải Lăng,Cồn Cỏ
46|q:Thuận Hóa,Phú Xuân|x:Phong Điền,Hương Thủy,Hương Trà|h:Quảng Điền,Phú Vang,A Lưới,Phú Lộc
48|q:Liên Chiểu,Thanh Khê,Hải Châu,Sơn Trà,Ngũ Hành Sơn,Cẩm Lệ|h:Hòa Vang,Hoàng Sa
49|t:Tam Kỳ,Hội An|x:Điện Bàn|h:Tây Giang,Đông Giang,Đại Lộc,Duy Xuyên,Quế Sơn,Nam Giang,Phước Sơn,Hiệp Đức,Thăng Bình,Tiên Phước,Bắc Trà My,Nam Trà My,Núi Thành,Phú Ninh
51|t:Quảng Ngãi|x:Đức Phổ|h:Bình Sơn,Trà Bồng,Sơn Tịnh,Tư Nghĩa,Sơn Hà,Sơn Tây,Minh Long,Nghĩa Hành,Mộ Đức,Ba Tơ,Lý Sơn
52|t:Quy Nhơn|x:Hoài Nhơn,An Nhơn|h:An Lão,Hoài Ân,Phù Mỹ,Vĩnh Thạnh,Tây Sơn,Phù Cát,Tuy Phước,Vân Canh
54|t:Tuy Hoà|x:Sông Cầu,Đông Hòa|h:Đồng Xuân,Tuy An,Sơn Hòa,Sông Hinh,Tây Hoà,Phú Hoà
56|t:Nha Trang,Cam Ranh|x:Ninh Hòa|h:Cam Lâm,Vạn Ninh,Khánh Vĩnh,Diên Khánh,Khánh Sơn,Trường Sa
58|t:Phan Rang-Tháp Chàm|h:Bác Ái,Ninh Sơn,Ninh Hải,Ninh Phước,Thuận Bắc,Thuận Nam
60|t:Phan Thiết|x:La Gi|h:Tuy Phong,Bắc Bình,Hàm Thuận Bắc,Hàm Thuận Nam,Tánh Linh,Đức Linh,Hàm Tân,Phú Quí
62|t:Kon Tum|h:Đắk Glei,Ngọc Hồi,Đắk Tô,Kon Plông,Kon Rẫy,Đắk Hà,Sa Thầy,Tu Mơ Rông,Ia H'' Drai
64|t:Pleiku|x:An Khê,Ayun Pa|h:KBang,Đăk Đoa,Chư Păh,Ia Grai,Mang Yang,Kông Chro,Đức Cơ,Chư Prông,Chư Sê,Đăk Pơ,Ia Pa,Krông Pa,Phú Thiện,Chư Pưh
66|t:Buôn Ma Thuột|x:Buôn Hồ|h:Ea H''leo,Ea Súp,Buôn Đôn,Cư M''gar,Krông Búk,Krông Năng,Ea Kar,M''Đrắk,Krông Bông,Krông Pắc,Krông A Na,Lắk,Cư Kuin
67|t:Gia Nghĩa|h:Đăk Glong,Cư Jút,Đắk Mil,Krông Nô,Đắk Song,Đắk R''Lấp,Tuy Đức
68|t:Đà Lạt,Bảo Lộc|h:Đam Rông,Lạc Dương,Lâm Hà,Đơn Dương,Đức Trọng,Di Linh,Bảo Lâm,Đạ Huoai
70|t:Đồng Xoài|x:Phước Long,Bình Long,Chơn Thành|h:Bù Gia Mập,Lộc Ninh,Bù Đốp,Hớn Quản,Đồng Phú,Bù Đăng,Phú Riềng
72|t:Tây Ninh|x:Hòa Thành,Trảng Bàng|h:Tân Biên,Tân Châu,Dương Minh Châu,Châu Thành,Gò Dầu,Bến Cầu
74|t:Thủ Dầu Một,Bến Cát,Tân Uyên,Dĩ An,Thuận An|h:Bàu Bàng,Dầu Tiếng,Phú Giáo,Bắc Tân Uyên
75|t:Biên Hòa,Long Khánh|h:Tân Phú,Vĩnh Cửu,Định Quán,Trảng Bom,Thống Nhất,Cẩm Mỹ,Long Thành,Xuân Lộc,Nhơn Trạch
77|t:Vũng Tàu,Bà Rịa,Phú Mỹ|h:Châu Đức,Xuyên Mộc,Long Đất,Côn Đảo
79|t:Thủ Đức|q:1,12,Gò Vấp,Bình Thạnh,Tân Bình,Tân Phú,Phú Nhuận,3,10,11,4,5,6,8,Bình Tân,7|h:Củ Chi,Hóc Môn,Bình Chánh,Nhà Bè,Cần Giờ
80|t:Tân An|x:Kiến Tường|h:Tân Hưng,Vĩnh Hưng,Mộc Hóa,Tân Thạnh,Thạnh Hóa,Đức Huệ,Đức Hòa,Bến Lức,Thủ Thừa,Tân Trụ,Cần Đước,Cần Giuộc,Châu Thành
82|t:Mỹ Tho,Gò Công|x:Cai Lậy|h:Tân Phước,Cái Bè,Cai Lậy,Châu Thành,Chợ Gạo,Gò Công Tây,Gò Công Đông,Tân Phú Đông
83|t:Bến Tre|h:Châu Thành,Chợ Lách,Mỏ Cày Nam,Giồng Trôm,Bình Đại,Ba Tri,Thạnh Phú,Mỏ Cày Bắc
84|t:Trà Vinh|x:Duyên Hải|h:Càng Long,Cầu Kè,Tiểu Cần,Châu Thành,Cầu Ngang,Trà Cú,Duyên Hải
86|t:Vĩnh Long|x:Bình Minh|h:Long Hồ,Mang Thít,Vũng Liêm,Tam Bình,Trà Ôn,Bình Tân
87|t:Cao Lãnh,Sa Đéc,Hồng Ngự|h:Tân Hồng,Hồng Ngự,Tam Nông,Tháp Mười,Cao Lãnh,Thanh Bình,Lấp Vò,Lai Vung,Châu Thành
89|t:Long Xuyên,Châu Đốc|x:Tân Châu,Tịnh Biên|h:An Phú,Phú Tân,Châu Phú,Tri Tôn,Châu Thành,Chợ Mới,Thoại Sơn
91|t:Rạch Giá,Hà Tiên,Phú Quốc|h:Kiên Lương,Hòn Đất,Tân Hiệp,Châu Thành,Giồng Riềng,Gò Quao,An Biên,An Minh,Vĩnh Thuận,Kiên Hải,U Minh Thượng,Giang Thành
92|q:Ninh Kiều,Ô Môn,Bình Thuỷ,Cái Răng,Thốt Nốt|h:Vĩnh Thạnh,Cờ Đỏ,Phong Điền,Thới Lai
93|t:Vị Thanh,Ngã Bảy|x:Long Mỹ|h:Châu Thành A,Châu Thành,Phụng Hiệp,Vị Thuỷ,Long Mỹ
94|t:Sóc Trăng|x:Ngã Năm,Vĩnh Châu|h:Châu Thành,Kế Sách,Mỹ Tú,Cù Lao Dung,Long Phú,Mỹ Xuyên,Thạnh Trị,Trần Đề
95|t:Bạc Liêu|x:Giá Rai|h:Hồng Dân,Phước Long,Vĩnh Lợi,Đông Hải,Hoà Bình
96|t:Cà Mau|h:U Minh,Thới Bình,Trần Văn Thời,Cái Nước,Đầm Dơi,Năm Căn,Phú Tân,Ngọc Hiển`;

/** Gone before 2025, but on many documents. */
const FORMER = `
01|x:Hà Đông|h:Từ Liêm
22|x:Đông Triều,Uông Bí,Cẩm Phả|h:Đông Triều,Hoành Bồ
37|t:Ninh Bình|h:Hoa Lư
74|x:Dĩ An,Thuận An,Thủ Dầu Một
79|q:2,9,Thủ Đức
92|t:Cần Thơ`;

const KINDS = { t: 'thành phố', q: 'quận', x: 'thị xã', h: 'huyện' } as const;

let all: readonly DistrictEntry[] | undefined;

/** In the order of the provinces' codes, former ones last; decoded at the first call. */
export function districtTable(): readonly DistrictEntry[] {
  if (all) return all;
  const entries: DistrictEntry[] = [];
  for (const line of `${TABLE}${FORMER}`.trim().split('\n')) {
    const [province = '', ...groups] = line.split('|');
    for (const group of groups) {
      const kind = KINDS[group[0] as keyof typeof KINDS];
      for (const name of group.slice(2).split(',')) entries.push({ kind, name, province });
    }
  }
  all = entries;
  return all;
}
