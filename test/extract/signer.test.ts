import { describe, expect, it } from 'vitest';
import { findSigner } from '../../src/extract/signer.ts';
import { normalise } from '../../src/normalise/clean.ts';
import { segment } from '../../src/segment/document.ts';
import { knownSyllables } from '../../src/vocabulary/known-syllables.ts';
import { compose } from './document.ts';

describe('the title of the signer', () => {
  it.each([
    ['CHỦ TỊCH', 'Chủ tịch', null],
    ['KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
    ['KT. THỦ TƯỚNG\n\nPHÓ THỦ TƯỚNG', 'Phó Thủ tướng', 'KT.'],
    ['TL. GIÁM ĐỐC\n\nTRƯỞNG PHÒNG', 'Trưởng phòng', 'TL.'],
    ['KT. BỘ TRƯỞNG\n\nTHỨ TRƯỞNG', 'Thứ trưởng', 'KT.'],
  ])('%s', (lines, title, capacity) => {
    const text = compose({}).replace('\nCHỦ TỊCH\n', `\n${lines}\n`);
    expect(findSigner(segment(normalise(text, knownSyllables)))).toMatchObject({
      signer: { name: 'Trần Văn Mẫu', title, capacity },
    });
  });
});
