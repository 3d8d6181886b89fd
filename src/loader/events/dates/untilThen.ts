// "broke off ties and did not restore them until November": how long it lasted, and so no later than that.

import { bounds } from "#model/edtf.ts";
import type { Kind } from "#model/event.ts";
import type { Timex } from "../../times/timex.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import { noLater } from "./openEnded.ts";
import { gather } from "../../gather.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "until November": the end of what lasts. */
export function isUntil({ tokens }: SentenceView, { first }: Placed): boolean {
  return /^(?:until|till)$/.test(tokens[first - 1]?.lower ?? "");
}

/** "closed its embassy and reopened it in May": what ends a deed is of another day. */
export function isItsEnd({ tokens }: SentenceView, { link, joint, verb }: Clause): boolean {
  return (
    link === "and" &&
    joint !== null &&
    ending.test(verb.lemma) &&
    /^(?:it|them|him|her)$/.test(tokens[verb.last + 1]?.lower ?? "")
  );
}

/** "Peru cut ties with Chile and did not restore them until May 2010": what was done before it lasted till then. */
export function untilThen(view: SentenceView, { index, verb }: Clause): Dating | null {
  const { published } = view;
  if (verb.form !== "past" || verb.negated || published === null) return null;
  const mates = view.clauses.filter(
    (one) =>
      one.parent === index &&
      one.link === "and" &&
      one.verb.form === "past" &&
      one.joint !== null &&
      one.verb.first <= one.joint + 2,
  );
  const [time, more] = gather(mates, (one) =>
    timesOf(view, one).filter(
      (t) => (isUntil(view, t) || isItsEnd(view, one)) && isOver(t, published),
    ),
  );
  const told = time && !more ? fromTimex(view, time, 3) : null;
  return told
    ? noLater(told, "lasted-until", "What it brought about ended then, so it came no later.")
    : null;
}

/** "fought a war that ended with a truce in 1994": it was no later, and no day of the end is one of the war. */
export function endedThen(view: SentenceView, { index }: Clause, kind: Kind): Dating | null {
  const { published } = view;
  if (kind !== "ASSAULT" || published === null) return null;
  const end = view.clauses.find(
    ({ parent, link, verb }) =>
      parent === index &&
      link === "relative" &&
      /^(?:end|conclude|finish)$/.test(verb.lemma) &&
      verb.form === "past" &&
      !verb.perfect,
  );
  const ends = view.clauses.filter(
    (one) =>
      one === end ||
      (one.parent === end?.index && one.link === "participle") ||
      // "ended with a pact signed in 1994"
      (one.index - 1 === end?.index && one.link === "resume" && one.parent === index),
  );
  const [time, more] = end ? gather(ends, (one) => timesOf(view, one)) : [];
  const told = time && !more && isOver(time, published) ? fromTimex(view, time, 3) : null;
  return told ? noLater(told, "ended-then", "It ended then, so it began no later.") : null;
}

function isOver({ edtf }: Timex, published: number): boolean {
  return edtf !== null && bounds(edtf).earliest <= published;
}

const ending =
  /^(?:restore|reopen|re-open|resume|lift|reinstate|renew|re-establish|reestablish|free|release|return|revoke|rescind|reverse|readmit|withdraw|send back|let go)$/;
