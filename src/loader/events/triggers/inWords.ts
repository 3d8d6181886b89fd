// Attacks and clashes without arms: in words, or of two dates.

import { officeNouns } from "../../lexicon/verbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isArmed } from "./fallback.ts";

/** "Ministers clashed over the plan": a quarrel; "clashed with a holiday": nothing. */
export function clashSense(view: SentenceView, clause: Clause, sense: Sense): Sense | undefined {
  const { tokens } = view;
  const from = clause.verb.last + 1;
  const isOfDates =
    tokens[from]?.lower === "with" &&
    tokens.slice(from + 1, from + 6).some(({ lower }) => dates.test(lower));
  if (isOfDates && !isArmed(view, clause)) return undefined;
  return isAttackInWords(view, clause) ? quarrelling : sense;
}

const dates =
  /^(?:holidays?|elections?|schedules?|calendar|festival|commitments?|engagements?|dates?|timing|ramadan|christmas|easter|anniversary|tournament|olympics|interests?|views?|principles?)$/;

const quarrelling: Sense = { kind: "ACCUSE", mode: "disapprove", act: "accuse", frame: "mutual" };

/** "The premier attacked Peru for its stance", "Ministers clashed over the plan": with words, as those in office do. */
export function isAttackInWords(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const behind = tokens.slice(clause.verb.last + 1, clause.end);
  // "attacked the tone of his critics"
  const object = behind.find(({ pos }) => pos === "NOUN");
  if (!clause.verb.passive && object && said.test(object.lower)) return true;
  const because = behind.findIndex(({ lower }) => /^(?:for|over)$/.test(lower));
  if (because < 0 || clause.verb.passive || isArmed(view, clause)) return false;
  // "attacked the town for three hours"
  const next = clause.verb.last + 1 + because + 1;
  if (view.timexes.some(({ first, last }) => first <= next && next <= last)) return false;
  return tokens
    .slice(clause.start, clause.verb.first)
    .some(
      ({ lower }) =>
        lower === "opposition" ||
        (officeNouns.has(lower.replace(/s$/, "")) &&
          !/^(?:general|commander|colonel|admiral|marshal|officer)s?$/.test(lower)),
    );
}

/** What is attacked with words alone. */
const said =
  /^(?:tone|polic(?:y|ies)|record|proposals?|plans?|decisions?|remarks?|comments?|stance|handling|ideas?|speech|report|bill|agreement|deal|treaty|pact|budget|strategy)$/;
