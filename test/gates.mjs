// Every check, fastest first: `npm test`. Some of them by name: `npm test -- lint types`.

import { spawnSync } from "node:child_process";

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {string} command
 * @property {string} [after] the gate without which it cannot run
 */

/** @type {readonly Gate[]} */
const gates = [
  { name: "format", command: "biome format ." },
  { name: "lint", command: "oxlint --type-aware" },
  { name: "types", command: "tsc" },
  { name: "unused", command: "knip" },
  { name: "unit", command: "vitest run" },
  { name: "build", command: "vite build" },
  { name: "size", command: "size-limit", after: "build" },
  {
    name: "browser",
    command: "playwright test --config test/browser/playwright.config.ts",
    after: "build",
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`There is no gate “${unknown.join("”, “")}”. Gates: ${namesOf(gates)}.`);
  process.exit(1);
}

/** @type {string[]} */
const lines = [];
/** @type {Gate[]} */
const failed = [];

for (const gate of gates) {
  if (wanted.length > 0 && !wanted.includes(gate.name)) continue;
  if (failed.some((other) => other.name === gate.after)) {
    failed.push(gate);
    lines.push(`✗ ${gate.name.padEnd(9)} not run: ${gate.after} failed`);
    continue;
  }
  console.log(`\n── ${gate.name}: ${gate.command}`);
  const start = performance.now();
  const { status } = spawnSync("npx", ["--no-install", ...gate.command.split(" ")], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) failed.push(gate);
  lines.push(`${status === 0 ? "✓" : "✗"} ${gate.name.padEnd(9)} ${seconds.padStart(6)} s`);
}

console.log(`\n${lines.join("\n")}\n`);
if (failed.length > 0) {
  console.error(`Failed: ${namesOf(failed)}. To run one again: npm test -- ${failed[0]?.name}`);
  process.exit(1);
}
console.log("Everything passed.");

/** @param {readonly Gate[]} list */
function namesOf(list) {
  return list.map((gate) => gate.name).join(", ");
}
