import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/clean.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const documents = readdirSync(FIXTURES)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => ({
    name,
    text: readFileSync(resolve(FIXTURES, name), 'utf8').replace(/^\ufeff/, ''),
  }));

const paragraphsOf = (source: string): string[] => {
  const { text, paragraphs } = normalise(source, knownSyllables);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
};

/** Words without marks and blanks, as the record's invariant compares them. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\\geq?/g, '≥')
    .replace(/\\leq?/g, '≤')
    .replace(/\\approx/g, '≈')
    .replace(/<br ?\/?>/g, '')
    .replace(/\n\s*\d{1,3}\s*(?=\n)/g, '\n')
    .replace(/[\s*•_`#|$\\\u00ad\ufeff\u200b]+/g, '');

describe('lines', () => {
  it.each([
    [
      'a paragraph cut by a page break',
      'Thu ngân sách trên địa bàn của toàn tỉnh trong năm kế hoạch, không kể thu từ xuất khẩu, nhập khẩu, phấn đấu đạt 1.250,5 tỷ\n\nđồng; tỷ lệ che phủ rừng đạt 52%.',
      1,
    ],
    [
      'a page number in a paragraph below a letterhead of bars',
      `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH X | Độc lập - Tự do - Hạnh phúc\n\n${'Thi đua lao động sáng tạo, '.repeat(5)}các cơ quan, đơn vị thực hiện tốt nhiệm vụ và\n\n3\n\nchương trình công tác năm 2025.`,
      4,
    ],
    [
      'a page number between the halves',
      'Các địa phương tập trung tháo gỡ khó khăn cho\n\n3\n\ndoanh nghiệp.',
      1,
    ],
    ['a number and its unit in bold', '**Điều\n2. Hiệu lực thi hành**', 1],
    ['a number under its "số"', 'Căn cứ Luật Tổ chức Quốc hội số\n57/2014/QH13;', 1],
    ['a law under "Luật"', 'một số điều của Luật\nĐất đai đã được ban hành', 1],
    ['a body under its first word', 'Quyết định của Thủ tướng\nChính phủ và Bộ\nChính trị', 1],
    ['a number that is no document', 'Đẩy mạnh chuyển đổi số\n72 xã, phường đã hoàn thành', 2],
    ['a heading under a body', 'Các sở, Ban\nCHƯƠNG TRÌNH', 2],
    ['a type and its subject', 'CHỈ THỊ\nVề việc phát động phong trào thi đua năm 2030', 2],
    ['bullets', '- Như trên;\n- Lưu: VT.', 2],
    ['numbered items', '1. Thu ngân sách đạt 5 tỷ đồng.\n2. Tỷ lệ hộ nghèo dưới 3%.', 2],
    ['cells of a Markdown row', '| Chỉ tiêu | Đơn vị |\n|---|---|\n| Hộ nghèo | % |', 4],
    ['cells of rows without outer bars', 'TT | Chỉ tiêu | ĐVT\n1 | Hộ nghèo | %', 6],
    [
      'the two columns of a letterhead',
      'TỈNH ỦY X | ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 5-CT/TU | X, ngày 05/01/2030',
      4,
    ],
    [
      'cells as lines of their own',
      '|\nSố: 12/CT-UBND\n|\n*Hà Nam, ngày\n05 tháng 01 năm 2030*\n|',
      2,
    ],
    ['a heading over a paragraph', '## Mục tiêu\nPhấn đấu hoàn thành kế hoạch.', 2],
    ['a person under a position', '**CHỦ TỊCH**\n\n\nNguyễn Văn Mẫu', 2],
  ])('%s', (_name, source, count) => {
    expect(paragraphsOf(source)).toHaveLength(count);
  });

  it('knows the wrapping of a document by its own lines, whatever surrounds it', () => {
    const notices = Array.from({ length: 20 }, () =>
      'Văn bản này có nội dung hướng dẫn. '.repeat(9).trim(),
    );
    const decree = `Quyết định này quy định việc quản lý, khai thác và bảo vệ công trình theo
quy định của pháp luật về đê điều, thủy lợi và phòng, chống thiên tai tại các xã
Hà Nam, Nam Định và Ninh Bình; việc kiểm tra, giám sát và xử lý vi phạm của
các cơ quan, tổ chức, cá nhân có liên quan đến hoạt động này trên địa bàn.`;
    const found = paragraphsOf([...notices, decree].join('\n'));
    expect(found.at(-1)).toBe(decree.replaceAll('\n', ' '));
  });

  it('joins lines that are wrapped with a blank line between all of them', () => {
    const words =
      'Tiếp tục thực hiện có hiệu quả các phong trào thi đua trên mọi lĩnh vực của đời sống xã hội ';
    const lines = Array.from({ length: 12 }, (_, i) =>
      words
        .slice(0, 60 + (i % 3))
        .trim()
        .toLowerCase(),
    );
    expect(paragraphsOf(`1. ${lines.join('\n\n')}.`)).toHaveLength(1);
  });
});

describe('marks', () => {
  it.each([
    ['Thành ph**ố', 'Thành phố'],
    ['KT. CH**Ủ TỊCH**', 'KT. CHỦ TỊCH'],
    ['đạt $\\geq 97\\%$ số trẻ', 'đạt ≥ 97% số trẻ'],
    ['1\\. Thu ngân sách', '1. Thu ngân sách'],
    ['### Về việc *phát động*', 'Về việc phát động'],
    ['xem [tại đây](https://example.vn/a) nhé', 'xem tại đây nhé'],
    ['1. Thu ngân sách.<br>2. Chi ngân sách.', '1. Thu ngân sách.\n2. Chi ngân sách.'],
    ['phòng HP_VP11_QĐ', 'phòng HP_VP11_QĐ'],
    ['giá 5 $ và 7 $ một suất', 'giá 5 $ và 7 $ một suất'],
    ['  nhiều   dấu  cách ', 'nhiều dấu cách'],
  ])('%s', (source, clean) => {
    expect(normalise(source, knownSyllables).text).toBe(clean);
  });
});

describe('laws', () => {
  const law = (check: (text: string) => void): void => {
    expect(documents.length).toBeGreaterThan(0);
    for (const { text } of documents) check(text);
  };

  it('every paragraph can be pointed at in the source', () => {
    law((source) => {
      const { paragraphs, ground } = normalise(source, knownSyllables);
      for (const { start, end } of paragraphs) {
        const { text, span } = ground(start, end);
        expect(bare(source.slice(span.start, span.end))).toBe(bare(text));
        expect(source.slice(0, span.start).split('\n')).toHaveLength(span.line);
      }
    });
  });

  it('line ends, composition and no-break blanks change no word', () => {
    law((source) => {
      const words = paragraphsOf(source);
      expect(paragraphsOf(source.replace(/\r?\n/g, '\r\n'))).toEqual(words);
      expect(paragraphsOf(source.normalize('NFD'))).toEqual(words);
      expect(paragraphsOf(source.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'))).toEqual(words);
    });
  });

  it('what is clean stays as it is', () => {
    law((source) => {
      // A cell's number alone between blank lines would be a page's.
      const once = paragraphsOf(source)
        .filter((paragraph) => !/^\d{1,3}$/.test(paragraph))
        .join('\n\n');
      expect(paragraphsOf(once).join(' ')).toBe(once.replace(/\n+/g, ' '));
    });
  });

  it('throws on nothing and loses no letter of plain words', () => {
    const piece = fc.constantFrom(
      'thi đua',
      '**',
      '*',
      '|',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      'Điều 2.',
      '“',
      '”',
      '\u0301',
      '\r',
      '$',
      '\\',
      '#',
      '   ',
      '2.375,5 tỷ',
      '<br>',
      '_',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const { text, paragraphs } = normalise(source, knownSyllables);
        expect(text.match(/thi đua/g)?.length ?? 0).toBe(
          pieces.filter((one) => one === 'thi đua').length - swallowed(source, text),
        );
        for (const { start, end } of paragraphs) expect(start).toBeLessThanOrEqual(end);
      }),
    );
  });
});

/** A combining mark right behind the words composes with their last letter. */
function swallowed(source: string, text: string): number {
  const count = (words: string): number =>
    words.normalize('NFC').match(/thi đua(?!\u0301)/g)?.length ?? 0;
  return (source.match(/thi đua/g)?.length ?? 0) - Math.min(count(source), count(text));
}
