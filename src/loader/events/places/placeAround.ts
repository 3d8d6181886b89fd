// Where something was, by the words around it: "X, speaking in P, condemned …", "to P, where she met X".

import type { Place } from "#model/event.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isCountry } from "../roles/placeKinds.ts";

/** "X, speaking in P, condemned …", "to P, where she met X". */
export function placeAround(
  view: SentenceView | undefined,
  { clause, sense, outcome, echo }: Candidate,
  views: readonly SentenceView[],
): Place | null {
  const told = view?.clauses[clause];
  if (!view || !told) return null;
  const own = rulingOf(view, told);
  const placesIn = (from: number, to: number) => townsIn(view, from, to);
  if (own.joint !== null && view.tokens[own.joint]?.lower === "where")
    return (
      (leftBefore(view, own.joint) ?? rightBefore(view, own.joint) ?? placesIn(0, own.joint).at(-1))
        ?.place ?? null
    );
  // "The last round took place in Muscat on 30 January, when Roca met Vik"
  const above = own.link === "when" && own.parent !== null ? view.clauses[own.parent] : undefined;
  if (above && /^(?:take place|hold|occur|begin|open)$/.test(above.verb.lemma))
    return placesIn(above.verb.last, above.end)[0]?.place ?? null;
  if (isThere(view, own))
    return (
      (placesIn(0, own.start).at(-1) ?? lastTown(views[view.sentence.index - 1], view))?.place ??
      null
    );
  const due = outcome.status === "cancelled" ? dueBehind(view, own) : null;
  if (due) return placesIn(due.start, due.end)[0]?.place ?? null;
  if (echo || /^(?:visit|arrive|return|depart|leave-for|call|send|absent)$/.test(sense.act))
    return null;
  const speech = view.tokens.findIndex(({ lower }) => lower === "speaking");
  // "…, speaking in P, said so; Roca summoned the attaché": behind it another is told of
  const isPast = view.tokens.slice(Math.max(0, speech), own.verb.first).some((t) => t.text === ";");
  const places = speech < 0 || isPast ? [] : placesIn(speech, speech + 8);
  return (
    places[0]?.place ??
    onVisit(view, own) ??
    toBeHeld(view, own) ??
    issuedIn(view, own) ??
    whereSpeakerIs(view, own) ??
    settingOf(view, own)
  );
}

/** "promised a loan at the end of a two-day visit to P": the visit is where it was. */
function onVisit({ tokens, places }: SentenceView, { verb, end }: Clause): Place | null {
  // "briefed the council on her trip to P": elsewhere, and later
  if (/^(?:brief|report|inform|update|comment|congratulate|testify)$/.test(verb.lemma)) return null;
  const found = places.find(({ first, place }) => {
    if (first < verb.last || first >= end || isCountry(place)) return false;
    const visit = tokens[first - 1]?.lower === "to" ? first - 2 : first - 1;
    if (!/^(?:visit|trip|tour|stop|stopover)$/.test(tokens[visit]?.lower ?? "")) return false;
    const before = tokens.slice(Math.max(verb.last, visit - 7), visit).map(({ lower }) => lower);
    return /(?:\bduring|\bon|\bend of|\bstart of|\bcourse of|\bwhile on|\bpart of|\bframework of|\boccasion of) (?:an?|the|his|her|their)\b/.test(
      before.join(" "),
    );
  });
  return found?.place ?? null;
}

/** "will sign it on the sidelines of the summit to be held in P": where the occasion is. */
function toBeHeld(view: SentenceView, own: Clause): Place | null {
  const { tokens, clauses } = view;
  const next = clauses[own.index + 1];
  if (!next || !/^(?:infinitive|participle|relative)$/.test(next.link)) return null;
  if (!/^(?:hold|host|open|take place|schedule|convene|begin|start|meet)$/.test(next.verb.lemma))
    return null;
  const noun =
    tokens[next.start - 1]?.lower === "," ? tokens[next.start - 2] : tokens[next.start - 1];
  if (!occasion.test(noun?.lower ?? "")) return null;
  const there = tokens
    .slice(own.verb.last + 1, next.start)
    .some(({ lower }) => setsThere.test(lower));
  return there
    ? (view.places.find(
        ({ first, preposition }) =>
          first > next.verb.last && first < next.end && /^(?:in|at)$/.test(preposition ?? ""),
      )?.place ?? null)
    : null;
}

const occasion =
  /^(?:summit|conference|forum|meeting|talks|session|gathering|assembly|ceremony|congress|games|olympics|funeral)$/;
const setsThere = /^(?:at|during|sidelines?|margins?|attend|attending)$/;

/** "welcomed it in a statement issued in P", "in a speech delivered in P" */
function issuedIn({ tokens, places }: SentenceView, { verb }: Clause): Place | null {
  const found = places.find(({ first, preposition, place }) => {
    if (first < verb.last || preposition !== "in" || isCountry(place)) return false;
    const [noun, participle] = [tokens[first - 3], tokens[first - 2]];
    return (
      /^(?:issued|released|published|read|delivered|made|adopted|signed)$/.test(
        participle?.lower ?? "",
      ) &&
      /^(?:statement|declaration|communiqu[eé]|speech|remarks?|comments?|address|message|text)$/.test(
        noun?.lower ?? "",
      )
    );
  });
  return found?.place ?? null;
}

/** "X, who was visiting P, sided with Y", "X, on a visit to P, accused Y": between the subject and its verb. */
function whereSpeakerIs(
  { tokens, places, timexes }: SentenceView,
  { verb, end }: Clause,
): Place | null {
  const found = places.find(({ first, last, place }) => {
    if (last >= verb.first || isCountry(place)) return false;
    const comma = tokens.findLastIndex(({ text }, n) => n < first && text === ",");
    const aside = tokens.slice(comma + 1, first).map(({ lower }) => lower);
    // "who arrived on Friday, met Y on Sunday": perhaps gone on
    const isThen = timexes.some((t) => t.first > comma && t.last < verb.first);
    if (isThen && timexes.some((t) => t.first > verb.last && t.first < end)) return false;
    return comma > 0 && opensAside.test(aside.join(" ")) && !aside.some((word) => away.has(word));
  });
  return found?.place ?? null;
}

/** ", who was visiting", ", on a visit to", ", attending a summit in" */
const opensAside =
  /^(?:(?:who|which) (?:is|was|were|are|has been|had been) )?(?:(?:also|currently|now|then) )?(?:(?:on|during|while on|in) (?:an?|his|her|their|the) .*\b(?:visit|trip|tour|stop|stopover) (?:to|in|of)|visiting|attending .*\bin|in|at .*\bin|meeting .*\bin|staying (?:in|at)|who (?:had )?(?:earlier )?(?:arrived|flew|stopped|landed|returned|went|travelled|traveled) .*\b(?:in|to|at))(?: (?:the|nearby|neighbou?ring))?$/;

/** Whoever is back, or did not go. */
const away: ReadonlySet<string> = new Set(
  "from after cut cancelled canceled ended concluded postponed called scrapped not never before ahead for born based former".split(
    " ",
  ),
);

/** "In P, X welcomed the release and urged Y to free others": the front of a sentence sets all that its subject does. */
function settingOf(
  { tokens, places, clauses }: SentenceView,
  { start, link }: Clause,
): Place | null {
  const [front] = places;
  if (!front || front.first > 2 || isCountry(front.place)) return null;
  if (!/^(?:in|at)$/.test(tokens[0]?.lower ?? "")) return null;
  if (/^(?:and|or|['’]s?|-|to)$/.test(tokens[front.last + 1]?.lower ?? "")) return null;
  const isSaid = clauses.some((one) => one.link === "that" && one.start < start);
  return /^(?:main|and|resume)$/.test(link) && !isSaid ? front.place : null;
}

/** "arrived in Lima from Oslo, where he met Holm": in Oslo. */
function leftBefore({ places }: SentenceView, where: number) {
  return places.find(
    ({ last, preposition }) => preposition === "from" && last < where && last >= where - 2,
  );
}

/** "discussed the situation in Mali, where ten were killed": a country too. */
function rightBefore({ places, tokens }: SentenceView, where: number) {
  const end = tokens[where - 1]?.text === "," ? where - 2 : where - 1;
  return places.find(({ last, preposition }) => last === end && preposition !== null);
}

function townsIn(view: SentenceView, from: number, to: number): SentenceView["places"] {
  return view.places.filter(
    ({ first, preposition, place }) =>
      first >= from &&
      first < to &&
      /^(?:in|at|to|for)$/.test(preposition ?? "") &&
      !isCountry(place),
  );
}

/** "There they agreed": in the town that the sentence before told last. */
function lastTown(before: SentenceView | undefined, view: SentenceView) {
  return before?.sentence.paragraph === view.sentence.paragraph
    ? townsIn(before, 0, before.tokens.length).at(-1)
    : undefined;
}

/** "called off the talks hours before they were to open in P": the clause that says where. */
function dueBehind(
  view: SentenceView,
  { index, end }: Clause,
): { start: number; end: number } | null {
  const due = view.clauses.find((c) => c.index > index && c.link === "before" && c.start <= end);
  if (!due) return null;
  const next = view.clauses[due.index + 1];
  return { start: due.start, end: next?.link === "infinitive" ? next.end : due.end };
}

/** "where he is due to meet X": the clause that an infinitive hangs on. */
function rulingOf(view: SentenceView, clause: Clause): Clause {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  return clause.link === "infinitive" && parent?.link === "where" ? parent : clause;
}

/** "met in P on May 3 and will reconvene there": where the words before say; not "there is". */
function isThere({ tokens }: SentenceView, { start, verb, end }: Clause): boolean {
  // "There they agreed", but "there was a meeting"
  if (
    start === 0 &&
    tokens[0]?.lower === "there" &&
    /^(?:,|PRON|DET|PROPN)$/.test(tokens[1]?.text === "," ? "," : (tokens[1]?.pos ?? ""))
  )
    return true;
  const at = tokens.findIndex(({ lower }, n) => lower === "there" && n > verb.last && n < end);
  return at > 0 && at - verb.last <= 4 && tokens[at + 1]?.pos !== "AUX";
}
