/**
 * Start-up: for an expression that is blind to case V8 asks its tables for the other cases of every
 * letter, which takes a third of the time of compiling it. So the build writes both cases and drops
 * the flag: `/[a-c]ộ/iu` becomes `/[a-cA-C][ộỘ]/u`.
 */

/** The other case of a letter, "" where there is none of one unit in the Latin that Vietnamese uses. */
function otherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  const other = letter === lower ? upper : lower;
  return other !== letter && /^[\0-\u024f\u1e00-\u1eff]$/.test(other) ? other : '';
}

// One element of a pattern: an escape, the head of a group, a quantifier, or a unit.
const ELEMENT =
  /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pPk][{<][^}>]*[}>]|.)|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/giy;

/** The inside of a class with the other cases before it: "a-cộ" → "A-CỘa-cộ". */
function widen(elements: readonly string[]): string {
  const own = new Set<number>();
  for (let i = 0; i < elements.length; i++) {
    const first = elements[i] ?? '';
    const range = elements[i + 1] === '-' && elements[i + 2]?.length === 1;
    const last = range ? (elements[i + 2] ?? '') : first;
    if (first.length !== 1) continue;
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) own.add(code);
    if (range) i += 2;
  }
  const others = [...own]
    .map((code) => otherCase(String.fromCharCode(code)))
    .filter((other) => other !== '' && !own.has(other.charCodeAt(0)))
    .map((other) => other.charCodeAt(0));
  const written = elements.join('');
  // Behind other units a dash would make a range.
  return rangesOf(new Set(others)) + (written.startsWith('-') ? `\\${written}` : written);
}

/** Units as the inside of a class: "A-CỘ". */
function rangesOf(units: ReadonlySet<number>): string {
  let result = '';
  for (const code of [...units].sort((a, b) => a - b)) {
    if (units.has(code - 1)) continue;
    let end = code;
    while (units.has(end + 1)) end++;
    const [start, stop] = [String.fromCharCode(code), String.fromCharCode(end)];
    result += code === end ? start : `${start}-${stop}`;
  }
  return result;
}

/** A literal with its flags; unchanged where case counts, or where it looks back at what it matched. */
export function writeBothCases(literal: string): string {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const elements: readonly string[] = literal.slice(1, end).match(ELEMENT) ?? [];
  if (!flags.includes('i') || elements.some((one) => /^\\[1-9k]/.test(one))) return literal;
  let pattern = '';
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] ?? '';
    if (element !== '[') {
      const other = element.length === 1 ? otherCase(element) : '';
      pattern += other === '' ? element : `[${element}${other}]`;
      continue;
    }
    const close = elements.indexOf(']', i);
    const negated = elements[i + 1] === '^' ? 1 : 0;
    pattern += `[${negated ? '^' : ''}${widen(elements.slice(i + 1 + negated, close))}]`;
    i = close;
  }
  return `/${pattern}/${flags.replace('i', '')}`;
}
