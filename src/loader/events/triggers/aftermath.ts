// What came of a deed, told behind it: "the ship sank, killing 46".

import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import { guardedSense } from "./guards.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "the ship sank, killing 46": what it did, it did not do to anyone by will. */
export function isAftermath(view: SentenceView, names: Names, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (isBroughtBefore(view, clause)) return true;
  if (clause.verb.form !== "gerund" || !parent) return false;
  // "appointed Holm envoy, replacing Roca": one appointment
  if (/^(?:replace|succeed)$/.test(clause.verb.lemma) && appointing.test(parent.verb.lemma))
    return true;
  // "was shot down, killing nine": who was shot down killed nobody
  if (parent.verb.passive && clause.link === "participle" && isHarm(clause)) return true;
  return !parent.verb.passive && guardedSense(view, parent, names)?.undergone === true;
}

/** "Migrants rescued off Libya were brought ashore": who they are, and the news comes behind. */
function isBroughtBefore({ clauses }: SentenceView, { index, verb }: Clause): boolean {
  return (
    verb.lemma === "rescue" &&
    verb.first === verb.main &&
    verb.form === "past" &&
    clauses[index + 1]?.link === "resume"
  );
}

function isHarm({ verb }: Clause): boolean {
  return /^(?:kill|wound|injure|destroy)$/.test(verb.lemma);
}

const appointing = /^(?:appoint|name|nominate|elect|choose|pick|send|install|swear in|designate)$/;
