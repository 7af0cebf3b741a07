/**
 * National emulation movements and what only looks like one, with the core phrases by which a
 * localised name is known ("Lai Châu chung sức xây dựng nông thôn mới").
 *
 * Sources: decisions and launches named in each entry, as reported by the Government's and the
 * provinces' portals; launch days of "hatang" and the decision of "vhcs" are own knowledge.
 */
export interface MovementEntry {
  id: string;
  /** The national name. */
  name: string;
  kind: 'movement' | 'drive';
  launchedBy: string;
  /** ISO 8601, cut at what is known. */
  launched: string;
  period: { from: number; to: number | null };
  decisions: readonly string[];
  /** Any of these names it: all phrases of one, in any order, blind to diacritics. */
  cores: readonly (readonly string[])[];
  /** Phrases with which it is something else. */
  not: readonly string[];
}

/** A name that is no national movement of the Prime Minister's, though often quoted like one. */
export interface LookAlike {
  name: string;
  /** What it is: a campaign, a movement of a branch or mass organisation, a project, a theme. */
  kind: 'campaign' | 'branch' | 'project' | 'theme';
}

/** id | name | kind | launched by | launched | period | decisions | cores: ";" or, "+" and | not */
const TABLE = `
ntm|Cả nước chung sức xây dựng nông thôn mới|movement|Thủ tướng Chính phủ|2011|2011-2025|1620/QĐ-TTg;1730/QĐ-TTg;587/QĐ-TTg|chung sức xây dựng nông thôn mới;chung tay xây dựng nông thôn mới;^xây dựng nông thôn mới|đô thị văn minh;toàn dân đoàn kết;đề án;chương trình;phụ nữ;nông dân;thanh niên;tuổi trẻ;cựu chiến binh;quân đội;công đoàn;doanh nghiệp;ngành
vnn|Vì người nghèo - Không để ai bị bỏ lại phía sau|movement|Thủ tướng Chính phủ|2016|2016-2025|1559/QĐ-TTg;666/QĐ-TTg|vì người nghèo+bỏ lại phía sau;chung tay vì người nghèo|quỹ;ngày vì;tháng cao điểm;tết vì
dn|Doanh nghiệp Việt Nam hội nhập và phát triển|movement|Thủ tướng Chính phủ|2016|2016-2020||doanh nghiệp+hội nhập và phát triển|
vhcs|Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở|movement|Thủ tướng Chính phủ|2019-05-19|2019-2025|733/QĐ-TTg|thi đua+thực hiện văn hóa công sở;^thực hiện văn hóa công sở|quy chế;đề án
covid|Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19|movement|Thủ tướng Chính phủ|2021-08-14|2021-2022||chiến thắng đại dịch covid;đồng lòng+phòng chống+covid|
hatang|Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí|movement|Thủ tướng Chính phủ|2022-11-18|2022-2025||phát triển kết cấu hạ tầng đồng bộ;kết cấu hạ tầng đồng bộ+thực hành tiết kiệm|nghị quyết;đề án;chương trình
xhht|Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030|movement|Thủ tướng Chính phủ|2023-06-10|2023-2030|1315/QĐ-TTg|thi đua xây dựng xã hội học tập;xây dựng xã hội học tập+đẩy mạnh học tập suốt đời|đề án;chương trình
nhatam|Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025|movement|Thủ tướng Chính phủ|2024-04-13|2024-2025||xóa nhà tạm+dột nát|450 ngày;đề án;chương trình
nhatam450|450 ngày đêm hoàn thành xóa nhà tạm, nhà dột nát|drive|Thủ tướng Chính phủ|2024-10-05|2024-2025||450 ngày+nhà tạm|
caotoc500|500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc|drive|Thủ tướng Chính phủ|2024-08-18|2024-2025|1008/QĐ-TTg|500 ngày+cao tốc;3000 km+cao tốc|
dmst|Cả nước thi đua đổi mới sáng tạo và chuyển đổi số|movement|Thủ tướng Chính phủ|2025-04|2025-2030|923/QĐ-TTg|thi đua+đổi mới sáng tạo+chuyển đổi số|chuyển đổi xanh;đề án;tăng tốc
bdhvs|Bình dân học vụ số|movement|Ban Chỉ đạo Trung ương|2025-03-21|2025-|01-KH/BCĐTW|bình dân học vụ số|đề án
dh14|Đợt thi đua lập thành tích chào mừng Đại hội XIV của Đảng|drive|Thủ tướng Chính phủ|2025-10-05|2025-2026|2437/QĐ-TTg|lập thành tích+chào mừng đại hội+xiv của đảng;tăng tốc bứt phá+thắng lợi+nghị quyết đại hội+xiii của đảng|đảng bộ
gd2630|Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá đưa đất nước vào kỷ nguyên phát triển giàu mạnh, phồn vinh, văn minh, hạnh phúc|movement|Thủ tướng Chính phủ|2025-12-27|2026-2030||đổi mới sáng tạo tăng tốc bứt phá+kỷ nguyên|hùng cường
khcn26|Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh|movement|Thủ tướng Chính phủ|2026-02-09|2026-||đổi mới sáng tạo+phát triển khoa học+chuyển đổi số+chuyển đổi xanh|đề án
dntn26|Phát triển mạnh doanh nghiệp tư nhân, nâng cao hiệu quả doanh nghiệp nhà nước|movement|Thủ tướng Chính phủ|2026-02-09|2026-||doanh nghiệp tư nhân+hiệu quả doanh nghiệp nhà nước|nghị quyết;đề án`;

/** kind | name */
const LOOK_ALIKES = `
campaign|Người Việt Nam ưu tiên dùng hàng Việt Nam
campaign|Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh
campaign|Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
branch|Dân vận khéo
branch|Dạy tốt - Học tốt
branch|Lao động giỏi, lao động sáng tạo
branch|Nông dân thi đua sản xuất, kinh doanh giỏi
branch|Thi đua Quyết thắng
branch|Toàn dân bảo vệ an ninh Tổ quốc
branch|Toàn dân đoàn kết xây dựng đời sống văn hóa
project|Thế trận an ninh nhân dân trên không gian mạng
project|Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025
project|Xây dựng nếp sống văn minh đô thị
theme|Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc`;

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);

let all: readonly MovementEntry[] | undefined;

/** By launch; decoded at the first call. A core phrase with "^" begins the name. */
export function movementTable(): readonly MovementEntry[] {
  all ??= TABLE.trim()
    .split('\n')
    .map((line) => {
      const fields = line.split('|');
      const [id = '', name = '', kind, launchedBy = '', launched = '', period = ''] = fields;
      const [from, to] = period.split('-');
      return {
        id,
        name,
        kind: kind === 'drive' ? 'drive' : 'movement',
        launchedBy,
        launched,
        period: { from: Number(from), to: to ? Number(to) : null },
        decisions: list(fields[6]),
        cores: list(fields[7]).map((core) => core.split('+')),
        not: list(fields[8]),
      };
    });
  return all;
}

export function lookAlikes(): readonly LookAlike[] {
  return LOOK_ALIKES.trim()
    .split('\n')
    .map((line) => {
      const [kind, name = ''] = line.split('|');
      return { kind: kind as LookAlike['kind'], name };
    });
}
