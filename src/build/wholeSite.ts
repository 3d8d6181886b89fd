// The Vite plugin that keeps the site that is there until the next one is whole (draft.ts).

import { relative, resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { codeOf, draftIn, dropDraft, publishDraft, startDraft } from "./draft.ts";

/** It goes over the output folder that Vite was given. */
export function wholeSite(): Plugin {
  let dist = "";
  let isEmptied = true;
  let config: ResolvedConfig;
  return {
    name: "dateline:whole-site",
    apply: "build",
    config({ root: given = ".", build }) {
      const root = resolve(given);
      dist = resolve(root, build?.outDir ?? "dist");
      // As Vite decides it.
      isEmptied = build?.emptyOutDir ?? !relative(root, dist).startsWith("..");
      return { build: { outDir: draftIn(dist), emptyOutDir: true } };
    },
    configResolved(resolved) {
      config = resolved;
    },
    buildStart: {
      order: "pre",
      handler() {
        try {
          startDraft(dist);
        } catch (fault) {
          const why = ["EACCES", "EPERM", "EROFS"].includes(codeOf(fault) ?? "")
            ? "It may not be written to. Make it writable, or name another folder with --outDir"
            : `${String(fault)}. Mend that`;
          this.error({ message: `${named()}: ${why}, and build again.`, stack: "" });
        }
      },
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async () => publishDraft(dist, isEmptied),
    },
    /** Also after a fault. Vite writes what it has built itself, and says of a full disk where in Vite that was. */
    closeBundle() {
      if (dropDraft(dist))
        config.logger.error(
          `${named()}: There is no room left on the disk. What was there is as it was. Make room, and build again.`,
        );
    },
  };

  function named(): string {
    const path = relative(config.root, dist);
    return path.startsWith("..") ? dist : path;
  }
}
