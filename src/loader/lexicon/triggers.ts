// What a word says that names a happening: PLOVER kind and mode, an act (what the happening is,
// for merging and titles) and a frame (who takes part). The words are in verbSenses.ts,
// guardedVerbs.ts and nounSenses.ts. Source of the kinds' and modes' names: PLOVER.

import type { Kind, Mode } from "#model/event.ts";

/**
 * Who takes part, by grammar:
 * mutual: subject, object, with, between; visit: subject only, the object is where;
 * toward: subject and object, to, against, on; alone: subject only; host: subject and object,
 * both take part; report: the subject speaks.
 */
export type RoleFrame = "mutual" | "visit" | "toward" | "alone" | "host" | "report";

export type Deed =
  | "meet"
  | "dine"
  | "call"
  | "visit"
  | "arrive"
  | "depart"
  | "return"
  | "host"
  | "gather"
  | "brief"
  | "agree"
  | "sign"
  | "decide"
  | "invite"
  | "announce"
  | "commit"
  | "support"
  | "apologise"
  | "concede"
  | "aid"
  | "cooperate"
  | "withdraw"
  | "request"
  | "reject"
  | "accuse"
  | "reveal"
  | "investigate"
  | "threaten"
  | "protest"
  | "sanction"
  | "close"
  | "expel"
  | "recall"
  | "summon"
  | "break-off"
  | "walk-out"
  | "resign"
  | "release"
  | "deploy"
  | "confront"
  | "blockade"
  | "detain"
  | "attack"
  | "clash"
  | "truce"
  | "mediate"
  | "vote"
  | "elect"
  | "appoint"
  | "call-off"
  | "dismiss"
  | "order"
  | "test"
  | "speak-to"
  | "leave-for"
  | "suspend"
  | "restrict"
  | "rule"
  | "secede"
  | "greet"
  | "erupt"
  | "take"
  | "join"
  | "open"
  | "send"
  | "absent"
  | "do"
  | "say";

export interface Sense {
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly act: Deed;
  readonly frame: RoleFrame;
}

export type TriggerRow = readonly [
  kind: Kind,
  mode: Mode | null,
  act: Deed,
  frame: RoleFrame,
  words: string,
];

/** The senses of a table by lemma; `_` stands for the space of a phrase. */
export const senses = (rows: readonly TriggerRow[]): ReadonlyMap<string, Sense> =>
  new Map(
    rows.flatMap(([kind, mode, act, frame, words]) =>
      words
        .split(" ")
        .map((word) => [word.replaceAll("_", " "), { kind, mode, act, frame }] as const),
    ),
  );

/** Acts of which there is one at a time; other deeds are told apart by what they are about. */
export const occasions: ReadonlySet<Deed> = new Set([
  "meet",
  "dine",
  "call",
  "visit",
  "arrive",
  "depart",
  "return",
  "host",
  "gather",
  "truce",
  "elect",
  "clash",
  "leave-for",
  "mediate",
  "speak-to",
  "erupt",
  "brief",
]);
