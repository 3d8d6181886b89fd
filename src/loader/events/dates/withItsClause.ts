// A relative clause that tells of the same day as the clause above it: "reached a deal under which Chile withdrew",
// "fired at protesters who threw stones on Friday".

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "In 2011 Peru and Chile reached a deal under which Chile withdrew": what is done under a deal is of its day. */
export function isUnderItsDeal({ tokens }: SentenceView, clause: Clause, deal: Clause): boolean {
  const { link, joint, parent, verb } = clause;
  if (link !== "relative" || joint === null || parent !== deal.index) return false;
  if (tokens[joint]?.lower !== "which" || !/^(?:under|in|by|with)$/.test(before(tokens, joint)))
    return false;
  const isSimple = verb.form === "past" && !verb.perfect && !verb.negated;
  return (
    isSimple &&
    made.test(deal.verb.lemma) &&
    deal.verb.form === "past" &&
    isDeal(tokens, deal, joint)
  );
}

const before = (tokens: SentenceView["tokens"], at: number) => tokens[at - 1]?.lower ?? "";

/** Behind what is made stands the deal, and nothing that is dated by itself. */
function isDeal(tokens: SentenceView["tokens"], { verb }: Clause, joint: number): boolean {
  return tokens.slice(verb.last + 1, joint - 1).some(({ lower }) => deals.test(lower));
}

const made =
  /^(?:reach|sign|strike|make|conclude|seal|broker|negotiate|forge|ink|clinch|announce|accept|endorse|initial|work out|hammer out|agree|agree on|agree to)$/;
const deals =
  /^(?:deal|agreement|accord|pact|treaty|truce|ceasefire|cease-fire|memorandum|protocol|compromise|understanding|declaration|statement|arrangement|settlement|communiqu[eé]|swap)$/;

/** "Police fired tear gas at protesters who hurled stones on Friday": it was an answer, there and then. */
export function isMetWithForce({ tokens }: SentenceView, clause: Clause, crowd: Clause): boolean {
  const { link, joint, parent, verb } = crowd;
  if (link !== "relative" || joint === null || parent !== clause.index) return false;
  if (tokens[joint]?.lower !== "who" || tokens[joint - 1]?.text === ",") return false;
  const isSimple = ({ verb: { form, perfect, passive } }: Clause) =>
    form === "past" && !perfect && !passive;
  return (
    isSimple(clause) && isSimple(crowd) && force.test(clause.verb.lemma) && unruly.test(verb.lemma)
  );
}

const force =
  /^(?:fire|shoot|use|disperse|beat|tear-gas|teargas|spray|baton-charge|charge|confront|clash)$/;
const unruly =
  /^(?:hurl|throw|pelt|lob|toss|march|rally|gather|protest|demonstrate|try|attempt|storm|block|defy|approach|charge|chant|attack|assault|ransack|vandali[sz]e|besiege|surround|torch|loot|burn|smash|break into)$/;
