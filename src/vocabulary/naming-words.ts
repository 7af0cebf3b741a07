/**
 * The words just left of a quoted name, and what they say it is; section 5 of the annotation rules
 * and the forms of directives since 2006. Sorted within a kind.
 */
export type NamedAs = 'movement' | 'drive' | 'campaign' | 'theme' | 'motto' | 'other';

const KINDS: Readonly<Record<NamedAs, string>> = {
  movement:
    'phong trào|phong trào thi đua|phong trào tđ|phong trào hành động cách mạng|pttđ|cuộc thi đua|phát động thi đua',
  drive:
    'đợt cao điểm thi đua|đợt phát động thi đua|đợt thi đua|cao điểm thi đua|chiến dịch thi đua|đợt phong trào thi đua|đợt thi đua cao điểm|đợt thi đua nước rút|đợt thi đua đặc biệt|đợt cao điểm phong trào thi đua',
  campaign: 'cuộc vận động|cvđ|các cuộc vận động',
  theme: 'chủ đề|chủ đề thi đua',
  motto:
    'khẩu hiệu|khẩu hiệu hành động|phương châm|phương châm hành động|quan điểm|quyết tâm|thông điệp|tinh thần|tư tưởng',
  other:
    'ban chỉ đạo phong trào|ban chỉ đạo cuộc vận động|ban vận động cuộc vận động|bài hát|bài thi|bài viết|bằng khen|biểu hiện|bộ tiêu chí|câu lạc bộ|câu nói|câu thơ|chiến dịch|chiến lược|chuyên mục|chuyên trang|chương trình|chương trình hành động|cờ thi đua|công trình|cuộc cách mạng|cuộc thi|cụm từ|cuốn sách|danh hiệu|dự án|đại hội|điển hình|đề án|đề tài|giải báo chí|giải thưởng|gương|hội nghị|hội thảo|hội thi|huân chương|huy hiệu|kế hoạch|kỷ niệm chương|lời dạy|lời kêu gọi|liên hoan|mô hình|mục tiêu|ngày hội|nghị quyết|nhiệm vụ|nội dung|phần thưởng|phẩm chất|quy tắc|sách|tác phẩm|tấm gương|tạp chí|tháng hành động|tiêu chí|tiêu chuẩn|tọa đàm|toạ đàm|truyền thống|tuần lễ|tủ sách|xếp loại|diễn đàn|hiến kế|sáng kiến|khẩu ngữ|nguyên tắc|nền tảng|phần mềm|ứng dụng|tuyến đường|cánh đồng|căn dặn|khẳng định|dạy',
};

/** Phrase and what it says of the name after it. */
export const NAMING_WORDS: readonly (readonly [string, NamedAs])[] = (
  Object.entries(KINDS) as [NamedAs, string][]
).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const));

/** What may stand between a kind word and the name: "phong trào thi đua [đặc biệt với tên gọi] “…”". */
export const NAME_MODIFIERS: readonly string[] =
  'bao gồm|bảo vệ môi trường|cao điểm|cho|chung|chuyên đề|chính|chủ yếu|các cấp|các ngành|có chủ đích|có tên|có tên gọi|có tên là|công nhân|công nhân, viên chức, lao động|cùng với|cũng như|cụ thể|cụ thể là|cụ thể như|cựu chiến binh|dưới đây|gọi tắt là|gồm|gồm có|hiện có|hành động|hành động cách mạng|hưởng ứng|học sinh|học sinh, sinh viên|hội|khuyến học|khuyến học, khuyến tài|khác|khác như|khởi nghiệp|lao động sáng tạo|là|lấy tên|lấy tên là|lớn|mang tên|mang tên gọi|mới|ngắn hạn|ngắn ngày|nhân đạo|như|như là|như sau|nhất là|nêu trên|nói chung|nông dân|nước rút|nổi bật|nổi bật là|nổi bật như|phát động|phụ nữ|quan trọng|quần chúng|quốc gia|riêng|rộng khắp|rộng lớn|sau|sau đây|sinh viên|sáng kiến|sâu rộng|sôi nổi|thanh niên|then chốt|theo chuyên đề|theo chủ trương|thi đua|thi đua yêu nước|thiết thực|thiếu nhi|thường xuyên|thể dục thể thao|thể dục, thể thao|tiêu biểu|tiêu biểu là|tiêu biểu như|toàn dân|toàn quốc|trong đó|trong đó có|trong đó nổi bật là|trong đó trọng tâm là|truyền thống|trên|trên cả nước|trọng tâm|trọng tâm gồm|trọng tâm là|trọng điểm|tại địa phương|tập trung vào|từ thiện|và|vì|ví dụ|văn hóa|văn hóa, văn nghệ|văn nghệ|về|với chuyên đề|với tên|với tên gọi|với tên gọi là|với tên là|yêu nước|đang triển khai|điểm|điển hình|điển hình là|điển hình như|đoàn|đã phát động|đó là|được phát động|đặc biệt|đặc biệt là|đội|đột kích|đột xuất'.split(
    '|',
  );

/** At the end of the words before a list of names: "…, trọng tâm là:", "… như". */
export const LIST_OPENINGS: readonly string[] =
  'bao gồm|chủ yếu là|cụ thể|cụ thể là|cụ thể như|cụ thể như sau|dưới đây|điển hình là|điển hình như|đặc biệt là|đó là|gồm|gồm có|nhất là|như|như là|như sau|nổi bật là|sau|sau đây|tiêu biểu là|tiêu biểu như|tập trung vào|trọng tâm|trọng tâm là|trọng tâm như|trong đó|trong đó có|trong đó chú trọng|trong đó tập trung|trong đó tập trung vào|trong đó trọng tâm là|ưu tiên|với tên gọi'.split(
    '|',
  );

/** With these a sentence part says whose, where, when the movement is: "của tỉnh", "do … phát động". */
export const ATTRIBUTE_OPENINGS: readonly string[] =
  'bằng|chào mừng|hướng tới|kỷ niệm|lập thành tích|tiến tới|nhiệm kỳ|của|đã được|do|được|giai đoạn|giữa|năm|nhằm|ở|tại|theo|thuộc|toàn|trên|trên địa bàn|trong|trong năm|trong toàn|từ|tới|đến|ngành|lĩnh vực|cấp|dành cho|gắn liền với|vào|tỉnh|huyện|thành phố|ngành'.split(
    '|',
  );

/** Verbs with which a new matter begins: what follows is no attribute of a movement any more. */
export const CLAUSE_VERBS: readonly string[] =
  'bảo đảm|chấp hành|chỉ đạo|chú trọng|duy trì|đảm bảo|đạt|đẩy mạnh|động viên|giữ vững|góp phần|hướng dẫn|khắc phục|khen thưởng|khơi dậy|kịp thời|lồng ghép|nâng cao|nêu|nêu cao|nhân rộng|phát huy|phấn đấu|phòng|quán triệt|tăng cường|tập trung|thực hiện|tiếp tục|tích cực|tổ chức|tôn vinh|triển khai|tuyên truyền|vận động|xây dựng|xử lý'.split(
    '|',
  );

/** What a body of state, Party or union begins with: who launches, and what a proper name is not. */
export const BODY_OPENINGS: readonly string[] =
  'ban|bộ|bộ chính trị|bộ trưởng|chính phủ|chính quyền|chủ tịch|công an|công đoàn|cục|cụm|đảng|đảng bộ|đảng ủy|đảng uỷ|đoàn|đội|giám đốc|hiệu trưởng|hội|hội đồng|huyện|huyện ủy|huyện uỷ|khối|liên đoàn|liên minh|mặt trận|ngân hàng|nhà nước|phó chủ tịch|phó thủ tướng|phòng|quận|quân khu|quốc hội|sở|tập đoàn|tập thể|thành phố|thành ủy|thành uỷ|thị xã|thủ tướng|thủ trưởng|thường trực|tỉnh|tỉnh đoàn|tỉnh ủy|tỉnh uỷ|tòa án|tổng công ty|tổng cục|tổng giám đốc|tổng liên đoàn|trung ương|trưởng ban|ubmttq|ubnd|ủy ban|uỷ ban|văn phòng|viện|hđnd|hội nông dân|trưởng|tôi|đồng chí'.split(
    '|',
  );
