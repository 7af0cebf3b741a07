import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { compose, type Parts } from './document.ts';

const valuesOf = (parts: Parts): number[] => extract(compose(parts)).targets.map((t) => t.value);

const ORDERS = 'Thực hiện nhiệm vụ năm 2023, Ủy ban nhân dân phát động phong trào thi đua như sau:';
const DISTRICT = 'ỦY BAN NHÂN DÂN HUYỆN SÔNG LAM';

describe('targets before the orders', () => {
  const cases: [Parts, number[]][] = [
    [{ preamble: `Quốc hội đề ra mục tiêu tăng GDP 6,5% và CPI khoảng 4,5%. ${ORDERS}` }, []],
    [{ preamble: `Chính phủ xác định chỉ tiêu xuất khẩu tăng 6%. ${ORDERS}` }, []],
    [{ preamble: `Kinh tế thế giới phấn đấu phục hồi, dự báo tăng 2,7%. ${ORDERS}` }, []],
    [
      {
        preamble: `Trước dự báo còn nhiều khó khăn, tỉnh phấn đấu GRDP tăng 8,5%. ${ORDERS}`,
      },
      [8.5],
    ],
    [
      {
        issuer: DISTRICT,
        preamble: `Tỉnh phấn đấu tốc độ tăng trưởng kinh tế đạt 9%. ${ORDERS}`,
      },
      [],
    ],
    [{ preamble: `Tỉnh phấn đấu tốc độ tăng trưởng kinh tế đạt 9%. ${ORDERS}` }, [9]],
    [
      {
        issuer: DISTRICT,
        preamble: `Huyện phấn đấu tổng thu ngân sách đạt 300 tỷ đồng. ${ORDERS}`,
      },
      [300],
    ],
  ];
  it.each(cases)('%j', (parts, expected) => expect(valuesOf(parts)).toEqual(expected));
});
