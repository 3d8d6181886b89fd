// The trained model's inventories, as `train/train.py` writes them beside its weights.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { z } from "zod";

const names = z.array(z.string());

const format = z.object({
  /** Numbers in the state of a layer of the network. */
  hidden: z.number(),
  /** How many numbers there are for affixes and for shapes. */
  affixes: z.number(),
  shapes: z.number(),
  upos: names,
  xpos: names,
  /** How a dictionary form is made: "3|eet" takes three letters away and adds "eet"; "=be" is the form. */
  lemma: names,
  label: names,
  entity: names,
});

export interface Model extends z.infer<typeof format> {
  /** The words that have vectors, in lower case and normal form: see features.ts. */
  readonly vocabulary: readonly string[];
}

/** V8 would optimize what runs only while the network is loaded, and a process ends only when that is done: 0.9 s. */
export function optimizeLate(): void {
  setFlagsFromString("--wasm-tiering-budget=200000000");
}

export function readWeights(): Uint8Array {
  return readFileSync(new URL("./model.onnx", import.meta.url));
}

/** Another one gives other trees. */
export function hashOfModel(): string {
  const hash = createHash("sha256").update(readWeights());
  for (const name of ["./model.json", "./vocabulary.txt"])
    hash.update(readFileSync(new URL(name, import.meta.url)));
  return hash.digest("hex");
}

/** @throws ZodError or SyntaxError where a file is not as training writes it */
export function readModel(): Model {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
  const inventories = format.parse(JSON.parse(read("./model.json")));
  return { ...inventories, vocabulary: read("./vocabulary.txt").trimEnd().split("\n") };
}
