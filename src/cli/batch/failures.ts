/** Where the failures of a batch go: to a file as records, else one line each on stderr. */
import { rmSync } from 'node:fs';
import { describeFailure, type Failure } from '../../archive/failure.ts';
import { OutFile } from '../../archive/output/file.ts';
import { toJson } from '../../render/json.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import { cannotWrite } from './output.ts';
import type { Plan } from './plan.ts';

export interface Failures {
  add(failure: Failure): void;
  finish(): void;
  drop(): void;
}

export const lineOf = ({ path, code, message }: Failure): string =>
  `${toJson({ path, code, message }, 0)}\n`;

/** A file that was not asked for is made only where something failed; one of an earlier run goes. */
export function openFailures(
  note: (message: string) => void,
  { errors, errorsName }: Plan,
  flags: ExtractFlags,
): Failures {
  let file: OutFile | null = null;
  let gathered: string[] = [];
  const told = !flags.quiet && (errors === null || flags.verbose === true);
  const open = (): OutFile | null => {
    try {
      if (errors !== null) file ??= new OutFile(errors);
    } catch (error) {
      throw cannotWrite(errorsName, error);
    }
    return file;
  };
  const put = () => {
    if (gathered.length > 0) open()?.write(gathered.join(''));
    gathered = [];
  };
  if (flags.errors !== undefined) open();
  return {
    add: (failure) => {
      if (told) note(describeFailure(failure));
      if (errors === null) return;
      gathered.push(lineOf(failure));
      if (gathered.length >= 256) put();
    },
    finish: () => {
      put();
      if (file !== null) file.finish();
      else if (errors !== null) rmSync(errors, { force: true });
    },
    drop: () => file?.drop(),
  };
}
