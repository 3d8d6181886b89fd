// Cards that were drawn before, by what they were drawn from. Nothing rests on it: an entry that
// cannot be read or is not whole is drawn anew, and where none can be written, only time is lost.

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
  /** Removes what no build has asked for in a month. */
  readonly tidy: () => void;
}

const month = 30 * 24 * 3600 * 1000;
const sumLength = 32;

/** An entry is the picture behind the SHA-256 of it. */
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
        // Builds that run side by side never see half of an entry.
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
