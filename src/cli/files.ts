export { readFile } from '../archive/input/read-file.ts';
