/** Names in quotes: the words left of each decide what it is. */
import type { Block } from '../../segment/blocks.ts';
import type { Layout } from '../../segment/document.ts';
import { endOfEmphasis } from '../../segment/emphasis.ts';
import { endUnclosed, joinShared } from '../../segment/unclosed.ts';
import { skipBlanks } from '../../text/blanks.ts';
import { findQuotes, type Quoted } from '../../text/quotes.ts';
import { sentenceEnd } from '../../text/sentences.ts';
import { findCue, isKind } from './context.ts';
import { readLauncher, readPeriod } from './details.ts';
import { judge, type Verdict } from './judge.ts';
import { endOfKnown } from './known-names.ts';
import type { List } from './lists.ts';
import type { Findings, Mention } from './mention.ts';

const LONGEST_NAME = 600;

/** The quoted names of a paragraph. `list` is the list whose item it is. */
export function findQuotedNames(
  clean: Layout['clean'],
  block: Block,
  list: List | null,
  findings: Findings,
): Quoted[] {
  const { text } = block;
  const outer = findQuotes(text, 0, text.length).filter(({ depth }) => depth === 0);
  const quotes = joinShared(text, outer).map((quoted) =>
    quoted.closed ? quoted : cutUnclosed(clean, block, quoted),
  );
  let before: Verdict | undefined;
  let chain: Mention[] = [];
  for (const [i, quoted] of quotes.entries()) {
    const floor = quotes[i - 1]?.end ?? 0;
    const verdict = judge(block, quoted, floor, before, list);
    if (verdict.rule !== 'carried') chain = [];
    const name = nameOf(text, quoted);
    const start = block.start + name.from;
    const end = block.start + name.to;
    const { as, rule } = verdict;
    if (isKind(as) && name.to - name.from >= 4 && name.to - name.from <= LONGEST_NAME) {
      const right = rightOf(text, Math.max(quoted.end, name.to), quotes[i + 1]?.start);
      const launcher = /^[\s,]*(?:do|được|(?:trong )?giai đoạn [\d\s–-]+,? do) /u.test(right)
        ? readLauncher(right)
        : null;
      const mention: Mention = {
        start,
        end,
        kind: as,
        rule,
        launchedBy: launcher ?? verdict.launchedBy,
        period: readPeriod(text.slice(name.from, name.to), right),
      };
      // "các phong trào thi đua “A”, “B” do Thủ tướng Chính phủ phát động"
      if (launcher !== null) for (const earlier of chain) earlier.launchedBy ??= launcher;
      chain.push(mention);
      findings.taken.push(mention);
    } else {
      findings.declined.push({ start, end, rule, reason: REASONS[as] ?? 'no name' });
    }
    before = verdict;
  }
  return quotes;
}

const REASONS: Readonly<Record<string, string>> = {
  theme: 'a theme',
  motto: 'a motto',
  other: 'a project, model, title or the like',
  title: 'in the title of a cited document',
  committee: 'in the name of a steering committee',
  phrase: 'no kind word stands left of it',
};

function cutUnclosed(clean: Layout['clean'], { text, start }: Block, quoted: Quoted): Quoted {
  // *“Xóm vui*, …: the emphasis ends where the quote was meant to
  const marked =
    endOfEmphasis(clean, start + quoted.start, start + quoted.to) ??
    endOfEmphasis(clean, start + quoted.from, start + quoted.to);
  const to =
    marked === undefined
      ? (endOfWholeName(text, quoted) ?? endUnclosed(text, quoted.from, quoted.to))
      : marked - start;
  return { ...quoted, to, end: to };
}

/** The end of a known name after which a mark or its years stand: it does not go on. */
function endOfWholeName(text: string, { from, to }: Quoted): number | undefined {
  const end = endOfKnown(text, from);
  return end !== undefined &&
    end <= to &&
    /^\s?(?:[,;:.(]|giai đoạn \d)/.test(text.slice(end, end + 12))
    ? end
    : undefined;
}

function nameOf(text: string, quoted: Quoted): { from: number; to: number } {
  let { from, to } = quoted;
  if (!quoted.opened) {
    const cue = findCue(text, from, to);
    if (cue !== undefined) from = skipBlanks(text, cue.end);
  }
  while (
    to > from &&
    ' ,;.'.includes(text[to - 1] as string) &&
    !text.slice(from, to).endsWith('...')
  )
    to--;
  return { from, to };
}

function rightOf(text: string, at: number, next: number | undefined): string {
  const end = Math.min(next ?? text.length, sentenceEnd(text, at, text.length), at + 220);
  const words = text.slice(at, end).replace(/^[”"»’'“]+/u, '');
  const semicolon = words.indexOf(';');
  return semicolon < 0 ? words : words.slice(0, semicolon);
}
