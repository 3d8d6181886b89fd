// Present-tense verbs that the tagger misses. "Minister Vik visits Oslo on Friday": tagged as a plural noun;
// "was freezing its ties": as a noun; "Peru and Chile open a round of talks": as an adjective.

import { months as monthNames, weekdays } from "#model/calendar.ts";
import { retag, type Token, withVerbs } from "./document.ts";

/** Verbs with an object or a place right after them: "hosts the summit". */
const doing: ReadonlyMap<string, string> = new Map(
  "visit host tour meet address chair attend receive lead"
    .split(" ")
    .map((verb) => [`${verb}s`, verb]),
);

/** Verbs with a preposition after them: "returns to Oslo". */
const going: ReadonlyMap<string, string> = new Map(
  "return travel head leave depart dine lunch meet move"
    .split(" ")
    .map((verb) => [`${verb}s`, verb]),
);
const lands: ReadonlyMap<string, string> = new Map([["flies", "fly"]]);

const calendar: ReadonlySet<string> = new Set([...monthNames, ...weekdays]);

/** Retags such verbs. Returns the same list if nothing changes. */
export function withPresents(run: Token[]): Token[] {
  // a headline's present tense is about the past, and other rules read it
  if (!/^[.!?;:)”"’]/.test(run.at(-1)?.text ?? "")) return run;
  return withVerbs(withNext(run), lemmaOf);
}

/** "will next meet on Friday": tagged as an adjective and its noun. */
function withNext(run: Token[]): Token[] {
  const at = run.findIndex(
    ({ lower, pos }, n) =>
      lower === "next" &&
      pos === "ADJ" &&
      /^(?:will|would|to|shall)$/.test(run[n - 1]?.lower ?? "") &&
      nextDeeds.has(run[n + 1]?.lower ?? ""),
  );
  if (at < 0) return run;
  return run.map((token, n) =>
    n === at
      ? retag(token, "ADV", token.lower)
      : n === at + 1
        ? retag(token, "VERB", token.lower)
        : token,
  );
}

const nextDeeds: ReadonlySet<string> = new Set(
  "meet convene gather visit travel fly go head hold host sit talk speak address".split(" "),
);

/** The lemma if the word is really a verb; else null. */
function lemmaOf(run: readonly Token[], at: number): string | null {
  const token = run[at];
  if (isOpening(run, at)) return "open";
  // "Relations soured in 2010"; but "soured relations"
  if (token?.lower === "soured" && /^(?:NOUN|PROPN)$/.test(run[at - 1]?.pos ?? "")) return "sour";
  if (token?.pos !== "NOUN" || token.text !== token.lower) return null;
  if (isUnderWay(run, at)) return token.lemma;
  // ", ruling out talks"
  if (token.lower === "ruling" && run[at + 1]?.lower === "out") return "rule";
  if (isAskedTo(run, at)) return "request";
  const act = doing.get(token.lower);
  const way = going.get(token.lower) ?? lands.get(token.lower);
  if (act === undefined && way === undefined) return null;
  const after = run[at + 1];
  const isAct = act !== undefined && /^(?:PROPN|DET)$/.test(after?.pos ?? "");
  const isWay = way !== undefined && /^(?:to|for|from|with|into)$/.test(after?.lower ?? "");
  if (!(isAct || isWay) || !isSubject(run, at) || hasVerb(run, at)) return null;
  return (isAct ? act : way) ?? null;
}

/** "Peru and Chile open a round of talks", "Roca will on Friday open a forum": not an adjective before an article. */
function isOpening(run: readonly Token[], at: number): boolean {
  const [before, token, after] = [run[at - 1], run[at], run[at + 1]];
  if (token?.lower !== "open" || token.pos !== "ADJ") return false;
  if (!/^(?:an?|the|its|their|his|her)$/.test(after?.lower ?? "")) return false;
  const isWill = run
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:will|would)$/.test(lower));
  if (isWill) return before?.pos === "PROPN" || before?.pos === "ADV";
  const isMany =
    (before?.pos === "NOUN" && before.lower.endsWith("s")) ||
    (before?.pos === "PROPN" && run.slice(Math.max(0, at - 4), at).some(isAnd));
  return isMany && !hasVerb(run, at);
}

const isAnd = ({ lower }: Token) => lower === "and";

/** "The council requests the chair to report", "calls on both and requests Peru to leave": with an infinitive. */
function isAskedTo(run: readonly Token[], at: number): boolean {
  if (run[at]?.lower !== "requests" || !/^(?:PROPN|DET)$/.test(run[at + 1]?.pos ?? ""))
    return false;
  if (!isSubject(run, at) && !/^(?:and|,)$/.test(run[at - 1]?.lower ?? "")) return false;
  const to = run.findIndex(({ lower }, n) => n > at + 1 && n < at + 12 && lower === "to");
  return to > 0 && run[to + 1]?.pos === "VERB" && !hasVerb(run, at);
}

/** "was freezing its ties" */
function isUnderWay(run: readonly Token[], at: number): boolean {
  return (
    run[at]?.lower.endsWith("ing") === true &&
    /^(?:is|are|was|were)$/.test(run[at - 1]?.lower ?? "") &&
    /^(?:its|his|her|their|the|all|any)$/.test(run[at + 1]?.lower ?? "")
  );
}

/** A name, or "the minister". */
function isSubject(run: readonly Token[], at: number): boolean {
  const before = run[at - 1];
  if (before?.pos === "PROPN" && before.text !== before.lower) return !calendar.has(before.text);
  return /^(?:minister|president|premier|secretary|chancellor|king|leader)$/.test(
    before?.lower ?? "",
  );
}

/** Whether its clause, between punctuation or conjunctions, has another verb. */
function hasVerb(run: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !isEnd(run[from - 1])) from--;
  let to = at + 1;
  while (to < run.length && !isEnd(run[to])) to++;
  return run
    .slice(from, to)
    .some(
      ({ pos, lower }, n) =>
        from + n !== at &&
        /^(?:VERB|AUX)$/.test(pos) &&
        !lower.endsWith("ing") &&
        run[from + n - 1]?.lower !== "to",
    );
}

const isEnd = (token: Token | undefined) =>
  token === undefined ||
  /^[,;:.()—–]$/.test(token.text) ||
  /^(?:that|and|but|when|where|as|after|before|while|who|which|if)$/.test(token.lower);
