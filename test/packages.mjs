// Lists the licences of the lock file's packages, and fails on one that is not in the table, on a package whose bytes are not pinned or
// whose place is, and where a package may run a script when it is installed.

import { readFileSync } from "node:fs";

/** They ask that their notice is kept, or nothing. A typeface (OFL) is not sold by itself; MPL binds changes of the package's own files. */
const allowed =
  "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 ISC MIT MPL-2.0 OFL-1.1 Python-2.0 Unlicense Zlib".split(
    " ",
  );

/** @type {ReadonlyMap<string, string>} What the package says in a way that npm does not read. */
const told = new Map([["memorystream@0.3.1", "MIT"]]);

/** @type {{ packages: Record<string, { version?: string, license?: string, integrity?: string, resolved?: string }> }} */
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** @type {Map<string, string[]>} */
const named = new Map();
/** @type {string[]} */
const faults = [];

for (const [path, { version, license, integrity, resolved }] of Object.entries(lock.packages)) {
  if (path === "") continue;
  const name = `${path.replace(/^.*node_modules\//, "")}@${version}`;
  const licence = (license ?? told.get(name) ?? "none").replaceAll(/[()]/g, "");
  named.set(licence, [...(named.get(licence) ?? []), name]);
  if (!isAllowed(licence)) faults.push(`${name} has the licence ${licence}; see test/packages.mjs`);
  if (integrity === undefined) faults.push(`${name} has no integrity; run npm install`);
  if (resolved !== undefined) faults.push(`${name} names its registry; see .npmrc`);
}
if (!/^ignore-scripts=true$/m.test(readFileSync(".npmrc", "utf8"))) {
  faults.push(".npmrc lets packages run scripts: it needs the line ignore-scripts=true");
}

for (const [licence, names] of [...named].toSorted(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(names.length).padStart(4)} ${licence.padEnd(22)} ${briefly(names)}`);
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

/**
 * Of “A OR B” one is enough, of “A AND B” both are needed; the lock file has no expression with the two.
 * @param {string} licence
 */
function isAllowed(licence) {
  const isOne = (/** @type {string} */ one) => allowed.includes(one);
  return licence.includes(" OR ")
    ? licence.split(" OR ").some(isOne)
    : licence.split(" AND ").every(isOne);
}

/** @param {readonly string[]} names */
function briefly(names) {
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown}, …` : shown;
}
