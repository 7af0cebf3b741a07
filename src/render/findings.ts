import type { Severity } from '../record/types.ts';
import type { Paint, Tone } from './styled.ts';
import { oneLine, visible } from './visible.ts';

/** A notice with its file, line and column (both from 1). */
export interface Finding {
  path: string;
  line: number;
  column: number;
  severity: Severity;
  code: string;
  message: string;
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', info: 'dim' };

/** "chi-thi.md:12:5 warning number-blank the number is left blank": one line, as compilers write. */
export function renderFinding(finding: Finding, paint: Paint): string {
  const { path, line, column, severity, code, message } = finding;
  const place = `${visible(path)}:${line}:${column}`;
  return `${place} ${paint(severity, TONES[severity])} ${visible(code)} ${oneLine(message)}`;
}
