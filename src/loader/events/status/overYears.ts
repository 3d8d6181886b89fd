// What is so, or has been done over years: no happening of a day.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "has visited more than forty capitals", "have accused each other for years", "was closed at the time". */
export function isOverYears(view: SentenceView, clause: Clause): boolean {
  return isOfMany(view, clause) || isForYears(view, clause) || isSoThen(view, clause);
}

/** "Vik has visited more than forty capitals": all his journeys; but "has visited three towns since Friday". */
function isOfMany({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  if (!verb.perfect || verb.form !== "present" || verb.passive) return false;
  if (!/^(?:visit|tour|travel to|host|receive|meet)$/.test(verb.lemma)) return false;
  if (timexes.some(({ first }) => first > verb.last && first < end)) return false;
  const words = tokens.slice(verb.last + 1, Math.min(end, verb.last + 5));
  return (
    /^(?:(?:more|less|fewer) than|over|nearly|almost|some|dozens of|scores of) /.test(
      words.map(({ lower }) => `${lower} `).join(""),
    ) && words.some(({ lower }) => lots.test(lower))
  );
}

const lots =
  /^(?:capitals|countries|nations|states|cities|leaders|presidents|ministers|heads|delegations)$/;

/** "Peru and Chile have accused each other for years of arming rebels", "has for years offered them a venue" */
function isForYears({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!verb.perfect || verb.form !== "present") return false;
  const at = tokens.findIndex(
    ({ lower }, n) => n > verb.first && n < end && /^(?:years|decades|generations)$/.test(lower),
  );
  const before = tokens[at - 1]?.lower ?? "";
  return (
    at > 0 &&
    (before === "for" || (/^(?:many|several)$/.test(before) && tokens[at - 2]?.lower === "for"))
  );
}

/** "because the embassy was closed at the time": so it was, and nobody shut it then. */
function isSoThen({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (!verb.passive || !/^(?:close|shut|seal|lock|ban|suspend|block|guard)$/.test(verb.lemma))
    return false;
  const [at, the, time, of] = tokens.slice(verb.last + 1, verb.last + 5).map(({ lower }) => lower);
  return at === "at" && (the === "the" || the === "that") && time === "time" && of !== "that";
}
