// The Vite plugin: turns seeds into `virtual:dateline`, its search index, its map and the static pages.
//
// Dev: a saved seed reloads the module in the open page. Errors are in Vite's overlay until they are
// fixed, while the page shows the rest of the corpus. What `publish` fixes is one line in the terminal.
// Build: errors fail the build.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { publishMends, toPublish } from "#loader/addresses/publish.ts";
import {
  type Diagnostic,
  printDiagnostic,
  SeedError,
  sortDiagnostics,
} from "#loader/diagnostic.ts";
import { loadSeeds, makeParse, type Kept } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { siteCards } from "#site/cards/cards.ts";
import { exportAt } from "#site/exports.ts";
import { type Contents, siteFiles } from "#site/files.ts";
import { toSiteUrl } from "#site/host.ts";
import { methodPages } from "#site/method/pages.ts";
import { oldPages } from "#site/oldAddresses.ts";
import type { Render } from "#site/pages.ts";
import { type Page, still } from "#site/shell.ts";
import { buildRenderer } from "./buildRenderer.ts";
import { type DrawnCards, drawCards } from "#cards/draw.ts";
import { DevModules, ownId, wholeIds, wholeModule } from "./virtualModules.ts";

interface Options {
  /** The folder of articles, relative to Vite's root. */
  readonly seeds: string;
  /** The site's public address, for tags that need an absolute one. */
  readonly siteUrl?: string | undefined;
  /** The folder that caches drawn cards; the default is in node_modules. */
  readonly cardCache?: string | undefined;
}

interface LoadedSite extends Contents {
  readonly diagnostics: readonly Diagnostic[];
}

export function dateline({ seeds, siteUrl: address, cardCache }: Options): Plugin {
  const siteUrl = toSiteUrl(address);
  let config: ResolvedConfig;
  let loaded: LoadedSite | null = null;
  let printed: ReadonlySet<string> = new Set();
  let written: Iterable<Page> | null = null;
  let cards: Promise<DrawnCards> | null = null;
  let renderer: Promise<Render> | null = null;
  const kept: Kept = new Map();
  const modules = new DevModules();

  const folder = () => resolve(config.root, seeds);
  const readAll = async () => {
    loaded = await readCorpus(folder(), treeCache(config.root), kept);
  };
  const current = () => {
    if (loaded === null) throw new Error("The seeds were not read yet.");
    return loaded;
  };

  /** Prints each diagnostic once, until it is fixed. */
  function report() {
    const { diagnostics } = current();
    const dev = config.command === "serve";
    const lines = diagnostics
      .filter(({ severity, rule }) => severity !== "note" && !(dev && publishMends.has(rule)))
      .map((diagnostic) => ({
        text: `\n${printDiagnostic(diagnostic)}`,
        level: diagnostic.severity === "error" ? ("error" as const) : ("warn" as const),
      }));
    const later = dev ? toPublish(diagnostics) : null;
    const all = [...lines, ...(later === null ? [] : [{ text: later, level: "info" as const }])];
    for (const { text, level } of all) if (!printed.has(text)) config.logger[level](text);
    printed = new Set(all.map(({ text }) => text));
  }

  return {
    name: "dateline",
    enforce: "post",
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: "index.html", method: methodSheet },
          output: {
            codeSplitting: {
              groups: [
                // Separate chunk, so that new articles do not invalidate cached code.
                { name: "corpus", test: /virtual:dateline$/, priority: 1 },
                // One file for the first view: several chunks would take 2 kB more.
                { name: "index", tags: ["$initial"], test: /\.[jt]sx?$/ },
              ],
            },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== "build") return;
      await readAll();
      report();
      const errors = errorsOf(current());
      if (errors.length === 0) {
        // Runs while Vite builds the page. If that fails, nobody awaits these.
        if (siteUrl !== null)
          cards = drawCards(siteCards(current().corpus), cardCache ?? usualCache(config.root));
        cards?.catch(() => null);
        renderer = buildRenderer(config);
        renderer.catch(() => null);
        return;
      }
      const message = `The seeds have errors (${errors.length}, printed above).`;
      this.error({ message, stack: "" });
    },
    resolveId: {
      filter: { id: /^virtual:dateline/ },
      handler: ownId,
    },
    load: {
      filter: { id: /^\0virtual:dateline/ },
      handler: (id) =>
        config.command === "serve" ? modules.load(id) : wholeModule(id, current().corpus),
    },
    async configureServer(server) {
      await readAll();
      modules.update(current().corpus);
      serveExports(server, current);
      serveStill(server, current);
      // In middleware mode (tests) there is no page to update.
      if (!server.httpServer) return;
      report();
      server.ws.on("connection", () => showErrors(server, folder(), current()));
      onSeedChange(server, folder(), async () => {
        await readAll();
        report();
        await reload(server, modules.update(current().corpus));
        server.ws.send({ type: "full-reload", path: "/method/index.html" });
        showErrors(server, folder(), current());
      });
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset" || renderer === null) return;
        const render = await renderer;
        const built = { index: String(index.source), files: Object.keys(bundle), render };
        const { start, others } = siteFiles(current(), built, siteUrl);
        index.source = start.content;
        written = others;
      },
    },
    async writeBundle({ dir }) {
      if (!dir || written === null) return;
      // Not with emitFile, since Vite would print a line for each of thousands of pages.
      for (const { file, content } of written) write(join(dir, file), content);
      const drawn = await cards;
      for (const { file, png } of drawn?.pictures ?? []) write(join(dir, file), png);
      if (drawn && drawn.missing.length > 0) config.logger.warn(`dateline: ${lacking(drawn)}`);
      const { events } = current().corpus;
      config.logger.info(`dateline: ${events.length} events, each with its own page`);
      if (siteUrl === null) config.logger.info(`dateline: ${leftOut}`);
    },
  };
}

const leftOut =
  "SITE_URL is not set, so there is no canonical link, no og:url, no preview card and no sitemap.xml; feed and calendar have no absolute links";

const usualCache = (root: string) => join(root, "node_modules", ".cache", "dateline", "cards");
const treeCache = (root: string) => join(root, "node_modules", ".cache", "dateline", "trees");

/** One message for all cards, with the letters that each lacks. */
function lacking({ missing }: DrawnCards): string {
  const lines = missing.map(({ card, letters }) => `  ${card.file} (${card.name}): ${letters}`);
  return `preview cards lack letters that none of the fonts has.\n${lines.join("\n")}`;
}

const methodSheet = fileURLToPath(new URL("../site/method/method.css", import.meta.url));

async function readCorpus(folder: string, trees: string, kept: Kept): Promise<LoadedSite> {
  const { seeds, register, diagnostics } = readSeeds(folder);
  const loaded = await loadSeeds(seeds, makeParse(trees), register, kept);
  return {
    ...loaded,
    diagnostics: sortDiagnostics([...diagnostics, ...loaded.diagnostics]),
  };
}

function errorsOf({ diagnostics }: LoadedSite): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Debounced: editors save by writing, renaming and deleting. */
function onSeedChange(server: ViteDevServer, folder: string, change: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (!file.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void change().catch(fault), 20);
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

/** Serves the pages without the app like the build writes them, except for the policy. */
function serveStill(server: ViteDevServer, current: () => LoadedSite): void {
  const sheets = ["/src/app/style/index.css", "/src/site/method/method.css"];
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? "").replace(/\?.*/, "");
    if (!/^\/(?:method|event)\//.test(address)) return next();
    const path = decoded(address);
    if (path === null) return void response.writeHead(404).end();
    const index = readFileSync(join(server.config.root, "index.html"), "utf8");
    const { corpus, coverage, old } = current();
    const shell = still(index, sheets);
    const all = path.startsWith("/method/")
      ? methodPages(corpus, coverage, shell, null)
      : oldPages(old, corpus.events, shell, null);
    const page = all.find(({ file }) => file === `${path.slice(1)}index.html`);
    if (!page) return next();
    server
      .transformIndexHtml(path, page.content)
      .then(
        (content) => response.setHeader("content-type", "text/html; charset=utf-8").end(content),
        next,
      );
  });
}

/** null for an address that is none: `/event/%`. */
function decoded(address: string): string | null {
  try {
    return decodeURI(address);
  } catch {
    return null;
  }
}

/** Serves the files that pages link to. */
function serveExports({ middlewares }: ViteDevServer, current: () => LoadedSite): void {
  middlewares.use((request, response, next) => {
    const [path = ""] = (request.url ?? "").split("?");
    // What Vite serves lies in folders; of ours only those of events do.
    const isOurs = /^\/(?:event\/[^/]+\/)?[^/]+\.\w+$/.test(path);
    const found = isOurs ? exportAt(path.slice(1), current().corpus) : null;
    if (!found) return next();
    response.setHeader("content-type", `${found.type}; charset=utf-8`).end(found.content);
  });
}

function showErrors(server: ViteDevServer, folder: string, loaded: LoadedSite): void {
  const errors = errorsOf(loaded).filter(({ rule }) => !publishMends.has(rule));
  if (errors.length === 0) return;
  const { message, loc } = new SeedError(errors);
  // Vite opens this file in the editor.
  const place = loc && { loc: { ...loc, file: join(dirname(folder), loc.file) } };
  server.ws.send({ type: "error", err: { plugin: "dateline", message, stack: "", ...place } });
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
