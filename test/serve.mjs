// A plain file server for the built site: `npm start`, and the server of the browser tests.
//
// It does what any static host does and no more: a directory's index.html, 301 to a directory's
// slash, 404.html for what is not there, and the headers that the build wrote into `_headers`.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";

/**
 * Serves `dir` under a path until closed.
 * @param {object} options
 * @param {string} options.dir a built site
 * @param {string} [options.under] the path it is served under, with both slashes: `/a/b/`
 * @param {number} [options.port] 0 takes any free one; a busy one gives way to the next
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws Error when `dir` holds no site
 */
export async function serve({ dir, under = "/", port = 0 }) {
  if (!existsSync(join(dir, "index.html"))) {
    throw new Error(`There is no built site in ${dir}/. Run \`npm run build\` first.`);
  }
  const headers = readHeaders(join(dir, "_headers"));
  const files = sirv(dir, {
    extensions: [],
    etag: true,
    onNoMatch: (_, res) => notFound(dir, res),
  });
  const server = createServer((req, res) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    const { pathname, search } = new URL(req.url ?? "/", "http://localhost");
    if (!pathname.startsWith(under)) return notFound(dir, res);
    const path = pathname.slice(under.length - 1);
    if (!path.endsWith("/") && isDirectory(join(dir, decode(path)))) {
      return res.writeHead(301, { location: `${pathname}/${search}` }).end();
    }
    req.url = path.endsWith("/") ? `${path}index.html` : path;
    files(req, res);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${under}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * The headers of the block for every path (`/*`), in the form that static hosts read.
 * @param {string} file
 * @returns {[string, string][]}
 */
function readHeaders(file) {
  if (!existsSync(file)) return [];
  const block = /^\/\*\n((?:[ \t]+.+\n?)+)/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return Array.from(block.matchAll(/^\s+([\w-]+):[ ]*(.+)$/gm), ([, name = "", value = ""]) => [
    name,
    value,
  ]);
}

/**
 * @param {string} dir
 * @param {import("node:http").ServerResponse} res
 */
function notFound(dir, res) {
  const page = join(dir, "404.html");
  res.writeHead(404, { "content-type": "text/html;charset=utf-8" });
  res.end(existsSync(page) ? readFileSync(page) : "Not found");
}

/** @param {string} path */
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Listens on the first free port from `port` on.
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
async function listen(server, port) {
  for (let next = port; next <= 65_535; next += 1) {
    const taken = await tryPort(server, next);
    if (taken !== null) return taken;
  }
  throw new Error(`No port is free from ${port} on.`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number | null>} null where it is busy
 */
function tryPort(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const busy = (error) => (error.code === "EADDRINUSE" ? done(null) : fail(error));
    server.once("error", busy);
    server.listen(port, () => {
      server.off("error", busy);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** `node test/serve.mjs`: serves dist/ and prints its address. */
async function main() {
  const wish = Number(process.env["PORT"] ?? 4173);
  if (!Number.isInteger(wish) || wish < 0 || wish > 65_535) {
    console.error(`PORT is “${process.env["PORT"]}”. Give a whole number from 0 to 65535.`);
    process.exit(1);
  }
  const { url, port } = await serve({ dir: "dist", port: wish });
  if (wish !== 0 && port !== wish) console.log(`Port ${wish} is busy; ${port} is free.`);
  console.log(`Dateline is at ${url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) void main();
