/**
 * Loads the bundle fast. Most calls read one document and end: half of their time would go into
 * compiling, so what V8 compiled once is kept. Node 22 keeps it by itself; for Node 20 the build
 * puts it beside the bundle (`npm run build`, scripts/code-cache.js).
 */
const { readFileSync, statSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script, constants } = require('node:vm');

const dist = join(__dirname, '../dist');

/** Scripts that were compiled here, by file: what there is to keep. */
const scripts = new Map();
const modules = new Map();

/**
 * V8 compiles each regular expression twice, bytecode first and machine code at its second use, and
 * optimises functions that will not run again. Here expressions are compiled once and functions are
 * optimised when they have run ten times as long; the threads of a long run take that back.
 */
function tuneForShortRuns() {
  const major = Number.parseInt(process.versions.node, 10);
  // A flag that a later V8 does not know would be told on stderr.
  if (major > 26) return;
  setFlagsFromString('--regexp-tier-up-ticks=0');
  // A loop that Maglev compiles while it runs never looks up again (seen with Node 24.21 and 26.10): a thread in one
  // can neither be ended nor be held to its memory.
  if (major >= 24) setFlagsFromString('--no-maglev-osr');
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000');
}

/** A file of `dist`, with the files that it requires. */
function load(name) {
  tuneForShortRuns();
  if (module_.enableCompileCache === undefined) return loadKept(name);
  module_.enableCompileCache();
  return require(join(dist, name));
}

function loadKept(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const path = join(dist, name);
  // The bundle holds ASCII only (scripts/ascii-only.ts).
  const source = readFileSync(path, 'latin1');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    {
      filename: path,
      cachedData: readKept(path),
      // `import()` of what is not in the bundle.
      importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  scripts.set(path, script);
  const made = { exports: {} };
  modules.set(name, made);
  const requireHere = (id) => (id.startsWith('./') ? loadKept(id.slice(2)) : require(id));
  script.runInThisContext()(made.exports, requireHere, made, path, dist);
  return made.exports;
}

/** V8 itself rejects what another version or other flags compiled. */
function readKept(path) {
  const kept = `${path}.cache`;
  try {
    if (statSync(kept).mtimeMs < statSync(path).mtimeMs) return undefined;
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
