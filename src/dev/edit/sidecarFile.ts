// One sidecar on the disk: its version, and how it is written, all or nothing.

import { createHash } from "node:crypto";
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Refused } from "./refused.ts";

export class SidecarFile {
  readonly path: string;
  private readonly beside: string;
  constructor(folder: string, id: string) {
    this.path = join(folder, `${id}.yaml`);
    this.beside = join(folder, `.${id}.yaml.draft`);
  }

  /**
   * The text; null where there is no file.
   * @throws Refused where the file is not what the page knew, or a link that leads elsewhere
   */
  expect(known: string | null): string | null {
    const kind = lstatSync(this.path, { throwIfNoEntry: false });
    const name = basename(this.path);
    if (kind && !kind.isFile())
      throw new Refused(409, `${name} is not a plain file: change it by hand.`);
    const now = kind ? readFileSync(this.path, "utf8") : null;
    if (versionOf(now) !== known)
      throw new Refused(409, `${name} has changed on the disk since the page read it.`, now);
    return now;
  }

  /** Written beside it, then renamed over it. @param text null for no file */
  replace(text: string | null): void {
    try {
      if (text === null) return rmSync(this.path);
      rmSync(this.beside, { force: true });
      writeFileSync(this.beside, text, { flag: "wx" });
      renameSync(this.beside, this.path);
    } catch (error) {
      rmSync(this.beside, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      throw new Refused(
        500,
        `${basename(this.path)} could not be written, and is as it was: ${why}`,
      );
    }
  }
}

/** @param text null where there is no file */
export const versionOf = (text: string | null): string | null =>
  text === null ? null : hashOf(text);

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
