import type { Bound } from '../bind/bind.ts';
import { nameIndicator } from '../bind/bind.ts';
import type { Context } from '../context.ts';
import { carryBound, foldSteps, partPlace } from './carry.ts';
import type { Named } from './lend.ts';
import { AFTER } from './name-after.ts';
import { AGAIN } from './name-again.ts';
import { BEFORE } from './name-before.ts';
import type { At, Name, Naming } from './naming.ts';
import { pairNames } from './paired.ts';
import { changePart, Whole } from './parts.ts';

/** Lends heads, tails, verbs and comparators along the amounts of one paragraph. */
export function shareWords(bounds: readonly Bound[], context: Context, inCell = false): Named[] {
  const named: Named[] = [];
  let head = '';
  // "(3) cơ cấu kinh tế: …": the head goes no further than its item.
  let inItem = false;
  const whole = new Whole();
  let place: string | null = null;
  for (const [i, bound] of bounds.entries()) {
    const previous = bound.closes ? beforeBracket(named) : named[named.length - 1];
    if (bound.joint === 'start' || (bound.numbered && inItem)) head = '';
    if (bound.joint === 'start' || bound.lead) place = bound.lead ? bound.scope : null;
    if (bound.head !== '') {
      head = bound.head;
      inItem = bound.numbered;
    }
    if (previous !== undefined && bound.joint === ',') carryBound(bound, previous.bound);
    whole.enter(bound, previous?.indicator);
    if (previous !== undefined && bound.scope !== null && !bound.lead) partPlace(previous);
    const own = nameIndicator(bound);
    const { text, rule } = nameOne({
      bounds,
      i,
      bound,
      own,
      previous,
      head,
      whole: whole.name,
      context,
    });
    bound.scope ??= place;
    whole.leave(rule);
    changePart(bound, whole.name || (context.whole?.indicator ?? ''), previous?.bound, rule);
    // A number alone in a cell is named by its row and column, not by what stands above the table.
    named.push({ bound, indicator: inCell && rule === 'above' ? '' : text, rule });
  }
  const folded = foldSteps(named);
  pairNames(folded);
  return folded;
}

/** "sản lượng thịt 900 tấn (thịt lợn 500 tấn; thịt bò 90 tấn), | trứng": what stands before the bracket */
function beforeBracket(named: readonly Named[]): Named | undefined {
  const inside = named.findLastIndex(({ bound }) => bound.joint !== ',' && bound.joint !== ';');
  const opens = named[inside]?.bound.joint === 'part' && inside > 0;
  return named[opens ? inside - 1 : named.length - 1];
}

const nameOne = (at: At): Name =>
  firstOf(AGAIN, at) ??
  firstOf(at.bound.shape === 'before' ? BEFORE : AFTER, at) ?? {
    text: at.own,
    rule: at.bound.shape,
  };

function firstOf(namings: readonly Naming[], at: At): Name | null {
  for (const naming of namings) {
    const name = naming(at);
    if (name !== null) return name;
  }
  return null;
}
