// Trees that were made before: in memory by an article's text, in a folder by the network's files and the
// words of a sentence, so that of a changed article only what changed is parsed. What cannot be read there is parsed again; what cannot be written is no error.

import { createHash, randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Article } from "#model/article.ts";
import { hashOfModel } from "./model.ts";
import type { Parser } from "./network.ts";
import { pack, unpack } from "./packed.ts";
import { parseArticle } from "./parseArticle.ts";
import type { ParsedSentence } from "./parseText.ts";

/** Characters of all articles whose trees are in memory: some 100 MB. */
const mostInMemory = 5_000_000;

/** An unchanged article costs nothing. It is known by its text and the zones of its paragraphs. */
export function treesInMemory(
  parser: Parser,
  most = mostInMemory,
): (article: Article) => Promise<readonly ParsedSentence[]> {
  const known = new Map<string, Promise<readonly ParsedSentence[]>>();
  let held = 0;
  const forget = (text: string) => {
    if (known.delete(text)) held -= text.length;
  };
  return (article) => {
    const text = `${article.paragraphs.map(({ zone }) => zone).join(" ")}\n${article.text}`;
    const trees = known.get(text) ?? parseArticle(parser, article);
    // what was asked for last stands last
    forget(text);
    known.set(text, trees);
    held += text.length;
    for (const oldest of known.keys()) {
      if (held <= most || oldest === text) break;
      forget(oldest);
    }
    trees.catch(() => forget(text));
    return trees;
  };
}

/** Bytes of all files of a folder. */
const mostOnDisk = 200_000_000;

/** Asks `parser` only for what is not in `folder`, which is made where it is missing. */
export function keptOnDisk(parser: Parser, folder: string, most = mostOnDisk): Parser {
  let model: string | null = null;
  const write = writerInto(folder, most);
  return {
    parse: async (sentences) => {
      if (sentences.length === 0) return [];
      const version = (model ??= hashOfModel());
      const all = sentences.map((words) => {
        const key = `${version} ${JSON.stringify(words)}`;
        const name = createHash("sha256").update(key).digest("hex");
        const tree = attempt(() => unpack(readFileSync(join(folder, name), "utf8"), words.length));
        return { words, name, tree };
      });
      const missing = all.filter(({ tree }) => tree === null);
      const parsed = await parser.parse(missing.map(({ words }) => words));
      missing.forEach(({ name }, at) => attempt(() => write(name, pack(parsed[at] ?? []))));
      let next = 0;
      return all.map(({ tree }) => tree ?? parsed[next++] ?? []);
    },
  };
}

/** Null where it fails: a file that is missing or broken, a disk that is full or may not be written. */
export function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}

export function writerInto(
  folder: string,
  most: number,
): (name: string, content: string | Buffer) => void {
  /** Bytes in the folder; null before the first is written. Other processes write there too, so it is a guess. */
  let held: number | null = null;
  return (name, content) => {
    mkdirSync(folder, { recursive: true });
    // Who reads it meanwhile finds all of it or nothing.
    const draft = join(folder, `${randomUUID()}.draft`);
    writeFileSync(draft, content);
    renameSync(draft, join(folder, name));
    held = held === null ? sizeOf(filesIn(folder)) : held + Buffer.byteLength(content);
    if (held > most) held = deleteOldest(folder, most);
  };
}

interface File {
  readonly path: string;
  readonly size: number;
  /** When it was written. */
  readonly time: number;
}

function filesIn(folder: string): readonly File[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const file = statSync(path, { throwIfNoEntry: false });
    return file?.isFile() ? [{ path, size: file.size, time: file.mtimeMs }] : [];
  });
}

/** Leaves three quarters of `most`, so that not each further file needs another search. */
function deleteOldest(folder: string, most: number): number {
  const files = filesIn(folder).toSorted((a, b) => a.time - b.time);
  let held = sizeOf(files);
  for (const { path, size } of files) {
    if (held <= 0.75 * most) break;
    rmSync(path, { force: true });
    held -= size;
  }
  return held;
}

function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
