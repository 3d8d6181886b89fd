// Runs TypeScript, which Node 20 cannot read: translated and put together in memory. What a command
// is put together to can be kept for its next start (`kept.mjs`).

import { createRequire, SourceMap } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { constants, Script } from "node:vm";
import { rolldown } from "rolldown";
import { keep, recall } from "./kept.mjs";
import { compared } from "./wordLists.mjs";

// How much a function has to do before V8 optimizes it; left to itself, V8 begins before it has seen
// much, and of the loader's thousands of functions most have to be done again: a hundred articles
// took nearly twice as long.
setFlagsFromString("--interrupt-budget=200000");

/** What a package is called, and nothing that is a file: those stay what Node itself loads. */
const packages = /^(?![A-Za-z]:[\\/])[^./\\#]/;

/**
 * The exports of a file; imports of `#…` are those of the package.json above it.
 * @template T what the file exports
 * @param {string} file its absolute path
 * @param {string} [store] where to keep for the next time what it is put together to, an absolute path
 * @returns {Promise<T>}
 * @throws Error where the file, or one that it imports, is not there or is no TypeScript
 */
export async function run(file, store) {
  const begun = Date.now();
  const kept = store === undefined ? null : recall(store);
  const { code, sources } = kept ?? (await putTogether(file));
  const script = new Script(`(function (exports, require, module) {\n${code}\n})`, {
    filename: nameOf(file),
    lineOffset: -1,
    ...(kept && { cachedData: kept.translated }),
    // What is imported only when it is needed comes the way that Node itself would bring it.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  /** @type {{ exports: T }} */
  const module = { exports: Object.create(null) };
  script.runInThisContext()(module.exports, createRequire(file), module);
  // Only at the end has V8 translated what the next start will need, too.
  if (store !== undefined && (!kept || script.cachedDataRejected)) {
    process.once("exit", () =>
      keep(store, { code, sources, translated: script.createCachedData() }, begun),
    );
  }
  return module.exports;
}

/** @param {string} file */
async function putTogether(file) {
  const { code, sources } = await bundle(file, false);
  return { code: compared(code), sources };
}

/**
 * A fault with the places of its stack in the files as they were written.
 * @param {unknown} fault what the code of `file` has thrown
 * @param {string} file as it was given to `run`
 */
export async function traced(fault, file) {
  if (!(fault instanceof Error) || !fault.stack?.includes(nameOf(file))) return fault;
  const { map } = await bundle(file, true);
  if (map === null) return fault;
  const { mappings, names, sources } = map;
  const rest = { version: 3, sourcesContent: [], sourceRoot: "" };
  const places = new SourceMap({ ...rest, file, mappings, names, sources });
  const [head, ...calls] = fault.stack.split(`${nameOf(file)}:`);
  fault.stack = head + calls.map((call) => placed(call, places, file)).join("");
  return fault;
}

/**
 * @param {string} call what stands behind the file's name in a stack: `12:7)`, and more
 * @param {SourceMap} places
 * @param {string} file
 */
function placed(call, places, file) {
  const [at = "", line, column] = /^(\d+):(\d+)/.exec(call) ?? [];
  const place = places.findEntry(Number(line) - 1, Number(column) - 1);
  if (!("originalSource" in place)) return `${nameOf(file)}:${call}`;
  const { originalSource, originalLine, originalColumn } = place;
  const source = resolve(dirname(file), originalSource);
  return `${source}:${originalLine + 1}:${originalColumn + 1}${call.slice(at.length)}`;
}

/** @param {string} file */
function nameOf(file) {
  return `${file}.all`;
}

/**
 * @param {string} file
 * @param {boolean} sourcemap
 */
async function bundle(file, sourcemap) {
  /** @type {readonly string[]} */
  let sources = [];
  const read = {
    name: "dateline:sources",
    /** @this {import("rolldown").PluginContext} */
    buildEnd() {
      sources = [...this.getModuleIds()].filter((id) => isAbsolute(id));
    },
  };
  const graph = await rolldown({
    input: file,
    platform: "node",
    external: packages,
    logLevel: "silent",
    plugins: [urls, read],
  });
  try {
    const { output } = await graph.generate({
      format: "cjs",
      codeSplitting: false,
      dir: dirname(file),
      sourcemap,
    });
    const [{ code, map }] = output;
    return { code, map, sources };
  } finally {
    await graph.close();
  }
}

/** Each file keeps its own address. */
const urls = {
  name: "dateline:urls",
  transform: {
    filter: { code: "import.meta.url" },
    /**
     * @param {string} code
     * @param {string} id
     */
    handler: (code, id) =>
      code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)),
  },
};
