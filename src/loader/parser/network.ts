// Runs the trained network over sentences: tags, dictionary forms, heads and relations of their words.

import { InferenceSession, Tensor, env } from "onnxruntime-web";
import { affixesOf, normalForm, shapeOf } from "./features.ts";
import { type Model, optimizeLate, readModel, readWeights } from "./model.ts";
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

/**
 * Loads the network: some 0.3 s. One thread, and one sentence at a time, so that it gives the same bytes everywhere, whatever
 * stands beside a sentence. More at once are slower: they are padded to the longest of them.
 */
export async function loadParser(): Promise<Parser> {
  optimizeLate();
  env.wasm.numThreads = 1;
  env.logLevel = "error";
  const model = readModel();
  const session = await InferenceSession.create(readWeights(), {
    executionProviders: ["wasm"],
  });
  const inputsOf = encoder(model);
  return {
    parse: async (sentences) => {
      const parsed: (readonly ParsedWord[])[] = [];
      for (const sentence of sentences) {
        // oxlint-disable-next-line no-await-in-loop -- one at a time: they share one thread
        parsed.push(decode(model, sentence, await session.run(inputsOf(sentence))));
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

/** Makes the network's inputs of a sentence. */
function encoder({ vocabulary, affixes, shapes, hidden }: Model) {
  // 0 is the root, 1 a word that is not in the vocabulary
  const places = new Map(vocabulary.map((word, at) => [word, at + 2]));
  const known = new Map<string, readonly bigint[]>();
  const numbersOf = (word: string): readonly bigint[] => {
    const had = known.get(word);
    if (had) return had;
    const normal = normalForm(word);
    const lower = normal.toLowerCase();
    const ends = affixesOf(lower, affixes);
    const made = [places.get(lower) ?? 1, ...ends, shapeOf(normal, shapes)].map(BigInt);
    if (known.size > mostKnown) known.clear();
    known.set(word, made);
    return made;
  };
  return (sentence: readonly string[]) => {
    const width = widthOf(sentence);
    const words = new BigInt64Array(width);
    const ends = new BigInt64Array(width * 7);
    const kinds = new BigInt64Array(width);
    for (const [at, form] of sentence.entries()) {
      const [word = 1n, ...others] = numbersOf(form);
      words[at + 1] = word;
      kinds[at + 1] = others.pop() ?? 0n;
      ends.set(others, (at + 1) * 7);
    }
    const lengths = BigInt64Array.of(BigInt(sentence.length + 1));
    return {
      words: new Tensor("int64", words, [1, width]),
      affixes: new Tensor("int64", ends, [1, width, 7]),
      shapes: new Tensor("int64", kinds, [1, width]),
      lengths: new Tensor("int64", lengths, [1]),
      state: new Tensor("float32", new Float32Array(2 * hidden), [2, 1, hidden]),
    };
  };
}

const mostKnown = 10_000;

/** Words with the root; the network looks at four likely heads of each. */
const widthOf = (sentence: readonly string[]): number => Math.max(sentence.length + 1, 4);

type Outputs = Awaited<ReturnType<InferenceSession["run"]>>;

function decode(
  model: Model,
  sentence: readonly string[],
  outputs: Outputs,
): readonly ParsedWord[] {
  const width = widthOf(sentence);
  const numbers = (name: string) => numbersIn(outputs, name);
  const [upos, xpos, lemma, entity] = ["upos", "xpos", "lemma", "entity"].map(numbers);
  const arcs = floatsIn(outputs, "arcs");
  const [heads, labels] = [numbers("heads"), numbers("labels")];
  const choices = heads.length / width;
  const size = sentence.length + 1;
  const rows = Array.from({ length: size }, (_, word) =>
    Array.from(arcs.subarray(word * width, word * width + size)),
  );
  const tree = bestTree(rows);
  return sentence.map((form, at): ParsedWord => {
    const cell = at + 1;
    const head = tree[cell] ?? 0;
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
      sureness: Math.round(1000 * Math.exp(rows[cell]?.[head] ?? 0)) / 1000,
      entity: model.entity[Number(entity?.[cell])] ?? "none",
    };
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
