// Merged tellings as events: people, passages, title, id, and how they hang together.

import type { Article } from "#model/article.ts";
import type { Country, NewsEvent, Participant, Place, Words } from "#model/event.ts";
import { type Selector, toSelector } from "#model/selector.ts";
import { covers, type Span } from "#model/span.ts";
import { press } from "../lexicon/bodies.ts";
import type { Entity } from "../names/name.ts";
import { adjectiveOf, stateOfPeople } from "../names/vocabulary.ts";
import { toWhen } from "./clauses/dating.ts";
import { hash } from "./hash.ts";
import type { Merged } from "./merging/merge.ts";
import { relate } from "./relate.ts";
import { titleOf } from "./titles/titles.ts";
import { unnamedDoers } from "./titles/unnamed.ts";
import type { SentenceView } from "./clauses/view.ts";
import { gather } from "../gather.ts";

export function toEvents(
  article: Article,
  merged: readonly Merged[],
  views: readonly SentenceView[],
): readonly NewsEvent[] {
  const events = distinct(merged.map((one) => toEvent(article, one, merged, views)));
  return relate(events, merged, views);
}

/** Two events of the same words keep two ids: the later one counts on. */
function distinct(events: readonly NewsEvent[]): readonly NewsEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

function toEvent(
  article: Article,
  merged: Merged,
  all: readonly Merged[],
  views: readonly SentenceView[],
): NewsEvent {
  const { primary, dating } = merged;
  const passages = passagesOf(article, merged);
  const [lasted, ...rest] = lengthsOf(merged, views);
  const others = rest.filter(
    ({ text }, i) => [lasted, ...rest].findIndex((one) => one?.text === text) > i,
  );
  return {
    id: `${article.id}-${hash(`${primary.sense.act}|${primary.trigger.text}|${passages[0].exact.toLowerCase().replace(/\W+/g, " ")}`)}`,
    slug: "",
    directive: null,
    article: article.id,
    number: null,
    title: titleOf(merged, all, views),
    kind: primary.kind,
    mode: primary.mode,
    status: primary.outcome.status,
    certainty: primary.outcome.certainty,
    trigger: primary.trigger,
    when: dating && toWhen(dating),
    lasted: lasted ?? null,
    participants: participantsOf(merged, views[primary.sentence]),
    place: merged.place,
    variants: [
      ...merged.otherPlaces.map(({ name }) => ({ of: "place" as const, text: name })),
      ...others.map(({ text }) => ({ of: "lasted" as const, text })),
    ],
    saidBy: primary.saidBy,
    passages,
    relations: [],
    confidence: confidence(merged),
    doubt: [],
    notes: [],
    corrected: false,
    added: false,
  };
}

/** A protest by no one named is the protesters', unless the text has a word of its own for them. */
function participantsOf(merged: Merged, view: SentenceView | undefined): readonly Participant[] {
  const { primary, actors, others, place } = merged;
  const named = withoutNobodies(primary, actors, others).map((one) =>
    toParticipant(keeper(one, primary.sense.frame === "visit" ? null : place)),
  );
  const isProtest = primary.kind === "PROTEST";
  // "the bloc gave the junta a week": who has no name does something to who has none
  const isTold = named.length > 0 && [...actors, ...others].some(({ named: has }) => has);
  if (actors.length > 0 || (isTold && !isProtest)) return named;
  const doers = view ? unnamedDoers(view, merged) : [];
  const names = doers.length === 0 && isProtest ? [crowdOf(merged)] : doers;
  const land = isProtest ? landOf(merged) : null;
  const isNew = (name: string) =>
    !named.some((one) => [one.name, ...one.aliases].some((known) => isOneIn(known, name)));
  return [...names.filter(isNew).map((name) => unnamedGroup(name, land)), ...named];
}

/** "EU heads" and "EU heads of state" */
function isOneIn(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function unnamedGroup(name: string, country: Country | null): Participant {
  return { name, sort: "group", office: null, country, aliases: [] };
}

/** Whose a crowd is: of the people that the text names, else of where it was. */
function landOf({ primary, place }: Merged): Country | null {
  return countryOfCrowd(primary.passageText) ?? place?.country ?? null;
}

function crowdOf({ primary }: Merged): string {
  const country = countryOfCrowd(primary.passageText);
  return country === null ? "protesters" : `${adjectiveOf(country)} protesters`;
}

/** "Hundreds of Afghans rallied" */
function countryOfCrowd(passage: string): Country | null {
  const [, people = ""] =
    /\b(?:thousands|hundreds|dozens|scores|crowds?|groups?|some|\d+) (?:of )?(\p{Lu}\p{L}+)\b/iu.exec(
      passage,
    ) ?? [];
  return people === "" ? null : stateOfPeople(people);
}

const papers = / (?:Times|Monitor|Herald|Tribune|Gazette|Chronicle)$/;

/**
 * "recalled its ambassador", "sent troops", "told CNN": an office of no known holder, people of no known state and
 * who only hears of it add nothing to those who act. A side in a fight does.
 */
function withoutNobodies(
  { sense, passageText }: Merged["primary"],
  actors: readonly Entity[],
  others: readonly Entity[],
): readonly Entity[] {
  const entities = [...actors, ...others];
  const isKnown = (one: Entity) => one.named || one.country !== null || isOfPeople(one);
  const isPress = ({ sort, name }: Entity) =>
    sort === "body" && (press.has(name) || papers.test(name));
  if (!entities.some((one) => isKnown(one) && !isPress(one))) return entities;
  // "met community leaders": whom else
  const isAlone =
    sense.kind === "CONSULT" &&
    /^(?:meet|call)$/.test(sense.act) &&
    !others.some((one) => isKnown(one) && !isPress(one));
  // "the Secretary-General met Roca": there is but one
  const isHead = ({ office }: Entity) => /^Secretary[- ]General$/i.test(office ?? "");
  // "met the managing director of the International Monetary Fund"
  const isOfBody = ({ office, aliases }: Entity) =>
    sense.kind === "CONSULT" &&
    (/\bof the \p{Lu}\p{L}+ \p{Lu}/u.test(office ?? "") ||
      // "met the African Union's envoy"
      aliases.some((told) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+['’]s \p{Ll}/u.test(told)));
  // "the Foreign Secretary met Roca", but a spokesman speaks for somebody
  const isInOffice = (one: Entity) =>
    one.sort === "person" && actors.includes(one) && !/^spokes/i.test(one.office ?? "spokesman");
  const acts = (one: Entity) =>
    (one.sort === "group" || isHead(one) || isInOffice(one) || isOfBody(one)) &&
    (actors.includes(one) ||
      isOfBody(one) ||
      (isAlone && !/^(?:officials|counterparts)$/.test(one.name)));
  // "gave the kidnappers a day to leave", but "told reporters"
  const suffers = (one: Entity) =>
    one.sort === "group" && doneTo.test(sense.kind) && !listeners.test(one.name);
  // "talks between striking miners and Peru"
  const isBetween = ({ sort, name }: Entity) =>
    sort === "group" && sense.kind === "CONSULT" && stoodBetween(passageText, name);
  return entities.filter(
    (one) =>
      (isKnown(one) || isSide(one) || acts(one) || suffers(one) || isBetween(one)) && !isPress(one),
  );
}

/** "his Abkhaz counterpart": of no state, and yet of a people. */
const isOfPeople = ({ name }: Entity) => /^\p{Lu}[\p{L} -]+ counterpart$/u.test(name);

/** "between the kidnappers and Peru" */
function stoodBetween(passage: string, name: string): boolean {
  const between = passage.search(/\bbetween\b/i);
  return between >= 0 && passage.toLowerCase().indexOf(name.toLowerCase(), between) > 0;
}

const doneTo = /^(?:ASSAULT|COERCE|REQUEST|ACCUSE|THREATEN|SANCTION|CONCEDE|AID)$/;
const listeners =
  /(?:officials|reporters|journalists|experts|analysts|observers|sources|people|leaders|ministers|diplomats|members|others|counterparts)$/i;

const isSide = ({ sort, name }: Entity) =>
  sort === "group" &&
  /(?:rebels|guerrillas|insurgents|militants|separatists|fighters|islamists|opposition|government|army|military|junta|protesters|demonstrators)\b/i.test(
    name,
  );

/** "killed three soldiers in Gossi": who keeps order in a place or lives there is of its state, unless the text says otherwise. */
function keeper(one: Entity, place: Place | null): Entity {
  const keeps =
    /\b(?:soldiers|troops|policem[ae]n|police officers|border guards|gendarmes|police|protest[eo]rs|demonstrators|residents|villagers|voters)$/i;
  if (one.country !== null || one.sort !== "group" || !place || !keeps.test(one.name)) return one;
  return { ...one, country: place.country };
}

function toParticipant({ name, sort, office, country, aliases }: Entity): Participant {
  return { name, sort, office, country, aliases };
}

function passagesOf(article: Article, { tellings, primary }: Merged): NewsEvent["passages"] {
  const spans: Span[] = [];
  for (const { candidate } of tellings) {
    const { passage } = candidate;
    if (
      candidate !== primary &&
      !spans.some((s) => covers(s, passage)) &&
      !covers(primary.passage, passage)
    )
      spans.push(passage);
  }
  const others: Selector[] = spans
    .toSorted((a, b) => a.start - b.start)
    .map((span) => toSelector(article.text, span));
  return [toSelector(article.text, primary.passage), ...others];
}

/** "5 1/2 hours": the durations that tellings give, the one after "lasted" before all others. */
export function lengthsOf({ tellings }: Merged, views: readonly SentenceView[]): readonly Words[] {
  const found = gather(tellings, ({ candidate }) => {
    const view = views[candidate.sentence];
    const clause = view?.clauses[candidate.clause];
    if (!view || !clause) return [];
    return gather(
      view.timexes.filter(
        (t) =>
          t.type === "DURATION" &&
          t.edtf === null &&
          t.first >= clause.start &&
          t.first < clause.end,
      ),
      (t) => ({
        words: { start: t.start, end: t.end, text: t.text },
        rank: lastingRank(view, t.first, clause.verb.last),
      }),
    );
  });
  return found
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ words }) => words);
}

/** 2 right behind "lasted", 1 behind "for" or "more than", 0 for a duration of something else. */
function lastingRank({ tokens }: SentenceView, first: number, verb: number): number {
  if (first === verb + 1 && tokens[verb]?.lemma === "last") return 2;
  return /^(?:for|than)$/.test(tokens[first - 1]?.lower ?? "") ? 1 : 0;
}

/** Ordinal only: its own date, people on both sides, a place, told more than once. */
function confidence({ dating, actors, others, place, tellings }: Merged): number {
  const sure =
    0.4 +
    (dating?.strength ?? 0) * 0.08 +
    (actors.length > 0 ? 0.1 : 0) +
    (others.length > 0 ? 0.06 : 0) +
    (place ? 0.06 : 0) +
    (tellings.length > 1 ? 0.06 : 0);
  return Math.round(Math.min(1, sure) * 100) / 100;
}
