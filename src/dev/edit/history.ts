// The texts of a sidecar before and after each step, kept on the disk so that a restart can undo them.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Refused } from "./refused.ts";
import { hashOf, type SidecarFile } from "./sidecarFile.ts";

const mostSteps = 1000;

/** `done` of the steps are done, the others were undone. */
const shape = z.object({
  steps: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
  done: z.int(),
});
type KeptHistory = z.infer<typeof shape>;
const nothing: KeptHistory = { steps: [], done: 0 };

export class StepHistory {
  private readonly sidecar: SidecarFile;
  private readonly folder: string;
  private readonly file: string;
  constructor(folder: string, sidecar: SidecarFile) {
    this.sidecar = sidecar;
    this.folder = folder;
    this.file = join(folder, `${hashOf(sidecar.path).slice(0, 16)}.json`);
  }

  /** How many steps can be undone and done again. @param now the sidecar */
  counts(now: string | null): { undo: number; redo: number; closed: boolean } {
    const { steps, done } = this.read(now);
    const expected = done > 0 ? steps[done - 1]?.after : steps[0]?.before;
    const closed = steps.length > 0 && (expected ?? null) !== now;
    return { undo: closed ? 0 : done, redo: closed ? 0 : steps.length - done, closed };
  }

  /** Writes the sidecar. @throws Refused */
  take(before: string | null, after: string | null): void {
    const { steps, done } = this.read(before);
    const kept = [...steps.slice(0, done), { before, after }].slice(-mostSteps);
    this.write(after, { steps: kept, done: kept.length });
  }

  /** Writes the sidecar as it was. @throws Refused where there is nothing, or the file is another */
  turn(now: string | null, way: "undo" | "redo"): string | null {
    const { steps, done } = this.read(now);
    const at = way === "undo" ? done - 1 : done;
    const turned = steps[at];
    if (!turned) throw new Refused(409, `There is nothing to ${way}.`);
    const [from, to] =
      way === "undo" ? [turned.after, turned.before] : [turned.before, turned.after];
    if (from !== now) {
      this.keep(nothing);
      throw new Refused(
        409,
        "The file was changed by hand: what came before cannot be undone any more.",
        now,
      );
    }
    this.write(to, { steps, done: way === "undo" ? at : at + 1 });
    return to;
  }

  /**
   * The history is written before the sidecar: of one that is a step ahead, because the process ended
   * between the two, `read` knows it.
   */
  private write(text: string | null, next: KeptHistory): void {
    const before = this.kept();
    this.keep(next);
    try {
      this.sidecar.replace(text);
    } catch (error) {
      this.keep(before);
      throw error;
    }
  }

  /** @param now the sidecar: the last step may not have come to be */
  private read(now: string | null): KeptHistory {
    const { steps, done } = this.kept();
    const last = steps[done - 1];
    const isAhead = last !== undefined && last.after !== now && last.before === now;
    return { steps, done: isAhead ? done - 1 : done };
  }

  private kept(): KeptHistory {
    if (!existsSync(this.file)) return nothing;
    try {
      return shape.parse(JSON.parse(readFileSync(this.file, "utf8")));
    } catch {
      return nothing;
    }
  }

  private keep(history: KeptHistory): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.file, JSON.stringify(history));
  }
}
