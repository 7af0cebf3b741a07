/**
 * npm run eval -- GOLD_DIR DOC_DIR [--json] [--against OLD.json]
 *
 * GOLD_DIR holds NAME.json, DOC_DIR holds NAME or NAME*.{txt,md,…}. `--json` prints what a later
 * `--against` reads: npm run -s eval -- gold documents --json > before.json
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Evaluation, evaluate } from './evaluate.ts';
import { printAgainst, printEvaluation } from './print.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, against: { type: 'string' } },
});
const [gold, documents] = positionals;
if (gold === undefined || documents === undefined || positionals.length > 2) {
  console.error('usage: npm run eval -- GOLD_DIR DOC_DIR [--json] [--against OLD.json]');
  process.exit(2);
}
const result = evaluate(gold, documents);
for (const name of result.unmatched) console.error(`no document for ${name}`);
console.log(values.json ? JSON.stringify(result, null, 1) : printEvaluation(result));
if (values.against !== undefined && !values.json) {
  const text = readFileSync(values.against, 'utf8');
  // Without -s npm writes its own lines first.
  const old = JSON.parse(text.slice(text.indexOf('{'))) as Evaluation;
  console.log(printAgainst(result, old));
}
