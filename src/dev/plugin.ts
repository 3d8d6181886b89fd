// The Vite plugin of the dev server: serves the seeds as `virtual:dateline`, with what the site has beside
// the page. A saved seed reloads its module in the open page. Errors are in Vite's overlay until they
// are mended, while the page shows the rest; what the terminal says, the page says too.

import { dirname, join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { errorsOf, readSite, type ReadSite } from "#build/readSite.ts";
import { ownId, wholeIds } from "#build/virtualModules.ts";
import { publishMends } from "#loader/addresses/publish.ts";
import { SeedError } from "#loader/diagnostic.ts";
import type { Kept } from "#loader/parseSeeds.ts";
import { noticesName } from "#model/seedNotice.ts";
import { DevModules } from "./modules.ts";
import { makeReport, noticesOf } from "./report.ts";
import { serveExports, serveStill } from "./serve.ts";

/** @param seeds the folder of articles, relative to Vite's root */
export function datelineDev({ seeds }: { readonly seeds: string }): Plugin {
  const kept: Kept = new Map();
  const modules = new DevModules();

  return {
    name: "dateline-dev",
    apply: "serve",
    resolveId: {
      filter: { id: /^virtual:dateline/ },
      handler: ownId,
    },
    load: {
      filter: { id: /^\0virtual:dateline/ },
      handler: (id) => modules.load(id),
    },
    async configureServer(server) {
      const { root, logger } = server.config;
      const folder = resolve(root, seeds);
      let site = await readSite(folder, root, kept);
      modules.update(site.corpus);
      serveExports(server, () => site);
      serveStill(server, () => site);
      // In middleware mode (tests) there is no page to update.
      if (!server.httpServer) return;
      const report = makeReport(logger);
      report(site);
      server.ws.on("connection", () => showErrors(server, folder, site));
      server.ws.on(noticesName, () => server.ws.send(noticesName, noticesOf(site)));
      onSeedChange(server, folder, async () => {
        site = await readSite(folder, root, kept);
        report(site);
        await reload(server, modules.update(site.corpus));
        server.ws.send({ type: "full-reload", path: "/method/index.html" });
        server.ws.send(noticesName, noticesOf(site));
        showErrors(server, folder, site);
      });
    },
  };
}

/**
 * Debounced: editors save by writing, renaming and deleting. One change after the other, so that what was
 * read first never replaces what was read last.
 */
function onSeedChange(server: ViteDevServer, folder: string, change: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (!file.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(change).catch(fault);
    }, 20);
  });
  /** An exception in the loader itself: reported, and the last good corpus stays. */
  function fault(error: unknown) {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    server.config.logger.error(stack || message);
    server.ws.send({ type: "error", err: { plugin: "dateline", message, stack } });
  }
}

/**
 * Updates open pages with the new corpus; they keep their state, which is in the address.
 * @param changed ids of modules, which the page gets with the corpus that imports them
 */
async function reload(
  { environments: { client } }: ViteDevServer,
  changed: readonly string[],
): Promise<void> {
  const { moduleGraph } = client;
  const now = Date.now();
  for (const id of changed) {
    const module = moduleGraph.getModuleById(id);
    if (module) moduleGraph.invalidateModule(module, new Set(), now, true);
  }
  for (const id of wholeIds) {
    const module = moduleGraph.getModuleById(id);
    if (module) await client.reloadModule(module);
  }
}

/**
 * Those that the overlay shows. A file that is not read is in the page's notices alone: the overlay would
 * hide the articles that are.
 */
function showErrors(server: ViteDevServer, folder: string, site: ReadSite): void {
  const errors = errorsOf(site).filter(
    ({ rule }) => !publishMends.has(rule) && !rule.startsWith("seed/"),
  );
  if (errors.length === 0) return;
  const { message, loc } = new SeedError(errors);
  // Vite opens this file in the editor.
  const place = loc && { loc: { ...loc, file: join(dirname(folder), loc.file) } };
  server.ws.send({ type: "error", err: { plugin: "dateline", message, stack: "", ...place } });
}
