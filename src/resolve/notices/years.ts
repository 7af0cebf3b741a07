import type { Grounded } from '../../record/types.ts';
import { findLaunches } from '../../segment/launch.ts';
import { resolveYear } from '../year.ts';
import { type Evidence, locate, type NoticeRule, type Trouble } from './rule.ts';

// "…, góp phần …", "…; thiết thực lập thành tích chào mừng …": what may name another year
const CLAUSE =
  /;|,(?= (?:góp phần|lập thành tích|chào mừng|thiết thực|tạo|hướng|phấn đấu|quyết tâm))/u;
// "tiến tới Đại hội … năm 2026": an event to come, not the year of the document
const EVENT =
  /(?<!\p{L})(?:tiến tới|hướng tới|hướng đến|tạo tiền đề|chuẩn bị|đại hội|nhiệm kỳ|kỷ niệm)(?!\p{L})/iu;

/** Years that `text` names as its own, with the clause of each. */
function readYears(text: string): Map<number, string> {
  const years = new Map<number, string>();
  for (const clause of text.split(CLAUSE)) {
    const year = resolveYear(clause, null, null);
    if (year !== null) years.set(year, clause);
  }
  return years;
}

/** The own launching sentence, from its "phát động" to the quoted theme. */
function findLaunch({ layout }: Evidence): Grounded | null {
  const launch = findLaunches(layout).find(({ own }) => own);
  if (launch === undefined) return null;
  const words = layout.clean.text.slice(launch.verb, launch.end);
  const stop = words.search(/["“«;:]|với chủ đề/u);
  return layout.clean.ground(launch.verb, stop < 0 ? launch.end : launch.verb + stop);
}

const list = (years: Iterable<number>): string => [...years].sort((a, b) => a - b).join(', ');

/** Subject, launching sentence and theme of one document name one year. */
export const yearConflict: NoticeRule = {
  code: 'year-conflict',
  severity: 'warning',
  check: (evidence) => {
    const { subject, theme } = evidence.directive;
    const launch = findLaunch(evidence);
    const named = readYears(subject?.text ?? '');
    const launched = readYears(launch?.text ?? '');
    const base = named.size > 0 ? named : launched;
    if (base.size === 0) return [];
    const basis = named.size > 0 ? 'subject' : 'launching sentence';
    const found: Trouble[] = [];
    const compare = (what: string, where: Grounded | null, years: Map<number, string>): void => {
      if (where === null) return;
      for (const [year, clause] of years) {
        if (base.has(year) || EVENT.test(clause)) continue;
        found.push({
          message: `expected the ${what} to name ${list(base.keys())} as the ${basis} does, found ${year}`,
          span: locate(evidence.source, where.span, String(year)),
        });
      }
    };
    compare('theme', theme, readYears(theme?.text ?? ''));
    const agrees = [...launched.keys()].some((year) => named.has(year));
    if (named.size > 0 && !agrees) compare('launching sentence', launch, launched);
    return found;
  },
};
