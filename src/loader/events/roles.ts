// Who takes part, by rows: for each frame of a sense and for verbs and nouns, which words of the clause
// say who acts, and with or towards whom.

import { companyCases } from "../lexicon/cases.ts";
import type { RoleFrame, Sense } from "../lexicon/sense.ts";
import { drawingVerbs, invitingVerbs, refuseVerbs, thirdPartyVerbs } from "../lexicon/verbs.ts";
import { distinct } from "../gather.ts";
import type { Entity } from "../names/mention.ts";
import { doerOf, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { childBy, childrenBy } from "../tree/walk.ts";
import { isIn, isToldAsNoun } from "./match.ts";
import type { Who } from "./who.ts";

/**
 * Where to look: "doer" and "undergoer" of a verb whatever its voice; "owner" of a noun ("Peru's visit",
 * "US-China talks"); "carrier", the doer of the light verb that a noun stands with ("made a trip");
 * "guest": whom the carrier asks to it ("invited them to talks");
 * "undergoer with": what that hangs on the undergoer ("raised the case with"); any other word is a preposition.
 */
type RolePart =
  | "doer"
  | "undergoer"
  | "undergoer with"
  | "owner"
  | "carrier"
  | "guest"
  | (string & {});

export interface RolePattern {
  readonly id: string;
  readonly frame: RoleFrame;
  readonly on: "verb" | "noun";
  readonly who: readonly RolePart[];
  readonly with: readonly RolePart[];
  /** Only where nobody is found by `with`. */
  readonly else?: readonly RolePart[];
  /** Only people count as company: "visited Lima with Holm", not "visited Lima with its museums". */
  readonly onlyPeople?: true;
  /** Sentences in which it finds "Holm" as who and "Bruun" as with whom, and in which it finds no Bruun. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const rolePatterns: readonly RolePattern[] = [
  {
    id: "mutual-verb",
    frame: "mutual",
    on: "verb",
    who: ["doer"],
    with: ["undergoer", ...companyCases, "undergoer with"],
    yes: [
      "Holm discussed the plan with Bruun.",
      "Holm met Bruun in Oslo.",
      "Holm, who met with Bruun, left.",
      "Bruun was met by Holm.",
    ],
    no: ["Holm met the demands of Bruun."],
  },
  {
    id: "host-verb",
    frame: "host",
    on: "verb",
    who: ["doer"],
    with: ["undergoer", ...companyCases],
    yes: ["Holm hosted Bruun in Oslo.", "Bruun was received by Holm."],
    no: ["Holm hosted a summit for Bruun."],
  },
  {
    id: "toward-verb",
    frame: "toward",
    on: "verb",
    who: ["doer"],
    with: ["undergoer"],
    else: ["to", "against", "on", "at", "toward", "towards", "of", "from", "with", "upon"],
    yes: ["Holm accused Bruun of spying.", "Holm apologised to Bruun."],
    no: ["Holm accused the press near Bruun."],
  },
  {
    id: "visit-verb",
    frame: "visit",
    on: "verb",
    who: ["doer"],
    with: ["with", "alongside", "together with", "accompanied by"],
    onlyPeople: true,
    yes: ["Holm visited Lima with Bruun."],
    no: ["Holm visited Lima after Bruun."],
  },
  {
    id: "alone-verb",
    frame: "alone",
    on: "verb",
    who: ["doer"],
    with: companyCases,
    yes: ["Holm resigned with Bruun."],
    no: ["Holm resigned after Bruun."],
  },
  {
    id: "report-verb",
    frame: "report",
    on: "verb",
    who: ["doer"],
    with: [],
    yes: [],
    no: ["Holm spoke of Bruun."],
  },
  {
    id: "mutual-noun",
    frame: "mutual",
    on: "noun",
    who: ["carrier", "owner", "by"],
    with: [...companyCases, "of", "guest"],
    yes: ["Holm held talks with Bruun.", "Holm's meeting with Bruun ended."],
    no: ["Holm held talks on Bruun."],
  },
  {
    id: "toward-noun",
    frame: "toward",
    on: "noun",
    who: ["carrier", "owner", "by"],
    with: ["of", "on", "against", "to", "with", "from", "for", "over"],
    yes: ["Holm launched an attack on Bruun."],
    no: ["Holm launched an attack near Bruun."],
  },
  {
    id: "visit-noun",
    frame: "visit",
    on: "noun",
    who: ["carrier", "owner", "by", "of"],
    with: ["with", "alongside"],
    onlyPeople: true,
    yes: ["Holm made a trip to Lima with Bruun."],
    no: ["Holm made a trip to Lima after Bruun."],
  },
  {
    id: "alone-noun",
    frame: "alone",
    on: "noun",
    who: ["carrier", "owner", "by", "of", "between"],
    with: ["with"],
    yes: [],
    no: ["Holm announced an election near Bruun."],
  },
  {
    id: "report-noun",
    frame: "report",
    on: "noun",
    who: ["carrier", "owner", "by"],
    with: ["with"],
    yes: ["Holm held a news conference with Bruun."],
    no: ["Holm held a news conference on Bruun."],
  },
];

export interface Roles {
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
  /** The row that found them. */
  readonly pattern: string;
}

const patternOf = (frame: RoleFrame, on: "verb" | "noun"): RolePattern | undefined =>
  rolePatterns.find((row) => row.frame === frame && row.on === on);

/**
 * @param carrier the verb that a noun stands with, if it lends the noun its doer: "made a trip"
 * @param around the verb of a clause that lends its doer only: "promised it at a dinner"
 */
export function rolesOf(
  trigger: Node,
  carrier: Node | null,
  sense: Sense,
  who: Who,
  around: Node | null = null,
): Roles {
  const isNoun = !isVerb(trigger) && isToldAsNoun(trigger);
  const row = patternOf(sense.frame, isNoun ? "noun" : "verb");
  if (!row) return { actors: [], others: [], pattern: "" };
  const find = (parts: readonly RolePart[]) =>
    distinct(parts.flatMap((part) => partIn(part, trigger, carrier, who)));
  const givers = around ? [...drawnFrom(trigger, around), doerOf(around)].slice(0, 1) : [];
  const guests = givers.flatMap((one) => who.of(one));
  const isBroker = carrier !== null && isIn(thirdPartyVerbs, carrier);
  const parties = isBroker ? find(["owner", "between", "of"]) : [];
  // "Norway brokered a truce between Peru and Chile": who only arranges or tells it is no party to it
  const isApart = isBroker && (parties.length > 1 || carrier.relation === "acl");
  // "turned down Peru's invitation": Peru refuses nothing
  const isRefused = carrier !== null && isIn(refuseVerbs, carrier) && doerOf(carrier) !== null;
  const [sides, whom] = isRefused ? [["carrier"], ["owner", ...row.with]] : [row.who, row.with];
  const doers = distinct([...guests, ...(isApart ? parties : find(sides))]);
  // "Holm was elected", "is expected in Lima": of whom alone is spoken
  const isAlone = row.frame === "alone" || row.frame === "visit";
  const actors = doers.length > 0 || !isAlone ? doers : find(["undergoer"]);
  const fits = ({ sort }: Entity) => !row.onlyPeople || sort === "person";
  const direct = find(whom).filter(fits);
  const others = direct.length > 0 || !row.else ? direct : find(row.else).filter(fits);
  return { actors, others: others.filter((one) => !actors.includes(one)), pattern: row.id };
}

function partIn(part: RolePart, trigger: Node, carrier: Node | null, who: Who): readonly Entity[] {
  switch (part) {
    case "doer":
      return who.of(doerOf(trigger));
    case "undergoer":
      return undergoersOf(trigger).flatMap((one) => who.of(one));
    case "owner":
      return who.owning(trigger);
    case "carrier":
      return carrier ? who.of(doerOf(carrier)) : [];
    case "guest":
      return carrier && invitingVerbs.has(carrier.lemma)
        ? undergoersOf(carrier).flatMap((one) => who.of(one))
        : [];
    case "undergoer with":
      return undergoersOf(trigger)
        .flatMap((one) => obliquesOf(one, "with"))
        .flatMap((one) => who.of(one));
    default: {
      // "the release of two sailors by Peru", where a parser hangs Peru on the sailors
      const inner = part === "by" || part === "between" ? obliquesOf(trigger, "of") : [];
      const spots = [trigger, ...(carrier ? [carrier] : []), ...sharedWith(trigger), ...inner];
      return spots.flatMap((one) => obliquesOf(one, part)).flatMap((one) => who.of(one));
    }
  }
}

/** "drew a rebuke from Holm": whose the rebuke is. */
export const drawnFrom = (noun: Node, verb: Node): readonly Node[] =>
  drawingVerbs.has(verb.lemma) ? [noun, verb].flatMap((one) => obliquesOf(one, "from")) : [];

/** "met and dined with Bruun": what hangs on the other of two verbs; "had a meeting and talks with". */
function sharedWith(trigger: Node): readonly Node[] {
  const behind = childrenBy(trigger, "conj").filter(({ upos }) => upos === trigger.upos);
  const last = behind.at(-1);
  return last && childBy(trigger, "obl", "nmod", "obj") === null ? [last] : [];
}
