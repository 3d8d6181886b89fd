// One side stays away, or will not have the other in: "would not attend", "did not receive the
// mission", "was unable to come". A denial that something happened is none of it.

import { goingVerbs, guestNouns, presenceVerbs } from "../../lexicon/verbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True where a negated verb refuses, and does not only say that there was nothing. */
export function isKeptAway(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (isNoLonger(view, clause)) return true;
  if (verb.lemma === "be") return isNotThere(view, clause);
  // "Peru was not represented"
  if (verb.negated && verb.passive && verb.lemma === "represent")
    return /^(?:past|future)$/.test(verb.form) && !isOpen(view, clause);
  if (!verb.negated || verb.passive || verb.perfect) return false;
  const scope = presenceVerbs.get(verb.lemma);
  if (!scope || isOpen(view, clause)) return false;
  if (verb.lemma === "take" && !isPart(view, verb.last + 1)) return false;
  if (verb.lemma === "send" && !isOfGuests(view, clause)) return false;
  if (goingVerbs.has(verb.lemma) && !isComing(view, clause)) return false;
  if (verb.form === "past")
    return (
      scope === "any" &&
      !verb.progressive &&
      isDid(view, clause) &&
      !isOfMail(view, clause) &&
      !isInFight(view, clause)
    );
  if (verb.form === "infinitive")
    return (view.sentence.zone === "headline" && clause.index === 0) || isChosen(view, clause);
  // "is not attending the summit"
  if (verb.form === "present" && verb.progressive) return scope === "any";
  return verb.form === "future" || /^(?:would|.d|wo)$/.test(verb.modal ?? "");
}

/** The "part" of "will not take part", the "no part" of "will take no part". */
function isPart({ tokens }: SentenceView, at: number): boolean {
  return tokens[tokens[at]?.lower === "no" ? at + 1 : at]?.lower === "part";
}

/** "no longer recognises the court", "would no longer accept wheat": what it had is withdrawn. */
export function isNoLonger({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    tokens[verb.first - 1]?.lower === "longer" &&
    tokens[verb.first - 2]?.lower === "no" &&
    (/^(?:present|future)$/.test(verb.form) || verb.modal === "would") &&
    /^(?:recogni[sz]e|accept|support|back|endorse|cooperate|co-operate|negotiate|attend|participate)$/.test(
      verb.lemma,
    )
  );
}

/** "will not be in Lima on Friday", "would not be there" */
export function isNotThere(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb.negated || verb.perfect || verb.progressive) return false;
  if (verb.form !== "future" && !/^(?:would|.d)$/.test(verb.modal ?? "")) return false;
  if (isOpen(view, clause)) return false;
  const next = view.tokens[verb.last + 1]?.lower ?? "";
  if (next === "there") return true;
  return (
    (next === "in" || next === "at") && view.places.some(({ first }) => first === verb.last + 2)
  );
}

/** Not to be at what others hold. */
export const absence: Sense = { kind: "REJECT", mode: "meet", act: "absent", frame: "alone" };

/** "would not take part in a patrol planned for May": in what no table knows as a happening. */
export function isPartRefused({ tokens }: SentenceView, { verb }: Clause): boolean {
  const part = tokens[verb.last + 1]?.lower === "no" ? verb.last + 2 : verb.last + 1;
  return verb.negated && tokens[part]?.lower === "part" && tokens[part + 1]?.lower === "in";
}

/** "did not take part in the raid": nobody asked them to, and nothing was refused. */
function isInFight({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const fight = tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 7))
    .find((token) => nounSenses.has(nounLemma(token)));
  return fight !== undefined && nounSenses.get(nounLemma(fight))?.kind === "ASSAULT";
}

/** "would not be going", "will not travel to Oslo", but not "will not go away", "will not come cheap" */
function isComing({ tokens, places }: SentenceView, { verb, end }: Clause): boolean {
  const next = tokens[verb.last + 1];
  if (!next || verb.last + 1 >= end || /^[.,;:—–"”]$/.test(next.text)) return true;
  if (/^(?:home|because|there|either|after)$/.test(next.lower)) return true;
  if (!/^(?:to|in|at|for)$/.test(next.lower)) return /^(?:join|fly)$/.test(verb.lemma);
  const goal = tokens.slice(verb.last + 2, verb.last + 7);
  return (
    places.some(({ first }) => first > verb.last && first <= verb.last + 4) ||
    goal.some((token) => nounSenses.has(nounLemma(token)) || gatherings.test(token.lower))
  );
}

const gatherings =
  /^(?:capital|ceremony|fair|opening|celebrations?|event|games|court|ministry|embassy)$/;

/** "did not send a minister", "will not send troops" */
function isOfGuests({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const object = tokens.slice(verb.last + 1, end);
  const noun = object.find(({ pos }) => pos === "NOUN")?.lemma.toLowerCase() ?? "";
  return guestNouns.has(noun) || (verb.form !== "past" && helpers.test(noun));
}

const helpers = /^(?:troop|soldier|force|weapon|arms|aid|peacekeeper|observer|warship|tank)$/;

/** "did not receive a letter": it never came */
function isOfMail({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return (
    verb.lemma === "receive" &&
    tokens
      .slice(verb.last + 1, Math.min(end, verb.last + 5))
      .some(({ lower }) =>
        /^(?:replies|reply|notes?|letters?|messages?|answers?|response|protest|petition)$/.test(
          lower,
        ),
      )
  );
}

/** "has decided not to attend the summit": it stays away. */
function isChosen({ clauses }: SentenceView, { parent }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  return /^(?:decide|choose|opt|elect)$/.test(above?.verb.lemma ?? "");
}

/** "did not attend", but not "was not attending". */
function isDid({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens.slice(verb.first, verb.main).some(({ lower }) => lower === "did");
}

/** "not until June", "not yet", "unless": nothing is refused. */
function isOpen(view: SentenceView, { index, start, end, link }: Clause): boolean {
  if (link === "if") return true;
  const words = view.tokens.slice(start, end);
  return (
    words.some(({ lower }) => /^(?:until|till|before|yet|alone)$/.test(lower)) ||
    view.clauses.some(
      // "will not go to the summit unless its quota is restored": as things are, it will not
      (c) =>
        c.link === "if" && c.index !== index && view.tokens[c.joint ?? c.start]?.lower !== "unless",
    ) ||
    view.tokens[end]?.lower === "until"
  );
}

/** "unable to attend", "will not be allowed to attend". */
export function isUnable(view: SentenceView, clause: Clause): boolean {
  if (!presenceVerbs.has(clause.verb.lemma)) return false;
  return view.tokens[clause.verb.first - 1]?.lower === "unable" || isKeptOut(view, clause);
}

/** "will not be allowed to attend": others will not have it there. */
export function isKeptOut({ clauses }: SentenceView, { parent }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent]?.verb;
  return above?.negated === true && above.passive && /^(?:allow|permit)$/.test(above.lemma);
}

/** "was unable to receive him on Friday as planned": it was to be. */
export function isAsPlanned({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > verb.last &&
      lower === "as" &&
      /^(?:planned|scheduled|expected|arranged|agreed)$/.test(tokens[at + 1]?.lower ?? ""),
  );
}

/** "withdrew from the 2015 accord": it leaves what was agreed, which is no refusal to come. */
function isAccord(tokens: SentenceView["tokens"], first: number, end: number): boolean {
  const phrase = tokens.slice(first, end);
  const stop = phrase.findIndex(({ pos }) => pos === "ADP" || pos === "PUNCT" || pos === "CCONJ");
  return phrase
    .slice(0, stop < 0 ? undefined : stop)
    .some(({ lower }) =>
      /^(?:accord|agreement|deal|pact|treaty|convention|protocol|truce|ceasefire)$/.test(lower),
    );
}

/** "stayed away from the summit", "pulled out of the talks", "absent from the dinner": who is not at what the noun names. */
export function staysFrom({ tokens }: SentenceView, { verb, end }: Clause, first: number): boolean {
  // "at Saturday's meeting"
  const isOwned = /^['’]s?$/.test(tokens[first - 1]?.text ?? "");
  const before = tokens[isOwned ? first - 3 : first - 1]?.lower ?? "";
  if (first <= verb.last || first >= end) return false;
  // "were not present at the talks", "did not appear at the session"
  if (verb.negated && /^(?:at|in|for|before|during)$/.test(before))
    return (
      tokens.slice(verb.main, verb.last + 3).some(({ lower }) => lower === "present") ||
      (verb.lemma === "appear" && first - 2 <= verb.last + 2) ||
      /^(?:show|turn) up$/.test(verb.lemma)
    );
  if (!/^(?:from|of)$/.test(before)) return false;
  if (isAccord(tokens, first, end)) return false;
  const between = tokens.slice(verb.main, first - 1).map(({ lower }) => lower);
  if (verb.lemma === "be") return before === "from" && between.at(-1) === "absent";
  const [, ...rest] = between;
  if (rest.length > 3) return false;
  const { lemma } = verb;
  if (before === "of") return /^(?:pull out|back out|drop out|bow out|opt out)$/.test(lemma);
  return /^(?:stay away|withdraw|stay|keep away|absent)$/.test(lemma);
}
