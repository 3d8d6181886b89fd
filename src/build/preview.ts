// Makes `vite preview` (`npm start`) behave like a plain static host: the site's headers on every
// response, 404.html for missing files, a redirect to the slash for folders. No rewrites, no guessed
// extensions.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { headers } from "#site/host.ts";

export function preview(): Plugin {
  return {
    name: "dateline:preview",
    config: (_, { isPreview }) =>
      isPreview ? { appType: "mpa", preview: { headers: { ...headers } } } : null,
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir);
      if (!existsSync(join(dist, "index.html")))
        throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
      // Runs after Vite has served files: files never reach this, a folder's index.html does.
      return () =>
        middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.originalUrl ?? "/", "http://localhost");
          const [path = ""] = (request.url ?? "/").split("?");
          if (pathname.endsWith("/") && path.endsWith("/index.html")) return next();
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
          const found = statSync(join(dist, path), { throwIfNoEntry: false });
          if (found?.isDirectory() && !pathname.endsWith("/"))
            return response.writeHead(301, { location: `${pathname}/${search}` }).end();
          response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
          response.end(readFileSync(join(dist, "404.html")));
        });
    },
  };
}
