// Node 20 cannot run TypeScript, so Rolldown bundles a file and its imports into one .mjs file.

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

/** Matches package names; other imports are files of the project. */
const packages = /^(?![A-Za-z]:[\\/])[^./\\#]/;

/**
 * Bundles a file into `.cache/`. The bundle's name has a hash of all sources, so it is made again only
 * when one of them changes.
 * @param {string} root the project's folder, an absolute path
 * @param {string} entry a TypeScript file, relative to `root`
 * @param {readonly string[]} [folders] the folders of its imports, relative to `root`
 * @returns {Promise<string>} the bundle's file URL
 * @throws Error if a file is missing or is not valid TypeScript
 */
export async function bundle(root, entry, folders = ["src"]) {
  const cache = join(root, ".cache");
  const name = `${basename(entry, ".ts")}-`;
  const file = join(cache, `${name}${hashOf(root, folders)}.mjs`);
  if (!existsSync(file)) {
    const { output } = await build({
      cwd: root,
      input: join(root, entry),
      platform: "node",
      external: packages,
      logLevel: "silent",
      plugins: [ownUrls(cache)],
      output: { codeSplitting: false },
      write: false,
    });
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) if (old.startsWith(name)) rmSync(join(cache, old));
    // Another process may do the same at the same time; renaming is atomic.
    const draft = join(cache, `${process.pid}.mjs`);
    writeFileSync(draft, output[0].code);
    renameSync(draft, file);
  }
  return pathToFileURL(file).href;
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 */
function hashOf(root, folders) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package.json")));
  for (const folder of folders) {
    for (const path of readdirSync(join(root, folder), {
      recursive: true,
      encoding: "utf8",
    }).toSorted()) {
      if (/\.(?:ts|mjs|json)$/.test(path))
        hash.update(path).update(readFileSync(join(root, folder, path)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * Keeps the `import.meta.url` of each file, computed relative to the bundle.
 * @param {string} cache
 */
function ownUrls(cache) {
  return {
    name: "dateline:own-urls",
    transform: {
      filter: { code: "import.meta.url" },
      /**
       * @param {string} code
       * @param {string} id
       */
      handler(code, id) {
        const path = JSON.stringify(relative(cache, id).replaceAll(sep, "/"));
        return code.replaceAll("import.meta.url", `new URL(${path}, import.meta.url).href`);
      },
    },
  };
}
