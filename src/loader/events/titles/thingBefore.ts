// "Peru shut its border. It was reopened on Monday": the thing that a pronoun stands for, which the sentence before names.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { thingFallen, thingSaidOf, things, thingUndone } from "../roles/thingUndone.ts";

/** The noun without its article; null where the subject is no such pronoun, or nothing fits it. */
export function thingBefore(
  view: SentenceView,
  views: readonly SentenceView[],
  clause: Clause,
): string | null {
  const undone = thingUndone(view, clause) ?? thingFallen(view, clause);
  const told = undone?.noun ?? thingSaidOf(view, clause);
  if (told !== null) return view.tokens[told]?.lower ?? null;
  const { tokens, sentence } = view;
  const { verb } = clause;
  const pronoun = tokens[subjectAt(view, clause)]?.lower;
  if ((pronoun !== "it" && pronoun !== "they") || toSomebody.test(verb.lemma)) return null;
  if (pronoun === "they" && byPeople.test(verb.lemma) && !verb.passive) return null;
  const before = views[sentence.index - 1];
  if (!before || before.sentence.zone !== sentence.zone) return null;
  const isMany = pronoun === "they";
  const fitting = before.tokens.filter(
    ({ pos, lower, start }, at) =>
      (pos === "NOUN" || (at === 0 && things.test(lower))) &&
      /[^s]s$/.test(lower) === isMany &&
      before.tokens[at + 1]?.pos !== "NOUN" &&
      !before.timexes.some((t) => t.start <= start && start < t.end),
  );
  const noun = fitting.find(({ lower }) => things.test(lower));
  // "Peru shut two markets. They were reopened on Monday"
  const shut = shutting.test(verb.lemma) ? fitting[0] : undefined;
  return (noun ?? shut)?.lower ?? null;
}

/** The "They" of "They resumed", "They are to resume", "They had begun and were broken off". */
function subjectAt({ clauses }: SentenceView, { verb, link, parent, joint }: Clause): number {
  const mate = link === "and" && parent !== null ? clauses[parent] : undefined;
  if (mate && joint === verb.first - 1) return mate.verb.first - 1;
  const above = link === "infinitive" && parent !== null ? clauses[parent]?.verb : undefined;
  const isToBe = above?.lemma === "be" && above.last === verb.first - 1;
  return isToBe ? above.first - 1 : verb.first - 1;
}

/** "said it had been assured of her safety": what is done to somebody, and to no airport told before. */
const toSomebody =
  /^(?:assure|tell|inform|notify|ask|urge|promise|advise|brief|warn|invite|persuade|convince|accuse|thank|criticise|criticize|absorb|annex|partition|invade|colonise|colonize)$/;

/** "They meet again on Friday": what people do, and no sanctions told before. */
const byPeople = /^(?:meet|gather|convene|travel|fly|visit|arrive|return|leave|depart)$/;

/** What is done to places and things, and to nobody. */
const shutting = /^(?:reopen|open|close|shut|shut down|lift|reimpose|repeal|rescind|dismantle)$/;
