/**
 * Province-level units on both maps: 63 before 2025-07-01, 34 from then on, and those that went
 * before. A key is the slug with the epoch, or the code with the epoch: seven codes were given to
 * another unit in 2025, and a unit of the same name need not be the same territory.
 *
 * Sources: thanglequoc/vietnamese-provinces-database (MIT), tag v2.4.1 for the 63 and commit
 * cd58063 (state of 2026-07-25) for the 34; tanthuan031/vnadministrative (MIT), commit 7f7ac8f, whose
 * map of mergers is the same. Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg (merger and
 * codes); 30/2026/QH16 (thành phố Đồng Nai); resolutions of the Quốc hội of 1989, 1991, 1996,
 * 22/2003/QH11, 15/2008/QH12 and 175/2024/QH15 (earlier changes). Seats, aliases, the days of
 * 1991-1992 and the beginnings of former provinces are own knowledge.
 */
export type ProvinceKind = 'tỉnh' | 'thành phố';

export interface ProvinceEntry {
  epoch: '63' | '34';
  /** Code of the General Statistics Office, two digits. */
  code: string;
  slug: string;
  /** Bare: "Hồ Chí Minh", "Huế". */
  name: string;
  /** As of the end of its epoch. */
  kind: ProvinceKind;
  /** Day from which it is a thành phố, where it was a tỉnh before; else `null`. */
  cityFrom: string | null;
  /** First day in this territory; `null`: older than 1989, or unchanged in 2025. */
  from: string | null;
  /** Last day; `null`: still there. */
  to: string | null;
  /** Slugs on the map of 34 of the unit that it went into; of the 34, of those that it was made of,
   * that with the administrative centre first. */
  related: readonly string[];
  /** Names of the seat, a town or city of the district level; the present one first. */
  seats: readonly string[];
  /** Other names than spellings with other blanks, hyphens, tone placement or case. */
  aliases: readonly string[];
}

/** A province that had ceased before the map of 63. `successors` are slugs, former ones included. */
export interface FormerProvince {
  slug: string;
  name: string;
  kind: string;
  from: string;
  to: string;
  successors: readonly string[];
}

/** code | slug | name | kind | city from | from | to | successor of 2025 | seats | aliases */
const PROVINCES_63 = `
01|ha_noi|Hà Nội|thành phố||2008-08-01||ha_noi||Thủ đô Hà Nội
02|ha_giang|Hà Giang|tỉnh||1991-10-01|2025-06-30|tuyen_quang|Hà Giang|
04|cao_bang|Cao Bằng|tỉnh||||cao_bang|Cao Bằng|
06|bac_kan|Bắc Kạn|tỉnh||1997-01-01|2025-06-30|thai_nguyen|Bắc Kạn|Bắc Cạn
08|tuyen_quang|Tuyên Quang|tỉnh||1991-10-01|2025-06-30|tuyen_quang|Tuyên Quang|
10|lao_cai|Lào Cai|tỉnh||1991-10-01|2025-06-30|lao_cai|Lào Cai|Lào Kay
11|dien_bien|Điện Biên|tỉnh||2004-01-01||dien_bien|Điện Biên Phủ|
12|lai_chau|Lai Châu|tỉnh||2004-01-01||lai_chau|Lai Châu|
14|son_la|Sơn La|tỉnh||||son_la|Sơn La|
15|yen_bai|Yên Bái|tỉnh||1991-10-01|2025-06-30|lao_cai|Yên Bái|
17|hoa_binh|Hòa Bình|tỉnh||1991-10-01|2025-06-30|phu_tho|Hòa Bình|
19|thai_nguyen|Thái Nguyên|tỉnh||1997-01-01|2025-06-30|thai_nguyen|Thái Nguyên|
20|lang_son|Lạng Sơn|tỉnh||||lang_son|Lạng Sơn|
22|quang_ninh|Quảng Ninh|tỉnh||||quang_ninh|Hạ Long|
24|bac_giang|Bắc Giang|tỉnh||1997-01-01|2025-06-30|bac_ninh|Bắc Giang|
25|phu_tho|Phú Thọ|tỉnh||1997-01-01|2025-06-30|phu_tho|Việt Trì|
26|vinh_phuc|Vĩnh Phúc|tỉnh||1997-01-01|2025-06-30|phu_tho|Vĩnh Yên|
27|bac_ninh|Bắc Ninh|tỉnh||1997-01-01|2025-06-30|bac_ninh|Bắc Ninh|
30|hai_duong|Hải Dương|tỉnh||1997-01-01|2025-06-30|hai_phong|Hải Dương|
31|hai_phong|Hải Phòng|thành phố|||2025-06-30|hai_phong||
33|hung_yen|Hưng Yên|tỉnh||1997-01-01|2025-06-30|hung_yen|Hưng Yên|
34|thai_binh|Thái Bình|tỉnh|||2025-06-30|hung_yen|Thái Bình|
35|ha_nam|Hà Nam|tỉnh||1997-01-01|2025-06-30|ninh_binh|Phủ Lý|
36|nam_dinh|Nam Định|tỉnh||1997-01-01|2025-06-30|ninh_binh|Nam Định|
37|ninh_binh|Ninh Bình|tỉnh||1992-04-01|2025-06-30|ninh_binh|Hoa Lư,Ninh Bình|
38|thanh_hoa|Thanh Hóa|tỉnh||||thanh_hoa|Thanh Hóa|
40|nghe_an|Nghệ An|tỉnh||1991-09-01||nghe_an|Vinh|
42|ha_tinh|Hà Tĩnh|tỉnh||1991-09-01||ha_tinh|Hà Tĩnh|
44|quang_binh|Quảng Bình|tỉnh||1989-07-01|2025-06-30|quang_tri|Đồng Hới|
45|quang_tri|Quảng Trị|tỉnh||1989-07-01|2025-06-30|quang_tri|Đông Hà|
46|hue|Huế|thành phố|2025-01-01|1989-07-01||hue|Huế|Thừa Thiên Huế,TT Huế
48|da_nang|Đà Nẵng|thành phố|1997-01-01|1997-01-01|2025-06-30|da_nang||
49|quang_nam|Quảng Nam|tỉnh||1997-01-01|2025-06-30|da_nang|Tam Kỳ|
51|quang_ngai|Quảng Ngãi|tỉnh||1989-07-01|2025-06-30|quang_ngai|Quảng Ngãi|
52|binh_dinh|Bình Định|tỉnh||1989-07-01|2025-06-30|gia_lai|Quy Nhơn|
54|phu_yen|Phú Yên|tỉnh||1989-07-01|2025-06-30|dak_lak|Tuy Hòa|
56|khanh_hoa|Khánh Hòa|tỉnh||1989-07-01|2025-06-30|khanh_hoa|Nha Trang|
58|ninh_thuan|Ninh Thuận|tỉnh||1992-04-01|2025-06-30|khanh_hoa|Phan Rang-Tháp Chàm|
60|binh_thuan|Bình Thuận|tỉnh||1992-04-01|2025-06-30|lam_dong|Phan Thiết|
62|kon_tum|Kon Tum|tỉnh||1991-10-01|2025-06-30|quang_ngai|Kon Tum|Công Tum
64|gia_lai|Gia Lai|tỉnh||1991-10-01|2025-06-30|gia_lai|Pleiku|
66|dak_lak|Đắk Lắk|tỉnh||2004-01-01|2025-06-30|dak_lak|Buôn Ma Thuột|Đắc Lắc,Đắc Lắk
67|dak_nong|Đắk Nông|tỉnh||2004-01-01|2025-06-30|lam_dong|Gia Nghĩa|Đắc Nông
68|lam_dong|Lâm Đồng|tỉnh|||2025-06-30|lam_dong|Đà Lạt|
70|binh_phuoc|Bình Phước|tỉnh||1997-01-01|2025-06-30|dong_nai|Đồng Xoài|
72|tay_ninh|Tây Ninh|tỉnh|||2025-06-30|tay_ninh|Tây Ninh|
74|binh_duong|Bình Dương|tỉnh||1997-01-01|2025-06-30|ho_chi_minh|Thủ Dầu Một|
75|dong_nai|Đồng Nai|tỉnh|||2025-06-30|dong_nai|Biên Hòa|
77|ba_ria_vung_tau|Bà Rịa - Vũng Tàu|tỉnh||1991-08-12|2025-06-30|ho_chi_minh|Bà Rịa,Vũng Tàu|BR-VT
79|ho_chi_minh|Hồ Chí Minh|thành phố|||2025-06-30|ho_chi_minh||HCM,TPHCM
80|long_an|Long An|tỉnh|||2025-06-30|tay_ninh|Tân An|
82|tien_giang|Tiền Giang|tỉnh|||2025-06-30|dong_thap|Mỹ Tho|
83|ben_tre|Bến Tre|tỉnh|||2025-06-30|vinh_long|Bến Tre|
84|tra_vinh|Trà Vinh|tỉnh||1992-05-05|2025-06-30|vinh_long|Trà Vinh|
86|vinh_long|Vĩnh Long|tỉnh||1992-05-05|2025-06-30|vinh_long|Vĩnh Long|
87|dong_thap|Đồng Tháp|tỉnh|||2025-06-30|dong_thap|Cao Lãnh|
89|an_giang|An Giang|tỉnh|||2025-06-30|an_giang|Long Xuyên|
91|kien_giang|Kiên Giang|tỉnh|||2025-06-30|an_giang|Rạch Giá|
92|can_tho|Cần Thơ|thành phố|2004-01-01|2004-01-01|2025-06-30|can_tho||
93|hau_giang|Hậu Giang|tỉnh||2004-01-01|2025-06-30|can_tho|Vị Thanh|
94|soc_trang|Sóc Trăng|tỉnh||1992-04-01|2025-06-30|can_tho|Sóc Trăng|
95|bac_lieu|Bạc Liêu|tỉnh||1997-01-01|2025-06-30|ca_mau|Bạc Liêu|
96|ca_mau|Cà Mau|tỉnh||1997-01-01|2025-06-30|ca_mau|Cà Mau|`;

/** code | slug | name | kind | city from | from | made of */
const PROVINCES_34 = `
01|ha_noi|Hà Nội|thành phố|||ha_noi
04|cao_bang|Cao Bằng|tỉnh|||cao_bang
08|tuyen_quang|Tuyên Quang|tỉnh||2025-07-01|tuyen_quang,ha_giang
11|dien_bien|Điện Biên|tỉnh|||dien_bien
12|lai_chau|Lai Châu|tỉnh|||lai_chau
14|son_la|Sơn La|tỉnh|||son_la
15|lao_cai|Lào Cai|tỉnh||2025-07-01|yen_bai,lao_cai
19|thai_nguyen|Thái Nguyên|tỉnh||2025-07-01|thai_nguyen,bac_kan
20|lang_son|Lạng Sơn|tỉnh|||lang_son
22|quang_ninh|Quảng Ninh|tỉnh|||quang_ninh
24|bac_ninh|Bắc Ninh|tỉnh||2025-07-01|bac_giang,bac_ninh
25|phu_tho|Phú Thọ|tỉnh||2025-07-01|phu_tho,hoa_binh,vinh_phuc
31|hai_phong|Hải Phòng|thành phố||2025-07-01|hai_phong,hai_duong
33|hung_yen|Hưng Yên|tỉnh||2025-07-01|hung_yen,thai_binh
37|ninh_binh|Ninh Bình|tỉnh||2025-07-01|ninh_binh,ha_nam,nam_dinh
38|thanh_hoa|Thanh Hóa|tỉnh|||thanh_hoa
40|nghe_an|Nghệ An|tỉnh|||nghe_an
42|ha_tinh|Hà Tĩnh|tỉnh|||ha_tinh
44|quang_tri|Quảng Trị|tỉnh||2025-07-01|quang_binh,quang_tri
46|hue|Huế|thành phố|||hue
48|da_nang|Đà Nẵng|thành phố||2025-07-01|da_nang,quang_nam
51|quang_ngai|Quảng Ngãi|tỉnh||2025-07-01|quang_ngai,kon_tum
52|gia_lai|Gia Lai|tỉnh||2025-07-01|binh_dinh,gia_lai
56|khanh_hoa|Khánh Hòa|tỉnh||2025-07-01|khanh_hoa,ninh_thuan
66|dak_lak|Đắk Lắk|tỉnh||2025-07-01|dak_lak,phu_yen
68|lam_dong|Lâm Đồng|tỉnh||2025-07-01|lam_dong,binh_thuan,dak_nong
75|dong_nai|Đồng Nai|thành phố|2026-04-30|2025-07-01|dong_nai,binh_phuoc
79|ho_chi_minh|Hồ Chí Minh|thành phố||2025-07-01|ho_chi_minh,ba_ria_vung_tau,binh_duong
80|tay_ninh|Tây Ninh|tỉnh||2025-07-01|long_an,tay_ninh
82|dong_thap|Đồng Tháp|tỉnh||2025-07-01|tien_giang,dong_thap
86|vinh_long|Vĩnh Long|tỉnh||2025-07-01|vinh_long,ben_tre,tra_vinh
91|an_giang|An Giang|tỉnh||2025-07-01|kien_giang,an_giang
92|can_tho|Cần Thơ|thành phố||2025-07-01|can_tho,hau_giang,soc_trang
96|ca_mau|Cà Mau|tỉnh||2025-07-01|ca_mau,bac_lieu`;

/** slug | name | kind | from | to | successors; sorted by beginning */
const FORMER = `
ha_bac|Hà Bắc|tỉnh|1963-04-01|1996-12-31|bac_giang,bac_ninh
bac_thai|Bắc Thái|tỉnh|1965-07-01|1996-12-31|bac_kan,thai_nguyen
hai_hung|Hải Hưng|tỉnh|1968-04-01|1996-12-31|hai_duong,hung_yen
vinh_phu|Vĩnh Phú|tỉnh|1968-03-01|1996-12-31|vinh_phuc,phu_tho
binh_tri_thien|Bình Trị Thiên|tỉnh|1976|1989-06-30|quang_binh,quang_tri,hue
cuu_long|Cửu Long|tỉnh|1976|1992-05-04|vinh_long,tra_vinh
gia_lai_kon_tum|Gia Lai - Kon Tum|tỉnh|1976|1991-09-30|gia_lai,kon_tum
ha_nam_ninh|Hà Nam Ninh|tỉnh|1976|1992-03-31|nam_ha,ninh_binh
ha_son_binh|Hà Sơn Bình|tỉnh|1976|1991-09-30|ha_tay,hoa_binh
ha_tuyen|Hà Tuyên|tỉnh|1976|1991-09-30|ha_giang,tuyen_quang
hoang_lien_son|Hoàng Liên Sơn|tỉnh|1976|1991-09-30|lao_cai,yen_bai
minh_hai|Minh Hải|tỉnh|1976|1996-12-31|bac_lieu,ca_mau
nghe_tinh|Nghệ Tĩnh|tỉnh|1976|1991-08-31|nghe_an,ha_tinh
nghia_binh|Nghĩa Bình|tỉnh|1976|1989-06-30|quang_ngai,binh_dinh
phu_khanh|Phú Khánh|tỉnh|1976|1989-06-30|phu_yen,khanh_hoa
quang_nam_da_nang|Quảng Nam - Đà Nẵng|tỉnh|1976|1996-12-31|quang_nam,da_nang
song_be|Sông Bé|tỉnh|1976|1996-12-31|binh_duong,binh_phuoc
thuan_hai|Thuận Hải|tỉnh|1976|1992-03-31|ninh_thuan,binh_thuan
vung_tau_con_dao|Vũng Tàu - Côn Đảo|đặc khu|1979|1991-08-11|ba_ria_vung_tau
ha_tay|Hà Tây|tỉnh|1991-10-01|2008-07-31|ha_noi
nam_ha|Nam Hà|tỉnh|1992-04-01|1996-12-31|ha_nam,nam_dinh`;

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

function decode(table: string, epoch: '63' | '34'): ProvinceEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.split('|');
      const [code = '', slug = '', name = '', kind, city, from] = fields;
      const last = epoch === '34';
      return {
        epoch,
        code,
        slug,
        name,
        kind: kind === 'tỉnh' ? 'tỉnh' : 'thành phố',
        cityFrom: city || null,
        from: from || null,
        to: (!last && fields[6]) || null,
        related: list(last ? fields[6] : fields[7]),
        seats: list(fields[8]),
        aliases: list(fields[9]),
      };
    });
}

let all: readonly ProvinceEntry[] | undefined;

/** The 63 in the order of their codes, then the 34; decoded at the first call. */
export function provinceTable(): readonly ProvinceEntry[] {
  all ??= [...decode(PROVINCES_63, '63'), ...decode(PROVINCES_34, '34')];
  return all;
}

/** Provinces that ceased before 2025. */
export function formerProvinces(): readonly FormerProvince[] {
  return FORMER.trim()
    .split('\n')
    .map((line) => {
      const [slug = '', name = '', kind = '', from = '', to = '', successors] = line.split('|');
      return { slug, name, kind, from, to, successors: list(successors) };
    });
}
