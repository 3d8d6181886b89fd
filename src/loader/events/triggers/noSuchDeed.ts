// Deeds that only sound like one: a call that was made by telephone, a warning to travellers.

import { measured } from "../../lexicon/plainVerbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True of what asks nobody for anything, and threatens nobody. */
export function isNoSuchDeed(view: SentenceView, clause: Clause, { act, kind }: Sense): boolean {
  if (kind === "AID") return isRunningTotal(view, clause);
  // "delegations headed by Holm"
  if (clause.verb.passive && clause.verb.lemma === "head") return true;
  if (act === "meet") return isConferred(view, clause);
  if (act === "attack") return isAtPolls(view, clause);
  if (act === "close") return isQuoted(view, clause);
  if (act === "cooperate") return isOtherProcess(view, clause);
  if (act === "request") return isCallPlaced(view, clause);
  return act === "threaten" && isToTravellers(view, clause);
}

/** "has provided $3 billion in assistance over three decades", "over the years": a sum of many gifts, and no day's. */
function isRunningTotal({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!verb.perfect || verb.form !== "present") return false;
  const words = tokens.map(({ lower }) => lower);
  const behind = words.slice(verb.last + 1, end).join(" ");
  return years.test(behind) || years.test(words.slice(0, verb.first).join(" "));
}

const years =
  /\b(?:over|in|during|for) (?:the )?(?:(?:past|last|many|several|\w+) )?(?:\w+ )?(?:years|decades)\b/;

/** "conferred upon her the power to choose", "conferred a title on him": a gift, and no talks; but "conferred on trade" */
function isConferred({ tokens, mentions }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "confer") return false;
  const on = tokens.findIndex(
    ({ lower }, n) => n > verb.last && n < end && /^(?:up)?on$/.test(lower),
  );
  if (on < 0) return false;
  if (tokens[on]?.lower === "upon") return true;
  const isGiven = /^(?:DET|ADJ|NOUN)$/.test(tokens[verb.last + 1]?.pos ?? "");
  return isGiven && mentions.some(({ first, sort }) => first === on + 1 && sort === "person");
}

/** "the man who beat him at the polls": nobody was struck. */
function isAtPolls({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "beat") return false;
  const behind = tokens.slice(verb.last + 1, Math.min(end, verb.last + 9));
  return behind.some(({ lower }) =>
    /^(?:polls|elections?|votes?|run-?off|ballot|primary|primaries)$/.test(lower),
  );
}

/** "Share prices closed 1.8 percent up", "The index closed higher": nothing is shut; but "The market closed on Monday" */
function isQuoted({ tokens }: SentenceView, { verb, start }: Clause): boolean {
  const head = tokens.slice(start, verb.first).findLast(({ pos }) => pos === "NOUN");
  const next = tokens[verb.last + 1];
  return (
    head !== undefined &&
    measured.has(head.lemma) &&
    (next?.pos === "NUM" ||
      /^(?:up|down|higher|lower|at|flat|mixed|unchanged)$/.test(next?.lower ?? ""))
  );
}

/** "The selection process was launched", "launched the process of joining": no talks; but "launched a peace process" */
function isOtherProcess({ tokens }: SentenceView, { verb, start, end }: Clause): boolean {
  if (!/^(?:re)?launch$/.test(verb.lemma)) return false;
  const at = tokens.findIndex(({ lower }, n) => n >= start && n < end && lower === "process");
  const before = tokens[at - 1];
  const isOfKind = before?.pos === "NOUN" && !peaceful.test(before.lower);
  return at >= 0 && (isOfKind || tokens[at + 1]?.lower === "of");
}

const peaceful = /^(?:peace|reconciliation|transition|dialogue|negotiation|mediation|reform)$/;

/** "The call was made at Lima's initiative": by telephone; but "A call was made for restraint" */
function isCallPlaced({ tokens }: SentenceView, { verb, start, end }: Clause): boolean {
  if (!verb.passive || verb.lemma !== "make") return false;
  const isCall = tokens.slice(start, verb.first).some(({ lower }) => /^calls?$/.test(lower));
  const behind = tokens.slice(verb.last + 1, end);
  const isOfWhom = behind.some(({ lower }) =>
    /^(?:initiative|request|invitation|behest)$/.test(lower),
  );
  return isCall && isOfWhom && !behind.some(({ lower }) => /^(?:for|on|to|that)$/.test(lower));
}

/** "issued a travel warning for Chile", "issued a similar warning in May": whoever hears it is no foe; but "a similar warning to Chile" */
function isToTravellers({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const at = tokens.findIndex(
    ({ lower }, n) => n > verb.last && n < end && /^warnings?$/.test(lower),
  );
  if (at < 0) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "similar") return !/^(?:to|that|against|about)$/.test(tokens[at + 1]?.lower ?? "");
  return /^(?:travel|weather|storm|flood|tsunami|cyclone|hurricane|health)$/.test(before);
}
