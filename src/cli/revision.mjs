// The events of a git revision: its loader over its seeds.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createJiti } from "jiti";

/** @typedef {import("#model/event.ts").NewsEvent} NewsEvent */

/**
 * @param {string} root the project's folder
 * @param {string | null} revision a git revision; null is the working tree
 * @returns {Promise<readonly NewsEvent[]>}
 * @throws Error if there is no such revision, or its loader cannot run
 */
export async function eventsAt(root, revision) {
  if (revision === null) return load(root, join(root, ".cache"));
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  try {
    git(root, ["worktree", "add", "--detach", "--force", folder, revision]);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    // Its folder is never seen again: nothing of it is worth keeping.
    return await load(folder, false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(root, ["worktree", "prune"]);
  }
}

/**
 * @param {string} folder
 * @param {string | false} fsCache the folder of what was compiled
 * @returns {Promise<readonly NewsEvent[]>}
 */
async function load(folder, fsCache) {
  const loader = join(folder, "src/loader");
  if (!existsSync(join(loader, "parseSeeds.ts")))
    throw new Error(
      "Its loader has another form than today's (no src/loader/parseSeeds.ts). Name a later revision.",
    );
  const jiti = createJiti(import.meta.url, { fsCache });
  /** @type {typeof import("#loader/seeds.ts")} */
  const { readSeeds } = await jiti.import(join(loader, "seeds.ts"));
  /** @type {typeof import("#loader/parseSeeds.ts")} */
  const { loadSeeds, makeParse } = await jiti.import(join(loader, "parseSeeds.ts"));
  const { seeds } = readSeeds(join(folder, "seeds"));
  return (await loadSeeds(seeds, makeParse(null))).corpus.events;
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function git(root, args) {
  try {
    execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  } catch (fault) {
    const said = fault instanceof Error && "stderr" in fault ? String(fault.stderr).trim() : "";
    throw new Error(said.replace(/^fatal: /, "") || "git could not be run", { cause: fault });
  }
}
