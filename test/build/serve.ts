// The server of the browser tests: `vite preview`, as in `npm start`, for any built folder.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview as serveBuilt } from "vite";
import { preview } from "#build/preview.ts";

/**
 * A second policy, which only reports: what the pages need and nothing more, file by file, whatever the site's own policy allows.
 * `test.ts` fails a walk on each report.
 */
const reported = (files: (path: string) => string) =>
  [
    "default-src 'none'",
    `script-src ${files("assets/")} ${files("first.js")}`,
    `style-src ${files("assets/")}`,
    `font-src ${files("assets/")}`,
    `img-src ${files("favicon.svg")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** Serves `dir` under `base`, on a free port. */
export async function serve(dir: string, base = "/a/b/") {
  const server = await serveBuilt({
    configFile: false,
    logLevel: "silent",
    base,
    build: { outDir: dir },
    preview: { port: 0 },
    plugins: [
      {
        name: "report-only",
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? "", "http://localhost");
            const isThere = existsSync(join(dir, pathname.replace(base, "")));
            // The page of an address that is not there looks for its files in several folders.
            const policy = reported((path) =>
              isThere ? `http://${request.headers.host}${base}${path}` : "'self'",
            );
            response.setHeader("Content-Security-Policy-Report-Only", policy);
            next();
          }),
      },
      preview(),
    ],
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
