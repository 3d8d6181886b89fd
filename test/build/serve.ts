// The server of the browser tests: `vite preview`, as in `npm start`, for any built folder.

import { preview as serveBuilt } from "vite";
import { preview } from "#build/preview.ts";

/** Serves `dir` under `base`, on a free port. */
export async function serve(dir: string, base = "/a/b/") {
  const server = await serveBuilt({
    configFile: false,
    logLevel: "silent",
    base,
    build: { outDir: dir },
    preview: { port: 0 },
    plugins: [preview()],
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
