// The prepositions behind a verb that say where its deed was.

import type { Place } from "#model/event.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { withMates } from "./placeIn.ts";
import type { SentenceView } from "../clauses/view.ts";

export function goalsOf({ frame, act, kind }: Sense): RegExp {
  if (act === "depart" && frame === "visit") return /^(?:from)?$/;
  // "left for a visit to Oslo"
  if (act === "leave-for") return /^(?:for|to)$/;
  if (frame === "visit") return /^(?:to|in|at|into)?$/;
  if (act === "invite") return /^(?:to|in|at)$/;
  if (act === "send") return /^(?:to|into)$/;
  if (frame === "host") return /^(?:in|at|on|to)$/;
  // "took to the streets of P"
  if (/^(?:deploy|confront|protest)$/.test(act)) return moved;
  // "withdrew from P", but "declared independence from P", "sought help from P"
  return /^(?:STATEMENT|REQUEST|AGREE|SUPPORT|AID)$/.test(kind) || act === "secede" ? said : done;
}

const said = /^(?:in|at|on|over|near|off|around|along|inside|outside|aboard|within)$/;
const done =
  /^(?:in|at|on|over|near|off|around|along|inside|outside|aboard|from|within|through|throughout|across)$/;
const moved =
  /^(?:in|at|on|over|near|off|around|along|inside|outside|aboard|from|within|through|throughout|across|into|to)$/;

/** "bombed Bouaké", "seized the northern town of Kidal", "left Zvartnots airport": what it is done to is where. */
export function objectPlace(view: SentenceView, { verb }: Clause, sense: Sense): Place | null {
  if (
    verb.passive ||
    !taking.test(sense.act) ||
    !(/^(?:ASSAULT|COERCE|MOBILIZE|RETREAT)$/.test(sense.kind) || sense.frame === "visit")
  )
    return null;
  const found = view.places.find(({ first }) => first > verb.last);
  if (!found || found.first - verb.last > 7 || !/^(?:of)?$/.test(found.preposition ?? ""))
    return null;
  const between = view.tokens.slice(verb.last + 1, found.first);
  const next = view.tokens[found.last + 1];
  const isHead = next === undefined || !/^(?:NOUN|PROPN|PART)$/.test(next.pos);
  return isHead &&
    between.every(
      ({ pos, lower }, n) =>
        /^(?:DET|ADJ)$/.test(pos) ||
        settled.test(lower) ||
        // "the Peruvian town of P", "the Black Sea resort of P"
        (pos === "PROPN" &&
          (settled.test(between[n + 1]?.lower ?? "") || between[n + 1]?.pos === "PROPN")),
    )
    ? withMates(view, found)
    : null;
}

const taking = /^(?:attack|blockade|take|confront|depart|withdraw|do|visit|arrive)$/;
const settled =
  /^(?:town|city|village|port|island|province|region|district|capital|area|resort|streets?|suburbs?|enclave|peninsula|camp|of)$/;
