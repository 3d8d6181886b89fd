// "closed its border on Monday as Chile freed two men", "was held on Friday while leading a march": one day for both.

import { bounds } from "#model/edtf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import { lean, whatTells } from "./lean.ts";

/** "closed its border on Monday as Chile freed two men": what came at the same time has that day. */
export function meanwhile(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link !== "while" || clause.parent === null || clause.joint === null) return null;
  const { verb } = clause;
  const isAs = view.tokens[clause.joint]?.lower === "as" && verb.form === "past";
  // "was detained on Sunday while leading a march"
  const isAmid = view.tokens[clause.joint]?.lower === "while" && verb.form === "gerund";
  if (!(isAs || isAmid) || verb.perfect || candidate.outcome.status !== "held") return null;
  const above = toldOf(view, clause.parent);
  const main = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === above &&
      d.candidate.outcome.status === "held" &&
      d.dating !== null &&
      d.dating.strength >= 2,
  );
  if (!main?.dating || lengthOf(main.dating.edtf) > monthDays) return null;
  return lean(
    main,
    main.dating.words,
    bounds(main.dating.edtf),
    "within",
    "meanwhile",
    `It came while ${whatTells(main)} was under way.`,
  );
}

const monthDays = 31;

/** "rammed a boat on Monday, Lima said, as envoys met": of what was said, and not of the saying. */
function toldOf({ clauses }: SentenceView, index: number): number {
  const { link, parent, verb, start } = clauses[index] ?? {};
  const told = parent == null ? undefined : clauses[parent];
  const isAside = link === "main" && told?.end === start && reportVerbs.has(verb?.lemma ?? "");
  return isAside && parent != null ? parent : index;
}
