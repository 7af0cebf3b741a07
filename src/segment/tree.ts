import type { Clean } from '../normalise/clean.ts';
import type { Role, Section } from '../record/types.ts';
import type { Block } from './blocks.ts';
import { rankLabels } from './ranks.ts';

/** Sections of the document: its parts (level 0), and within them what is labelled, nested by rank. */
export function buildTree(clean: Clean, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (let i = 0; i < blocks.length; ) {
    const role = (blocks[i] as Block).role;
    let end = i + 1;
    while (end < blocks.length && (blocks[end] as Block).role === role) end++;
    if (role !== null) sections.push(readPart(clean, role, blocks.slice(i, end)));
    i = end;
  }
  return sections;
}

interface Open {
  section: Section;
  rank: number;
}

function readPart(clean: Clean, role: Role, blocks: readonly Block[]): Section {
  const first = blocks[0] as Block;
  const last = blocks[blocks.length - 1] as Block;
  const part = makeSection(clean, role, null, null, 0, first.start, last.end);
  if (role !== 'body' && role !== 'appendix') return part;
  if (role === 'appendix') part.title = first.text;
  const stack: Open[] = [{ section: part, rank: 0 }];
  const ranks = rankLabels(blocks);
  for (const [i, block] of blocks.entries()) {
    const rank = ranks[i] ?? null;
    if (block.label === null || rank === null) continue;
    while (stack.length > 1 && (stack[stack.length - 1] as Open).rank >= rank) stack.pop();
    const parent = stack[stack.length - 1] as Open;
    const until = ranks.findIndex((other, j) => j > i && other !== null && other <= rank);
    const end = (until < 0 ? last : (blocks[until - 1] as Block)).end;
    const section = makeSection(
      clean,
      role,
      block.label.text,
      readTitle(block),
      stack.length,
      block.start,
      end,
    );
    parent.section.children.push(section);
    stack.push({ section, rank });
  }
  return part;
}

/** "8. Tổ chức thực hiện" is a title; "1. Tiếp tục quán triệt …; …" is text with a number. */
function readTitle(block: Block): string | null {
  const words = block.text.slice(block.label?.length ?? 0).trim();
  if (words === '') return null;
  if (block.heading || (words.length < 160 && !/[.;,]$/.test(words)))
    return words.replace(/[:.]$/, '');
  return null;
}

function makeSection(
  clean: Clean,
  role: Role,
  label: string | null,
  title: string | null,
  level: number,
  start: number,
  end: number,
): Section {
  return { role, label, title, level, span: clean.span(start, end), children: [] };
}
