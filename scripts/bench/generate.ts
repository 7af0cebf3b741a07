/** Archives to measure with: the fixtures over and over, no two files the same. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHORT =
  'ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSố: 1/CT-UBND\nCao Bằng, ngày 20 tháng 01 năm 2025\n\nCHỈ THỊ\n' +
  'Về việc phát động phong trào thi đua năm 2025\n\nThu ngân sách nhà nước đạt 2.150 tỷ đồng.\n';

export type Kind = 'txt' | 'md' | 'short';

function templatesOf(kind: Kind): string[] {
  if (kind === 'short') return [SHORT];
  return readdirSync('fixtures')
    .filter((name) => name.endsWith(kind))
    .sort()
    .map((name) => readFileSync(join('fixtures', name), 'utf8'));
}

const pathOf = (i: number, kind: Kind): string =>
  `${String(Math.floor(i / 1000)).padStart(4, '0')}/${i}.${kind === 'short' ? 'txt' : kind}`;

const textOf = (templates: readonly string[], i: number): string =>
  `${templates[i % templates.length]}\nTài liệu số ${i}\n`;

/** Documents `first` to `first + count`, a thousand in a folder. */
export function makeArchive(folder: string, count: number, kind: Kind, first = 0): void {
  const templates = templatesOf(kind);
  for (let i = first; i < first + count; i++) {
    const path = join(folder, pathOf(i, kind));
    if (i === first || i % 1000 === 0) mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, textOf(templates, i));
  }
}

/** The same as lines of `{ "path", "text" }`. */
export function makeLines(path: string, count: number, kind: Kind): void {
  const templates = templatesOf(kind);
  let lines = '';
  for (let i = 0; i < count; i++) {
    lines += `${JSON.stringify({ path: pathOf(i, kind), text: textOf(templates, i) })}\n`;
    if (lines.length < 4_000_000 && i < count - 1) continue;
    appendFileSync(path, lines);
    lines = '';
  }
}
