// A build writes into a draft within the output folder. Only when all of it is written does it take the place of the
// site that is there, by renames: a build that fails, or is killed, leaves the site as it was.

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** What does not fit any more is rarely larger, bytes. */
const leastRoom = 1_000_000;

const mark = ".draft-";
/** Held by the process whose number is in it. */
const turn = ".draft.turn";
const isDraft = (name: string): boolean => name.startsWith(mark);

/** The folder that this process writes in. */
export const draftIn = (dist: string): string => join(dist, mark + process.pid);

/** Makes the draft, and removes those of processes that have ended. @throws what the file system says */
export function startDraft(dist: string): void {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist).filter(isDraft)) {
    const pid = Number.parseInt(name.slice(mark.length), 10);
    if (pid === process.pid || !isRunning(pid)) remove(join(dist, name));
  }
  mkdirSync(draftIn(dist));
}

/** Removes it, if it is still there. @returns whether it could not be finished because the disk is full */
export function dropDraft(dist: string): boolean {
  const draft = draftIn(dist);
  if (!existsSync(draft)) return false;
  const { bavail, bsize } = statfsSync(draft);
  remove(draft);
  return bavail * bsize < leastRoom;
}

/**
 * Puts the draft in the place of what is there; if it cannot, puts back what was there. One build after the other.
 * @param isEmptied whether what the draft does not have goes; else it stays, and files are written over
 * @throws what the file system says
 */
export async function publishDraft(dist: string, isEmptied: boolean): Promise<void> {
  const draft = draftIn(dist);
  const giveBack = await takeTurn(dist);
  try {
    if (isEmptied) exchange(dist, draft);
    else cpSync(draft, dist, { recursive: true });
  } finally {
    giveBack();
    remove(draft);
  }
}

function exchange(dist: string, draft: string): void {
  const old = `${draft}-old`;
  mkdirSync(old);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  // As Vite does when it empties a folder.
  const stays = (name: string) => isDraft(name) || [turn, ".git"].includes(name);
  try {
    const names = new Set([...readdirSync(draft), ...readdirSync(dist)]);
    for (const name of [...names].filter((one) => !stays(one))) {
      if (existsSync(join(dist, name))) move(join(dist, name), join(old, name));
      if (existsSync(join(draft, name))) move(join(draft, name), join(dist, name));
    }
  } catch (fault) {
    for (const back of undo) back();
    throw fault;
  } finally {
    remove(old);
  }
}

/** Waits while another build puts its draft in place. */
async function takeTurn(dist: string): Promise<() => void> {
  const file = join(dist, turn);
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => remove(file);
    } catch (fault) {
      if (codeOf(fault) !== "EEXIST") throw fault;
    }
    // oxlint-disable-next-line no-await-in-loop -- it is the waiting
    await setTimeout(20);
    if (existsSync(file) && !isRunning(Number(readFileSync(file, "utf8")))) remove(file);
  }
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

function isRunning(pid: number): boolean {
  // It is just being written.
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return codeOf(fault) === "EPERM";
  }
}

export function codeOf(fault: unknown): string | null {
  const code: unknown = fault instanceof Error ? Reflect.get(fault, "code") : null;
  return typeof code === "string" && /^E[A-Z]/.test(code) ? code : null;
}
