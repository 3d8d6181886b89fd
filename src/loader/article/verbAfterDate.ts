// "Peru on Friday informed diplomats": the tagger takes a verb after a day for an adjective.

import { months as monthNames } from "#model/calendar.ts";
import { type Token, withVerbs } from "./document.ts";

const months: ReadonlySet<string> = new Set(
  monthNames.map((name) => name.slice(0, 3).toLowerCase()),
);
const days: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Retags such verbs. Returns the same list if nothing changes. */
export function withVerbsOfDays(run: Token[]): Token[] {
  return withVerbs(run, lemmaOf);
}

/** The lemma if the word is really a verb; null for a noun or an adjective. */
function lemmaOf(run: readonly Token[], at: number): string | null {
  const token = run[at];
  if (!token || (token.pos !== "NOUN" && token.pos !== "ADJ") || token.text !== token.lower)
    return null;
  const plain = token.lower.startsWith("over") ? nothingElse.get(token.lower) : undefined;
  if (plain !== undefined) return plain;
  const done = participles.get(token.lower);
  if (done !== undefined) return isBehindHave(run, at) ? done : null;
  const isRegular = token.lower.endsWith("ed");
  const past = isRegular ? stemOf(token.lower) : (irregular.get(token.lower) ?? null);
  if (past === null) return null;
  if (token.pos === "ADJ" && isRegular && isBehindDay(run, at)) return past;
  return isBehindDate(run, at) ? past : null;
}

/** Not in "On Friday armed men": if a sentence starts with its day, the subject follows. */
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

/** "since the military overthrew him": tagged as nouns, but can only be verbs. */
const nothingElse: ReadonlyMap<string, string> = new Map([
  ["overthrew", "overthrow"],
  ["overran", "overrun"],
  ["overtook", "overtake"],
  ["overcame", "overcome"],
]);

/** Participles that the tagger takes for adjectives. */
const participles: ReadonlyMap<string, string> = new Map([["forbidden", "forbid"]]);

/** "Peru had forbidden talks", "Peru had on May 15 forbidden talks"; but "had forbidden weapons" */
function isBehindHave(run: readonly Token[], at: number): boolean {
  const date = dateBefore(run, at);
  const have = date !== null && run[date - 1]?.lower === "on" ? date - 2 : at - 1;
  const next = run[at + 1];
  return (
    /^(?:had|has|have)$/.test(run[have]?.lower ?? "") &&
    (have < at - 1 || /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? ""))
  );
}

/** Irregular past forms that the tagger takes for nouns or adjectives. */
const irregular: ReadonlyMap<string, string> = new Map([
  ...["cut", "hit", "let", "put", "set", "shut", "split", "quit"].map(
    (verb) => [verb, verb] as const,
  ),
  ...Object.entries({
    left: "leave",
    won: "win",
    lost: "lose",
    held: "hold",
    led: "lead",
    met: "meet",
  }),
  ...Object.entries({ sent: "send", paid: "pay", sold: "sell", struck: "strike", sought: "seek" }),
  ...Object.entries({
    fought: "fight",
    brought: "bring",
    froze: "freeze",
    sank: "sink",
    shot: "shoot",
  }),
]);

/** "Holm on June 16 left for Oslo", "Peru on June 16, 2010 accused Chile": tagged as a noun after a number. */
function isBehindDate(run: readonly Token[], at: number): boolean {
  const start = dateBefore(run, at);
  if (start === null) return false;
  const next = run[at + 1];
  if (
    /^(?:departed|left)$/.test(run[at]?.lower ?? "") &&
    /^(?:ADP|DET|PROPN)$/.test(next?.pos ?? "")
  )
    return true;
  return (
    /^(?:on|in)$/.test(run[start - 1]?.lower ?? "") &&
    /^(?:NOUN|PROPN|PRON)$/.test(run[start - 2]?.pos ?? "") &&
    next?.lower !== "of" &&
    /^(?:ADP|DET|PROPN|NOUN|PRON|NUM|ADJ|ADV|PART)$/.test(next?.pos ?? "")
  );
}

/** Start of the "June 16", "June 16, 2010", "June 2010" or "2010" right before `at`; null if there is none. */
function dateBefore(run: readonly Token[], at: number): number | null {
  const isMonth = (n: number) => {
    const { text = "", lower = "" } = run[n] ?? {};
    return text !== lower && months.has(lower.slice(0, 3));
  };
  const isDay = (n: number) => run[n]?.pos === "NUM" && isMonth(n - 1);
  if (!/^\d{4}$/.test(run[at - 1]?.text ?? "")) return isDay(at - 1) ? at - 2 : null;
  const last = run[at - 2]?.text === "," ? at - 3 : at - 2;
  if (isDay(last)) return last - 1;
  return isMonth(last) ? last : at - 1;
}

/** The stem: "inform" of "informed", "praise" of "praised", "bar" of "barred". */
function stemOf(form: string): string {
  const stem = form.slice(0, -2);
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[csvzgu]|[^aeiou]at|[iu]r)$/.test(stem) ? `${stem}e` : stem;
}
