/** The library: `import { extract } from 'directive'`. Pure: no file access, no clock. */
export {
  type ExtractOptions,
  extract,
  readSourceText,
  type Trial,
  type UnreadableCode,
  UnreadableError,
} from './extract.ts';
export type * from './record/types.ts';
