/**
 * Indicators that directives set targets for: what they are called, in which unit they are given,
 * which way is better and what values are plausible.
 *
 * Sources: targets of provincial plans and directives 2006-2025; the national statistical
 * indicator system of provinces (Decision 05/2023/QĐ-TTg; codes only where seen) and
 * Decree 94/2022/NĐ-CP. Phrasings, directions and ranges are own knowledge: a value out of its
 * range is doubtful, not wrong.
 */
export type IndicatorKind =
  | 'level'
  | 'growth'
  | 'rate'
  | 'share'
  | 'reduction'
  | 'count'
  | 'ratio'
  | 'index'
  | 'status';

export interface IndicatorEntry {
  id: string;
  name: string;
  /** As documents give it, the usual one first, scale words included: "tỷ đồng". */
  units: readonly string[];
  kind: IndicatorKind;
  /** Which way is better; of a reduction, that of its size. */
  direction: 'higher' | 'lower' | 'neutral';
  /** Unit that `range` counts in: VND, %, ‰, lượt … */
  baseUnit: string;
  /** Least and greatest plausible value for a province, district or commune in one year. */
  range: readonly [number, number] | null;
  /** Code in the statistical indicator system of provinces, where seen. */
  code: string | null;
  /** Ids that look alike and must never be merged with it; hold both ways (`neverMerged`). */
  confusable: readonly string[];
  /**
   * What it is called: bags of words, folded, "[…]" optional, without words that say nothing
   * (tỷ lệ, trên địa bàn, đạt …, as `resolve/indicator-words.ts` has them); kind, unit and change tell
   * entries with the same words apart.
   */
  phrasings: readonly string[];
}

/** id | name | units | kind | direction (+ - 0) | base unit | range | code | confusable | phrasings */
const TABLE = `
grdp_growth|Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP)|%|growth|+|%|-15..40||grdp_total,grdp_pc|grdp [kinh tế];kinh tế;tổng sản phẩm [nội địa] [grdp] [kinh tế];grdp
grdp_total|Tổng sản phẩm trên địa bàn (quy mô GRDP)|tỷ đồng,USD|level|+|VND|1e11..4e15||grdp_growth,grdp_pc|[quy mô] [tổng] grdp [giá hiện hành];quy mô [nền] kinh tế;[quy mô] tổng sản phẩm [grdp] [giá hiện hành];tổng giá trị sản phẩm
grdp_pc|GRDP bình quân đầu người|triệu đồng/người,USD|level|+|VND/người|5e6..1e9||income_pc,grdp_total|grdp [bình quân] [đầu] người;[tổng] sản phẩm [grdp] bình quân [đầu] người;grdp bình quân;giá trị bình quân [đầu] người
income_pc|Thu nhập bình quân đầu người|triệu đồng/người/năm|level|+|VND/người/năm|3e6..5e8||grdp_pc,rural_income_pc|thu nhập bình quân [đầu] [người] [1];thu nhập [đầu] người;thu nhập bình quân người dân
rural_income_pc|Thu nhập bình quân đầu người khu vực nông thôn|triệu đồng/người/năm|level|+|VND/người/năm|3e6..5e8||income_pc,grdp_pc|thu nhập bình quân [đầu] [người] [dân] [cư] [khu vực] nông thôn;thu nhập [người] dân [cư] [khu vực] nông thôn
struct_agri|Tỷ trọng nông, lâm nghiệp và thủy sản trong GRDP|%|share|0|%|0..80|T0502|agri_growth,agri_labour_share|nông [lâm] [ngư] nghiệp [kinh tế] [ngành] [khu vực] [grdp];nông [nghiệp] lâm [nghiệp] [thuỷ sản] [ngư] [nghiệp] [kinh tế] [khu vực] [ngành] [grdp];nông nghiệp thuỷ sản [kinh tế] [khu vực] [ngành] [grdp];khu vực i [kinh tế]
struct_ind|Tỷ trọng công nghiệp - xây dựng trong GRDP|%|share|0|%|0..90|T0502|ind_growth|công nghiệp [xây dựng] [tiểu thủ] [công nghiệp] [kinh tế] [ngành] [khu vực] [grdp];khu vực ii [kinh tế]
struct_svc|Tỷ trọng dịch vụ trong GRDP|%|share|0|%|0..95|T0502|svc_growth|[thương mại] dịch vụ [du lịch] [kinh tế] [ngành] [khu vực] [grdp];khu vực iii [kinh tế]
struct_tax|Tỷ trọng thuế sản phẩm trừ trợ cấp sản phẩm|%|share|0|%|0..30|T0502||thuế [nhập khẩu] [thuế] sản phẩm [trừ] [trợ cấp] [sản phẩm] [kinh tế] [grdp]
agri_growth|Tốc độ tăng giá trị tăng thêm nông, lâm nghiệp và thủy sản|%|growth|+|%|-15..20||struct_agri,agri_output|nông [lâm] nghiệp [thuỷ sản] [ngành] [khu vực];[giá trị] nông [nghiệp] lâm [nghiệp] thuỷ sản [ngành] [khu vực];giá trị [ngành] [khu vực] nông nghiệp;giá trị sản xuất [ngành] nông [lâm] nghiệp [thuỷ sản];khu vực i
ind_growth|Tốc độ tăng giá trị tăng thêm công nghiệp - xây dựng|%|growth|+|%|-25..60||struct_ind,ind_output_growth|[giá trị] công nghiệp xây dựng [ngành] [khu vực];[ngành] công nghiệp;khu vực ii
svc_growth|Tốc độ tăng giá trị tăng thêm khu vực dịch vụ|%|growth|+|%|-25..40||struct_svc|[giá trị] [thương mại] dịch vụ [ngành] [khu vực];khu vực iii
iip|Chỉ số sản xuất công nghiệp (IIP)|%,điểm|index|+|%|-25..130||ind_output|chỉ số [phát triển] sản xuất [toàn] [ngành] công nghiệp [iip];[chỉ số] iip
ind_output|Giá trị sản xuất công nghiệp|tỷ đồng|level|+|VND|1e9..3e15||ind_growth,ind_output_growth|[tổng] giá trị sản xuất [ngành] công nghiệp [tiểu thủ] [công nghiệp] [giá] [so sánh] [hiện hành]
ind_output_growth|Tốc độ tăng giá trị sản xuất công nghiệp|%|growth|+|%|-25..60||ind_output,ind_growth|giá trị sản xuất [ngành] công nghiệp [tiểu thủ] [công nghiệp]
agri_output|Giá trị sản xuất nông, lâm nghiệp, thủy sản|tỷ đồng|level|+|VND|1e8..5e14||agri_growth|[tổng] giá trị [sản xuất] [ngành] nông [nghiệp] lâm [nghiệp] [ngư] [nghiệp] [thuỷ sản] [giá] [so sánh] [hiện hành];[tổng] giá trị sản xuất [ngành] nông nghiệp [thuỷ sản] [giá] [so sánh] [hiện hành]
constr_output|Giá trị xây dựng trên địa bàn|tỷ đồng|level|+|VND|1e8..1e15||ind_output|[tổng] giá trị [sản xuất] [ngành] xây dựng
trade_service_value|Giá trị thương mại, dịch vụ|tỷ đồng|level|+|VND|1e8..2e15||retail_sales|[tổng] giá trị [sản xuất] [ngành] thương mại dịch vụ [du lịch]
land_value|Giá trị sản phẩm trên 1 ha đất canh tác|triệu đồng/ha|ratio|+|VND/ha|5e6..2e9||agri_output|giá trị sản phẩm [thu] [1] [đơn vị] [diện tích] ha đất [canh tác] [trồng trọt] [nuôi trồng] [thuỷ sản] [nông nghiệp];giá trị sản xuất [bình quân] [1] ha đất [canh tác] [trồng trọt] [nông nghiệp] [sản xuất];giá trị sản phẩm [1] đơn vị diện tích
grain_output|Sản lượng lương thực có hạt|tấn|level|+|tấn|1e3..6e6||grain_pc|[tổng] sản lượng lương thực [cây] [hạt]
grain_pc|Lương thực bình quân đầu người|kg/người/năm|ratio|+|kg/người/năm|20..3000||grain_output|[sản lượng] lương thực [hạt] bình quân [đầu] người
rice_yield|Năng suất lúa|tạ/ha,tấn/ha|ratio|+|tạ/ha|15..90|||năng suất lúa [bình quân] [cả]
new_forest|Diện tích trồng rừng mới|ha|count|+|ha|1..60000||forest_cover|[diện tích] trồng [mới] rừng [tập trung];[diện tích] trồng rừng mới
livestock_growth|Tốc độ tăng đàn gia súc|%|growth|+|%|-20..30|||[tổng] đàn gia súc [chính]
meat_output|Sản lượng thịt hơi xuất chuồng|tấn|level|+|tấn|50..1e6|||[tổng] sản lượng thịt hơi [xuất chuồng] [loại]
aqua_output|Sản lượng thủy sản|tấn|level|+|tấn|10..2e6|||[tổng] sản lượng [nuôi trồng] [khai thác] [đánh bắt] thuỷ sản [nuôi trồng] [khai thác]
investment_total|Tổng vốn đầu tư thực hiện toàn xã hội|tỷ đồng,USD|level|+|VND|1e10..1e15||public_investment,fdi|[tổng] [huy động] vốn đầu tư [phát triển] [thực hiện] toàn xã hội;tổng vốn đầu tư [phát triển] [thực hiện];tổng huy động vốn đầu tư
investment_growth|Tốc độ tăng tổng vốn đầu tư toàn xã hội|%|growth|+|%|-30..60||investment_total,public_investment|[tổng] [huy động] vốn đầu tư [phát triển] [thực hiện] toàn xã hội
public_investment|Tỷ lệ giải ngân vốn đầu tư công|%|rate|+|%|0..100||investment_total|giải ngân [kế hoạch] [nguồn] vốn đầu tư công [giao];giải ngân [kế hoạch] đầu tư công
fdi|Vốn đầu tư trực tiếp nước ngoài|triệu USD,tỷ đồng|level|+|USD|1e5..4e10||investment_total|[thu hút] [vốn] fdi [đăng ký];[thu hút] [tổng] vốn [đầu tư] trực tiếp nước ngoài [fdi] [đăng ký];thu hút [vốn] đầu tư nước ngoài
budget_revenue|Thu ngân sách nhà nước trên địa bàn|tỷ đồng|level|+|VND|1e9..1e15||domestic_revenue,budget_expenditure,revenue_growth|[tổng] thu ngân sách [nhà nước]
revenue_growth|Tốc độ tăng thu ngân sách nhà nước trên địa bàn|%|growth|+|%|-40..80||budget_revenue|[tổng] thu ngân sách [nhà nước]
domestic_revenue|Thu nội địa|tỷ đồng|level|+|VND|1e9..6e14||budget_revenue|[tổng] thu nội địa;thu cân đối ngân sách [nhà nước] [nội địa]
budget_expenditure|Chi ngân sách địa phương|tỷ đồng|level|0|VND|1e9..5e14||budget_revenue|[tổng] chi ngân sách [địa phương] [nhà nước];[tổng] chi cân đối ngân sách [địa phương]
retail_sales|Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|level|+|VND|1e10..3e15||trade_service_value,retail_growth|[tổng] mức bán lẻ hàng hoá [doanh thu] [dịch vụ] [tiêu dùng] [xã hội]
retail_growth|Tốc độ tăng tổng mức bán lẻ hàng hóa và doanh thu dịch vụ|%|growth|+|%|-30..60||retail_sales|[tổng] mức bán lẻ hàng hoá [doanh thu] [dịch vụ] [tiêu dùng] [xã hội]
export_value|Kim ngạch xuất khẩu|triệu USD,tỷ đồng|level|+|USD|1e4..1e11||trade_border,import_value,export_growth|[tổng] kim ngạch xuất khẩu [hàng hoá] [hàng] [địa phương];[tổng] giá trị xuất khẩu [hàng hoá] [hàng] [địa phương];[tổng] trị giá xuất khẩu [hàng hoá]
export_growth|Tốc độ tăng kim ngạch xuất khẩu|%|growth|+|%|-50..100||export_value|[tổng] kim ngạch xuất khẩu [hàng hoá];[giá trị] xuất khẩu [hàng hoá]
import_value|Kim ngạch nhập khẩu|triệu USD,tỷ đồng|level|0|USD|1e4..1e11||export_value,trade_border|[tổng] kim ngạch nhập khẩu [hàng hoá];[tổng] giá trị nhập khẩu [hàng hoá];[tổng] trị giá nhập khẩu [hàng hoá]
trade_border|Giá trị xuất nhập khẩu qua các cửa khẩu|triệu USD,tỷ đồng|level|+|USD|1e4..2e11||export_value,import_value|[tổng] kim ngạch xuất nhập khẩu [hàng hoá] [qua] [cửa khẩu];[tổng] giá trị xuất nhập khẩu [hàng hoá] [qua] [cửa khẩu]
tourists|Tổng lượng khách du lịch|lượt khách,khách|count|+|lượt|100..6e7||intl_tourists,tourism_revenue|[đón] [tổng] [lượng] [lượt] khách du lịch [tham quan];[đón] [tổng] [lượt] khách [tham quan] du lịch;[đón] tổng lượt khách;[thu hút] [lượt] khách du lịch
intl_tourists|Khách du lịch quốc tế|lượt khách,khách|count|+|lượt|10..1e7||tourists|[đón] [tổng] [lượng] [lượt] khách [du lịch] quốc tế
tourism_revenue|Doanh thu du lịch|tỷ đồng|level|+|VND|1e8..4e14||tourists|[tổng] doanh thu [hoạt động] [ngành] du lịch;tổng thu [khách] [hoạt động] du lịch;thu nhập [xã hội] hoạt động du lịch
new_enterprises|Số doanh nghiệp thành lập mới|doanh nghiệp|count|+|doanh nghiệp|1..80000|||[phát triển] doanh nghiệp [đăng ký] thành lập mới;phát triển mới doanh nghiệp
coops|Số hợp tác xã thành lập mới|hợp tác xã|count|+|hợp tác xã|1..1000|||[phát triển] [thành lập] mới hợp tác xã;hợp tác xã thành lập mới
ocop|Số sản phẩm OCOP|sản phẩm|count|+|sản phẩm|1..4000|||sản phẩm ocop;sản phẩm chuẩn ocop;sản phẩm ocop 3 sao;sản phẩm công nhận ocop [3] [sao]
digital_economy|Tỷ trọng kinh tế số trong GRDP|%|rate|+|%|0..60|||[quy mô] kinh tế số [grdp];[giá trị] kinh tế số [grdp]
tfp|Tỷ trọng đóng góp của TFP vào tăng trưởng|%|rate|+|%|0..90|||đóng góp [năng suất] [nhân tố tổng hợp] tfp [vào] [kinh tế] [grdp];đóng góp năng suất nhân tố tổng hợp [vào] [kinh tế]
labour_productivity|Năng suất lao động xã hội|triệu đồng/lao động|level|+|VND/lao động|1e7..2e9||productivity_growth|năng suất lao động [xã hội] [bình quân]
productivity_growth|Tốc độ tăng năng suất lao động|%|growth|+|%|-10..20||labour_productivity|năng suất lao động [xã hội] [bình quân]
urbanisation|Tỷ lệ đô thị hóa|%|rate|+|%|1..100|||đô thị hoá;dân số đô thị;dân số [khu vực] thành thị
population|Dân số trung bình|người|level|0|người|500..2e7|||[quy mô] dân số [trung bình]
pop_growth_natural|Tỷ lệ tăng dân số tự nhiên|%,‰|rate|-|%|-0.5..3||birth_reduction,births|[dân số] tự nhiên [dân số];phát triển dân số tự nhiên
births|Tỷ suất sinh thô|‰|rate|-|‰|5..40||birth_reduction,pop_growth_natural|sinh [thô]
birth_reduction|Mức giảm tỷ suất sinh|‰,%|reduction|+|‰|0..3||pop_growth_natural,births|sinh [thô];sinh
sex_ratio|Tỷ số giới tính khi sinh|bé trai|ratio|-|bé trai/100 bé gái|95..125|||tỷ số giới tính [khi sinh] [trẻ];bé trai 100 bé gái
life_expectancy|Tuổi thọ trung bình|tuổi|level|+|tuổi|60..85|||tuổi thọ [trung bình] [bình quân] [người dân]
poverty_reduction|Mức giảm tỷ lệ hộ nghèo (đa chiều)|%|reduction|+|%|0..15||poverty_rate,near_poverty,poverty_ethnic|[hộ] nghèo [đa chiều] [bình quân] [chuẩn] [nghèo]
poverty_rate|Tỷ lệ hộ nghèo (đa chiều)|%|rate|-|%|0..70||poverty_reduction,near_poverty|hộ nghèo [đa chiều];nghèo đa chiều
near_poverty|Tỷ lệ hộ cận nghèo|%|rate|-|%|0..50||poverty_rate,poverty_reduction|hộ cận nghèo [đa chiều]
poverty_ethnic|Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số|%|reduction|+|%|0..20||poverty_reduction,poverty_rate|hộ nghèo [người] [đồng bào] [vùng] [đồng bào] dân tộc thiểu số [bình quân] [đa chiều];nghèo [vùng] đồng bào dân tộc thiểu số
jobs|Số lao động được giải quyết việc làm|lao động,người,lượt lao động|count|+|lao động|10..400000||labour_export,vocational|[hỗ trợ] giải quyết việc làm [mới] [lao động] [người] [thêm];tạo [thêm] việc làm [mới] [lao động];lao động giải quyết việc làm [mới]
labour_export|Số lao động đi làm việc ở nước ngoài|lao động,người|count|+|lao động|1..60000||jobs|[lao động] đi làm việc nước ngoài [hợp đồng] [thời hạn];xuất khẩu lao động
trained_labour|Tỷ lệ lao động qua đào tạo|%|rate|+|%|5..100|T0203|certified_labour,trained_vocational|lao động [đã] qua đào tạo;lao động qua đào tạo truyền nghề
trained_vocational|Tỷ lệ lao động qua đào tạo nghề|%|rate|+|%|5..100||trained_labour,certified_labour|lao động [đã] qua đào tạo nghề;lao động qua đào tạo đào tạo nghề
certified_labour|Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ|%|rate|+|%|2..80|T0203|trained_labour,trained_vocational|lao động [qua đào tạo] bằng cấp chứng chỉ;lao động [qua đào tạo] [văn] bằng chứng chỉ;lao động qua đào tạo lao động bằng cấp chứng chỉ
vocational|Số người được đào tạo nghề|người,lao động|count|+|người|10..400000||jobs|đào tạo nghề [lao động] [nông thôn] [người];tuyển sinh đào tạo nghề
unemployment|Tỷ lệ thất nghiệp|%|rate|-|%|0..12||unemployment_urban|thất nghiệp [độ tuổi] [lao động]
unemployment_urban|Tỷ lệ thất nghiệp khu vực thành thị|%|rate|-|%|0..12||unemployment|thất nghiệp [độ tuổi] [lao động] [khu vực] thành thị;thất nghiệp [khu vực] đô thị
agri_labour_share|Tỷ lệ lao động trong lĩnh vực nông nghiệp|%|rate|-|%|0..90||struct_agri|lao động [lĩnh vực] [ngành] [khu vực] nông [lâm] nghiệp [thuỷ sản] [tổng] [lao động] [xã hội]
ntm_communes|Số xã đạt chuẩn nông thôn mới|xã|count|+|xã|0..600||ntm_new,ntm_share,ntm_advanced,ntm_model|xã [chuẩn] [19] [tiêu chí] nông thôn mới [luỹ kế];xã 19 tiêu chí;xã hoàn thành [xây dựng] nông thôn mới
ntm_new|Số xã đạt chuẩn nông thôn mới tăng thêm trong năm|xã|count|+|xã|0..100||ntm_communes,ntm_share|xã [chuẩn] [19] [tiêu chí] nông thôn mới [thêm]
ntm_share|Tỷ lệ xã đạt chuẩn nông thôn mới|%|rate|+|%|0..100||ntm_communes,ntm_advanced|xã [chuẩn] [tiêu chí] nông thôn mới
ntm_advanced|Số xã đạt chuẩn nông thôn mới nâng cao|xã|count|+|xã|0..400||ntm_communes,ntm_model|xã [chuẩn] nông thôn mới nâng cao
ntm_model|Số xã đạt chuẩn nông thôn mới kiểu mẫu|xã|count|+|xã|0..300||ntm_communes,ntm_advanced|xã [chuẩn] nông thôn mới kiểu mẫu
ntm_districts|Số đơn vị cấp huyện đạt chuẩn nông thôn mới|huyện|count|+|huyện|0..30|||huyện [chuẩn] nông thôn mới;đơn vị cấp huyện [chuẩn] [hoàn thành] [nhiệm vụ] [xây dựng] nông thôn mới
ntm_criteria_avg|Số tiêu chí nông thôn mới bình quân/xã|tiêu chí/xã|ratio|+|tiêu chí/xã|1..19|||[số] tiêu chí [nông thôn mới] bình quân [xã]
bhyt|Tỷ lệ bao phủ bảo hiểm y tế|%|rate|+|%|30..100||bhxh|bao phủ bảo hiểm y tế [toàn] [dân] [dân số];[dân số] [người] [dân] tham gia bảo hiểm y tế
bhxh|Tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội|%|rate|+|%|2..100||bhyt|bao phủ bảo hiểm xã hội;[lực lượng] lao động [độ tuổi] tham gia bảo hiểm xã hội
school_standard|Tỷ lệ trường đạt chuẩn quốc gia|%|rate|+|%|3..100|||[duy trì] [nâng cao] [tiêu chí] trường [học] [đã] [chuẩn] chuẩn quốc gia
upper_secondary|Tỷ lệ thanh niên trong độ tuổi đạt trình độ THPT và tương đương|%|rate|+|%|20..100|||thanh niên độ tuổi trình độ [giáo dục] trung học phổ thông [tương đương];phổ cập trung học phổ thông
school_enrol|Tỷ lệ huy động trẻ, học sinh đến trường|%|rate|+|%|10..100|||huy động trẻ [em] độ tuổi đi học;huy động trẻ [em] học sinh trường;học sinh đi học đúng độ tuổi;huy động học sinh trường
literacy|Tỷ lệ người biết chữ|%|rate|+|%|50..100|||người [độ tuổi] [15] [60] biết chữ
universal_edu|Duy trì, nâng cao chuẩn phổ cập giáo dục, xóa mù chữ||status|+|||||phổ cập giáo dục mầm non trẻ 5 tuổi;chuẩn xoá mù chữ
beds|Số giường bệnh trên 1 vạn dân|giường bệnh/vạn dân|ratio|+|giường/vạn dân|5..120||doctors|[số] giường bệnh [bình quân] [tính] 1 vạn dân;[số] giường bệnh [bình quân] vạn dân
doctors|Số bác sĩ trên 1 vạn dân|bác sĩ/vạn dân,người|ratio|+|bác sĩ/vạn dân|1..40||beds|[số] bác sĩ [bình quân] [tính] 1 vạn dân;[số] bác sĩ [bình quân] vạn dân
stunting|Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi|%|rate|-|%|2..50||underweight|[trẻ] [em] [dưới 5 tuổi] suy dinh dưỡng [thể] thấp còi [trẻ] [em] [dưới 5 tuổi] [chiều cao];[trẻ] [em] [dưới 5 tuổi] suy dinh dưỡng [thể] chiều cao [tuổi]
underweight|Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân|%|rate|-|%|1..40||stunting|[trẻ] [em] [dưới 5 tuổi] suy dinh dưỡng [thể] nhẹ cân [trẻ] [em] [dưới 5 tuổi];[trẻ] [em] [dưới 5 tuổi] suy dinh dưỡng [thể] cân nặng [tuổi]
vaccination|Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ|%|rate|+|%|30..100|||trẻ [em] dưới 1 tuổi tiêm [chủng] đầy đủ [loại] [vắc xin] [chương trình] [tiêm chủng mở rộng];tiêm chủng đầy đủ [trẻ] [em] dưới 1 tuổi [loại] [vắc xin]
health_communes|Tỷ lệ xã đạt bộ tiêu chí quốc gia về y tế|%|rate|+|%|5..100|||xã [phường] [thị trấn] [bộ] tiêu chí quốc gia y tế [xã];xã [phường] [thị trấn] chuẩn quốc gia y tế [xã]
station_doctor|Tỷ lệ trạm y tế xã có bác sĩ|%|rate|+|%|5..100|||trạm y tế [xã] [phường] [thị trấn] bác sĩ [làm việc]
culture_family|Tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa|%|rate|+|%|10..100||culture_village,culture_agency|[hộ] [gia đình] [tiêu chuẩn] [chuẩn] [danh hiệu] gia đình văn hoá;gia đình [danh hiệu] [chuẩn] văn hoá
culture_village|Tỷ lệ thôn, bản, tổ dân phố đạt danh hiệu văn hóa|%|rate|+|%|5..100||culture_family,culture_agency,culture_house|thôn [bản] [làng] [tổ dân phố] [khu phố] [buôn] [tiêu chuẩn] [chuẩn] [danh hiệu] [thôn] [bản] văn hoá;tổ dân phố [thôn] [bản] [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá;bản [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá;khu dân cư [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá;ấp [khóm] [khu phố] [khu vực] [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá;buôn [thôn] [tổ dân phố] [làng] [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá
culture_agency|Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa|%|rate|+|%|5..100||culture_family,culture_village|cơ quan [đơn vị] [doanh nghiệp] [trường học] [tiêu chuẩn] [chuẩn] [danh hiệu] văn hoá
culture_house|Tỷ lệ thôn, bản có nhà văn hóa|%|rate|+|%|5..100||culture_village|[thôn] [bản] [tổ dân phố] [khu phố] [buôn] [làng] [ấp] nhà [sinh hoạt] văn hoá [cộng đồng] [thể thao] [khu]
housing_temp|Số nhà tạm, nhà dột nát được xóa|nhà,căn,hộ|count|+|nhà|1..40000|||[hoàn thành] xoá nhà tạm [nhà] [dột nát];nhà tạm [nhà] [dột nát] xoá
social_housing|Số căn nhà ở xã hội hoàn thành|căn|count|+|căn|1..60000|||[hoàn thành] [xây dựng] [căn] nhà xã hội [hoàn thành];căn hộ nhà xã hội [hoàn thành]
housing_area|Diện tích nhà ở bình quân đầu người|m2 sàn/người|ratio|+|m2/người|5..50|||diện tích [sàn] nhà bình quân [đầu] [người] [sàn]
electricity|Tỷ lệ hộ sử dụng điện lưới quốc gia|%|rate|+|%|40..100|||hộ [gia đình] [dân] sử dụng điện [lưới] [quốc gia];hộ [gia đình] [dân] dùng điện [lưới] [quốc gia]
roads|Tỷ lệ đường giao thông nông thôn được cứng hóa|%|rate|+|%|5..100|||[kiên cố] [cứng] hoá đường giao thông nông thôn;đường giao thông nông thôn cứng hoá
water_urban|Tỷ lệ dân cư thành thị được sử dụng nước sạch|%|rate|+|%|30..100||water_rural,water_rural_clean|dân [cư] [số] [khu vực] thành thị [sử] [dùng] [dụng] [cung cấp] nước sạch;[dân] [cư] [số] [hộ] [khu vực] đô thị [sử] [dùng] [dụng] [cung cấp] nước sạch [qua] [hệ thống] [cấp nước tập trung]
water_rural|Tỷ lệ dân cư nông thôn được sử dụng nước sinh hoạt hợp vệ sinh|%|rate|+|%|30..100||water_urban,water_rural_clean|[người] [hộ] [dân] [cư] [số] [gia đình] [khu vực] nông thôn [sử] [dùng] [dụng] nước [sinh hoạt] [sạch] hợp vệ sinh
water_rural_clean|Tỷ lệ dân cư nông thôn sử dụng nước sạch theo quy chuẩn|%|rate|+|%|5..100||water_rural,water_urban|[người] [hộ] [dân] [cư] [số] [gia đình] [khu vực] nông thôn [sử] [dùng] [dụng] nước [sinh hoạt] sạch quy chuẩn
waste_urban|Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đô thị|%|rate|+|%|20..100||waste_rural,waste_hazard|[thu gom] [xử lý] [lượng] rác thải [rắn] [sinh hoạt] [khu vực] đô thị [thu gom] [xử lý];[thu gom] [xử lý] [lượng] chất thải [rắn] [sinh hoạt] [khu vực] đô thị [thu gom] [xử lý]
waste_rural|Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt nông thôn|%|rate|+|%|5..100||waste_urban,waste_hazard|[thu gom] [xử lý] [lượng] rác thải [rắn] [sinh hoạt] [khu dân cư] [khu vực] nông thôn [tập trung] [thu gom] [xử lý];[thu gom] [xử lý] [lượng] chất thải [rắn] [sinh hoạt] [khu dân cư] [khu vực] nông thôn [tập trung] [thu gom] [xử lý]
waste_hazard|Tỷ lệ chất thải nguy hại, y tế được xử lý|%|rate|+|%|20..100||waste_urban,waste_rural|[thu gom] [xử lý] chất thải nguy hại [chất thải] [y tế] [thu gom] [xử lý];[thu gom] [xử lý] chất thải [rắn] y tế [thu gom] [xử lý]
wastewater_iz|Tỷ lệ khu, cụm công nghiệp có hệ thống xử lý nước thải tập trung|%|rate|+|%|0..100|||khu [cụm] [khu chế xuất] công nghiệp [đang hoạt động] [hệ thống] [nhà máy] xử lý nước thải [tập trung] [tiêu chuẩn] [môi trường]
forest_cover|Tỷ lệ che phủ rừng|%|rate|+|%|0.1..80||new_forest|[độ] che phủ rừng [ổn định]
par_index|Chỉ số cải cách hành chính (PAR INDEX)|điểm,%|index|+|điểm|30..100||sipas,pci|[chỉ số] par [index];parindex;chỉ số cchc;chỉ số cải cách hành chính [par] [index] [cấp]
sipas|Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)|%,điểm|index|+|%|30..100||par_index|[chỉ số] sipas;[chỉ số] [mức độ] hài lòng [người dân] [tổ chức] [doanh nghiệp] [sự] [phục vụ] [cơ quan] [hành chính] [nhà nước] [sipas]
pci|Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)|điểm|index|+|điểm|30..90||ddci,par_index|[chỉ số] pci;[chỉ số] năng lực cạnh tranh cấp [pci]
papi|Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)|điểm|index|+|điểm|10..80|||[chỉ số] papi;[chỉ số] [hiệu quả] quản trị hành chính công [cấp] [papi]
ddci|Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI)|điểm|index|+|điểm|20..100||pci|[chỉ số] ddci;chỉ số năng lực cạnh tranh cấp sở [ban] ngành địa phương [ddci]
dti|Chỉ số chuyển đổi số (DTI)|điểm|index|+|điểm|0..1000|||[chỉ số] dti;chỉ số [đánh giá] [mức độ] chuyển đổi số [cấp] [dti]
pii|Chỉ số đổi mới sáng tạo cấp địa phương (PII)|điểm|index|+|điểm|5..90|||[chỉ số] pii;chỉ số đổi mới sáng tạo [cấp] [địa phương] [pii]
pgi|Chỉ số xanh cấp tỉnh (PGI)|điểm|index|+|điểm|5..60|||[chỉ số] pgi;chỉ số xanh [cấp] [pgi]
online_full|Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến toàn trình|%|rate|+|%|1..100||online_files|thủ tục hành chính [đủ điều kiện] [đáp ứng] [yêu cầu] [triển khai] [cung cấp] dịch vụ công trực tuyến toàn trình;dịch vụ công trực tuyến [cung cấp] [mức độ 4] toàn trình
online_files|Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình|%|rate|+|%|1..100||online_full|hồ sơ [giải quyết] trực tuyến [toàn trình] [tổng] [số] [hồ sơ] [phát sinh] [dịch vụ công trực tuyến];hồ sơ thủ tục hành chính [giải quyết] trực tuyến [toàn trình]
tthc_time|Tỷ lệ cắt giảm thời gian giải quyết thủ tục hành chính|%|reduction|+|%|1..90|||thời gian giải quyết [hồ sơ] thủ tục hành chính
files_ontime|Tỷ lệ hồ sơ giải quyết đúng và trước hạn|%|rate|+|%|30..100|||hồ sơ [thủ tục hành chính] [giải quyết] đúng [trước] [hạn] hạn [thủ tục hành chính]
security_communes|Tỷ lệ xã, phường, thị trấn đạt xuất sắc phong trào Toàn dân bảo vệ an ninh Tổ quốc|%|rate|+|%|5..100|||xã [phường] [thị trấn] xuất sắc [thực hiện] phong trào toàn dân bảo vệ an ninh tổ quốc
crime_solved|Tỷ lệ điều tra, khám phá các vụ án|%|rate|+|%|30..100|||[điều tra] khám phá [vụ] án [hình sự];giải quyết vụ án;phá án
traffic_accidents|Mức giảm tai nạn giao thông|%|reduction|+|%|0..60|||tai nạn giao thông [cả] [3] [tiêu chí];vụ số người chết số người bị thương
militia|Tỷ lệ dân quân tự vệ so với dân số|%|rate|0|%|0.3..5|||[xây dựng] [lực lượng] dân quân tự vệ [dân số]
conscription|Hoàn thành chỉ tiêu giao quân|%|status|+|%|90..100|||giao quân;tuyển quân
party_members|Tỷ lệ kết nạp đảng viên mới|%|rate|+|%|0.3..15|||kết nạp [mới] đảng viên [mới] [tổng] [số] [đảng viên];phát triển đảng viên [mới]
party_orgs|Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên|%|rate|+|%|30..100|||tổ chức [cơ sở] đảng [xếp loại] [hoàn thành] tốt nhiệm vụ
model_police|Số Công an phường kiểu mẫu|đơn vị,Công an phường|count|+|đơn vị|1..100|||[xây dựng] công an phường [điển hình] kiểu mẫu [an ninh trật tự]`;

const DIRECTIONS = { '+': 'higher', '-': 'lower', '0': 'neutral' } as const;

const list = (field: string | undefined, mark = ','): string[] => (field ? field.split(mark) : []);

let all: readonly IndicatorEntry[] | undefined;
let byId: Map<string, IndicatorEntry> | undefined;

/** Grouped by field: economy, population and labour, countryside, society, environment, governance. */
export function indicatorTable(): readonly IndicatorEntry[] {
  all ??= TABLE.trim()
    .split('\n')
    .map((line) => {
      const [
        id = '',
        name = '',
        units,
        kind,
        direction,
        baseUnit = '',
        range,
        code,
        not,
        phrasings,
      ] = line.split('|');
      const [least, greatest] = list(range, '..').map(Number);
      return {
        id,
        name,
        units: list(units),
        kind: kind as IndicatorKind,
        direction: DIRECTIONS[direction as keyof typeof DIRECTIONS] ?? 'neutral',
        baseUnit,
        range: least === undefined || greatest === undefined ? null : [least, greatest],
        code: code || null,
        confusable: list(not),
        phrasings: list(phrasings, ';'),
      };
    });
  return all;
}

export function indicatorById(id: string): IndicatorEntry | null {
  byId ??= new Map(indicatorTable().map((entry) => [entry.id, entry]));
  return byId.get(id) ?? null;
}

/** Whether two ids are known look-alikes: GRDP per head and income per head, urban and rural … */
export function neverMerged(a: string, b: string): boolean {
  return (
    (indicatorById(a)?.confusable.includes(b) ?? false) ||
    (indicatorById(b)?.confusable.includes(a) ?? false)
  );
}

/** Parts of a structure by sector, which sum to 100 with `struct_tax` or without it. */
export const STRUCTURE_SHARES: readonly { id: string; sector: string }[] = [
  { id: 'struct_agri', sector: 'nông, lâm nghiệp và thủy sản' },
  { id: 'struct_ind', sector: 'công nghiệp - xây dựng' },
  { id: 'struct_svc', sector: 'dịch vụ' },
  { id: 'struct_tax', sector: 'thuế sản phẩm trừ trợ cấp sản phẩm' },
];
