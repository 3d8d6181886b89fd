// Node 20 cannot read TypeScript. Rolldown puts a file and all that it imports into one, which Node runs.

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

/** A package's name; what begins otherwise is a file of the project. */
const packages = /^(?![A-Za-z]:[\\/])[^./\\#]/;

/**
 * Bundles a file into `.cache/`. The bundle's name holds a hash of all sources, so it is made again
 * when one of them changes and only then.
 * @param {string} root the project's folder, an absolute path
 * @param {string} entry a TypeScript file, from `root`
 * @param {readonly string[]} [folders] where all that it imports stands, from `root`
 * @returns {Promise<string>} the bundle's file URL
 * @throws Error where a file is missing or is no TypeScript
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
    // Another process may be at the same: a renamed file is whole.
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
 * Each file keeps its own `import.meta.url`, told from where the bundle stands.
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
