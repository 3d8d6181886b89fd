// The app as a renderer: built in Vite's server environment beside the page itself, so that both share
// components and class names, and run here.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type ResolvedConfig } from "vite";
import type { Render } from "#site/pages.ts";

const entry = fileURLToPath(new URL("./site/render.tsx", import.meta.url));

/** Builds `site/render.tsx` and loads it. `root` holds node_modules, where the code of libraries stays. */
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
      // Libraries are loaded by Node as they are needed; none that draws is.
      ssr: { external: true },
      build: {
        ssr: entry,
        outDir,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: "render.mjs" } },
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
