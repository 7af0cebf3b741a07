/** In the link of a number: "đạt 68%", "còn 4,1%", "giảm 5%", "tăng thêm 7 xã". */
export const REACHING = /(?:^| )(?:đạt|còn|giảm|rút ngắn|tăng|thêm|lên|xuống|chiếm|gấp)(?: |$)/u;
