// "Peru will receive 20 million dollars in aid from Norway": what one state has of another is aid of the other's.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

export const aid: Sense = { kind: "AID", mode: null, act: "aid", frame: "toward" };

/** "received six helicopters from Norway"; but not "from the sale of bonds", nor "receives a million a year". */
export function isAided({ tokens, mentions }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || verb.negated) return false;
  const from = tokens.findIndex(({ lower }, at) => at > verb.last && at < end && lower === "from");
  const isGiven = tokens.slice(verb.last + 1, from).some(({ lower }) => given.test(lower));
  const start = tokens[from + 1]?.pos === "DET" ? from + 2 : from + 1;
  return from > 0 && isGiven && mentions.some((m) => m.first === start && m.sort !== "person");
}

/** "released $400 million of frozen Chilean funds": what was theirs is no aid. */
export function isTheirOwn({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "release") return false;
  return tokens
    .slice(verb.last + 1, end)
    .some(({ lower }) => /^(?:frozen|blocked|seized|withheld|impounded|assets?)$/.test(lower));
}

/** "allocated $5 million for the repair of schools": at home, unless a body, another side or aid is told. */
export function isSpentAtHome({ tokens, mentions }: SentenceView, { verb, start, end }: Clause) {
  if (!/^(?:allocate|disburse)$/.test(verb.lemma)) return false;
  const isBody = mentions.some((m) => m.first >= start && m.last < verb.first && m.sort === "body");
  const isOther = mentions.some((m) => m.first > verb.last && m.first < end);
  const object = tokens.slice(verb.last + 1, end);
  return !isBody && !isOther && !object.some(({ lower }) => helping.test(lower));
}

const helping =
  /^(?:aid|assistance|relief|loans?|grants?|refugees|victims|humanitarian|foundation|fund)$/;

const given =
  /^(?:million|billion|dollars|euros|pounds|aid|assistance|helicopters?|aircraft|planes?|ships?|boats?|tanks?|tents|vaccines?|weapons|rifles|ammunition)$/;
