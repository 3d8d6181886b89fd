// What does not come about: "will not take place", "was not held as planned".

import { lightVerbs, occurVerbs, planVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "The signing is off", "A visit was not possible", "The talks proved impossible": said of the thing itself, with no verb that undoes it. */
export function isNoMore(view: SentenceView, clause: Clause): boolean {
  const { verb, end, link } = clause;
  if (!/^(?:be|prove|become)$/.test(verb.lemma) || verb.passive || link === "if") return false;
  if (!/^(?:past|present)$/.test(verb.form)) return false;
  const [one = "", two = ""] = view.tokens
    .slice(verb.last + 1, end + 1)
    .map(({ lower }) => lower)
    .filter((word) => !/^(?:not|n['’]t|now|also|longer)$/.test(word));
  if (verb.lemma === "be" && !verb.negated && one === "off")
    return two === "" || !/^(?:to|the|limits?|course|track|target)$/.test(two);
  // "The talks are on hold"
  if (verb.lemma === "be" && one === "on") return !verb.negated && /^(?:hold|ice)$/.test(two);
  // "A visit is not possible without leave": in the present it takes a day
  if (verb.form !== "past" && !verb.perfect && !isTimed(view, clause)) return false;
  return verb.negated ? /^(?:possible|feasible)$/.test(one) : one === "impossible";
}

/** "The meeting will not take place", "talks would not resume on Friday": off, and not only later or not yet. */
export function isOff(view: SentenceView, clause: Clause): boolean {
  const { verb, start, end, link } = clause;
  if (!verb.negated || verb.perfect || link === "if") return false;
  const ahead = verb.form === "future" || /^(?:would|.d)$/.test(verb.modal ?? "");
  // "The meeting could not take place": it did not
  const unable = verb.modal === "could";
  if (!ahead && !unable && verb.form !== "past") return false;
  const words = view.tokens.slice(start, end + 1);
  if (words.some(({ lower }) => /^(?:until|till|before|unless|yet|almost|nearly)$/.test(lower)))
    return false;
  if (view.tokens.some(({ lower }) => /^(?:if|unless|whether|\?)$/.test(lower))) return false;
  if (verb.passive)
    return /^(?:hold|stage|convene)$/.test(verb.lemma) && lightVerbs.has(verb.lemma);
  if (/^(?:take place|go ahead|materiali[sz]e|happen|proceed)$/.test(verb.lemma)) return true;
  return (
    ahead && /^(?:resume|begin|start|open|continue)$/.test(verb.lemma) && isTimed(view, clause)
  );
}

function isTimed(view: SentenceView, { start, end }: Clause): boolean {
  return view.timexes.some((t) => t.edtf !== null && t.first >= start && t.first < end);
}

/** "a meeting that Peru had called for Tuesday" */
const isCalled = ({ lemma, perfect }: Clause["verb"]): boolean =>
  perfect && /^call(?: for)?$/.test(lemma);

/** "The talks, due to begin in Oslo on Tuesday, were put off": the clauses between a noun and its verb that say when and where it was to be. */
export function plansBetween(view: SentenceView, noun: number, clause: Clause): readonly Clause[] {
  return view.clauses.filter(
    ({ index, verb }) =>
      index < clause.index &&
      verb.first > noun &&
      (verb.form === "infinitive"
        ? occurVerbs.has(verb.lemma) || lightVerbs.has(verb.lemma)
        : planVerbs.has(verb.lemma) || isCalled(verb)),
  );
}
