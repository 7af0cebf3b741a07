import { isDigit } from '../../text/letters.ts';
import { readNumber } from '../../text/numbers.ts';
import { locate, type NoticeRule, quote } from './rule.ts';

/** "7.5%" in a target: "," is the decimal mark and "." groups thousands. */
export const decimalForeign: NoticeRule = {
  code: 'decimal-foreign',
  severity: 'warning',
  check: ({ directive: { targets }, source }) =>
    targets.flatMap(({ text, span, value, upper }) => {
      for (let at = 0; at < text.length; at++) {
        if (!isDigit(text.charCodeAt(at))) continue;
        const token = readNumber(text, at);
        if (token === undefined) continue;
        at = token.end - 1;
        if (!token.foreign || (token.value !== value && token.value !== upper)) continue;
        const words = text.slice(token.start, token.end);
        return [
          {
            message: `expected "," as the decimal mark, found ${quote(words)}, read as ${figureOf(token.value)}`,
            span: locate(source, span, words),
          },
        ];
      }
      return [];
    }),
};

const figureOf = (value: number): string => String(value).replace('.', ',');
