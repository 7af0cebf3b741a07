/** The library: `import { compare, extract } from 'directive'`. Pure: no file access, no clock. */
export { compare } from './compare/compare.ts';
export type * from './compare/types.ts';
export {
  type ExtractOptions,
  extract,
  readSourceText,
  type Trial,
  type UnreadableCode,
  UnreadableError,
} from './extract.ts';
export type * from './record/types.ts';
