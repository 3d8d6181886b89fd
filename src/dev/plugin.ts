// The Vite plugin of the dev server: serves the seeds as `virtual:dateline`, with what the site has beside
// the page. A saved seed reloads its module in the open page. Errors are in Vite's overlay until they
// are mended, while the page shows the rest; what the terminal says, the page says too.

import { dirname, join, resolve, sep } from "node:path";
import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import { cacheIn, errorsOf, type ReadSite } from "#build/readSite.ts";
import { ownId, wholeIds } from "#build/virtualModules.ts";
import { publishMends } from "#loader/addresses/publish.ts";
import { SeedError } from "#loader/diagnostic.ts";
import { hashOfCorpus, seedStateName } from "#model/seedNotice.ts";
import { editEndpoint } from "./edit/endpoint.ts";
import { DevModules } from "./modules.ts";
import { type Readings, readingsIn } from "./readings.ts";
import { makeReport, noticesOf } from "./report.ts";
import { SeedFolder } from "./seedFolder.ts";
import { serveExports, serveStill } from "./serve.ts";

/** What Vite sends to nobody; a list of one's own stands in the place of this one. */
const keptByVite = [
  ".env",
  ".env.*",
  "*.{crt,pem,key,p12,pfx,cer,der}",
  ".npmrc",
  ".yarnrc.yml",
  "**/.git/**",
];

/**
 * The page, and its editor.
 * @param seeds the folder of articles, relative to Vite's root
 */
export function datelineDev({ seeds }: { readonly seeds: string }): Plugin[] {
  let readings: Readings | null = null;
  const readingsOf = (root: string) => (readings ??= readingsIn(cacheIn(root, "trees")));
  return [pagePlugin(seeds, readingsOf), editEndpoint({ seeds, readingsOf })];
}

function pagePlugin(seeds: string, readingsOf: (root: string) => Readings): Plugin {
  const modules = new DevModules();

  return {
    name: "dateline-dev",
    apply: "serve",
    config: ({ root = "." }) => ({
      // A saved page has scripts of its own: Vite neither looks for imports in it nor sends it.
      optimizeDeps: { entries: ["index.html"] },
      server: {
        // Vite lets every page of this machine read what it sends.
        cors: false,
        fs: { deny: [...keptByVite, `${normalizePath(resolve(root, seeds))}/**`] },
      },
    }),
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
      const readings = readingsOf(root);
      const articles = new SeedFolder(folder, readings);
      const { hot } = server.environments.client;
      const state = () => ({ reading: articles.reading, notices: noticesOf(articles.site) });
      await articles.readAnew();
      modules.update(articles.site.corpus);
      serveExports(server, () => articles.site);
      serveStill(server, () => articles.site);
      // In middleware mode (tests) there is no page to update.
      if (!server.httpServer) return;
      server.httpServer.on("close", () => readings.close());
      server.httpServer.once("listening", () => sayWhoReaches(server));
      const report = makeReport(logger);
      if (articles.reading.length === 0) report(articles.site);
      server.ws.on("connection", () => showErrors(server, folder, articles.site));
      hot.on(seedStateName, (corpus: string, client) => {
        client.send(seedStateName, state());
        // What changed while the page was loaded did not reach it.
        if (corpus !== hashOfCorpus(articles.site.corpus)) void reload(server, []);
      });
      articles.listen({
        waiting: () => hot.send(seedStateName, state()),
        changed: async () => {
          // An article that is still read has no addresses yet.
          if (articles.reading.length === 0) report(articles.site);
          await reload(server, modules.update(articles.site.corpus));
          hot.send({ type: "full-reload", path: "/method/index.html" });
          hot.send(seedStateName, state());
          showErrors(server, folder, articles.site);
        },
        /** An exception in the loader itself: reported, and the last good corpus stays. */
        failed: (error) => {
          const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
          logger.error(stack || message);
          hot.send({ type: "error", err: { plugin: "dateline", message, stack } });
        },
      });
      onSeedChange(server, folder, () => void articles.readAnew());
    },
  };
}

/** By itself Vite answers this machine only. */
function sayWhoReaches({ config, httpServer }: ViteDevServer): void {
  const bound = httpServer?.address();
  if (!bound || typeof bound === "string" || /^(?:127\.|::1$)/.test(bound.address)) return;
  config.logger.warn(
    "--host: everyone on your network can read the articles here, and change them with the editor.",
  );
}

/** Debounced: editors save by writing, renaming and deleting. */
function onSeedChange(server: ViteDevServer, folder: string, change: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(change, 20);
  };
  server.watcher.add(folder);
  // Of what is saved before it watches it says nothing.
  server.watcher.on("ready", soon);
  server.watcher.on("all", (_, file) => {
    if (file.startsWith(folder + sep)) soon();
  });
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
