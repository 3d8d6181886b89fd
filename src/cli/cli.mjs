// Runs cli.ts as a process: streams, folders and exit code. Node 20 cannot read TypeScript; jiti can.

import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  saveRegister(text) {
    // Renaming is atomic.
    writeFileSync(join(seeds, ".addresses.json"), text);
    renameSync(join(seeds, ".addresses.json"), join(seeds, "addresses.json"));
  },
  eventsAt: (revision) => eventsAt(root, revision),
  folder: (script === "dateline" && called) || process.cwd(),
});
