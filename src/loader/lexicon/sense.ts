// What a word says that names a happening: PLOVER kind and mode, an act (what the happening is,
// for merging and titles) and a frame (who takes part). The words stand in senses.ts.
// Source of the kinds' and modes' names: PLOVER.

import type { Kind, Mode } from "#model/event.ts";

/** The words of a text, as a type. */
type WordOf<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | WordOf<Rest>
  : Text;

const frames = "mutual visit toward alone host report";
const consulting = "meet dine call visit arrive depart leave-for return host gather greet mediate";
const agreeing =
  "agree sign decide invite commit support apologise concede aid cooperate truce join";
const objecting =
  "request reject accuse reveal investigate threaten protest sanction summon absent";
const ending =
  "close expel recall break-off walk-out resign dismiss suspend secede withdraw call-off";
const forcing =
  "deploy confront blockade detain attack clash order test restrict take erupt release";
const telling = "brief announce say speak-to rule vote elect appoint open send do";

/**
 * Who takes part, by grammar:
 * mutual: subject, object, with, between; visit: subject only, the object is where;
 * toward: subject and object, to, against, on; alone: subject only; host: subject and object,
 * both take part; report: the subject speaks.
 */
export type RoleFrame = WordOf<typeof frames>;

export type Deed = WordOf<
  | typeof consulting
  | typeof agreeing
  | typeof objecting
  | typeof ending
  | typeof forcing
  | typeof telling
>;

export interface Sense {
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly act: Deed;
  readonly frame: RoleFrame;
}

const deeds = [consulting, agreeing, objecting, ending, forcing, telling];

export const isFrame = (word: string): word is RoleFrame => frames.split(" ").includes(word);
export const isDeed = (word: string): word is Deed => deeds.join(" ").split(" ").includes(word);

/** Acts of which there is one at a time; other deeds are told apart by what they are about. */
export const occasions: ReadonlySet<Deed> = new Set(
  "meet dine call visit arrive depart return host gather truce elect clash leave-for mediate speak-to erupt brief"
    .split(" ")
    .filter(isDeed),
);

/** What is told without a word of its own: by saying, sitting or being somewhere. */
export const remark: Sense = { kind: "STATEMENT", mode: null, act: "say", frame: "report" };
export const session: Sense = {
  kind: "CONSULT",
  mode: "multilateral",
  act: "gather",
  frame: "alone",
};
export const visit: Sense = { kind: "CONSULT", mode: "visit", act: "visit", frame: "visit" };
/** What is done at home, not where those are to whom it is done. */
export const homeActs: ReadonlySet<Deed> = new Set(
  "summon expel release vote rule".split(" ").filter(isDeed),
);
