// Runs src/cli.ts: Node 20 reads no TypeScript, so Vite, which is here anyway, translates it.

import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { eventsAt } from "./revision.mjs";

// Whoever reads may have seen enough (`| head -1`): that is no fault.
process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));
/** @type {{ module: typeof import("./cli.ts") }} */
const { module } = await runnerImport(cli, {
  root: dirname(dirname(cli)),
  configFile: false,
  envDir: false,
  logLevel: "silent",
});

// npm runs scripts in the project's folder; files are meant from where it was called.
const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
const seeds = join(dirname(dirname(cli)), "seeds");
process.exitCode = await module.main(process.argv.slice(2), {
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
