// Runs the trained network over sentences: tags, dictionary forms, heads and relations of their words.

import { InferenceSession, Tensor, env } from "onnxruntime-web";
import { affixesOf, normalForm, shapeOf } from "./features.ts";
import { type Model, readModel, readWeights } from "./model.ts";
import { bestTree } from "./spanningTree.ts";

/** A word as the network reads it. Tags and relations: Universal Dependencies 2; `xpos`: Penn Treebank. */
export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** Its head's place in the sentence; -1 for the root. */
  readonly head: number;
  /** "nsubj:pass"; "root" for the root. */
  readonly relation: string;
  /** How sure the network is of the head, 0 to 1. */
  readonly sureness: number;
  /** What the phrase that it heads stands for, after GUM: "person", "organization", "place", "event" …; "none" where it heads none. */
  readonly entity: string;
}

export interface Parser {
  /** @param sentences as lists of words, none of them empty */
  readonly parse: (
    sentences: readonly (readonly string[])[],
  ) => Promise<readonly (readonly ParsedWord[])[]>;
}

/** Sentences that the network gets at once: they are padded to the longest of them. */
const batchSize = 16;

/** Loads the network: some 0.3 s. One thread, so that it gives the same bytes everywhere. */
export async function loadParser(): Promise<Parser> {
  env.wasm.numThreads = 1;
  env.logLevel = "error";
  const model = readModel();
  const session = await InferenceSession.create(readWeights(), {
    executionProviders: ["wasm"],
  });
  const inputsOf = encoder(model);
  const run = async (batch: readonly (readonly string[])[]) =>
    decode(model, batch, await session.run(inputsOf(batch)));
  return {
    parse: async (sentences) => {
      const order = sentences.map((_, at) => at);
      order.sort((a, b) => (sentences[b]?.length ?? 0) - (sentences[a]?.length ?? 0));
      const parsed: (readonly ParsedWord[])[] = sentences.map(() => []);
      for (let at = 0; at < order.length; at += batchSize) {
        const places = order.slice(at, at + batchSize);
        // oxlint-disable-next-line no-await-in-loop -- one at a time: they share one thread
        const found = await run(places.map((place) => sentences[place] ?? []));
        for (const [n, place] of places.entries()) parsed[place] = found[n] ?? [];
      }
      return parsed;
    },
  };
}

/** A parser that is loaded with the first sentence that it gets. */
export function lazyParser(load = loadParser): Parser {
  let loading: Promise<Parser> | null = null;
  return {
    parse: async (sentences) => {
      if (sentences.length === 0) return [];
      loading ??= load();
      return (await loading).parse(sentences);
    },
  };
}

/** Makes the network's inputs of sentences, the longest first. */
function encoder({ vocabulary, affixes, shapes, hidden }: Model) {
  // 0 is the root, 1 a word that is not in the vocabulary
  const places = new Map(vocabulary.map((word, at) => [word, at + 2]));
  const known = new Map<string, readonly number[]>();
  const root = Array.from({ length: 9 }, () => 0);
  const numbersOf = (word: string): readonly number[] => {
    const had = known.get(word);
    if (had) return had;
    const normal = normalForm(word);
    const lower = normal.toLowerCase();
    const made = [places.get(lower) ?? 1, ...affixesOf(lower, affixes), shapeOf(normal, shapes)];
    if (known.size > mostKnown) known.clear();
    known.set(word, made);
    return made;
  };
  return (batch: readonly (readonly string[])[]) => {
    const width = longestOf(batch);
    const cells = batch.length * width;
    const words = new BigInt64Array(cells);
    const ends = new BigInt64Array(cells * 7);
    const kinds = new BigInt64Array(cells);
    for (const [row, sentence] of batch.entries()) {
      for (let at = 0; at <= sentence.length; at++) {
        const numbers = at === 0 ? root : numbersOf(sentence[at - 1] ?? "");
        const cell = row * width + at;
        words[cell] = BigInt(numbers[0] ?? 1);
        for (let n = 0; n < 7; n++) ends[cell * 7 + n] = BigInt(numbers[n + 1] ?? 0);
        kinds[cell] = BigInt(numbers[8] ?? 0);
      }
    }
    const lengths = BigInt64Array.from(batch, (sentence) => BigInt(sentence.length + 1));
    return {
      words: new Tensor("int64", words, [batch.length, width]),
      affixes: new Tensor("int64", ends, [batch.length, width, 7]),
      shapes: new Tensor("int64", kinds, [batch.length, width]),
      lengths: new Tensor("int64", lengths, [batch.length]),
      state: new Tensor("float32", new Float32Array(2 * batch.length * hidden), [
        2,
        batch.length,
        hidden,
      ]),
    };
  };
}

const mostKnown = 10_000;

/** Words of the longest sentence with the root; the network looks at four likely heads of each. */
function longestOf(batch: readonly (readonly string[])[]): number {
  return Math.max((batch[0]?.length ?? 0) + 1, 4);
}

type Outputs = Awaited<ReturnType<InferenceSession["run"]>>;

function decode(
  model: Model,
  batch: readonly (readonly string[])[],
  outputs: Outputs,
): readonly (readonly ParsedWord[])[] {
  const width = longestOf(batch);
  const numbers = (name: string) => numbersIn(outputs, name);
  const [upos, xpos, lemma, entity] = ["upos", "xpos", "lemma", "entity"].map(numbers);
  const arcs = floatsIn(outputs, "arcs");
  const [heads, labels] = [numbers("heads"), numbers("labels")];
  const choices = heads.length / (batch.length * width);
  return batch.map((sentence, row) => {
    const size = sentence.length + 1;
    const scores = new Float32Array(size * size);
    for (let word = 0; word < size; word++)
      for (let head = 0; head < size; head++)
        scores[word * size + head] = arcs[(row * width + word) * width + head] ?? 0;
    const tree = bestTree({ size, scores });
    return sentence.map((form, at): ParsedWord => {
      const cell = row * width + at + 1;
      const head = tree[at + 1] ?? 0;
      let choice = 0;
      while (choice < choices && Number(heads[cell * choices + choice]) !== head) choice++;
      const label = labels[cell * choices + choice];
      const named = choice < choices ? model.label[Number(label)] : undefined;
      return {
        upos: model.upos[Number(upos?.[cell])] ?? "X",
        xpos: model.xpos[Number(xpos?.[cell])] ?? "FW",
        lemma: applyEdit(form.toLowerCase(), model.lemma[Number(lemma?.[cell])] ?? "0|"),
        head: head - 1,
        relation: head === 0 ? "root" : named === "root" || named === undefined ? "dep" : named,
        // more digits would only make kept trees longer
        sureness: Math.round(1000 * Math.exp(scores[(at + 1) * size + head] ?? 0)) / 1000,
        entity: model.entity[Number(entity?.[cell])] ?? "none",
      };
    });
  });
}

/** A dictionary form by the way it is made: see `Model.lemma`. */
function applyEdit(lower: string, edit: string): string {
  if (edit.startsWith("=")) return edit.slice(1);
  const [away = "0", added = ""] = edit.split("|");
  return lower.slice(0, Math.max(0, lower.length - Number(away))) + added || lower;
}

/** @throws Error when the network has no such output */
function numbersIn(outputs: Outputs, name: string): BigInt64Array {
  const data = outputs[name]?.data;
  if (data instanceof BigInt64Array) return data;
  throw new Error(`The network gives no “${name}”: model.onnx is not of this version.`);
}

/** @throws Error when the network has no such output */
function floatsIn(outputs: Outputs, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new Error(`The network gives no “${name}”: model.onnx is not of this version.`);
}
