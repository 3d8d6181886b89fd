// Whom people without a name stand for: "diplomats from Peru", "fighters of the Free Front".

import { peopleNouns } from "../../lexicon/verbs.ts";
import { governor, listMate, type PlacedMention } from "../clauses/lists.ts";
import { phraseStart } from "./nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

// where a capital at the front hides the lemma
export const chiefs =
  /^(?:each|both|officers|commanders|gunmen|agents|rebels|fighters|guerrillas|troops|soldiers|leaders|representatives|ministers|officials|delegations|envoys|presidents|members|negotiators|mediators|delegates|diplomats|commandos|militants|lawmakers|experts|teams?|vessels|ships|warships|boats|jets|aircraft|planes|missions?|commissions?|committees?|panels?|groups?)$/;

/** "Diplomats from X and Y": the countries of people who have no name. */
export function peopleFrom(
  view: SentenceView,
  from: number,
  to: number,
): PlacedMention | undefined {
  const found = view.mentions.find(
    (m) =>
      m.first >= from &&
      m.last < to &&
      // "members of Roca's party": none of them is she
      !(m.sort === "person" && m.possessive) &&
      /^(?:from|of)$/.test(governor(view, m)) &&
      isOfPeople(view, from, m.first),
  );
  return found && (chairedBefore(view, found) ?? found);
}

/** The group of "The co-chairmen of the Minsk Group from Peru and Chile": they act for it, and for neither state. */
function chairedBefore(
  { tokens, mentions }: SentenceView,
  { first, sort }: PlacedMention,
): PlacedMention | undefined {
  const link = tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  if (sort !== "state" || tokens[link]?.lower !== "from") return undefined;
  const body = mentions.find((m) => m.sort === "body" && m.last === link - 1);
  const of =
    body && tokens[body.first - 1]?.pos === "DET" ? body.first - 2 : (body?.first ?? 0) - 1;
  return tokens[of]?.lower === "of" && /^co-?chair/.test(tokens[of - 1]?.lower ?? "")
    ? body
    : undefined;
}

/** "troops from Peru"; but "troops, with support from Peru" */
function isOfPeople({ tokens }: SentenceView, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const { text = "", lemma = "", lower = "" } = tokens[at] ?? {};
    if (text === ",") return false;
    if (peopleNouns.has(lemma) || chiefs.test(lower)) return true;
  }
  return false;
}

/** "Peruvian troops and fighters of the Free Front clashed": the body the last group fights for. */
export function bodyOf(view: SentenceView, group: PlacedMention): PlacedMention | undefined {
  if (group.form !== "group") return undefined;
  return view.mentions.find(
    (m) =>
      m.sort === "body" &&
      m.first - group.last <= 3 &&
      governor(view, m) === "of" &&
      view.tokens[group.last + 1]?.lower === "of",
  );
}

/** "with the leaders of X and Y": people of no name stand for their states. */
export function governorOf(view: SentenceView, mention: PlacedMention): string {
  const own = governor(view, mention);
  if (own !== "of") return own;
  if (mention.sort === "person")
    return ruledBy(view, mention) ?? behindLeaders(view, mention) ?? own;
  // "representatives of Peruvian business": no state
  if (mention.form === "demonym" && mention.sort === "state") return own;
  const { tokens } = view;
  const of = tokens.findLastIndex(({ lower }, at) => at < mention.first && lower === "of");
  const people = tokens[of - 1];
  if (!people || !leaders.test(people.lower)) return own;
  const start = phraseStart(tokens, of - 1);
  const before = tokens[start - 1];
  // "Peru and the leaders of Chile and Chad met": governed as Peru is
  const comma = tokens[start - 2]?.text === "," ? start - 3 : start - 2;
  const mate =
    before?.lower === "and" ? view.mentions.find(({ last }) => last === comma) : undefined;
  if (mate) return governor(view, mate);
  return before?.pos === "ADP" ? before.lower : own;
}

/** "by the presidents of Peru and Chile and the premier of Chad": what governs the presidents; null elsewhere. */
function behindLeaders(view: SentenceView, mention: PlacedMention): string | null {
  const { tokens } = view;
  const and = tokens[mention.first - 1]?.pos === "DET" ? mention.first - 2 : mention.first - 1;
  if (tokens[and]?.lower !== "and" || mention.form !== "office") return null;
  const mate = listMate(view, mention, and);
  const governed = mate?.sort === "state" ? governorOf(view, mate) : "of";
  return governed === "of" ? null : governed;
}

/** "rejected by the de facto government of Roca": what governs the government, which is his; null elsewhere. */
function ruledBy({ tokens }: SentenceView, { first, possessive }: PlacedMention): string | null {
  const of = tokens[first - 1]?.lower === "of" ? first - 1 : first - 2;
  if (possessive || tokens[of]?.lower !== "of") return null;
  if (!/^(?:government|administration|regime|cabinet|junta)$/.test(tokens[of - 1]?.lower ?? ""))
    return null;
  let at = of - 2;
  while (at > of - 8 && /^(?:DET|ADJ|NOUN|X|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  const before = tokens[at];
  return before?.pos === "ADP" ? before.lower : null;
}

const leaders =
  /^(?:leaders|presidents|premiers|ministers|officials|representatives|envoys|ambassadors|delegations|heads|chiefs|foreign-ministers)$/;

/** The "ministers" of "between foreign ministers of Peru and Chile", for whom their states stand. */
export function isOfStates(
  { tokens, mentions }: SentenceView,
  { form, last }: PlacedMention,
): boolean {
  if (form !== "group" || tokens[last + 1]?.lower !== "of") return false;
  if (!leaders.test(tokens[last]?.lower ?? "")) return false;
  const whose = tokens[last + 2]?.lower === "the" ? last + 3 : last + 2;
  return mentions.some(
    ({ first, sort, form: how }) => first === whose && sort === "state" && how !== "demonym",
  );
}
