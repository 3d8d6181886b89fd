// Runs cli.ts as a process: streams, folders and exit code. Node 20 cannot read TypeScript; jiti can.

import { renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { eventsAt } from "./revision.mjs";

// The reader of a pipe may stop early (`| head -1`): not an error.
process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const root = fileURLToPath(new URL("../..", import.meta.url));
/** @type {typeof import("./cli.ts")} */
const { main } = await createJiti(import.meta.url, { fsCache: join(root, ".cache") }).import(
  "./cli.ts",
);

// npm runs scripts in the project's folder, but paths are relative to where it was called.
const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
const seeds = join(root, "seeds");
process.exitCode = await main(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  seeds,
  trees: join(root, "node_modules/.cache/dateline/trees"),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
  save(path, text) {
    // Renaming is atomic.
    const beside = join(dirname(path), `.${basename(path)}`);
    writeFileSync(beside, text);
    renameSync(beside, path);
  },
  eventsAt: (revision) => eventsAt(root, revision),
  folder: (script === "dateline" && called) || process.cwd(),
});

/**
 * @param {string} question
 * @returns {Promise<string | null>} null once the terminal is closed: Ctrl+C, Ctrl+D
 */
async function ask(question) {
  const { stdin: input, stdout: output } = process;
  const terminal = createInterface({ input, output });
  const closed = new Promise((resolve) => terminal.once("close", () => resolve(null)));
  const typed = await Promise.race([terminal.question(question).catch(() => null), closed]);
  terminal.close();
  return typeof typed === "string" ? typed : null;
}
