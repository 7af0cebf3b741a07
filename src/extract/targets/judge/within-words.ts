import type { Sign } from './sign.ts';

// In the sentence; their order carries no meaning.
export const WITHIN: readonly Sign[] = [
  {
    reason: 'a verb of aim',
    weight: 3,
    aim: true,
    pattern:
      /(?<!\p{L})(?:ph[ấâ]n đ[ấâầ]u(?!,)|quyết tâm|đặt mục tiêu|(?<!(?:so với|vượt|theo|đạt) )mục tiêu(?! (?:quốc gia|nhiệm kỳ|đề ra|nghị quyết))|(?<!\d )(?<!(?:so với|vượt) )chỉ tiêu(?! (?:kế hoạch|được giao|tỉnh giao|nghị quyết)))(?!\p{L})/iu,
  },
  {
    reason: 'made sure of',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bảo đảm|đảm bảo|hoàn thành(?! trước)|đưa tỷ lệ|nâng tỷ lệ|nâng tổng|kéo giảm|cắt giảm)(?!\p{L})/iu,
  },
  {
    reason: 'a horizon ahead',
    weight: 2,
    pattern:
      /(?:đến|trước|tới|vào|trong|hết)(?: cuối| hết| ngày [\d/]{1,10}){0,3} (?:năm )?20[2-5]\d/iu,
  },
  {
    reason: 'stands under a review',
    weight: -5,
    before: true,
    pattern:
      /^[\s\da-zđIVX.)(*–-]{0,8}(?:Kết quả|(?:(?:Tán thành|Thống nhất) )?[Đđ]ánh giá|Hiện trạng|Thực trạng|Tình hình)(?! (?:cần|phải))(?!\p{L})/u,
  },
  {
    reason: 'reports what was',
    weight: -6,
    before: true,
    overruled: true,
    pattern:
      /(?<!\p{L})(?:đã (?!được giao|đề ra)\p{L}|tính đến (?:nay|ngày|hết|tháng)|đến nay (?:mới|đã|có|đạt|còn)|(?<!(?:thực|thể|xuất|biểu|phát|cải) )hiện (?:\d|có(?! ?[,;)])|nay|tại|toàn|vẫn|đạt|còn|trạng)|thời gian qua|năm qua|vừa qua|(?<!(?:nông thôn|đảng viên|hội viên|thành lập|doanh nghiệp|hợp tác xã|trồng|phát triển|việc làm|xây dựng|làm) )mới (?:đạt|có|được)|(?<!chứng )chỉ (?:đạt|có)|thiệt hại|qua (?:hơn |gần )?\d+ năm|bình quân (?:cả nước|chung) (?:là|tăng|đạt)|\d+ tháng (?:đầu |của )?(?:năm|tỉnh|ước)|(?<!phấn đấu (?:có |đạt )?)\d+\/\d+ chỉ tiêu|\d\/\d[\d.,]* (?:tỷ|triệu) đồng, (?:bằng|đạt) $)/iu,
  },
  {
    reason: 'reports what was',
    weight: -6,
    before: true,
    overruled: true,
    needs: 'ước thực hiện',
    pattern: /(?<!\p{L}|so |với |bằng )ước thực hiện/iu,
  },
  {
    reason: 'compared with a year before',
    weight: -5,
    reported: true,
    overruled: true,
    pattern: /(?:so với cùng kỳ|so cùng kỳ|cùng kỳ năm)/iu,
  },
  {
    reason: 'a condition or a quota',
    weight: -4,
    near: true,
    pattern:
      /(?<!\p{L})(?:trường hợp|nếu |phiếu|biểu quyết|bỏ phiếu|không (?:vượt )?quá \d+(?:[,.]\d+)?% (?:số|tổng số)|được xét|xét khi|xét tặng|xét khen|(?<!hồ sơ )đề nghị .{0,60}?(?:tặng|khen)|tặng (?:cờ|bằng khen|giấy khen|huân chương)|danh hiệu (?:chiến sĩ|lao động|tập thể|cờ)|mức thu|mức thưởng|lương cơ sở|không xét|bình xét|bình chọn|xếp loại (?:hoàn thành )?(?:xuất sắc|tốt|khá|trung bình|yếu|[A-D](?!\p{L}))[^,;]{0,40}(?:từ|dưới|trên|đạt)|bị kỷ luật|lập thành \d|cơ cấu giải|giải (?:nhất|nhì|ba|khuyến khích)|điểm thưởng|điểm trừ|trừ điểm|cộng \d|nghỉ hưu|mức phạt|phạt tiền|xử phạt|lãi suất|thuế suất|hệ số)/iu,
  },
  {
    reason: 'tells what is meant',
    weight: -4,
    before: true,
    pattern:
      /(?<!\p{L})có (?:diện tích|thể tích|quy mô|công suất|tổng mức|chiều \p{L}{1,8}|tải trọng|dung tích|(?:từ|trên) \d)[^,;:]{0,20}$|(?<!(?:nâng|tăng|nhân|mở|kéo|đề) )(?:dài|rộng|cao|sâu|dày|cách \p{L}{1,8}(?: \p{L}{1,8}){0,2}) (?:từ |trên |dưới |hơn |khoảng )?$/iu,
  },
  {
    reason: 'how something is measured',
    weight: -5,
    pattern:
      /(?:số|tần suất|mật độ|vị trí) (?:(?:điểm|mẫu|lượt|đợt) )?(?:quan trắc|lấy mẫu|thu mẫu|khảo sát)(?!\p{L})/iu,
  },
  {
    reason: 'what is needed, or those to be blamed',
    weight: -4,
    before: true,
    pattern:
      /(?<!\p{L})(?:nhu cầu(?: \p{L}+){0,8}|(?:điều chuyển|thu hồi|kiểm điểm|phê bình|nhắc nhở|xử lý trách nhiệm) [^;.]{1,100}(?:dưới|chưa đạt|không đạt|chậm)(?: \p{L}+){0,2}|an toàn(?: tuyệt đối)? cho(?: hơn| trên| khoảng)?) ?$/iu,
  },
  {
    reason: 'the name of a project',
    weight: -6,
    before: true,
    pattern: /(?<!\p{L})(?:Đề án|Dự án|Chương trình)(?: \p{Ll}+){0,6} $/u,
  },
  {
    reason: 'reports what was',
    weight: -6,
    whole: true,
    pattern: /^[\s\p{Pd}\d.)]{0,6}(?:Sau|Qua) (?:hơn |gần )?\d+ (?:năm|tháng)(?!\p{L})/u,
  },
  {
    reason: 'a topic',
    weight: -3,
    pattern: /^[\s\da-zđIVX.)(]{0,8}Về (?:việc|đề nghị|đề xuất|kiến nghị)(?!\p{L})/u,
  },
  {
    reason: 'rewards',
    weight: -4,
    near: true,
    shares: true,
    pattern:
      /(?<!\p{L})(?<!thi đua(?:,|;| -| –| và)? |hồ sơ (?:đề nghị )?)(?:khen thưởng|bằng khen|giấy khen|cờ thi đua|\d (?:lá )?cờ|huân chương|đại biểu dự|quỹ thi đua|danh hiệu (?:thi đua|“|")|kỷ luật|bình xét|giao ước)(?!\p{L})/iu,
  },
  {
    reason: 'rewards',
    weight: -4,
    whole: true,
    pattern: /^[\s\da-zđIVX.)(*–-]{0,8}(?:Về )?(?:[Cc]ông tác )?[Kk]hen thưởng[^.;:]{0,40}:/u,
  },
  {
    reason: 'a condition',
    weight: -5,
    near: true,
    pattern:
      /(?<!\p{L})(?:thì|(?:nơi|đơn vị|cơ quan|địa phương|tỉnh|huyện|xã|phường|thôn|hộ|cơ sở|doanh nghiệp|tập thể|cá nhân|trường|tuyến) nào)(?!\p{L})/iu,
  },
  {
    reason: 'a condition',
    weight: -8,
    before: true,
    needs: ' thì ',
    // bounded: sixty units are read: "giải ngân thêm 1% vốn thì GRDP tăng | 0,1%"
    pattern: /\d[^;.:()]{0,60} thì /u,
  },
  {
    reason: 'a condition',
    weight: -8,
    before: true,
    needs: 'khi ',
    // "thu hồi khi giải ngân đạt | 80%"
    pattern: /(?<!\p{L}|trước |sau )khi(?: \p{Ll}+){1,3} (?:đạt|từ|trên) $/iu,
  },
  {
    reason: 'reports what was',
    weight: -6,
    before: true,
    overruled: true,
    needs: ' đang ',
    // "Tỉnh đang thực hiện | 04 dự án"
    pattern:
      /^[\s\da-zđ.)(*–-]{0,8}(?:Toàn )?(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Xx]ã|[Pp]hường) đang /u,
  },
  {
    reason: 'scoring',
    weight: -5,
    whole: true,
    pattern:
      /(?<!\p{L})(?:tổng (?:số )?điểm|điểm thi đua|điểm tối đa|trừ \d+ điểm|cộng \d+ điểm|chấm điểm|thang điểm)/iu,
  },
  {
    reason: 'a definition',
    weight: -4,
    needs: ' là ',
    whole: true,
    // bounded: some ten short words.
    pattern:
      /(?<!\p{L})(\p{L}{1,8})(?: \p{L}{1,8}){1,6} là \1 (?:\p{L}{1,8} ){0,2}(?:có|thuộc|đáp ứng|đạt)(?!\p{L})/iu,
  },
  {
    reason: 'money to be spent',
    weight: -4,
    money: true,
    before: true,
    pattern:
      /(?<!\p{L})(?:kinh phí|chi phí|(?<!(?:%|với|vượt|đạt|bằng|hơn) )dự toán|được (?:vay|hưởng|thưởng|hỗ trợ)|hỗ trợ (?:mỗi|tối đa|không quá|\d)|mức (?:hỗ trợ|chi|thưởng|vay|thu|trợ cấp|đóng)|ngân sách (?:nhà nước|trung ương|tỉnh|địa phương|thành phố|huyện|cấp)? ?(?:hỗ trợ|chi|bố trí|cấp|đối ứng)|tổng mức đầu tư|định mức|nguồn (?:sự nghiệp|vốn)|vốn (?:ngân sách|đối ứng|sự nghiệp)|trợ cấp|phụ cấp|tiền lương|tiền thưởng)/iu,
  },
  {
    reason: 'money to be spent',
    weight: -4,
    money: true,
    before: true,
    whole: true,
    pattern: /^[\s\da-zđIVX.)(*–-]{0,8}(?:Tổng )?[Kk]inh phí(?!\p{L})/u,
  },
];
