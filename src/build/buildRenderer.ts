// Builds the app as a renderer, in Vite's server environment and beside the page's own build, so that
// both have the same components and class names; then loads it.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type ResolvedConfig } from "vite";
import type { Render } from "#site/pages.ts";

const entry = fileURLToPath(new URL("../site/render.tsx", import.meta.url));

/** Builds `site/render.tsx` and imports it. Libraries are not bundled: Node loads them from `root`. */
export async function buildRenderer({ root, mode }: ResolvedConfig): Promise<Render> {
  const cache = join(root, "node_modules", ".cache", "dateline");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, "render-"));
  try {
    await build({
      configFile: false,
      root,
      mode,
      logLevel: "error",
      // Node loads libraries when needed; vis-timeline never is.
      ssr: { external: true },
      build: {
        ssr: entry,
        outDir,
        copyPublicDir: false,
        rolldownOptions: {
          // The renderer is given the corpus; what else it could ask for is the browser's.
          external: /^virtual:/,
          output: { entryFileNames: "render.mjs" },
        },
      },
    });
    const file = pathToFileURL(join(outDir, "render.mjs")).href;
    const module: unknown = await import(/* @vite-ignore */ file);
    if (!isRenderer(module)) throw new Error(`${entry} does not export render()`);
    return module.render;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function isRenderer(module: unknown): module is { readonly render: Render } {
  return (
    typeof module === "object" &&
    module !== null &&
    typeof Reflect.get(module, "render") === "function"
  );
}
