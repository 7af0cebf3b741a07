import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/clean.ts';
import { partGlued } from '../../src/normalise/glued.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';

const part = (text: string): string => applyEdits(text, partGlued(text, knownSyllables)).text;

describe('words that lost the blank between them', () => {
  const cases: [string, string][] = [
    ['Luật Tổ chức Chính phủngày 12/3/2015', 'Luật Tổ chức Chính phủ ngày 12/3/2015'],
    ['Ủy bannhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Ủybannhândân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['ỦYBAN NHÂNDÂN', 'ỦY BAN NHÂN DÂN'],
    ['Thủtướng Chínhphủ', 'Thủ tướng Chính phủ'],
    ['KẾ HOẠCH PHÁTTRIỂN KINHTẾ', 'KẾ HOẠCH PHÁT TRIỂN KINH TẾ'],
    ['văn bản quy phạm pháp luậtcủa Hội đồng', 'văn bản quy phạm pháp luật của Hội đồng'],
    ['báo cáo thẩm trasố 12/BC-HĐND', 'báo cáo thẩm tra số 12/BC-HĐND'],
    ['Kèm theoQuyết định này', 'Kèm theo Quyết định này'],
    ['thẩm quyền củaỦy ban và cácngày nghỉ', 'thẩm quyền của Ủy ban và các ngày nghỉ'],
    ['nhiệm kỳ 5 nămNgày bầu cử', 'nhiệm kỳ 5 năm Ngày bầu cử'],
    ['số15/CT-TTg ngày15 tháng3 năm2011', 'số 15/CT-TTg ngày 15 tháng 3 năm 2011'],
    ['ngày22tháng7 năm 2010', 'ngày 22 tháng 7 năm 2010'],
    ['kỷ niệm 100năm và trong 6tháng', 'kỷ niệm 100 năm và trong 6 tháng'],
    ['số 15/2019/CT-TTgngày 02/3', 'số 15/2019/CT-TTg ngày 02/3'],
    ['số 70-TB/TWngày 06 tháng 01', 'số 70-TB/TW ngày 06 tháng 01'],
    ['số 08-NQ/TUngày 06 tháng 01', 'số 08-NQ/TU ngày 06 tháng 01'],
    ['số 12/2019/NĐ-CPngày15/3', 'số 12/2019/NĐ-CP ngày 15/3'],
    ['UBNDtỉnh, HĐNDhuyện, BTCtrước', 'UBND tỉnh, HĐND huyện, BTC trước'],
    ['củaUBND tỉnh, doHĐND, theoQĐ', 'của UBND tỉnh, do HĐND, theo QĐ'],
    [
      'đạt85, từ10 đến15, qua đào tạo69,5%, vốn1.250',
      'đạt 85, từ 10 đến 15, qua đào tạo 69,5%, vốn 1.250',
    ],
    ['phong trào thiđua', 'phong trào thi đua'],
    ['đại hội khoá và thuỷ lợi; thuỷlợi, vănhoá', 'đại hội khoá và thuỷ lợi; thuỷ lợi, văn hoá'],
    ['KT. CHỦ TỊCH NguyễnVăn Khang, TrầnThị Mẫu', 'KT. CHỦ TỊCH Nguyễn Văn Khang, Trần Thị Mẫu'],
    // What the vocabulary does not hold the document itself may.
    ['bản làng, nương rẫy; làngbản, nươngrẫy', 'bản làng, nương rẫy; làng bản, nương rẫy'],
    ['ông Nguyễn Văn A, NGUYỄNVĂN B', 'ông Nguyễn Văn A, NGUYỄN VĂN B'],
  ];
  it.each(cases)('%s', (text, expected) => expect(part(text)).toBe(expected));
});

describe('words that are whole', () => {
  it.each([
    'người nghiêng ngả, quốc gia, giếng khoan, khuỷu tay, quyển, giữ gìn, oằn oại, xoong',
    'Thủ tướng, THỦ TƯỚNG, THủ tướng, NGhị quyết, THông báo; việc ôn tập của ông',
    // Names and foreign words
    'Đắk Lắk, ĐắkLắk, Krông Pắk, Srêpốk, Êđê, Xơđăng, Mêkông, Lênin, sông AVương, Đêga',
    'bêtông, ôtô, xăngdầu, vắcxin, vectơ, cácbon, tuốcnơvít, kilômét, café, Internet, online',
    'QĐ-TTg, 33/2018/QĐ-UBND, KH&ĐT, VNeID, QĐ-TTgCP, fullHD, BĐBP, GRDP, ĐBSCL, CTMTQG, 3D, H5N1, QH15, pH',
    'Xã hội-kinh tế, Gia-rai, http://vi.vn/a-b, v.v',
    // Marks of notes
    'Chính phủ1 ban hành, trong năm2 qua, tháng 9, số2, đào tạo12, thuỷ lợi3,4',
    // Two ways to part it
    'phátra, kếthôn, khoánước',
    'mộtmộtmộtmộtmộtmộtmộtmộtmộtmột',
  ])('%s', (text) => expect(part(text)).toBe(text));
});

describe('for any text', () => {
  const word = fc.constantFrom(
    ...'Chính phủ ngày Ủy ban nhân dân TW TTg CP số 15 2011 tháng năm của ở ý các cách TU UBND Lênin bêtông Ê Đắk a ôn TH / - . và\n'.split(
      ' ',
    ),
  );
  const glued = fc
    .array(fc.tuple(word, fc.constantFrom('', '', ' ')), { maxLength: 24 })
    .map((words) => words.flat().join(''));
  const text = fc.oneof(glued, fc.string());

  it('adds blanks only, inside of words, with an exact way back', () => {
    fc.assert(
      fc.property(text, (before) => {
        const edits = partGlued(before, knownSyllables);
        for (const { from, to, insert } of edits) {
          expect([to, insert]).toEqual([from, ' ']);
          expect(before.slice(from - 1, from + 1)).toMatch(/^[\p{L}\d]{2}$/u);
        }
        const { text: after, startBefore, endBefore } = applyEdits(before, edits);
        for (let i = 0; i < after.length; i++) {
          const [start, end] = [startBefore(i), endBefore(i + 1)];
          if (start < end) expect(before.slice(start, end)).toBe(after[i]);
          else expect(after[i]).toBe(' ');
        }
      }),
    );
  });

  it('parts nothing twice', () => {
    fc.assert(
      fc.property(text, (before) => {
        const once = part(before);
        expect(part(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('in a document', () => {
  const { text, span } = normalise(
    'Theo Chỉ thị *số15/CT-TTg*ngày **03/4/2010** của Chínhphủ.\n',
    knownSyllables,
  );

  it('parts what marks stood between, too', () =>
    expect(text).toBe('Theo Chỉ thị số 15/CT-TTg ngày 03/4/2010 của Chính phủ.'));

  it('finds the way back', () => {
    const at = text.indexOf('số 15');
    expect(span(at, text.indexOf(' 03/4'))).toEqual({ start: 14, end: 30, line: 1 });
    const body = text.indexOf('Chính phủ');
    expect(span(body, body + 9)).toEqual({ start: 49, end: 57, line: 1 });
  });
});
