// Runs src/cli.ts as a process: its streams, its folder, its exit code.

import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventsAt } from "./revision.mjs";
import { run, traced } from "./run.mjs";

// Whoever reads may have seen enough (`| head -1`): that is no fault.
process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));
const kept = fileURLToPath(new URL("../node_modules/.cache/dateline/cli", import.meta.url));
/** @type {typeof import("./cli.ts")} */
const { main } = await run(cli, kept);

// npm runs scripts in the project's folder; files are meant from where it was called.
const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
const seeds = join(dirname(dirname(cli)), "seeds");
try {
  process.exitCode = await main(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    seeds,
    saveRegister(text) {
      // Renaming is whole or not at all.
      writeFileSync(join(seeds, ".addresses.json"), text);
      renameSync(join(seeds, ".addresses.json"), join(seeds, "addresses.json"));
    },
    eventsAt: (revision) => eventsAt(dirname(dirname(cli)), revision),
    folder: (script === "dateline" && called) || process.cwd(),
  });
} catch (fault) {
  throw await traced(fault, cli);
}
