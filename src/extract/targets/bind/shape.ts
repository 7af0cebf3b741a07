import type { Amount } from '../amounts/amounts.ts';
import { endsWithAction, isBareAction, startsWithHead } from '../words.ts';
import { TOPIC } from './subject.ts';

/** Where the words stand that say what is measured. */
export type Shape = 'before' | 'after' | 'around' | 'none';

const PLACE_SUBJECT =
  /^(?:toàn|cả|trên địa bàn|tỉnh|thành phố|huyện|thị xã|xã|phường|quận|mỗi năm|hằng năm|hàng năm)(?: \p{L}+){0,4}$/iu;

const OF_EACH = /^(?:bình quân )?(?:mỗi|từng) \p{Ll}+(?: \p{Ll}+)?$/iu;

// "chiếm tối thiểu 80% | các hoạt động của mỗi cơ quan": what it is a percentage of
const BASE = /^(?:(?:trên |trong )?(?:các|tổng(?: số)?|số)(?!\p{L})|so với )/iu;

/** Decides which of the words left and right of an amount it measures. */
export function chooseShape(
  head: string,
  subject: string,
  object: string,
  link: string,
  amount: Amount,
): { shape: Shape; words: { subject: string; object: string } } {
  const bareNoun = amount.kind === 'counted' || amount.kind === 'noun';
  const rest = bareNoun ? object.slice(amount.unit.length).trim() : object;
  if (subject === '' && head !== '' && (object === '' || (bareNoun && rest === '')))
    return { shape: 'before', words: { subject: head, object: '' } };
  if (subject === '' || (link.endsWith('có') && PLACE_SUBJECT.test(subject))) {
    return object === ''
      ? { shape: 'none', words: { subject: '', object: '' } }
      : { shape: 'after', words: { subject: '', object } };
  }
  if (rest === '') {
    // "Hình thành 20 mô hình" measures "Hình thành mô hình"; "giải quyết việc làm cho 90 lao động" no more than its verb and object.
    if (bareNoun && !link.startsWith(':') && endsWithAction(subject) && !startsWithHead(subject))
      return { shape: 'around', words: { subject, object } };
    // "bình quân mỗi xã tăng 01 tiêu chí": of whom, not what
    if (bareNoun && OF_EACH.test(subject))
      return {
        shape: 'around',
        words: { subject: /^tăng/u.test(link) ? `${subject} tăng` : subject, object },
      };
    // "đón 2 triệu lượt khách": a verb alone measures nothing.
    const at =
      endsWithAction(subject) && !startsWithHead(subject) ? amount.unit.indexOf('lượt ') : -1;
    if (at >= 0)
      return {
        shape: 'around',
        words: { subject, object: amount.unit.slice(at + 'lượt '.length) },
      };
    return { shape: 'before', words: { subject: dropPreposition(subject), object: '' } };
  }
  if (link.startsWith(':') && (TOPIC.test(subject) || !/đạt|còn|là|chiếm|giảm|tăng/.test(link))) {
    // "Tại địa bàn đô thị: 100% …", "Phong trào …: 92% khu dân cư": the words before the colon are where, not what.
    // "…; bảo hiểm xã hội tự nguyện: | 1.450 người tham gia": within a list they name what is counted.
    const named = bareNoun && /^\p{Ll}/u.test(subject) && !TOPIC.test(subject);
    const what = named || startsWithHead(subject) ? `${subject}:` : '';
    return { shape: what === '' ? 'after' : 'around', words: { subject: what, object } };
  }
  // "giải ngân đạt 100% kế hoạch vốn": a verb alone measures nothing without its object.
  if (isBareAction(subject)) return { shape: 'around', words: { subject, object } };
  const linked = link !== '' && !/^(?:có|đến|với|phấn đấu|dự kiến)$/u.test(link);
  if (linked && (startsWithHead(subject) || /:|đạt|là|chiếm|bằng|còn|mức|lên|xuống/.test(link))) {
    const base = amount.kind === 'percent' && BASE.test(object) ? object : '';
    return { shape: 'before', words: { subject, object: base } };
  }
  // "nâng chất lượng … của tổ chức đảng ở | 100% thôn, bản": it governs the noun after the number.
  if (amount.kind === 'percent' && /^(?:ở|đến|với|vào)$/.test(link))
    return { shape: 'around', words: { subject: `${subject} ${link}`, object } };
  if (link.endsWith('có')) return { shape: 'around', words: { subject: `${subject} có`, object } };
  return { shape: 'around', words: { subject, object } };
}

/** "giải quyết việc làm cho" 9.460 lao động → "giải quyết việc làm". */
const dropPreposition = (words: string): string =>
  words.replace(/ (?:cho|của|với|tại|ở|từ|trên|khoảng|thêm|được)$/u, '');
