// What was read of an article before, in a folder: by the article and all that reads it, so that a changed rule or
// table never gets an old reading. What cannot be read there is read again.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { attempt, writerInto } from "#loader/parser/keptTrees.ts";
import type { Reading } from "#loader/read.ts";
import type { Article } from "#model/article.ts";

type ReadArticle = (article: Article) => Promise<Reading>;

/** Bytes of all files of a folder; 300 articles of 6,000 characters take a tenth of it. */
const mostOnDisk = 1_000_000_000;

/** Reads anew only what is not in `folder`. */
export function readingsOnDisk(
  read: ReadArticle,
  folder: string,
  reader = hashOfReader(),
): ReadArticle {
  if (reader === null) return read;
  const write = writerInto(folder, mostOnDisk);
  return async (article) => {
    const name = hash(`${reader} ${JSON.stringify(article)}`);
    const kept = attempt(() => open(readFileSync(join(folder, name))));
    if (kept) return kept;
    const reading = await read(article);
    attempt(() => write(name, close(reading)));
    return reading;
  };
}

/** With a hash before it, since half a file must not be taken for a whole one. */
function close(reading: Reading): Buffer {
  const bytes = serialize(reading);
  return Buffer.concat([Buffer.from(hash(bytes), "hex"), bytes]);
}

function open(file: Buffer): Reading | null {
  const bytes = file.subarray(32);
  if (file.subarray(0, 32).toString("hex") !== hash(bytes)) return null;
  const reading: unknown = deserialize(bytes);
  return isReading(reading) ? reading : null;
}

/** What this code has written, since its hash is in the name. */
function isReading(value: unknown): value is Reading {
  return typeof value === "object" && value !== null && "leftOut" in value;
}

/**
 * Of every file that a reading depends on, libraries and Node included; null where one was changed after this process
 * began, which may run what stood in it before.
 */
function hashOfReader(): string | null {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folders = ["model", "saved", "loader"].map((name) => join("src", name));
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const all = [
    ...files.toSorted(),
    join(root, "package-lock.json"),
    fileURLToPath(import.meta.url),
  ];
  if (all.some((file) => statSync(file).mtimeMs > performance.timeOrigin)) return null;
  const whole = createHash("sha256").update(process.version);
  for (const file of all) {
    const bytes = readFileSync(file);
    whole.update(`\0${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
  }
  return whole.digest("hex");
}

const hash = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
