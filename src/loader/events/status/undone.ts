// What was planned, and then was not.

import { askVerbs, cancelVerbs, thinkingVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isMovedFrom } from "./due.ts";
import { cancelled, type Outcome } from "../outcome.ts";

/** "had been planned for July but was put off": the last word on it counts; "was moved from Monday to Friday". */
export function isUndone(view: SentenceView, clause: Clause): boolean {
  if (isMovedFrom(view, clause) || isReplaced(view, clause)) return true;
  if (isBegun(clause)) return false;
  return view.clauses.some(
    (c) =>
      c.parent === clause.index &&
      c.link === "and" &&
      c.verb.passive &&
      cancelVerbs.has(c.verb.lemma) &&
      !isOnlyDelayed(view, c) &&
      // "and a press conference was dropped": another thing
      !view.tokens
        .slice(c.joint ?? c.start, c.verb.first)
        .some(({ pos }) => pos === "NOUN" || pos === "PROPN"),
  );
}

/** "The talks opened in April but were suspended in May": they had begun. */
export const isBegun = ({ verb }: Clause): boolean =>
  verb.form === "past" &&
  !verb.negated &&
  (verb.passive
    ? /^(?:hold|open|launch|convene|resume|reopen|start)$/.test(verb.lemma) && !verb.perfect
    : /^(?:open|begin|start|resume|reopen|convene|kick off|get under ?way|take place)$/.test(
        verb.lemma,
      ));

/** "had been set for Tuesday; instead they talked by phone": what came in its place says that it was not. */
function isReplaced({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!verb.passive || !verb.perfect || !/^(?:set|schedule|plan|arrange|fix)$/.test(verb.lemma))
    return false;
  return tokens.some(
    ({ lower }, at) =>
      lower === "instead" && at >= end - 1 && /^[;,]$/.test(tokens[at - 1]?.text ?? ""),
  );
}

/** "was agreed in May but was delayed twice": late, and not off. */
function isOnlyDelayed({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.lemma === "delay" &&
    /^(?:twice|repeatedly|several|by|for|three|four)$/.test(tokens[verb.last + 1]?.lower ?? "")
  );
}

/** "called for postponing the talks", "urged delaying them": wanted, and not done. */
export function isAskedFor(view: SentenceView, { verb, parent }: Clause): boolean {
  if (verb.form !== "gerund") return false;
  const above = parent === null ? undefined : view.clauses[parent]?.verb.lemma;
  return (
    above !== undefined &&
    (askVerbs.has(above) ||
      /^(?:call|ask|push|press|appeal|argue|lobby|plead)(?: for)?$/.test(above))
  );
}

/** "may cancel", "refused to cancel", "considered cancelling": it is not off. */
export function isNotOff(view: SentenceView, { verb, link, parent }: Clause): boolean {
  if (/^(?:may|might|could)$/.test(verb.modal ?? "")) return true;
  const above = parent === null ? undefined : view.clauses[parent];
  if (!above) return false;
  const isRefused = link === "infinitive" && /^(?:refuse|decline|hesitate)$/.test(above.verb.lemma);
  const isNext = verb.form === "gerund" && verb.first === above.verb.last + 1;
  return isRefused || (isNext && isOnlyMeant(above));
}

/** "was cancelled"; "could be cancelled" says nothing of what will be. */
export function fateOf({ verb }: Clause): Outcome | undefined {
  return /^(?:could|might)$/.test(verb.modal ?? "") ? undefined : cancelled;
}

/** "set a deadline for Peru to withdraw": a demand, and no plan of its own. */
export function isDeadline({ tokens }: SentenceView, { verb }: Clause, clause: Clause): boolean {
  if (verb.lemma !== "set") return false;
  const behind = tokens.slice(verb.last + 1, clause.verb.first);
  return behind.some(({ lower }) => /^(?:deadline|conditions?|ultimatum)$/.test(lower));
}

/** "approved sending troops", "dreamt of going": decided, suggested or thought of, and not done. */
export function isOnlyMeant({ verb }: Clause): boolean {
  return thinkingVerbs.has(verb.lemma) || meaning.test(verb.lemma);
}

const meaning =
  /^(?:approve|authori[sz]e|endorse|recommend|discuss|debate|weigh|mull|consider|propose|suggest|favou?r|oppose|risk|avoid|rule out|envisage|contemplate|advocate|resist)$/;

/** "adjourned at 10.25": by the clock, and to no other day. */
export function isOverAt({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  const isClock = tokens[verb.last + 1]?.lower === "at" && tokens[verb.last + 2]?.pos === "NUM";
  const isTo = tokens
    .slice(verb.last + 1, end)
    .some(({ lower }) => /^(?:until|till|to|for|sine|without)$/.test(lower));
  return !isTo && (isClock || timexes.some((t) => t.type === "TIME" && t.first > verb.last));
}

/** "Talks between the two were adjourned on Friday"; but "at 5 p.m.", when they were over. */
export const isAdjourned = (view: SentenceView, clause: Clause, noun: number): boolean =>
  clause.verb.lemma === "adjourn" &&
  clause.verb.passive &&
  view.tokens[noun + 1]?.lower === "between" &&
  !isOverAt(view, clause);

/** "suspended official visits to Chile": a step of its own, and no one visit that was called off. */
export function isOfVisits({ tokens }: SentenceView, { verb }: Clause, noun: number): boolean {
  if (tokens[noun]?.lower !== "visits" || !/^(?:suspend|halt|freeze|stop)$/.test(verb.lemma))
    return false;
  const between = tokens.slice(verb.last + 1, noun);
  return between.every(({ pos, lower }) => /^(?:ADJ|NOUN)$/.test(pos) || lower === "all");
}
