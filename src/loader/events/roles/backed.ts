// Participles behind a noun: "said rebels backed by Peru attacked", "the accord signed in July".

import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import { isOfObjectAside } from "../clauses/objectAside.ts";
import { isMediatedAside } from "./mediatedAside.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Those right before the participle, where no preposition governs them; they do what comes after it. */
export function beforeBacked(view: SentenceView, { index }: Clause): PlacedMention | null {
  const backed = view.clauses[index - 1];
  // "Two envoys kidnapped in May were freed"
  const isFirst =
    backed?.index === 0 && backed.verb.passive && backed.verb.first === backed.verb.main;
  if (!backed || !(backed.link === "participle" || isFirst)) return null;
  const done = view.mentions.find((m) => m.last + 1 === backed.verb.first);
  return done && governor(view, done) === "" ? done : null;
}

/** "gunmen backed by Chad", "talks brokered by Norway": what they are, and no deed of that day. */
export function isDescription(view: SentenceView, clause: Clause): boolean {
  const { tokens, timexes } = view;
  const { verb, end } = clause;
  if (isMediatedAside(view, clause) || isAccusedOf(view, clause)) return true;
  if (isMoveOf(view, clause)) return true;
  // "condemned the drills held by Peru last week"
  const isDated = timexes.some(
    ({ first, type }) => type === "DATE" && first > verb.last && first < end,
  );
  if (isDated && verb.lemma === "hold" && drills.test(tokens[verb.first - 1]?.lower ?? ""))
    return false;
  // "Peru, backed by its ally, insists"
  const comma = tokens[verb.first - 1]?.text === ",";
  if (comma && !/^(?:back|support|arm|fund|control)$/.test(verb.lemma)) return false;
  // "those blamed for the raid": who they are said to be
  if (verb.lemma === "blame" && verb.first === verb.main && tokens[verb.last + 1]?.lower === "for")
    return tokens[verb.first - 1]?.pos === "NOUN";
  // "under an arrangement worked out with Peru"
  const isMade =
    /^(?:work|hammer|thrash|iron) out$/.test(verb.lemma) &&
    /^(?:arrangement|deal|agreement|plan|compromise|formula|accord|truce)$/.test(
      tokens[verb.first - 1]?.lower ?? "",
    );
  if (isMade && verb.form === "past" && verb.first === verb.main) return true;
  return (
    verb.first === verb.main &&
    verb.form === "past" &&
    tokens[verb.last + 1]?.lower === "by" &&
    /^(?:NOUN|PROPN)$/.test(tokens[verb.first - (comma ? 2 : 1)]?.pos ?? "") &&
    /^(?:back|support|broker|mediate|sponsor|lead|head|chair|host|arm|fund|recogni[sz]e|hold|control|convene|organi[sz]e|initiate|commission|facilitate|co-host|co-chair|co-sponsor|run|operate|consult|quote|cite|contact|interview|poll|reach)$/.test(
      verb.lemma,
    )
  );
}

/** "declared independence, a move recognised only by Chile": no move recognises anything. */
function isMoveOf(
  { tokens }: SentenceView,
  { verb: { first, main, last, form } }: Clause,
): boolean {
  return (
    form === "past" &&
    first === main &&
    tokens[last + 1]?.lower === "only" &&
    tokens[last + 2]?.lower === "by" &&
    /^(?:move|step|decision|act|claim|declaration|annexation|republic|state)$/.test(
      tokens[first - 1]?.lower ?? "",
    )
  );
}

/** "expelled two diplomats accused of spying": what is said of them; but "men Peru accused of spying", "accused of it by Peru". */
function isAccusedOf(
  { tokens, mentions }: SentenceView,
  { verb: { lemma, first, main, last }, end }: Clause,
): boolean {
  if (!/^(?:accuse|suspect)$/.test(lemma) || first !== main) return false;
  if (tokens[last + 1]?.lower !== "of") return false;
  if (tokens.slice(last + 1, end).some(({ lower }) => lower === "by")) return false;
  if (tokens[first - 1]?.pos === "PRON") return false; // "men they accused of spying"
  const who = mentions.find((m) => m.last === first - 1);
  return who ? who.sort === "group" : tokens[first - 1]?.pos === "NOUN";
}

/** "the accord signed on 30 July": what stands before the participle is what was signed, by whom nobody says. */
export function isPatient({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  return (
    link === "participle" &&
    verb.form === "past" &&
    verb.first === verb.main &&
    /^(?:agreements?|accords?|treaty|pact|protocol|deal|resolution|declaration|convention|statement|communiqu[eé]|memorandum)$/.test(
      tokens[verb.first - 1]?.lower ?? "",
    )
  );
}

/** "met President Vik, elected in May, in Lima": whom it befell, if he has a name; null where nothing is told so. */
export function befallenInAside(
  { tokens, clauses, mentions }: SentenceView,
  { verb, link, parent }: Clause,
): readonly PlacedMention[] | null {
  if (link !== "participle" || !isOfObjectAside(tokens, clauses[parent ?? -1]?.verb, verb))
    return null;
  return mentions.filter(({ last }) => last === verb.first - 2);
}

const drills = /^(?:drills?|exercises?|man(?:oeu|eu)vers?|manoeuvres?)$/;
