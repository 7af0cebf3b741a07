import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateRange } from '../../src/text/date-ranges.ts';
import { readDate } from '../../src/text/dates.ts';

describe('readDate', () => {
  it.each([
    ['ngày 31 tháng 12 năm 2024', '2024-12-31'],
    ['Ngày 05 tháng 5 năm 2025', '2025-05-05'],
    ['NGÀY 05 THÁNG 5 NĂM 2025', '2025-05-05'],
    ['ngày31tháng12năm2024', '2024-12-31'],
    ['ngày 31\u00a0tháng  12, năm 2024', '2024-12-31'],
    ['07 tháng 4 năm 2014', '2014-04-07'],
    ['ngày 12 tháng 4/2025', '2025-04-12'],
    ['ngày 30/4 năm 2025', '2025-04-30'],
    ['31/12/2024', '2024-12-31'],
    ['ngày 1/2/2024', '2024-02-01'],
    ['19 / 01 / 2024', '2024-01-19'],
    ['16.7.2021', '2021-07-16'],
    ['ngày 24-10-2025', '2025-10-24'],
    ['24-10-2025', '2025-10-24'],
    ['2024-03-15', '2024-03-15'],
    ['20/4/17', '2017-04-20'],
    ['3/9/91', '1991-09-03'],
    ['29/02/2024', '2024-02-29'],
    ['ngày mồng 3 tháng ba năm 2017', '2017-03-03'],
    ['mùng 3 tháng 3 năm 2017', '2017-03-03'],
    ['ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi tư', '2024-12-31'],
    ['tháng 6 năm 2025', '2025-06'],
    ['tháng 6/2025', '2025-06'],
    ['tháng 06-2025', '2025-06'],
    ['tháng 06.2025', '2025-06'],
    ['tháng mười một năm 2025', '2025-11'],
    ['tháng năm năm 1975', '1975-05'],
    ['năm 2030', '2030'],
    ['năm 1789', '1789'],
    ['năm 938', '0938'],
    // blank places
    ['ngày   tháng 01 năm 2023', '2023-01'],
    ['ngày tháng 02 năm 2025', '2025-02'],
    ['ngày … tháng … năm 2023', '2023'],
    ['ngày …10… tháng …01… năm 2025', '2025-01-10'],
    ['ngày ..7.. tháng 3 năm 2025', '2025-03-07'],
    ['ngày....tháng....năm 2023', '2023'],
    ['ngày     /01/2023', '2023-01'],
    ['ngày / /2025', '2025'],
    ['ngày……./…../2025', '2025'],
    ['ngày __ __/_/2025', '2025'],
    ['tháng … năm 2023', '2023'],
    // no year: a date, but none for a record
    ['ngày 24/7', '--07-24'],
    ['ngày 24-10', '--10-24'],
    ['ngày 10.6', '--06-10'],
    ['ngày 29/2', '--02-29'],
    ['ngày 30 tháng 4', '--04-30'],
    ['tháng 6', '--06'],
    ['tháng tư', '--04'],
  ])('%s', (text, iso) => {
    const date = readDate(text, 0);
    expect(date).toMatchObject({ start: 0, end: text.length, iso });
    const precision = iso.replace('--', '0000-').split('-').length;
    expect(date?.precision).toBe(['year', 'month', 'day'][precision - 1]);
    expect(date?.year ?? null).toBe(iso.startsWith('--') ? null : Number(iso.slice(0, 4)));
  });

  it.each([
    ['ngày 31 tháng 12 năm 2024 của', 'ngày 31 tháng 12 năm 2024'],
    ['31/12/2024.', '31/12/2024'],
    ['31/12/2024, 5', '31/12/2024'],
    ['31/12/2024-01/01/2025', '31/12/2024'],
    ['năm 2021-2025', 'năm 2021'],
    ['năm 2024,2025', 'năm 2024'],
    ['năm 2025. 100', 'năm 2025'],
    ['năm 938 là', 'năm 938'],
    ['ngày 30/6 của năm', 'ngày 30/6'],
    ['tháng 6 và tháng 7 năm 2025', 'tháng 6'],
  ])('%s begins with %s', (text, words) => {
    expect(text.slice(0, readDate(text, 0)?.end)).toBe(words);
  });

  it.each([
    ['14/14'],
    ['45.799/36.875'],
    ['1/3'],
    ['24/7'],
    ['2/3 phiếu'],
    ['12/2024'],
    ['17/2006/CT-TTg'],
    ['30 tháng 4'],
    ['6 tháng năm 2025'],
    ['6 tháng đầu năm 2025'],
    ['ngày 31 tháng 02 năm 2024'],
    ['29/02/2023'],
    ['31/4/2025'],
    ['32/13/2020'],
    ['0/1/2020'],
    ['tháng 13'],
    ['tháng 0 năm 2020'],
    ['ngày 27 năm 12 năm 2019'],
    ['ngày 12/10/QĐ'],
    ['ngày 05/10/20-CT'],
    ['1.1.3'],
    ['1.10.30'],
    ['1-2-3'],
    ['1-2'],
    ['3.000'],
    ['ngày làm việc'],
    ['ngày, tháng, năm sinh'],
    ['ngày tháng năm'],
    ['tháng một lần'],
    ['tháng 2 lần'],
    ['tháng 6,5%'],
    ['năm học 2024-2025'],
    ['năm 500 hộ'],
    ['năm 2.500 hộ'],
    ['năm 1788,32 ha'],
    ['năm 20'],
    ['năm 179 TCN'],
    ['năm 3000 trước Công nguyên'],
    ['ngày 10/3 âm lịch'],
    ['2024'],
    ['0912345678'],
    [''],
  ])('declines %s', (text) => {
    expect(readDate(text, 0)).toBeUndefined();
  });

  it.each([
    ['mỗi ngày 10.6 tấn', 'ngày'],
    ['mỗi tháng 2 lần', 'tháng'],
    ['hằng năm 2000 hộ', 'năm'],
    ['trong 5 ngày tháng 3', 'ngày'],
    ['quý 3 tháng 9 năm 2025', '3'],
    // not from the middle, whether the whole is a date or not
    ['19 / 01 / 2024', '01'],
    ['19/01/2024', '01'],
    ['16.7.2021', '7'],
    ['24-10-2025', '10'],
    ['ngày 0 tháng 4 năm 2000', 'tháng'],
    ['ngày 0 tháng 4 năm 2000', 'năm'],
    ['ngày   tháng 01 năm 2023', 'tháng'],
    ['6 tháng 7', 'tháng'],
    ['xnăm 2020', 'năm'],
  ])('declines in %s the date at %s', (text, at) => {
    expect(readDate(text, text.indexOf(at))).toBeUndefined();
  });

  it('reads back any day in every form that documents use', () => {
    const p2 = (n: number): string => String(n).padStart(2, '0');
    const day = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = `${y}-${p2(m)}-${p2(d)}`;
        for (const text of [
          `ngày ${p2(d)} tháng ${p2(m)} năm ${y}`,
          `ngày ${d} tháng ${m} năm ${y}`,
          `${d} tháng ${m} năm ${y}`,
          `${d}/${m}/${y}`,
          `ngày ${p2(d)}/${p2(m)}/${y}`,
          `${p2(d)} / ${p2(m)} / ${y}`,
          `${d}.${m}.${y}`,
          `ngày ${d}-${m}-${y}`,
          iso,
        ]) {
          expect(readDate(text, 0)).toMatchObject({ iso, end: text.length, precision: 'day' });
        }
      }),
    );
  });

  it('knows the calendar: a day is read when it exists', () => {
    const figures = fc.tuple(fc.nat(40), fc.nat(14), fc.integer({ min: 1900, max: 2100 }));
    fc.assert(
      fc.property(figures, ([d, m, y]) => {
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(readDate(`ngày ${d} tháng ${m} năm ${y}`, 0) !== undefined).toBe(exists);
        expect(readDate(`${d}/${m}/${y}`, 0) !== undefined).toBe(exists);
      }),
    );
  });
});

describe('readDateRange', () => {
  it.each([
    ['từ ngày 01/4/2025 đến ngày 30/4/2025', '2025-04-01', '2025-04-30'],
    ['từ ngày 5 tháng 8 đến hết ngày 10 tháng 8 năm 2012', '2012-08-05', '2012-08-10'],
    ['ngày 3 tháng 9 - ngày 5 tháng 9 năm 1945', '1945-09-03', '1945-09-05'],
    ['từ 01/4 đến 30/4/2025', '2025-04-01', '2025-04-30'],
    ['từ ngày 01 đến 05/9/2025', '2025-09-01', '2025-09-05'],
    ['01-05/9/2025', '2025-09-01', '2025-09-05'],
    ['từ 30/4-1/5/2025', '2025-04-30', '2025-05-01'],
    ['tháng 3 tới tháng 5 năm 1975', '1975-03', '1975-05'],
    ['từ năm 2021 đến năm 2025', '2021', '2025'],
    ['từ 1-4 đến 30-4', '--04-01', '--04-30'],
  ])('%s', (text, from, to) => {
    expect(readDateRange(text, 0)).toMatchObject({
      end: text.length,
      from: { iso: from },
      to: { iso: to },
    });
  });

  it.each([
    ['từ ngày 15/12 đến ngày 15/01/2026', 'the year of the lower end is not said'],
    ['từ 15 đến 20 xã', 'no dates'],
    ['15 đến 20/11/2025', 'a number before a date'],
    ['từ năm 2021 đến 2025', 'a bare figure'],
    ['ngày 31/4 đến ngày 2/5/2025', 'no such day'],
    ['ngày 30/4/2025', 'one date'],
    ['từ tháng 3 đến ngày 5/5/2025', 'a month and a day'],
  ])('declines %s: %s', (text) => {
    expect(readDateRange(text, 0)).toBeUndefined();
  });
});
