// "Peru on Friday informed diplomats": the tagger takes a verb behind a day for an adjective.

import { months as monthNames } from "#model/calendar.ts";
import { retag, type Token } from "./document.ts";

const months: ReadonlySet<string> = new Set(
  monthNames.map((name) => name.slice(0, 3).toLowerCase()),
);
const days: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** The words of a sentence with such verbs as verbs; the same list where there are none. */
export function withVerbsOfDays(run: Token[]): Token[] {
  const isOne = (token: Token, at: number) =>
    (token.pos === "ADJ" && token.lower.endsWith("ed") && isBehindDay(run, at)) ||
    (token.pos === "NOUN" && leaving.has(token.lower) && isBehindDate(run, at));
  return run.some(isOne)
    ? run.map((token, at) =>
        isOne(token, at)
          ? retag(token, "VERB", leaving.get(token.lower) ?? stemOf(token.lower))
          : token,
      )
    : run;
}

/** "On Friday armed men": a sentence that opens with its day has its subject behind it. */
function isBehindDay(run: readonly Token[], at: number): boolean {
  return (
    days.has(run[at - 1]?.lower ?? "") &&
    run[at - 2]?.lower === "on" &&
    /^(?:NOUN|PROPN)$/.test(run[at - 3]?.pos ?? "") &&
    // "informed heads of missions": the tagger's next verb is a noun
    /^(?:NOUN|PROPN|PRON|DET|ADP|ADV|VERB)$/.test(run[at + 1]?.pos ?? "") &&
    !run.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

const leaving: ReadonlyMap<string, string> = new Map([
  ["departed", "depart"],
  ["left", "leave"],
]);

/** "Holm on June 16 left for Oslo": behind a number the tagger takes it for a noun. */
function isBehindDate(run: readonly Token[], at: number): boolean {
  return (
    run[at - 1]?.pos === "NUM" &&
    run[at - 2]?.text !== run[at - 2]?.lower &&
    months.has(run[at - 2]?.lower.slice(0, 3) ?? "") &&
    (run[at + 1]?.lower === "for" || /^(?:ADP|DET|PROPN)$/.test(run[at + 1]?.pos ?? ""))
  );
}

/** "informed" of "inform", "praised" of "praise", "barred" of "bar". */
function stemOf(form: string): string {
  const stem = form.slice(0, -2);
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[csvzgu]|[^aeiou]at|[iu]r)$/.test(stem) ? `${stem}e` : stem;
}
