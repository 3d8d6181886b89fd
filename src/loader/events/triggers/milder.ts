// Verbs that say less than their row, by what stands beside them: a warning of what is so, talks that
// resume, a jail walked out of.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Where what stands behind a verb makes another thing of it, of which nothing is told. */
export function isNoSuchAct(view: SentenceView, clause: Clause, { act }: Sense): boolean {
  return (
    isOfNeeds(view, clause) ||
    isShunnedSince(view, clause) ||
    isOnFilm(view, clause) ||
    (act === "suspend" && isOutOfHouse(view, clause))
  );
}

/** "The two were captured on video": nobody is held. */
function isOnFilm({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.lemma === "capture" &&
    tokens[verb.last + 1]?.lower === "on" &&
    /^(?:video|camera|film|tape|audio|cctv)$/.test(tokens[verb.last + 2]?.lower ?? "")
  );
}

/** "left the High Commission", "left the embassy": a house, and no league that one is no more of. */
function isOutOfHouse({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!/^(?:leave|quit)$/.test(verb.lemma) || verb.passive) return false;
  const object = tokens.slice(verb.last + 1, Math.min(end, verb.last + 6));
  const house = object.findIndex(({ lower }) =>
    /^(?:commission|embassy|consulate|hospital|headquarters|compound)$/.test(lower),
  );
  return (
    house > 0 && (object[house]?.lower !== "commission" || object[house - 1]?.lower === "high")
  );
}

/** "warned that time was short", "warned of her clout": what is so, and nobody is threatened with what would be. */
export function isForecast(
  { tokens, clauses, timexes }: SentenceView,
  { index, verb, end }: Clause,
): boolean {
  if (verb.passive) return false;
  let at = verb.last + 1;
  if (tokens[at]?.lower === "of")
    return !tokens.slice(at + 1, end).some(({ lower }) => dire.test(lower));
  if (tokens[at]?.lower === "on") at++;
  const time = timexes.find(({ first }) => first === at);
  if (time) at = time.last + 1;
  // "warned Peru that", "warned that it would act", "warned that it had the right"
  return (
    tokens[at]?.lower === "that" &&
    clauses[index + 1]?.parent === index &&
    !tokens.slice(at).some(({ lower }) => ahead.test(lower))
  );
}

const ahead =
  /^(?:will|would|could|can|may|might|should|shall|must|risks?|risked|threat|threats|danger|if|unless|right|ready|prepared|going|about)$/;
const dire =
  /^(?:consequences?|repercussions?|retaliation|reprisals?|response|responses|action|actions|measures|steps|sanctions|tariffs|strikes?|attacks?|war|bloodshed|escalation|force|conflict|backlash|costs?|revenge|vengeance|retribution)$/;

/** "Talks are to resume", "resumed their dialogue": they meet again; ties that are resumed are no meeting */
export function isOfTalks(view: SentenceView, clause: Clause): boolean {
  const { verb, end, link, parent } = clause;
  // "agreed to resume talks": the agreement is the news
  const above = parent === null ? undefined : view.clauses[parent]?.verb.lemma;
  if (link === "infinitive" && /^(?:agree|decide|pledge|promise|vow|offer)$/.test(above ?? ""))
    return false;
  const isTalk = (at: number) =>
    /^(?:talks|negotiations?|dialogue|discussions|consultations)$/.test(
      view.tokens[at]?.lower ?? "",
    );
  for (let at = verb.last + 1; at < Math.min(end, verb.last + 7); at++) if (isTalk(at)) return true;
  const { from, to } = subjectRange(view, clause);
  for (let at = from; at < to; at++) if (isTalk(at)) return true;
  return false;
}

/** "decided to remain seized of the matter": all stays as it is */
export function isToRemain({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  return next?.parent === index && /^(?:remain|stay|continue)$/.test(next.verb.lemma);
}

/** "walked out of jail": free, and not in anger. */
export function isFromJail({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  for (let at = verb.last + 1; at < Math.min(end, verb.last + 6); at++)
    if (/^(?:jail|prison|custody|detention|captivity)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "met its essential demands", "met the deadline", "met a wall of silence": nobody was met. */
export function isOfNeeds({ tokens, mentions }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "meet") return false;
  for (let at = verb.last + 1; at < Math.min(end, verb.last + 8); at++) {
    const { text, lower, pos } = tokens[at] ?? { text: "", lower: "", pos: "" };
    if (needs.test(text)) return true;
    // "met opposition from farmers", but "met opposition leaders", "met the opposition"
    const isBare = at === verb.last + 1 && /^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? "PUNCT");
    if (isBare && against.test(text)) return true;
    // "met the minister, who had demands"
    if (pos === "ADP" || pos === "PUNCT" ? !/^["'“”‘’]$/.test(lower) : pos === "VERB") return false;
    if (mentions.some((m) => m.first === at && m.sort === "person" && !m.possessive)) return false;
  }
  return false;
}

const needs =
  /^(?:demands?|needs?|requirements?|conditions?|criteri(?:a|on)|targets?|deadlines?|goals?|objectives?|standards?|obligations?|commitments?|expectations?|challenges?|benchmarks?|costs?|quotas?|terms|walls?|silence|fate|death)$/;

const against = /^(?:resistance|opposition|criticism)$/;

/** "declared the war over": no war is declared. */
export function isDeclaredOver({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "declare") return false;
  const words = tokens.slice(verb.last + 1, Math.min(end, verb.last + 6)).map((t) => t.lower);
  const war = words.findIndex((word) => /^(?:wars?|conflict|fighting)$/.test(word));
  return war >= 0 && /^(?:over|ended|finished|won|lost|at)$/.test(words[war + 1] ?? "");
}

/** "has been shunned by the West since 2010": how it stands, and nobody's step. */
function isShunnedSince({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!/^(?:shun|avoid)$/.test(verb.lemma) || !verb.perfect) return false;
  return tokens.slice(verb.last + 1, end + 1).some(({ lower }) => /^(?:since|for)$/.test(lower));
}

/** "In a statement released by her office, Roca", "released a video of the clash": nobody is set free. */
export function isShown(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const { verb } = clause;
  if (verb.lemma !== "release") return false;
  if (shown.has(tokens[verb.first - 1]?.lower ?? "")) return true;
  if (verb.passive) {
    const { from, to } = subjectRange(view, clause);
    return tokens.slice(from, to).some(({ lower }) => shown.has(lower));
  }
  for (let at = verb.last + 1; at < clause.end && at < verb.last + 7; at++) {
    const { pos, lower } = tokens[at] ?? { pos: "", lower: "" };
    if (shown.has(lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|PUNCT)$/.test(pos)) return false;
  }
  return false;
}

/** "Roca, in a statement issued by her office on Friday, said": the paper that she said it in. */
export function isInPaper({ tokens }: SentenceView, { verb, link }: Clause): boolean {
  // "issued the following declaration today": what it says comes below
  if (/^(?:issue|release|publish)$/.test(verb.lemma) && isBelow(tokens, verb.last)) return true;
  if (!/^(?:issue|release|publish|circulate|post|carry)$/.test(verb.lemma)) return false;
  if (verb.form !== "past" || verb.first !== verb.main || link === "and") return false;
  if (!shown.has(tokens[verb.first - 1]?.lower ?? "")) return false;
  let at = verb.first - 2;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? "")) at--;
  return tokens[at]?.lower === "in" && (at === 0 || tokens[at - 1]?.text === ",");
}

const isBelow = (tokens: SentenceView["tokens"], verb: number) =>
  tokens[verb + 1]?.lower === "the" && tokens[verb + 2]?.lower === "following";

/** What is released to be read or seen. */
const shown: ReadonlySet<string> = new Set(
  `statement statements communique communiqué letter video videos footage image images photo photos photograph photographs picture
  pictures film recording recordings audio tape transcript report reports findings figures data results document documents list map
  study survey poll details text draft file files cables remarks comments message notice summary verdict ruling rankings index`.split(
    /\s+/,
  ),
);

/** "has come under fire for its handling of the row", "came under fire at home": words, and no shots. */
export function isBlamed({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const fire = tokens.findIndex(({ lower }, n) => n > verb.last && n < end && lower === "fire");
  const behind = tokens.slice(fire + 1, end).map(({ lower }) => lower);
  return (
    fire > 0 &&
    (/^(?:for|over)$/.test(behind[0] ?? "") ||
      behind.some((word, n) => word === "for" && n < 4) ||
      (behind[0] === "at" && behind[1] === "home") ||
      behind.some((word) =>
        /^(?:critics|lawmakers|opposition|activists|media|parliament)$/.test(word),
      ))
  );
}

/** "broke with its tradition of neutrality": no ties are cut. */
export function isOfHabit({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 6))
    .some(({ lower }) =>
      /^(?:traditions?|precedents?|practice|polic(?:y|ies)|past|protocol|habit|convention|custom|orthodoxy|consensus|line|decades|years)$/.test(
        lower,
      ),
    );
}
