// Reads the table of senses.ts; a row that it cannot read is named in the error.

import { type Kind, kinds, type Mode, modes } from "#model/event.ts";
import { isDeed, isFrame, type Sense } from "./sense.ts";

/** A verb with what must stand with it. */
export interface VerbRow {
  readonly sense: Sense;
  /** Nouns that it may govern, sorts of names in capitals, and forms of a clause with a plus. */
  readonly objects: ReadonlySet<string>;
  /** Lemmas of the infinitive that must follow, `*` any; empty: none need. */
  readonly next: ReadonlySet<string>;
  /** Words that follow the verb in order: at each step one of several. Empty: what it governs counts. */
  readonly behind: readonly ReadonlySet<string>[];
}

export interface Senses {
  /** Verbs that name a happening whatever they govern, some with a particle or preposition: "call on". */
  readonly plainVerbs: ReadonlyMap<string, Sense>;
  /** By verb with its particle or preposition, in the order to try them. */
  readonly verbRows: ReadonlyMap<string, readonly VerbRow[]>;
  /** Nouns, pairs of them ("press conference"), and what an exchange is of ("exchange of view"). */
  readonly nouns: ReadonlyMap<string, Sense>;
}

type Classes = ReadonlyMap<string, ReadonlySet<string>>;

/** Sorts of names, and a sum: asked of what stands there, and no list of words. */
const sorts = new Set(["PERSON", "BODY", "SIDE", "PLACE", "MONEY"]);
const forms = new Set(["+that", "+to", "+doing", "+alone", "+bare"]);

/** Named classes, one a line: "WEAPON bomb missile"; a class may hold another. */
export function readClasses(table: string): Classes {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const line of rowsOf(table)) {
    const [name = "", ...words] = line.split(" ");
    classes.set(name, wordsIn(words, classes, line));
  }
  return classes;
}

export function readSenses(table: string, classes: Classes): Senses {
  const plainVerbs = new Map<string, Sense>();
  const verbRows = new Map<string, VerbRow[]>();
  const nouns = new Map<string, Sense>();
  let sense: Sense | null = null;
  for (const line of rowsOf(table)) {
    if (/^[A-Z]/.test(line)) {
      sense = readSense(line);
      continue;
    }
    if (sense === null) throw new Error(`senses: no sense stands above “${line}”.`);
    const [, verbs = "", sign, rest = ""] = /^([^:~]+?)(?: ?([:~]) (.+))?$/.exec(line) ?? [];
    if (verbs === "nouns") addEach(nouns, rest, sense, line);
    else if (sign === undefined) addEach(plainVerbs, verbs, sense, line);
    else {
      const row = { sense, ...readRest(sign, rest, classes, line) };
      for (const verb of verbs.split(" ").map(spaced))
        verbRows.set(verb, [...(verbRows.get(verb) ?? []), row]);
    }
  }
  for (const rows of verbRows.values()) rows.sort((one, other) => widthOf(one) - widthOf(other));
  return { plainVerbs, verbRows, nouns };
}

/** The narrower a row, the earlier it is tried. */
const widthOf = ({ objects, next }: VerbRow) =>
  (next.size > 0 ? 0 : 1000) +
  objects.size +
  ([...objects].some((one) => sorts.has(one)) ? 100 : 0);

function readRest(sign: string, rest: string, classes: Classes, line: string) {
  const none: ReadonlySet<string> = new Set();
  if (sign === "~") {
    const behind = rest.split(" ").map((step) => wordsIn(step.split("/"), classes, line));
    return { objects: none, next: none, behind };
  }
  const [objects = "", next] = rest.split(" > ");
  return {
    objects: wordsIn(objects.split(" "), classes, line),
    next: next === undefined ? none : wordsIn(next.split(" "), classes, line),
    behind: [],
  };
}

function readSense(line: string): Sense {
  const [first, second, act = "", frame = ""] = line.split(" ");
  const kind = kinds.find((one: Kind) => one === first);
  const mode = modes.find((one: Mode) => one === second) ?? null;
  if (!kind || (mode === null && second !== "-") || !isDeed(act) || !isFrame(frame))
    throw new Error(`senses: “${line}” is no sense: write KIND, mode or “-”, act, frame.`);
  return { kind, mode, act, frame };
}

function addEach(to: Map<string, Sense>, words: string, sense: Sense, line: string): void {
  for (const word of words.split(" ").map(spaced)) {
    if (to.has(word)) throw new Error(`senses: “${word}” of “${line}” has a sense already.`);
    to.set(word, sense);
  }
}

/** Words, with those of each class in its place. */
function wordsIn(words: readonly string[], classes: Classes, line: string): ReadonlySet<string> {
  return new Set(
    words.flatMap((word) => {
      const known = classes.get(word);
      if (known) return [...known];
      if (/^[A-Z]{2}/.test(word) && !sorts.has(word))
        throw new Error(`senses: “${word}” of “${line}” is no class of nouns.`);
      if (word.startsWith("+") && !forms.has(word))
        throw new Error(`senses: “${word}” of “${line}” is no form of a clause.`);
      return [spaced(word)];
    }),
  );
}

const spaced = (word: string) => word.replaceAll("_", " ");

/** Without empty lines and comments. */
function rowsOf(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
