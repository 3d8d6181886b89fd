// Every check, fastest first: `npm test`. Some of them by name: `npm test -- lint types`.

import { spawn } from "node:child_process";
import { once } from "node:events";

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

/** Of a failed gate, so many of its last lines are told again at the end, behind all others. */
const lastLines = 80;

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
/** @type {string[]} */
const faults = [];

for (const gate of gates) {
  if (wanted.length > 0 && !wanted.includes(gate.name)) continue;
  if (failed.some((other) => other.name === gate.after)) {
    failed.push(gate);
    lines.push(`✗ ${gate.name.padEnd(9)} not run: ${gate.after} failed`);
    continue;
  }
  console.log(`\n── ${gate.name}: ${gate.command}`);
  const start = performance.now();
  const { code, said } = await run(gate);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) {
    failed.push(gate);
    faults.push(
      `── ${gate.name}, its end once more\n${said.split("\n").slice(-lastLines).join("\n")}`,
    );
  }
  lines.push(`${code === 0 ? "✓" : "✗"} ${gate.name.padEnd(9)} ${seconds.padStart(6)} s`);
}

for (const fault of faults) console.log(`\n${fault}`);
console.log(`\n${lines.join("\n")}\n`);
if (failed.length > 0) {
  console.error(`Failed: ${namesOf(failed)}. To run one again: npm test -- ${failed[0]?.name}`);
  process.exit(1);
}
console.log("Everything passed.");

/**
 * Runs a gate, and shows what it says as it says it.
 * @param {Gate} gate
 * @returns {Promise<{ code: unknown, said: string }>} its exit code, and all it said
 */
async function run(gate) {
  const child = spawn("npx", ["--no-install", ...gate.command.split(" ")], {
    stdio: ["inherit", "pipe", "pipe"],
    shell: process.platform === "win32",
    // What is read by us is no terminal, and yet is for one.
    env: process.stdout.isTTY ? { FORCE_COLOR: "1", ...process.env } : process.env,
  });
  let said = "";
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      said += text;
      to.write(text);
    });
  }
  const [code] = await once(child, "close");
  return { code, said };
}

/** @param {readonly Gate[]} list */
function namesOf(list) {
  return list.map((gate) => gate.name).join(", ");
}
