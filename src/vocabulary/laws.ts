/**
 * Names of the laws, codes and ordinances of Vietnam, without the word "Luật", "Bộ luật" or "Pháp
 * lệnh", with the years in which a text of that name was passed. Where a name ends decides what is
 * cited: "Luật Đầu tư theo phương thức đối tác công tư" is not "Luật Đầu tư".
 *
 * Source: own knowledge of the national legislation up to the end of 2025; years of 2025 are those of
 * the 9th and 10th sessions of the 15th Quốc hội. A year that is missing only costs a check.
 */
export type LawKind = 'law' | 'code' | 'ordinance';

export interface LawEntry {
  kind: LawKind;
  /** In sentence case, with its commas: "Thi đua, khen thưởng". */
  name: string;
  years: readonly number[];
}

const LAWS = `
An ninh mạng|2018,2025
An ninh quốc gia|2004
An toàn, vệ sinh lao động|2015
An toàn thông tin mạng|2015
An toàn thực phẩm|2010
An toàn vệ sinh thực phẩm|
Ban hành văn bản quy phạm pháp luật|1996,2008,2015,2025
Ban hành văn bản QPPL|1996,2008,2015,2025
Ban hành VBQPPL|1996,2008,2015,2025
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân|2004
Ban hành văn bản quy phạm pháp luật của HĐND, UBND|2004
Báo chí|1957,1989,2016,2025
Bảo hiểm tiền gửi|2012,2025
Bảo hiểm xã hội|2006,2014,2024
Bảo hiểm y tế|2008
Bảo vệ bí mật nhà nước|2018,2025
Bảo vệ dữ liệu cá nhân|2025
Bảo vệ môi trường|1993,2005,2014,2020
Bảo vệ quyền lợi người tiêu dùng|2010,2023
Bảo vệ sức khỏe nhân dân|1989
Bảo vệ và kiểm dịch thực vật|2013
Bảo vệ và phát triển rừng|1991,2004
Bảo vệ, chăm sóc và giáo dục trẻ em|1991,2004
Bầu cử đại biểu Hội đồng nhân dân|1994,2003
Bầu cử đại biểu Quốc hội|1992,1997
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|2015
Bầu cử đại biểu Quốc hội và đại biểu HĐND|2015
Biên giới quốc gia|2003
Biên phòng Việt Nam|2020
Biển Việt Nam|2012
Bình đẳng giới|2006
Bưu chính|2010
Các công cụ chuyển nhượng|2005
Các tổ chức tín dụng|1997,2010,2024
Cán bộ, công chức|2008,2025
Cạnh tranh|2004,2018
Căn cước|2023
Căn cước công dân|2014
Cảnh sát biển Việt Nam|2018
Cảnh sát cơ động|2022
Cảnh vệ|2017
Chất lượng sản phẩm, hàng hóa|2007
Chăn nuôi|2018
Chứng khoán|2006,2019
Chuyển đổi số|2025
Chuyển giao công nghệ|2006,2017
Chuyển giao người đang chấp hành án phạt tù|2025
Công an nhân dân|2005,2014,2018
Công chứng|2006,2014,2024
Công đoàn|1957,1990,2012,2024
Công nghệ cao|2008,2025
Công nghệ thông tin|2006
Công nghiệp công nghệ số|2025
Công nghiệp quốc phòng, an ninh và động viên công nghiệp|2024
Công ty|1990
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|2009
Cơ yếu|2011
Cư trú|2006,2020
Dạy nghề|2006
Dân quân tự vệ|2009,2019
Dân số|2025
Dẫn độ|2025
Dầu khí|1993,2022
Di sản văn hóa|2001,2024
Doanh nghiệp|1999,2005,2014,2020
Doanh nghiệp nhà nước|1995,2003
Doanh nghiệp tư nhân|1990
Du lịch|2005,2017
Dược|2005,2016
Dự trữ quốc gia|2012,2025
Dữ liệu|2024
Đa dạng sinh học|2008
Đặc xá|2007,2018
Đất đai|1987,1993,2003,2013,2024
Đấu giá tài sản|2016
Đấu thầu|2005,2013,2023
Đầu tư|2005,2014,2020,2025
Đầu tư công|2014,2019,2024
Đầu tư nước ngoài tại Việt Nam|1987,1996
Đầu tư theo phương thức đối tác công tư|2020
Đê điều|2006
Địa chất và khoáng sản|2024
Điện ảnh|2006,2022
Điện lực|2004,2024
Điều ước quốc tế|2016
Đo đạc và bản đồ|2018
Đo lường|2011
Đường bộ|2024
Đường sắt|2005,2017,2025
Giá|2012,2023
Giám định tư pháp|2012,2025
Giáo dục|1998,2005,2019
Giáo dục đại học|2012,2025
Giáo dục nghề nghiệp|2014,2025
Giáo dục quốc phòng - an ninh|
Giáo dục quốc phòng và an ninh|2013
Giao dịch điện tử|2005,2023
Giao thông đường bộ|2001,2008
Giao thông đường thủy nội địa|2004
Hải quan|2001,2014
Hàng không dân dụng Việt Nam|1991,2006,2025
Hàng không dân dụng|
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|2006
Hòa giải ở cơ sở|2013
Hòa giải, đối thoại tại Tòa án|2020
Hóa chất|2007,2025
Hoạt động chữ thập đỏ|2008
Hoạt động giám sát của Quốc hội|2003
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|2015
Hoạt động giám sát của Quốc hội và HĐND|2015
Hộ tịch|2014
Hôn nhân và gia đình|1959,1986,2000,2014
Hôn nhân gia đình|
Hỗ trợ doanh nghiệp nhỏ và vừa|2017
Hợp tác xã|1996,2003,2012,2023
Kế toán|2003,2015
Khám bệnh, chữa bệnh|2009,2023
Khí tượng thủy văn|2015
Khiếu nại|2011
Khiếu nại, tố cáo|1998
Khoa học và công nghệ|2000,2013
Khoa học, công nghệ và đổi mới sáng tạo|2025
Khoáng sản|1996,2010
Khuyến khích đầu tư trong nước|1994,1998
Kiểm toán độc lập|2011
Kiểm toán nhà nước|2005,2015
Kiến trúc|2019
Kinh doanh bảo hiểm|2000,2022
Kinh doanh bất động sản|2006,2014,2023
Ký kết, gia nhập và thực hiện điều ước quốc tế|2005
Lâm nghiệp|2017
Luật sư|2006
Lưu trữ|2011,2024
Lực lượng dự bị động viên|2019
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|2023
Lý lịch tư pháp|2009
Mặt trận Tổ quốc Việt Nam|1999,2015
Năng lượng nguyên tử|2008,2025
Ngân hàng Nhà nước Việt Nam|1997,2010
Ngân hàng Nhà nước|
Ngân sách nhà nước|1996,2002,2015,2025
Nghĩa vụ quân sự|1960,1981,2015
Người cao tuổi|2009
Người khuyết tật|2010
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|2006,2020
Nhà giáo|2025
Nhà ở|2005,2014,2023
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|2014
Nuôi con nuôi|2010
Phá sản|2004,2014
Phá sản doanh nghiệp|1993
Phí và lệ phí|2015
Phòng bệnh|2025
Phòng cháy và chữa cháy|2001
Phòng cháy, chữa cháy|2001
Phòng cháy, chữa cháy và cứu nạn, cứu hộ|2024
Phòng cháy và chữa cháy và cứu nạn, cứu hộ|2024
Phòng không nhân dân|2024
Phòng thủ dân sự|2023
Phòng, chống bạo lực gia đình|2007,2022
Phòng, chống bệnh truyền nhiễm|2007
Phòng, chống khủng bố|2013
Phòng, chống ma túy|2000,2021,2025
Phòng, chống mua bán người|2011,2024
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|2006
Phòng, chống HIV/AIDS|2006
Phòng, chống rửa tiền|2012,2022
Phòng, chống tác hại của rượu, bia|2019
Phòng, chống tác hại rượu, bia|2019
Phòng, chống tác hại của thuốc lá|2012
Phòng, chống tác hại thuốc lá|2012
Phòng, chống tham nhũng|2005,2018
Phòng, chống thiên tai|2013
Phổ biến, giáo dục pháp luật|2012
Phổ cập giáo dục tiểu học|1991
Phục hồi, phá sản|2025
Quản lý ngoại thương|2017
Quản lý nợ công|2009,2017
Quản lý thuế|2006,2019,2025
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|2025
Quản lý, sử dụng tài sản công|2017
Quản lý, sử dụng tài sản nhà nước|2008
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|2014
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|2017,2024
Quảng cáo|2012
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|2015
Quốc phòng|2005,2018
Quốc tịch Việt Nam|1988,1998,2008
Quy hoạch|2017,2025
Quy hoạch đô thị|2009
Quy hoạch đô thị và nông thôn|2024
Sĩ quan Quân đội nhân dân Việt Nam|1999
Sở hữu trí tuệ|2005
Sử dụng năng lượng tiết kiệm và hiệu quả|2010
Tài nguyên nước|1998,2012,2023
Tài nguyên, môi trường biển và hải đảo|2015
Tần số vô tuyến điện|2009
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc|2025
Thanh niên|2005,2020
Thanh tra|2004,2010,2022,2025
Thể dục, thể thao|2006
Thi đua, khen thưởng|2003,2022
Thi hành án dân sự|2008,2025
Thi hành án hình sự|2010,2019,2025
Thi hành tạm giữ, tạm giam|2015
Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú|2025
Thỏa thuận quốc tế|2020
Thống kê|2003,2015
Thú y|2015
Thuế bảo vệ môi trường|2010
Thuế chuyển quyền sử dụng đất|1994
Thuế doanh thu|1990
Thuế giá trị gia tăng|1997,2008,2024
Thuế lợi tức|1990
Thuế sử dụng đất nông nghiệp|1993
Thuế sử dụng đất phi nông nghiệp|2010
Thuế tài nguyên|2009
Thuế thu nhập cá nhân|2007,2025
Thuế thu nhập doanh nghiệp|1997,2003,2008,2025
Thuế tiêu thụ đặc biệt|1990,1998,2008,2025
Thuế xuất khẩu, thuế nhập khẩu|1991,2005,2016
Thủ đô|2012,2024
Thủy lợi|2017
Thủy sản|2003,2017
Thực hành tiết kiệm, chống lãng phí|2005,2013
Thực hiện dân chủ ở cơ sở|2022
Thương mại|1997,2005
Thương mại điện tử|2025
Tiếp cận thông tin|2016
Tiếp công dân|2013
Tiết kiệm, chống lãng phí|2025
Tiêu chuẩn và quy chuẩn kỹ thuật|2006
Tín ngưỡng, tôn giáo|2016
Tình trạng khẩn cấp|2025
Tổ chức Chính phủ|1992,2001,2015,2025
Tổ chức chính quyền địa phương|1958,2015,2025
Tổ chức cơ quan điều tra hình sự|2015
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|1983,1989,1994,2003
Tổ chức HĐND và UBND|1983,1989,1994,2003
Tổ chức Quốc hội|1992,2001,2014
Tổ chức Tòa án nhân dân|1992,2002,2014,2024
Tổ chức Viện kiểm sát nhân dân|1992,2002,2014
Tố cáo|2011,2018
Tố tụng hành chính|2010,2015
Trách nhiệm bồi thường của Nhà nước|2009,2017
Trật tự, an toàn giao thông đường bộ|2024
Trẻ em|2016
Trí tuệ nhân tạo|2025
Trọng tài thương mại|2010
Trồng trọt|2018
Trợ giúp pháp lý|2006,2017
Trưng cầu ý dân|2015
Trưng mua, trưng dụng tài sản|2008
Tư pháp người chưa thành niên|2024
Tương trợ tư pháp|2007
Tương trợ tư pháp về dân sự|2025
Tương trợ tư pháp về hình sự|2025
Việc làm|2013,2025
Viên chức|2010,2025
Viễn thông|2009,2023
Xây dựng|2003,2014,2025
Xuất bản|1993,2004,2012
Xuất cảnh, nhập cảnh của công dân Việt Nam|2019
Xử lý vi phạm hành chính|2012`;

const CODES = `
Dân sự|1995,2005,2015
Hàng hải|
Hàng hải Việt Nam|1990,2005,2015
Hình sự|1985,1999,2015
Lao động|1994,2012,2019
Tố tụng dân sự|2004,2015
Tố tụng hình sự|1988,2003,2015`;

const ORDINANCES = `
Án phí, lệ phí Tòa án|2009
Bảo hộ lao động|1991
Bảo vệ bí mật nhà nước|1991,2000
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|2007
Bảo vệ và kiểm dịch thực vật|1993,2001
Bộ đội biên phòng|1997
Bưu chính, viễn thông|2002
Cán bộ, công chức|1998
Cảnh sát cơ động|2013
Cảnh sát môi trường|2014
Cảnh vệ|2005
Chất lượng hàng hóa|1990,1999
Chống tham nhũng|1998
Công an xã|2008
Dân quân tự vệ|1996,2004
Dân số|2003
Du lịch|1999
Đê điều|1989,2000
Động viên công nghiệp|2003
Giá|2002
Giống cây trồng|2004
Giống vật nuôi|2004
Hành nghề y, dược tư nhân|1993,2003
Hợp đồng kinh tế|1989
Hợp nhất văn bản quy phạm pháp luật|2012
Khai thác và bảo vệ công trình thủy lợi|1994,2001
Lực lượng dự bị động viên|1996
Lưu trữ quốc gia|2001
Ngoại hối|2005
Người cao tuổi|2000
Người tàn tật|1998
Nhà ở|1991
Pháp điển hệ thống quy phạm pháp luật|2012
Phí và lệ phí|2001
Phòng, chống lụt, bão|1993
Phòng, chống mại dâm|2003
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|2011
Quản lý thị trường|2016
Quảng cáo|2001
Quy định danh hiệu vinh dự nhà nước Bà mẹ Việt Nam anh hùng|1994
Thi hành án dân sự|1989,1993,2004
Thú y|1993,2004
Thực hành tiết kiệm, chống lãng phí|1998
Thực hiện dân chủ ở xã, phường, thị trấn|2007
Tín ngưỡng, tôn giáo|2004
Tình trạng khẩn cấp|2000
Trọng tài thương mại|2003
Ưu đãi người có công với cách mạng|2005,2020
Ưu đãi người có công|
Vệ sinh an toàn thực phẩm|2003
Xử lý vi phạm hành chính|1995,2002
Xử phạt vi phạm hành chính|1989`;

function decode(table: string, kind: LawKind): LawEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', years] = line.split('|');
      return { kind, name, years: years ? years.split(',').map(Number) : [] };
    });
}

let all: readonly LawEntry[] | undefined;

/** Laws, codes, ordinances; decoded at the first call. */
export function lawTable(): readonly LawEntry[] {
  all ??= [...decode(LAWS, 'law'), ...decode(CODES, 'code'), ...decode(ORDINANCES, 'ordinance')];
  return all;
}
