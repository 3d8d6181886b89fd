// A cache of drawn cards, keyed by their input. It only saves time: an unreadable or damaged entry
// is drawn again, and a failed write is ignored.

import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

export interface Cache {
  readonly read: (key: string) => Uint8Array | null;
  readonly write: (key: string, png: Uint8Array) => void;
  /** Removes entries that no build has used for a month. */
  readonly tidy: () => void;
}

const month = 30 * 24 * 3600 * 1000;
const sumLength = 32;

/** An entry is the SHA-256 of the picture, followed by the picture. */
export function openCache(folder: string): Cache {
  const file = (key: string) => join(folder, key);
  return {
    read: (key) =>
      attempt(() => {
        const entry = readFileSync(file(key));
        const png = entry.subarray(sumLength);
        if (!sum(png).equals(entry.subarray(0, sumLength))) return null;
        attempt(() => utimesSync(file(key), new Date(), new Date()));
        return png;
      }),
    write: (key, png) =>
      void attempt(() => {
        mkdirSync(folder, { recursive: true });
        // Written under a temporary name, so that parallel builds never read half an entry.
        const draft = file(`${key}.${process.pid}`);
        writeFileSync(draft, Buffer.concat([sum(png), png]));
        renameSync(draft, file(key));
      }),
    tidy: () =>
      void attempt(() => {
        for (const name of readdirSync(folder)) {
          attempt(() => {
            if (Date.now() - statSync(file(name)).mtimeMs > month) rmSync(file(name));
          });
        }
      }),
  };
}

function sum(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function attempt<T>(call: () => T): T | null {
  try {
    return call();
  } catch {
    return null;
  }
}
