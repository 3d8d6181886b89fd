// What is put off or called off though no table knows it as a happening: "The signing was deferred in May".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { isNoMore } from "../clauses/callOff.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isOverAt } from "../status/undone.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Not to take place, or not yet. */
const putOff: Sense = { kind: "REJECT", mode: null, act: "call-off", frame: "toward" };

const verbs: ReadonlySet<string> = new Set(
  "postpone,defer,delay,put off,put back,push back,put on hold,put on ice,call off,scrap,shelve,cancel,axe,adjourn".split(
    ",",
  ),
);

/** Said of what was to take place, and never of what was in force. */
export function isDelay({ verb }: Clause): boolean {
  return /^(?:postpone|put off|put back|call off|defer)$/.test(verb.lemma);
}

/** The sense of a verb that puts something off which was to take place; undefined elsewhere. */
export function putOffSense(view: SentenceView, clause: Clause): Sense | undefined {
  const { verb, end } = clause;
  if (isNoMore(view, clause)) return isOfSigning(view, clause) ? putOff : undefined;
  if (!verbs.has(verb.lemma)) return undefined;
  // "could be cancelled": as yet nobody has done so
  if (verb.passive && /^(?:could|might)$/.test(verb.modal ?? "")) return undefined;
  // "The meeting was adjourned at 5 p.m.": it was over
  if (verb.lemma === "adjourn" && isOverAt(view, clause)) return undefined;
  // "The ties were put back on track"
  if (verb.lemma === "put back" && isPutBackOn(view, clause)) return undefined;
  const { from, to } = verb.passive ? subjectRange(view, clause) : { from: verb.last + 1, to: end };
  const nouns = view.tokens
    .slice(from, to)
    .filter(({ pos }) => pos === "NOUN")
    .map(({ lemma }) => lemma.toLowerCase());
  if (verb.lemma === "delay" && (isLate(view, clause) || !nouns.some((noun) => delayed.test(noun))))
    return undefined;
  if (nouns.length === 0 || nouns.some((noun) => sports.has(noun))) return undefined;
  return nouns.some((noun) => papers.has(noun)) ? undefined : putOff;
}

/** What somebody delays who could do it now; a flight or a reform is only late. */
const delayed =
  /^(?:opening|reopening|return|launch|deployment|delivery|signing|handover|ratification|inauguration)$/;

/** "was delayed by a day", "for two hours": late, and not off. */
function isLate({ tokens, timexes }: SentenceView, { verb }: Clause): boolean {
  return timexes.some(
    ({ first, type }) =>
      type === "DURATION" &&
      first > verb.last &&
      /^(?:by|for)$/.test(tokens[first - 1]?.lower ?? ""),
  );
}

/** "Peru's planned sale of tanks has fallen through", "Plans for a joint team collapsed". */
export function planOff(view: SentenceView, clause: Clause): Sense | undefined {
  if (clause.verb.negated || clause.verb.passive || clause.link === "if") return undefined;
  const { from, to } = subjectRange(view, clause);
  const subject = view.tokens.slice(from, to);
  // "A planned visit fell through": the visit is told
  if (subject.some((token) => nounSenses.has(nounLemma(token)))) return undefined;
  return subject.some(
    ({ lower }, at, own) =>
      lower === "planned" || (/^plans?$/.test(lower) && own[at + 1]?.lower === "for"),
  )
    ? putOff
    : undefined;
}

function isPutBackOn({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  // "put back on the road a bus", "put back in the water"
  const [on, the] = [tokens[verb.last + 1]?.lower ?? "", tokens[verb.last + 2]];
  if (/^(?:on|in|into|onto)$/.test(on) && the?.lower === "the") return true;
  return tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 6))
    .some(({ lower }) => /^(?:track|rails|course|feet|path|agenda|table)$/.test(lower));
}

/** "The signing is off": what the noun tables do not know as a happening. */
function isOfSigning(view: SentenceView, clause: Clause): boolean {
  const { from, to } = subjectRange(view, clause);
  return view.tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:signing|signature|delivery|review|launch|handover|deployment)$/.test(lower),
    );
}

/** "shelved a plan to send advisers": the shelving is told, and once. */
export function isPlanPutOff({ tokens }: SentenceView, { verb }: Clause, { verb: next }: Clause) {
  return (
    !verb.passive &&
    !verb.negated &&
    verbs.has(verb.lemma) &&
    /^(?:plan|proposal)s?$/.test(tokens[next.first - 1]?.lower ?? "")
  );
}

/** Of no politics. */
const sports: ReadonlySet<string> = new Set(
  "match game concert show class race film exam lecture performance tour festival flight train wedding holiday coat hat jacket".split(
    " ",
  ),
);

/** What is ended and not put off. */
const papers: ReadonlySet<string> = new Set(
  "treaty accord agreement pact deal contract licence license permit debt law visa passport loan order subsidy tax".split(
    " ",
  ),
);
