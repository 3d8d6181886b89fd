// The events of a git revision: its loader over its seeds.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

/** @typedef {import("#model/event.ts").NewsEvent} NewsEvent */

/**
 * @param {string} root the project's folder
 * @param {string | null} revision a git revision; null is the working tree
 * @returns {Promise<readonly NewsEvent[]>}
 * @throws Error if there is no such revision, or its loader cannot run
 */
export async function eventsAt(root, revision) {
  if (revision === null) return load(root);
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  try {
    git(root, ["worktree", "add", "--detach", "--force", folder, revision]);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    return await load(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(root, ["worktree", "prune"]);
  }
}

/**
 * @param {string} folder
 * @returns {Promise<readonly NewsEvent[]>}
 */
async function load(folder) {
  if (!existsSync(join(folder, "src/loader/load.ts")))
    throw new Error("That revision has no loader (src/loader/load.ts).");
  /** @type {typeof import("#loader/seeds.ts")} */
  const disk = await import(await bundle(folder, "src/loader/seeds.ts"));
  const { seeds } = disk.readSeeds(join(folder, "seeds"));
  if (existsSync(join(folder, "src/loader/parseSeeds.ts"))) {
    /** @type {typeof import("#loader/parseSeeds.ts")} */
    const rim = await import(await bundle(folder, "src/loader/parseSeeds.ts"));
    return (await rim.loadSeeds(seeds, rim.makeParse(null))).corpus.events;
  }
  // before December 2026 a loader needed no parser
  const loader = await import(await bundle(folder, "src/loader/load.ts"));
  return loader.load(seeds).corpus.events;
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
