import { locate, type NoticeRule, type Trouble } from './rule.ts';

// Greek and Cyrillic capitals: "NĐ-C|Р" with U+0420 for P
const OTHER = /[\u0391-\u03A7\u0410-\u0425]/u;

/** A cited number with a letter of another alphabet; the citation has the Latin one that it looks like. */
export const numberLetters: NoticeRule = {
  code: 'number-letters',
  severity: 'info',
  check: ({ directive: { citations }, source }) =>
    citations.flatMap((citation): Trouble[] => {
      const { number, mentions } = citation;
      const mention = [citation, ...mentions].find(({ text }) => OTHER.test(text));
      if (number === null || mention === undefined) return [];
      const code = OTHER.exec(mention.text)?.[0].charCodeAt(0).toString(16).padStart(4, '0');
      const words = mention.text.split(' ').find((word) => OTHER.test(word)) ?? '';
      const span = locate(source, mention.span, words);
      const message = `expected ${number} in Latin letters, found U+${code?.toUpperCase()}`;
      return [{ message, span }];
    }),
};
