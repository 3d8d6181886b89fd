// "Rebels released three drivers, a week after they were abducted": those whom others hold or free, and not these.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";
import type { Word } from "./words.ts";
import { distinct, gather } from "../gather.ts";

const takes: ReadonlySet<string> = new Set(
  "release free detain arrest abduct kidnap seize capture jail imprison deport expel extradite repatriate rescue evacuate".split(
    " ",
  ),
);

/**
 * "Police detained two men. They were released": the men, in this sentence or the one before; empty where they are
 * nobody that has been told, null where nobody is taken or freed.
 */
export function heldBefore(story: Story, { line, from }: Draft): readonly Figure[] | null {
  // "The army freed them": its own verb tells of nobody before
  const isThem = story.lines[line]?.words[from]?.lower === "them";
  const before = isThem ? from - 1 : from;
  for (let n = line; n >= Math.max(0, line - 1); n--) {
    const words = story.lines[n]?.words ?? [];
    const verb = words.findLastIndex(
      (word, at) => (n < line || at < before) && (isTaking(word) || isTakingHostage(words, at)),
    );
    if (verb < 0) continue;
    const [first, end] = whomAt(words, verb);
    // "a journalist and his driver": both
    const told = toldIn(story, n).filter(
      ({ draft }) => draft.from >= first && draft.to <= end && draft.what.kind !== "pronoun",
    );
    const those = distinct(gather(told, ({ figures }) => figures)).filter(
      ({ sort }) => sort === "person" || sort === "group",
    );
    const [only, more] = those;
    if (more || only?.sort === "group") return those;
    // "Police detained Holm": "they" are others
    if (only?.sort === "person") return null;
    return words.slice(first, end).some(isMany) ? [] : null;
  }
  return null;
}

const isTaking = ({ pos, lemma }: Word) => pos === "VERB" && takes.has(lemma);

/** "took 20 soldiers hostage" */
const isTakingHostage = (words: readonly Word[], verb: number) =>
  words[verb]?.lemma === "take" &&
  words
    .slice(verb + 1, verb + 7)
    .some(({ lower }) => /^(?:hostages?|prisoners?|captives?)$/.test(lower));

/** Where it is told whom: "released | three Kenyan drivers | on Monday", "| Two men | were detained". */
function whomAt(words: readonly Word[], verb: number): readonly [first: number, end: number] {
  let end = verb;
  while (/^(?:AUX|ADV)$/.test(words[end - 1]?.pos ?? "")) end -= 1;
  if (words.slice(end, verb).some(({ lemma }) => lemma === "be")) {
    let first = end;
    while (isNominal(words[first - 1])) first -= 1;
    return [first, end];
  }
  let to = verb + 1;
  while (isNominal(words[to])) to += 1;
  return [verb + 1, to];
}

const isNominal = (word: Word | undefined) =>
  word !== undefined && /^(?:DET|NUM|ADJ|NOUN|PROPN|CCONJ|PRON)$/.test(word.pos);

const isMany = ({ pos, lower }: Word) =>
  pos === "NUM" || (pos === "NOUN" && /(?:[^s]s|men|women|people|children)$/.test(lower));

const frees = /^(?:free|release|liberate|rescue)$/;

/** "The army freed them": whom others held. */
export const isFreed = ({ lines }: Story, { line, from }: Draft): boolean =>
  frees.test(lines[line]?.words[from - 1]?.lemma ?? "");

/** "Rebels seized two soldiers. They released them": the rebels; null elsewhere. */
export function freersBefore(story: Story, { line, from, to }: Draft): readonly Figure[] | null {
  const words = story.lines[line]?.words ?? [];
  const isFreeing = frees.test(words[to]?.lemma ?? "") && words[to + 1]?.lower === "them";
  const [doer] = toldIn(story, line - 1);
  if (from > 0 || !isFreeing || !doer || doer.draft.from > 1 || doer.draft.possessive) return null;
  const before = story.lines[line - 1]?.words ?? [];
  const isTaken = before.some((word, at) => isTaking(word) || isTakingHostage(before, at));
  return isTaken && /^(?:group|body)$/.test(doer.figures[0]?.sort ?? "") ? doer.figures : null;
}
