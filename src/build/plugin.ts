// The Vite plugin of the build: turns seeds into `virtual:dateline`, its search index, its map and the
// static pages. Errors fail the build.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { type DrawnCards, drawCards } from "#cards/draw.ts";
import { siteCards } from "#site/cards/cards.ts";
import { siteFiles } from "#site/files.ts";
import { toSiteUrl } from "#site/host.ts";
import type { Render } from "#site/pages.ts";
import type { Page } from "#site/shell.ts";
import { buildRenderer } from "./buildRenderer.ts";
import {
  cacheIn,
  errorsOf,
  readSite,
  readSiteOfLines,
  type ReadSite,
  sayDiagnostics,
} from "./readSite.ts";
import { ownId, textsFile, wholeModule } from "./virtualModules.ts";

interface Options {
  /** The folder of articles, relative to Vite's root. */
  readonly seeds: string;
  /** JSON lines that are read instead of the articles, relative to Vite's root: a file, or a folder of files. */
  readonly events?: string | undefined;
  /** The site's public address, for tags that need an absolute one. */
  readonly siteUrl?: string | undefined;
  /** The folder that caches drawn cards; the default is in node_modules. */
  readonly cardCache?: string | undefined;
}

export function dateline({
  seeds,
  events: eventLines,
  siteUrl: address,
  cardCache,
}: Options): Plugin {
  const siteUrl = toSiteUrl(address);
  let config: ResolvedConfig;
  let site: ReadSite | null = null;
  let written: Iterable<Page> | null = null;
  let cards: Promise<DrawnCards> | null = null;
  let renderer: Promise<Render> | null = null;

  const current = () => {
    if (site === null) throw new Error("The seeds were not read yet.");
    return site;
  };

  return {
    name: "dateline",
    apply: "build",
    enforce: "post",
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: "index.html", method: methodSheet, sourcesTable: sourcesSheet },
          output: {
            codeSplitting: {
              groups: [
                // Separate chunk, so that new articles do not invalidate cached code.
                { name: "corpus", test: /virtual:dateline$/, priority: 1 },
                { name: textsFile, test: /virtual:dateline\/texts\//, priority: 1 },
                // One style sheet, which pages of several articles link (site/files.ts).
                { name: "several", test: /app\/sources\/\w+\.module\.css$/, priority: 1 },
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
      site =
        eventLines === undefined
          ? await readSite(resolve(config.root, seeds), config.root)
          : await readSiteOfLines(eventLines, config.root);
      for (const { level, text } of sayDiagnostics(site.diagnostics)) config.logger[level](text);
      const errors = errorsOf(site);
      if (errors.length === 0) {
        // Runs while Vite builds the page. If that fails, nobody awaits these.
        if (siteUrl !== null)
          cards = drawCards(siteCards(site.corpus), cardCache ?? cacheIn(config.root, "cards"));
        cards?.catch(() => null);
        renderer = buildRenderer(config);
        renderer.catch(() => null);
        return;
      }
      const message = `${eventLines === undefined ? "The seeds have" : "The lines of events have"} errors (${errors.length}, printed above).`;
      this.error({ message, stack: "" });
    },
    resolveId: {
      filter: { id: /^virtual:dateline/ },
      handler: ownId,
    },
    load: {
      filter: { id: /^\0virtual:dateline/ },
      handler: (id) => wholeModule(id, current().corpus),
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

/** One message for all cards, with the letters that each lacks. */
function lacking({ missing }: DrawnCards): string {
  const lines = missing.map(({ card, letters }) => `  ${card.file} (${card.name}): ${letters}`);
  return `preview cards lack letters that none of the fonts has.\n${lines.join("\n")}`;
}

const methodSheet = fileURLToPath(new URL("../site/method/method.css", import.meta.url));
const sourcesSheet = fileURLToPath(new URL("../site/sources/sources.css", import.meta.url));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
