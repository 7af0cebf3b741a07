import { DATE_LINE } from '../../segment/cues.ts';
import { type Evidence, type NoticeRule, quote } from './rule.ts';

// "ngày … tháng … năm …", "ngày    tháng 01 năm 2023": the words of a date line
const DATE_WORDS = /(?<!\p{L})[Nn]gày(?!\p{L})[^\p{L}]{0,24}tháng(?!\p{L})/u;

/** A date line without a year that could be read. */
function findEmpty({ layout: { blocks } }: Evidence) {
  return blocks.find(
    ({ role, text }) => role === 'header' && DATE_LINE.test(text) && DATE_WORDS.test(text),
  );
}

export const dateBlank: NoticeRule = {
  code: 'date-blank',
  severity: 'warning',
  check: (evidence) => {
    const { date } = evidence.directive;
    if (date !== null) {
      if (date.precision === 'day') return [];
      const blank = date.precision === 'month' ? 'day' : 'month';
      return [
        { message: `expected a ${blank} in the date, found ${quote(date.text)}`, span: date.span },
      ];
    }
    const empty = findEmpty(evidence);
    if (empty === undefined) return [];
    return [
      {
        message: `expected day, month and year in the date, found ${quote(empty.text)}`,
        span: evidence.layout.clean.span(empty.start, empty.end),
      },
    ];
  },
};

export const dateMissing: NoticeRule = {
  code: 'date-missing',
  severity: 'warning',
  check: (evidence) => {
    if (evidence.directive.date !== null || findEmpty(evidence) !== undefined) return [];
    return [{ message: 'expected place and date in the header, found none', span: null }];
  },
};
