// Applies one correction to an event, or creates an added event.

import type { Article } from "#model/article.ts";
import type { Note, Participant, Place, ReadEvent, When, Words } from "#model/event.ts";
import { hash } from "#model/hash.ts";
import type { JoinKey } from "#model/review.ts";
import { toSelector } from "#model/selector.ts";
import { covers, overlaps, type Span } from "#model/span.ts";
import { toDays } from "#model/when.ts";
import { date as dateField, type EditorDate } from "../sidecar/fields.ts";
import { countries } from "../lexicon/countries.ts";
import { places } from "../lexicon/places.ts";
import { townOf } from "../names/gazetteer.ts";
import type { Changes, Correction } from "./correction.ts";

type FieldsOf<Verb extends Correction["verb"]> = Extract<Correction, { verb: Verb }>["fields"];

/** The amended event, of which there is no doubt any more; people and places get missing details from `others`. */
export function amend(
  event: ReadEvent,
  fields: FieldsOf<"amend">,
  others: readonly ReadEvent[],
): ReadEvent {
  return {
    ...change(event, fields, others),
    corrected: true,
    doubt: [],
    notes: [...event.notes, ...toNotes(fields)],
  };
}

/** A new event. */
export function add(
  article: Article,
  span: Span,
  fields: FieldsOf<"add">,
  others: readonly ReadEvent[],
): ReadEvent {
  const passage = toSelector(article.text, span);
  const event: ReadEvent = {
    id: idOf(article, passage.exact, others),
    article: article.id,
    title: fields.title,
    kind: fields.kind.kind,
    mode: fields.kind.mode,
    status: "held",
    certainty: null,
    trigger: { ...span, text: passage.exact },
    when: null,
    lasted: null,
    participants: [],
    place: null,
    variants: [],
    saidBy: null,
    passages: [passage],
    relations: [],
    confidence: 1,
    doubt: [],
    notes: toNotes(fields),
    corrected: true,
    added: true,
  };
  return change(event, fields, others);
}

/** The event with these passages, in the editor's order. */
export function quotingOf(
  article: Pick<Article, "text">,
  event: ReadEvent,
  spans: readonly Span[],
): ReadEvent {
  const [first, ...others] = spans.map((span) => toSelector(article.text, span));
  return first ? withPassages(event, [first, ...others]) : event;
}

/** With the words of the article that an editor gives as the ground of its date. */
export function restingOn(event: ReadEvent, words: Words): ReadEvent {
  if (!event.when) return event;
  const { derivation } = event.when;
  const unused = derivation.unused.filter((one) => !overlaps(one.words, words));
  const reason = "An editor took the date from these words.";
  return {
    ...event,
    when: { ...event.when, derivation: { ...derivation, words: [words], reason, unused } },
  };
}

/** What names the event stands in one of them: else the first does. */
function withPassages(event: ReadEvent, passages: ReadEvent["passages"]): ReadEvent {
  const isNamed = passages.some((passage) => covers(passage, event.trigger));
  const [{ start, end, exact }] = passages;
  return { ...event, passages, trigger: isNamed ? event.trigger : { start, end, text: exact } };
}

/**
 * Two tellings of one event: `event` keeps its values, but for those that it takes from `other`, which goes,
 * and gains its passages and notes.
 */
export function joinTellings(
  events: readonly ReadEvent[],
  event: ReadEvent,
  other: ReadEvent,
  { why, take = [] }: FieldsOf<"join">,
): readonly ReadEvent[] {
  const [first, ...rest] = event.passages;
  const more = other.passages.filter((one) => !event.passages.some((own) => overlaps(own, one)));
  const both: ReadEvent = {
    ...event,
    ...take.reduce<Partial<ReadEvent>>((all, key) => ({ ...all, ...taken[key](other) }), {}),
    passages: [first, ...rest, ...more],
    notes: [...event.notes, ...other.notes, ...toNotes({ why })],
    corrected: true,
    doubt: [],
  };
  const isOther = (id: string) => id === other.id;
  const counted = (when: When | null): When | null => {
    const reference = when?.derivation.reference;
    if (!when || reference?.to !== "event" || !isOther(reference.event)) return when;
    const derivation = { ...when.derivation, reference: { to: "event", event: event.id } as const };
    return { ...when, derivation };
  };
  return events
    .filter((one) => one !== other)
    .map((one) => (one === event ? both : one))
    .map((one) => ({
      ...one,
      when: counted(one.when),
      relations: one.relations
        .map((relation) => (isOther(relation.event) ? { ...relation, event: event.id } : relation))
        .filter((relation) => relation.event !== one.id),
    }));
}

/** What an event has under a key of the sidecar. */
const taken: Readonly<Record<JoinKey, (other: ReadEvent) => Partial<ReadEvent>>> = {
  title: ({ title }) => ({ title }),
  kind: ({ kind, mode }) => ({ kind, mode }),
  date: ({ when, lasted }) => ({ when, lasted }),
  status: ({ status, certainty }) => ({ status, certainty }),
  who: ({ participants }) => ({ participants }),
  place: ({ place, variants }) => ({ place, variants }),
  says: ({ saidBy }) => ({ saidBy }),
};

/** A passage that tells an event of its own: it has all that the editor does not say from the one it stood in. */
export function split(
  article: Article,
  event: ReadEvent,
  span: Span,
  fields: FieldsOf<"split">,
  others: readonly ReadEvent[],
): { readonly own: ReadEvent; readonly rest: ReadEvent } {
  const passage = toSelector(article.text, span);
  const [first, ...more] = event.passages.filter((one) => !overlaps(one, span));
  const base: ReadEvent = {
    ...event,
    id: idOf(article, passage.exact, others),
    trigger: { ...span, text: passage.exact },
    passages: [passage],
    relations: [],
    notes: toNotes(fields),
    doubt: [],
    corrected: true,
    added: true,
  };
  const rest = first ? withPassages(event, [first, ...more]) : event;
  return { own: change(base, fields, others), rest: { ...rest, corrected: true } };
}

/** The reason of a correction as a note, if there is one. */
function toNotes({
  why,
  source,
}: {
  readonly why?: string | undefined;
  readonly source?: string | undefined;
}): readonly Note[] {
  return why === undefined ? [] : [{ text: why, source: source ?? null }];
}

/** Derived from the event's words, so that it stays the same when an editor rewords the title. */
function idOf(article: Article, words: string, others: readonly ReadEvent[]): string {
  const base = `${article.id}-${hash(`added|${words}`)}`;
  const same = others.filter(({ id }) => id === base || id.startsWith(`${base}-`)).length;
  return same === 0 ? base : `${base}-${same + 1}`;
}

/** The event with an editor's note; nothing else changes. */
export function comment(event: ReadEvent, fields: FieldsOf<"note">): ReadEvent {
  const note: Note = { text: fields.text, source: fields.source ?? null };
  return { ...event, notes: [...event.notes, note] };
}

function change(event: ReadEvent, changes: Changes, others: readonly ReadEvent[]): ReadEvent {
  const { title, date, kind, status, who, place, says } = changes;
  return {
    ...event,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { when: date && toWhen(date, event.when) }),
    ...kind,
    ...status,
    ...(who === undefined ? {} : { participants: who.map((one) => toParticipant(one, others)) }),
    ...(place === undefined
      ? {}
      : {
          place: place && toPlace(place, others),
          variants: event.variants.filter((variant) => variant.of !== "place"),
        }),
    ...(says === undefined
      ? {}
      : { saidBy: says === null ? null : { name: says, claim: event.saidBy?.claim ?? false } }),
  };
}

function toWhen({ edtf, extent, part }: EditorDate, former: When | null): When {
  const read = former?.derivation.words ?? [];
  return {
    ...toDays(edtf, extent, part ?? former?.part ?? null),
    derivation: {
      words: [],
      reference: null,
      rule: "editor",
      reason: "An editor set this date; no rule read it from the article.",
      unused: [
        ...read.map((words) => ({ words, why: "An editor set another date." })),
        ...(former?.derivation.unused ?? []),
      ],
    },
  };
}

/** The days of a date as a sidecar writes it; null for `none`. @throws ZodError for anything else */
export function whenOf(written: string): When | null {
  const dated = dateField.parse(written);
  return dated && toWhen(dated, null);
}

type GivenWho = NonNullable<Changes["who"]>[number];

/** A participant keeps office, country and other names from the article's other events; a state its code. */
function toParticipant(
  { name, office, country, sort }: GivenWho,
  others: readonly ReadEvent[],
): Participant {
  const known = others
    .flatMap(({ participants }) => participants)
    .find((one) => one.name === name || one.aliases.includes(name));
  const state = countries.find((row) => row.name === name || row.others.includes(name));
  return {
    name: known?.name ?? name,
    sort: sort ?? known?.sort ?? (state ? sortOfState(state.code) : "person"),
    office: office === undefined ? (known?.office ?? null) : office,
    country: country === undefined ? (known?.country ?? state?.code ?? null) : country,
    aliases: known?.aliases ?? [],
  };
}

const sortOfState = (code: string) => (code === "EU" || code === "UN" ? "body" : "state");

type Where = NonNullable<Changes["place"]>;

/** Missing coordinates come from the article's other events, or from the loader's tables. */
function toPlace(where: Where, others: readonly ReadEvent[]): Place {
  const { name, latitude, longitude } = where;
  const told = others.map((event) => event.place).find((place) => place?.name === name);
  const listed = places.find((row) => row.name === name || row.others.includes(name));
  const known = told ?? listed ?? townOf(name, where.country ?? null);
  const fits = where.country === undefined || known?.country === where.country ? known : null;
  return {
    name,
    country: where.country ?? fits?.country ?? null,
    latitude: latitude ?? fits?.latitude ?? null,
    longitude: longitude ?? fits?.longitude ?? null,
  };
}
