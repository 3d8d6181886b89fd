// What readers and editors call the kinds of events, after the definitions of PLOVER's event classes.

import type { Kind, Mode } from "./event.ts";

export const kindWords: Readonly<Record<Kind, string>> = {
  AGREE: "agreement",
  CONSULT: "meeting or talks",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "withdrawal",
  REQUEST: "request",
  REJECT: "refusal",
  ACCUSE: "accusation",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "military move",
  COERCE: "use of force or pressure",
  ASSAULT: "attack",
  STATEMENT: "statement",
};

/** Modes with a name more exact than that of their kind. */
export const modeWords: Readonly<Partial<Record<Mode, string>>> = {
  visit: "visit",
  phone: "telephone call",
  "third-party": "meeting in a third country",
  multilateral: "meeting of several countries",
  investigate: "investigation",
  convict: "conviction",
  expel: "expulsion",
};

/** Other words by which editors look for one of those above. */
export const kindSynonyms: Readonly<Record<string, readonly string[]>> = {
  agreement: ["accord", "deal", "treaty", "signing"],
  "meeting or talks": ["meeting", "talks"],
  visit: ["trip"],
  "telephone call": ["phone call", "call"],
  "meeting of several countries": ["summit", "conference"],
  concession: ["release"],
  withdrawal: ["retreat", "ceasefire"],
  request: ["appeal"],
  refusal: ["rejection"],
  protest: ["demonstration"],
  sanction: ["sanctions"],
  conviction: ["sentence"],
  "military move": ["mobilization", "deployment", "exercise"],
  "use of force or pressure": ["arrest", "blockade"],
  attack: ["assault", "strike", "killing"],
  statement: ["remark", "announcement"],
};
