// Holds the size of the loader, and the names of types everywhere: prints each figure beside its budget, and fails where one is exceeded.
// A budget is not a file cap: no file is cut in two to fit one. A new rule pays its way by changing three
// cases in different texts, or by replacing two others.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const room = "src/loader";
/** Those that read trees. */
const treeRooms = ["names", "events", "tree", "parser"].map((name) => join(room, name));

/** Where words belong: tables, and the rows of the patterns of times. */
const rows = ["lexicon", "times/rules"].map((name) => join(room, name));

/** @type {{ readonly label: readonly string[] }} */
const model = JSON.parse(readFileSync(`${room}/parser/model.json`, "utf8"));
const relations = new Set(model.label.map((label) => label.replace(/:.*/, "")));

const files = sourcesIn(room);
const sources = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));
const tests = sourcesIn("test/loader", /\.(?:ts|txt|conllu)$/).map((file) => ({
  text: readFileSync(file, "utf8"),
}));

/** @type {readonly { name: string, found: number, budget: number, where?: readonly string[] }[]} */
const figures = [
  { name: "lines of the loader", found: linesOf(sources), budget: 26_600 },
  {
    name: "lines of names, events, tree and parser",
    found: linesOf(sources.filter(({ file }) => treeRooms.some((one) => file.startsWith(one)))),
    budget: 8785,
  },
  { name: "lines of the loader's tests", found: linesOf(tests), budget: 15_000 },
  { name: "files of the loader", found: files.length, budget: 260 },
  listsFigure(),
  namesFigure(),
  typesFigure(),
];

let isHeld = true;
for (const { name, found, budget, where = [] } of figures) {
  const fits = found <= budget;
  console.log(`${fits ? "✓" : "✗"} ${name.padEnd(48)} ${String(found).padStart(6)} of ${budget}`);
  if (!fits) for (const line of where) console.log(`    ${line}`);
  isHeld &&= fits;
}
if (!isHeld) process.exitCode = 1;

/**
 * Files under a folder, sorted; of TypeScript, where nothing else is asked for.
 * @param {string} folder
 */
function sourcesIn(folder, ending = /\.ts$/) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))
    .toSorted();
}

/** @param {readonly { text: string }[]} all */
function linesOf(all) {
  return all.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
}

/**
 * Lists of three or more plain lower-case words: alternations, arrays, and texts that are split. They
 * belong into `lexicon/`, where each has a name and stands once.
 */
function listsFigure() {
  const shapes = [
    /(?<=[(|])[a-z' -]{2,}(?:\|[a-z' -]{2,}){2,}(?=[)|])/g,
    /\[\s*"[a-z' -]+"(?:,\s*"[a-z' -]+"){2,},?\s*\]/g,
    /"[a-z'-]+(?: [a-z'_-]+){2,}"\s*\.split\(/g,
  ];
  const where = sources
    .filter(({ file }) => !rows.some((one) => file.startsWith(one)))
    .flatMap(({ file, text }) =>
      shapes.flatMap((shape) =>
        [...text.matchAll(shape)]
          .filter(({ index, 0: list }) => !isExample(text, index) && !isOfRelations(list))
          .map(({ index, 0: list }) => `${file}:${lineOf(text, index)} ${list.slice(0, 60)}`),
      ),
    );
  return { name: "lists of words outside lexicon/", found: where.length, budget: 60, where };
}

/**
 * A pattern row's own words: `yes`, `no`, `who`, `with`, `else`.
 * @param {string} text
 * @param {number} index
 */
function isExample(text, index) {
  return /\b(?:yes|no|who|with|else): $/.test(text.slice(Math.max(0, index - 8), index));
}

/**
 * Relations of Universal Dependencies are names of the grammar and no words.
 * @param {string} list
 */
function isOfRelations(list) {
  const words = [...list.matchAll(/[a-z:]+/g)].map(([word]) => word.replace(/:.*/, ""));
  return list.includes('"') && words.every((word) => relations.has(word));
}

/**
 * @param {string} text
 * @param {number} index
 */
function lineOf(text, index) {
  return text.slice(0, index).split("\n").length;
}

/** Functions of one name in several files: one of them says too little. */
function namesFigure() {
  const shared = inSeveralFiles(sources, /^(?:export )?(?:async )?function (\w+)/gm);
  return { name: "function names in several files", ...shared, budget: 20 };
}

/**
 * Types of one name in several files of `src/`: one word means two things. Only `Props`, what one component
 * takes, stands in each component's file.
 */
function typesFigure() {
  const all = sourcesIn("src", /\.tsx?$/).map((file) => ({
    file,
    text: readFileSync(file, "utf8"),
  }));
  const declared = /^(?:export )?(?:declare )?(?:interface|type|class|enum) (?!Props\b)(\w+)/gm;
  return { name: "type names in several files", ...inSeveralFiles(all, declared), budget: 3 };
}

/**
 * Names that a pattern finds in more than one file.
 * @param {readonly { file: string, text: string }[]} all
 * @param {RegExp} pattern its group is the name
 */
function inSeveralFiles(all, pattern) {
  /** @type {Map<string, Set<string>>} */
  const byName = new Map();
  for (const { file, text } of all)
    for (const [, name = ""] of text.matchAll(pattern))
      byName.set(name, new Set([...(byName.get(name) ?? []), file]));
  const shared = [...byName].filter(([, paths]) => paths.size > 1);
  const where = shared.map(([name, paths]) => `${name}: ${[...paths].join(", ")}`);
  return { found: shared.length, where };
}
