import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each layer may import, itself always; the composition roots are named by file. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  vocabulary: [],
  record: ['text'],
  read: ['text', 'record'],
  normalise: ['text', 'record'],
  segment: ['text', 'record', 'vocabulary', 'normalise'],
  extract: ['text', 'record', 'vocabulary', 'segment'],
  resolve: ['text', 'record', 'vocabulary', 'segment'],
  compare: ['text', 'record', 'vocabulary', 'resolve'],
  render: ['text', 'record', 'compare', 'extract.ts'],
  archive: ['text', 'record', 'compare', 'render', 'extract.ts'],
};

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SRC, file));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gms)].map((match) =>
    relative(SRC, resolve(dirname(file), match[1] as string)),
  );
}

const layerOf = (path: string): string => path.split('/')[0] as string;

describe('layers', () => {
  const layered = files.filter((file) => layerOf(relative(SRC, file)) in MAY_IMPORT);

  it('finds the source', () => expect(layered.length).toBeGreaterThan(50));

  it.each(layered.map((file) => relative(SRC, file)))('%s imports downwards only', (path) => {
    const layer = layerOf(path);
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    const upwards = importsOf(join(SRC, path)).filter(
      (target) => !allowed.includes(layerOf(target)),
    );
    expect(upwards).toEqual([]);
  });

  it('lets no extractor import another', () => {
    const crossing = files
      .map((file) => relative(SRC, file))
      .filter((path) => path.startsWith('extract/'))
      .flatMap((path) =>
        importsOf(join(SRC, path))
          .filter((target) => target.startsWith('extract/') && fieldOf(target) !== fieldOf(path))
          .filter((target) => target !== 'extract/trial.ts')
          .map((target) => `${path} → ${target}`),
      );
    expect(crossing).toEqual([]);
  });
});

/** "extract/targets/bind.ts" and "extract/targets.ts" serve the same field. */
const fieldOf = (path: string): string => (path.split('/')[1] as string).replace(/\.ts$/, '');

describe('the source', () => {
  it('uses no locale, clock or chance', () => {
    const guilty = files.filter((file) =>
      /\b(?:Date\.now|new Date\(\)|Math\.random|toLocale\w+|Intl\.|localeCompare)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    const allowed = (path: string): boolean =>
      path.startsWith('cli/') || path.startsWith('archive/');
    expect(guilty.map((file) => relative(SRC, file)).filter((path) => !allowed(path))).toEqual([]);
  });
});
