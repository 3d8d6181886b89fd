// What a command was put together to, and what V8 has made of it, kept for the next start: reading
// nine hundred files takes a third of a second, and translating what they say as much again.
// It counts only while each of them still says the same.

import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * @typedef {object} Kept
 * @property {string} code JavaScript
 * @property {readonly string[]} sources the files that it was put together of, absolute paths
 * @property {Buffer} translated what V8 has made of it, in V8's own form
 */

/** What it depends on beside its files: what makes it. */
const maker = hashOf([
  JSON.stringify(process.versions),
  ...["run.mjs", "wordLists.mjs", "kept.mjs", "../package.json"].map((name) =>
    readFileSync(new URL(name, import.meta.url)),
  ),
]);

/**
 * @param {string} file where it may be kept, an absolute path
 * @returns {Kept | null} null where nothing is, where it is torn, and where a file it is made of has changed
 */
export function recall(file) {
  try {
    const whole = readFileSync(file);
    const at = whole.indexOf("\n") + 1;
    const { made, sources, length, content } = JSON.parse(whole.toString("utf8", 0, at));
    if (made !== hashOf([maker, ...sources.map(read)])) return null;
    if (content !== hashOf([whole.subarray(at)])) return null;
    const code = whole.toString("utf8", at, at + length);
    return { code, sources, translated: whole.subarray(at + length) };
  } catch {
    // Nothing there, no such head, a source gone: all is made anew, and only time is lost.
    return null;
  }
}

/**
 * Takes the place of what was kept there; where it cannot (a full disk, a locked folder) only time is lost.
 * @param {string} file where to keep it, an absolute path
 * @param {Kept} kept
 * @param {number} begun when its sources were read, in milliseconds since 1970: what was saved later was not
 */
export function keep(file, { code, sources, translated }, begun) {
  const draft = `${file}.${randomUUID()}`;
  try {
    if (sources.some((source) => statSync(source).mtimeMs >= begun)) return;
    const body = Buffer.concat([Buffer.from(code), translated]);
    const made = hashOf([maker, ...sources.map(read)]);
    const length = body.length - translated.length;
    const head = JSON.stringify({ made, sources, length, content: hashOf([body]) });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${head}\n`), body]));
    renameSync(draft, file);
  } catch {
    if (existsSync(draft)) rmSync(draft);
  }
}

/** @param {string} source an absolute path */
function read(source) {
  return readFileSync(source);
}

/** @param {readonly (string | Buffer)[]} parts */
function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}
