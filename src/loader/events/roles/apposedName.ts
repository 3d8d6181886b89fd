// "by the summit host, Kenyan President Mwai Kibaki": the name behind the comma is whom the office tells.

import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import { apposedGroup, groupStart } from "../clauses/apposedGroup.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/**
 * Names that stand behind a comma for an office which one of `prepositions` governs, of tokens `from` to `to`
 * (exclusive); in place of the office, where that is told by itself.
 */
export function withApposed(
  view: SentenceView,
  from: number,
  to: number,
  prepositions: RegExp,
  told: readonly PlacedMention[],
): readonly PlacedMention[] {
  const names = view.mentions.filter(
    (m) =>
      m.first > from &&
      m.last < to &&
      m.form === "name" &&
      !m.possessive &&
      !told.includes(m) &&
      (m.sort === "person"
        ? isBehindOffice(view, m, from, prepositions)
        : isBehindGroup(view, m, from, prepositions)),
  );
  if (names.length === 0) return told;
  const isStoodFor = ({ last, form }: PlacedMention) =>
    form !== "name" &&
    names.some((one) => one.first === last + 2 || apposedGroup(view, one) === last);
  return [...told.filter((m) => !isStoodFor(m)), ...names];
}

/** "talks with a second rebel group, the Free Front" */
function isBehindGroup(
  view: SentenceView,
  mention: PlacedMention,
  from: number,
  prepositions: RegExp,
): boolean {
  const group = apposedGroup(view, mention);
  if (group === null) return false;
  const before = groupStart(view, group) - 1;
  return before >= from && prepositions.test(view.tokens[before]?.lower ?? "");
}

function isBehindOffice(
  { tokens }: SentenceView,
  { first }: PlacedMention,
  from: number,
  prepositions: RegExp,
): boolean {
  if (tokens[first - 1]?.text !== ",") return false;
  const { lemma = "" } = tokens[first - 2] ?? {};
  const isOffice = officeNouns.has(lemma) || peopleNouns.has(lemma) || hosts.test(lemma);
  if (!isOffice || tokens[first - 2]?.lower.endsWith("s")) return false;
  let at = first - 3;
  while (at >= from && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[at]?.pos ?? "")) at--;
  return at >= from && prepositions.test(tokens[at]?.lower ?? "");
}

const hosts =
  /^(?:host|hostess|chair|chairman|chairwoman|chairperson|president|holder|organiser|organizer|counterpart|successor|predecessor|deputy|boss)$/;
