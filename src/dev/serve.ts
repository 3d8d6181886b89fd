// What the dev server serves as the build writes it: the pages without the app, and the files for export.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import type { ReadSite } from "#build/readSite.ts";
import { exportAt } from "#site/exports.ts";
import { methodPages } from "#site/method/pages.ts";
import { oldPages } from "#site/oldAddresses.ts";
import { sourcesPages } from "#site/sources/page.ts";
import { still } from "#site/shell.ts";

/** Serves the pages without the app like the build writes them, except for the policy. */
export function serveStill(server: ViteDevServer, current: () => ReadSite): void {
  const sheets = ["app/style/index", "site/method/method", "site/sources/sources"];
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? "").replace(/\?.*/, "");
    if (!/^\/(?:method|sources|event)\//.test(address)) return next();
    const path = decoded(address);
    if (path === null) return void response.writeHead(404).end();
    const index = readFileSync(join(server.config.root, "index.html"), "utf8");
    const { corpus, coverage, old } = current();
    const shell = still(
      index,
      sheets.map((name) => `/src/${name}.css`),
    );
    const all = path.startsWith("/method/")
      ? methodPages(corpus, coverage, shell, null)
      : path.startsWith("/sources/")
        ? sourcesPages(corpus, shell, null)
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
export function serveExports({ middlewares }: ViteDevServer, current: () => ReadSite): void {
  middlewares.use((request, response, next) => {
    const [path = ""] = (request.url ?? "").split("?");
    // What Vite serves lies in folders; of ours only those of events do.
    const isOurs = /^\/(?:event\/[^/]+\/)?[^/]+\.\w+$/.test(path);
    const found = isOurs ? exportAt(path.slice(1), current().corpus) : null;
    if (!found) return next();
    response.setHeader("content-type", `${found.type}; charset=utf-8`).end(found.content);
  });
}
