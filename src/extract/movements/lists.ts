import type { Block } from '../../segment/blocks.ts';
import { sentenceStart } from '../../text/sentences.ts';
import type { NamedAs } from '../../vocabulary/naming-words.ts';
import { findCue, isKind, opensList } from './context.ts';
import { readLauncher } from './details.ts';

/** What the items of a list are, from the paragraph that opens it: "… các phong trào thi đua sau:". */
export interface List {
  as: NamedAs;
  launchedBy: string | null;
}

// What a heading may name, so that the others are passed over at once.
const NAMED = /phong trào|thi đua|vận động|chủ đề|khẩu hiệu|phương châm/iu;
const BULLET = /^[\s\-–—+•*◦▪·●○]+/u;

/** UTF-16 units of label or bullet that a paragraph begins with. */
export function leadLength(block: Block): number {
  return block.label?.length ?? BULLET.exec(block.text)?.[0].length ?? 0;
}

/** By the index of a block: the list whose item it is, or `null`. */
export function findLists(blocks: readonly Block[]): (List | null)[] {
  let current: List | null = null;
  let rank: number | null = null;
  return blocks.map((block) => {
    const item = leadLength(block) > 0 || /^[“"‘«„]/.test(block.text);
    // An item of the same rank as the paragraph that opened the list stands outside of it.
    const outside = block.label !== null && rank !== null && block.label.rank <= rank;
    if (!item || outside || block.role === null) current = null;
    const list = current;
    const opened = openList(block);
    if (opened !== undefined) {
      current = opened;
      rank = block.label?.rank ?? null;
    }
    return list;
  });
}

function openList(block: Block): List | null | undefined {
  const { text } = block;
  if (block.role === null) return undefined;
  const heading =
    (block.heading || block.label !== null) && text.length < 140 && !/[.;,:]$/.test(text);
  if (!text.endsWith(':') && !heading) return undefined;
  if (heading && !NAMED.test(text)) return undefined;
  const start = sentenceStart(text, text.length - 1, 0);
  const cue = findCue(text, start, text.length);
  if (cue === undefined) return heading ? undefined : null;
  // "II. CHỦ ĐỀ THI ĐUA": the name below is one, whatever list it stands in
  if (heading && (cue.as === 'theme' || cue.as === 'motto')) return null;
  if (heading && !(isKind(cue.as) && cue.end - leadLength(block) < 60)) return undefined;
  if (!heading && !opensList(text, cue.end, text.length)) return null;
  return isKind(cue.as) && !text.slice(cue.end).includes(';')
    ? { as: cue.as, launchedBy: readLauncher(text.slice(cue.end)) }
    : null;
}
