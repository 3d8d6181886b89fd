// What is said decides what a remark is: a charge, a threat, a refusal, a step that is announced. “Peru said on
// Friday that Chile was behind the attack” stands among the charges, and “announced on Friday that it would expel
// two diplomats” is one event, and not a remark beside a plan of no day.

import type { Kind } from "#model/event.ts";
import type { Names } from "../../names/name.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { announcerOf } from "../roles/announcer.ts";
import { hasDate } from "../status/deeds.ts";

interface Said {
  readonly candidates: readonly Candidate[];
  /** Steps that a remark carries: they are told with it. */
  readonly carried: readonly Candidate[];
}

/** `all` are those of one sentence that stand on a timeline. */
export function withWhatIsSaid(view: SentenceView, all: readonly Candidate[], names: Names): Said {
  const carried: Candidate[] = [];
  const carriers: Candidate[] = [];
  const candidates = all.map((one) => {
    if (!isRemark(one)) return one;
    const what = saidIn(view, one.clause);
    if (!what) return one;
    const step = all.find((other) => other.clause === what.index && !other.echo && other !== one);
    const isOwn = () =>
      isOfSpeaker(view, what, one, names, true) || announcerOf(view, what).length > 0;
    if (step && isStep(step) && isOwn()) {
      // "announced on Friday that it would reopen its embassy in June": the day is its own
      if (hasDate(view, what)) {
        carriers.push(one);
        return one;
      }
      if (step.kind === "CONSULT") return one;
      carried.push(step);
      const told = toldTo(one, step, names);
      return step.kind === "AGREE" ? told : withKind(told, step.kind, step.mode);
    }
    return withKind(
      one,
      step
        ? one.kind
        : (kindOf(view, what, isOfSpeaker(view, what, one, names, false)) ?? one.kind),
    );
  });
  const gone = [...carried, ...carriers];
  return { candidates: candidates.filter((one) => !gone.includes(one)), carried: gone };
}

/** "Roca announced that Peru would expel two Chileans": they take part, and Peru where nobody knows her for a Peruvian. */
function toldTo(one: Candidate, { actors, others }: Candidate, { entities }: Names): Candidate {
  const land = (id: number) => entities[id]?.country ?? null;
  const lands = new Set(one.actors.map(land));
  const further = [...actors.filter((id) => !lands.has(land(id))), ...others].filter(
    (id) => !one.actors.includes(id) && !one.others.includes(id),
  );
  return further.length > 0 ? revised(one, { others: [...one.others, ...further] }) : one;
}

function isRemark({ sense, kind, outcome, echo }: Candidate): boolean {
  return (
    /^(?:say|announce)$/.test(sense.act) &&
    /^(?:STATEMENT|REJECT)$/.test(kind) &&
    outcome.status === "held" &&
    !echo
  );
}

function withKind(one: Candidate, kind: Kind, mode: Candidate["mode"] = null): Candidate {
  if (kind === one.kind) return one;
  const { act, frame } = one.sense;
  return revised(one, { kind, mode, sense: { kind, mode, act, frame } });
}

function saidIn({ clauses }: SentenceView, clause: number): Clause | undefined {
  return clauses.find(({ parent, link }) => parent === clause && link === "that");
}

/** To come, or refused. */
function isStep({ outcome }: Candidate): boolean {
  return outcome.status === "declined" || outcome.status === "planned";
}

/** "it would", "Peru would" of a Peruvian speaker; of one of no known country where `isLoose` */
function isOfSpeaker(
  view: SentenceView,
  what: Clause,
  { actors }: Candidate,
  { entities }: Names,
  isLoose: boolean,
): boolean {
  const { from, to } = subjectRange(view, what);
  if (view.tokens.slice(from, to).some(({ lower }) => own.test(lower))) return true;
  const lands = actors.flatMap((id) => entities[id]?.country ?? []);
  return view.mentions.some(
    ({ first, entities: meant }) =>
      first >= from &&
      first < to &&
      meant.some((id) => {
        const { sort, country } = entities[id] ?? { sort: null, country: null };
        const isLand =
          lands.length === 0 ? isLoose && sort === "state" : lands.includes(country ?? "");
        return actors.includes(id) || isLand;
      }),
  );
}

const own = /^(?:he|she|it|they|we|i|its|his|her|their|our)$/;

/** What a clause is when somebody says it; null for a plain remark. */
function kindOf(view: SentenceView, what: Clause, isOwn: boolean): Kind | null {
  const { verb, end } = what;
  const { from } = subjectRange(view, what);
  const words = view.tokens
    .slice(Math.min(from, verb.first), end)
    .map(({ lower }) => lower)
    .filter((word) => !/^["“”‘’']$/.test(word));
  const text = words.join(" ");
  const isAhead = verb.form === "future" || /^(?:would|.d)$/.test(verb.modal ?? "");
  if (denied.test(text)) return "REJECT";
  if (isAhead && isOwn && (verb.negated || words.includes("never")) && !verb.passive)
    return "REJECT";
  if (verb.negated) return null;
  if (isAhead) {
    const isDire = isOwn ? answers.test(verb.lemma) : suffers.test(verb.lemma) && fates.test(text);
    return isDire ? "THREATEN" : null;
  }
  if (isOwn && !verb.passive) return null;
  const isBlamed = !isOwn && (blamed.test(text) || (offends.test(verb.lemma) && !verb.passive));
  // "two of its soldiers had been hurt by a Chilean drone"
  const isHurt = isOwn && verb.passive && harms.test(verb.lemma) && words.includes("by");
  return isBlamed || isHurt ? "ACCUSE" : null;
}

const denied =
  /\b(?:is|was|were|are|be|had|has|have|leaves?|left|sees?|saw) no (?:more |longer (?:any )?)?(?:space|room|place|need|question|reason|point|basis|grounds|intention|plans?|chance) (?:for|of|in|to)\b/;
const answers =
  /^(?:retaliate|respond|hit back|strike back|punish|avenge|destroy|crush|annihilate)$/;
const suffers = /^(?:pay|face|suffer|regret|bear|meet|feel|reap|be)$/;
const fates =
  /\b(?:price|consequences?|revenge|vengeance|retaliation|retribution|reprisals?|punish\w*|wrath|regret\w*|destroyed|crushed|annihilated|sanctions|isolation|responses?|costs?|dearly)\b/;
const blamed =
  /\b(?:is|was|were|are|be|been|being) (?:\w+ly )?(?:behind|responsible for|to blame|out(?: to|$)|guilty|complicit|lying|bent on|in breach|in violation)\b/;
const offends =
  /^(?:violate|breach|break|provoke|sabotage|undermine|interfere|meddle|lie|betray|mislead|deceive|obstruct|wreck|torpedo|plot|conspire|incite|foment|stoke|harbour|harbor|shelter|sponsor|orchestrate|instigate|mastermind)$/;
const harms =
  /^(?:hurt|wound|injure|kill|hit|attack|shell|bomb|fire|fire at|abduct|kidnap|seize|capture|beat|torture|damage|destroy|murder|ambush|target|shoot|shoot down|detain|arrest)$/;
