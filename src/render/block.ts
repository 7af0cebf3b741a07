import { type Paint, paintLine, type Segment, type Styled, wrap } from './styled.ts';

/** How a view is drawn. */
export interface Drawing {
  width: number;
  paint: Paint;
}

/** What stands for a thing that the document does not say; never 0, never blank. */
export const NOT_STATED = '–';

/** Wrapped text: the first line after `lead` ("- "), the others after as many blanks. */
export function renderText(text: Styled, { width, paint }: Drawing, lead = ''): string {
  return wrap(text, Math.max(1, width - lead.length))
    .map((line, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + paintLine(line, paint))
    .join('\n');
}

/** "Targets (7)" with a blank line before it. */
export function renderHeading(title: string, count: number | null, drawing: Drawing): string {
  const parts: Segment[] = [{ text: title, tone: 'strong' }];
  if (count !== null) parts.push({ text: ` (${count})`, tone: 'dim' });
  return `\n${renderText(parts, drawing)}`;
}

const LABEL = 11;

/** Label and value side by side; a long value keeps to its column. */
export function renderEntry(label: string, value: Styled | null, drawing: Drawing): string {
  const { width, paint } = drawing;
  const lines = wrap(value ?? NOT_STATED, Math.max(1, width - LABEL));
  return lines
    .map((line, i) => {
      const head = i === 0 ? paint(label.padEnd(LABEL), 'dim') : ' '.repeat(LABEL);
      return head + paintLine(line, paint);
    })
    .join('\n');
}
