// Whether what a verb does something to is of the words or of the sort that a row of guardedVerbs.ts asks for.

import type { Guarded } from "../../lexicon/guardedVerbs.ts";
import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** Whether one of the nouns of a row stands there. */
export function fitsNoun(
  { tokens }: SentenceView,
  at: number,
  objects: Guarded["objects"],
): boolean {
  const { lower = "", lemma = "" } = tokens[at] ?? {};
  if (objects.has(lower) || objects.has(lemma)) return true;
  // "rescue teams", "medical workers": what they do says what they are sent for
  if (crews.has(lower)) return objects.has(`${tokens[at - 1]?.lower ?? ""}_team`);
  if (!lower.endsWith("s")) return false;
  return objects.has(lower.slice(0, -1)) || objects.has(lower.replace(/ies$/, "y"));
}

const crews: ReadonlySet<string> = new Set("team teams crew crews worker workers".split(" "));

const loads: ReadonlySet<string> = new Set(
  "tonne ton planeload truckload shipload planeloads plane truck lorry ship crate box barrel".split(
    " ",
  ),
);

/** Whether what stands there is of a sort that a row names. */
export function fitsClass(
  view: SentenceView,
  at: number,
  objects: Guarded["objects"],
  names: Names,
): boolean {
  const wants = (name: string) => objects.has(name);
  const lemma = view.tokens[at]?.lemma.toLowerCase() ?? "";
  // "directed the Chiefs of Staff": the tagger leaves a capitalised plural as it is
  const people = [lemma, lemma.replace(/s$/, "")].some(
    (one) => officeNouns.has(one) || peopleNouns.has(one),
  );
  const sorts = gather(
    view.mentions.filter((m) => m.first <= at && at <= m.last && !m.possessive),
    (m) => m.entities.map((id) => names.entities[id]?.sort),
  );
  const isGroup = sorts.every((sort) => sort === "group");
  // "called his Danish and Chilean counterparts"
  const person = sorts.includes("person") || (isGroup && people) || lemma === "counterpart";
  if (wants("@person") && (person || isCounted(view, at))) return true;
  if (wants("@load") && loads.has(lemma) && view.tokens[at + 1]?.lower === "of") return true;
  if (wants("@body") && sorts.includes("body")) return true;
  if (wants("@side") && (sorts.length > 0 || people)) return true;
  return (
    wants("@place") &&
    (sorts.includes("state") ||
      view.places.some((p) => p.first <= at && at <= p.last) ||
      isTownOf(view, at))
  );
}

/** "reached the besieged town of Arica" */
function isTownOf({ tokens, places }: SentenceView, at: number): boolean {
  return (
    /^(?:town|city|village|port|capital|island|enclave)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "of" &&
    places.some(({ first }) => first === at + 2)
  );
}

/** "captured the fifteen": people, of whom the words before told. */
export function isCounted({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at]?.pos === "NUM" &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)$/.test(
      tokens[at]?.lower ?? "",
    ) &&
    tokens[at - 1]?.lower === "the" &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? "") &&
    tokens[at + 1]?.lower !== "of"
  );
}
