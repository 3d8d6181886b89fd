// An event, and the article that tells it, as JSON for other programs and other machines: what the doors of the command
// line write, and what a site can be built from (build/eventLines.ts). What is unknown or empty is left away.
//
// The reader stands below its writer, and one schema is both. The page does not import this file.

import { z } from "zod";
import { type Article, type Paragraph, zones } from "#model/article.ts";
import {
  certainties,
  kinds,
  modes,
  type Participant,
  partsOfDay,
  type Reference,
  relationKinds,
  sorts,
  statuses,
  type Telling,
  type ToldEvent,
  type Words,
} from "#model/event.ts";
import type { Selector } from "#model/selector.ts";

/** UTF-16 units; a text is no longer. */
const offset = z.int().min(0).max(50_000_000);
const words = z.object({ start: offset, end: offset, text: z.string() });
const day = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/);
/** A folder's name on every host, which cannot leave the site. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const reference = z.union([
  z.object({ to: z.literal("published"), day: z.string() }),
  z.object({ to: z.literal("event"), event: z.string() }),
  z.object({ to: z.literal("words"), words }),
]) satisfies z.ZodType<Reference>;

/** Spans count UTF-16 units of the article's text, half-open. */
const eventSchema = z.object({
  id: z.string().min(1),
  /** Of its address, where it is given already. */
  slug: slug.optional(),
  title: z.string().min(1),
  kind: z.enum(kinds),
  mode: z.enum(modes).optional(),
  status: z.enum(statuses),
  certainty: z.enum(certainties).optional(),
  /** All of the date is null, or away, where no day is known. */
  edtf: z.string().nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  extent: z.enum(["throughout", "within"]).optional(),
  part: z.enum(partsOfDay).optional(),
  derivation: z
    .object({
      words: z.array(words),
      reference: reference.nullable(),
      rule: z.string(),
      reason: z.string(),
      unused: z.array(z.object({ words, why: z.string() })),
    })
    .optional(),
  participants: z.array(
    z.object({
      name: z.string().min(1),
      sort: z.enum(sorts),
      office: z.string().optional(),
      country: z.string().optional(),
      aliases: z.array(z.string()),
      /** The one of `aliases` that no text gives: the state that it acts for. */
      standsFor: z.string().optional(),
      judged: z.string().optional(),
    }),
  ),
  place: z
    .object({
      name: z.string().min(1),
      country: z.string().optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
    })
    .nullable(),
  saidBy: z.object({ name: z.string(), claim: z.boolean() }).optional(),
  /** The words that name it. */
  trigger: words,
  lasted: words.optional(),
  /** The primary one first. */
  passages: z
    .array(
      z.object({
        start: offset,
        end: offset,
        quote: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
        primary: z.literal(true).optional(),
      }),
    )
    .min(1),
  variants: z.array(z.object({ of: z.enum(["place", "lasted"]), text: z.string() })).optional(),
  relations: z.array(z.object({ kind: z.enum(relationKinds), event: z.string() })),
  confidence: z.number().min(0).max(1),
  notes: z.array(z.object({ text: z.string(), source: z.string().nullable() })).optional(),
  corrected: z.literal(true).optional(),
  added: z.literal(true).optional(),
  /** Text fragment of the publisher's page: see `Telling`. */
  directive: z.string().optional(),
});

/** An event as one article tells it. */
export type EventRecord = z.infer<typeof eventSchema>;

const articleSchema = z.object({
  headline: z.string(),
  published: day.optional(),
  publishedFrom: z.enum(["sidecar", "file", "file name", "dateline"]).optional(),
  publisher: z.string().optional(),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .optional(),
  rights: z.string().optional(),
  language: z.string(),
  show: z.enum(["article", "passages"]),
  paragraphs: z.array(
    z.object({
      start: offset,
      end: offset,
      zone: z.enum([...zones, "gap"]),
      number: z.int().nullable(),
    }),
  ) satisfies z.ZodType<Paragraph[]>,
  /** Away where only what the events quote is known. */
  text: z.string().optional(),
});

export type ArticleRecord = z.infer<typeof articleSchema>;

/** A part of addresses and of file names; a number is one too. */
const articleId = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^(?!\.{1,2}$)[^/\\\p{Control}]{1,200}$/u));

/** What `events` answers an article. */
export const articleLine = z.object({
  id: articleId,
  article: articleSchema,
  events: z.array(eventSchema),
});
export type ArticleLine = z.input<typeof articleLine>;

/** @param withText whether the article's whole text goes with it @param standsFor see `toEventRecord` */
export function toArticleLine(
  { id, article, events }: ArticleWithEvents,
  withText: boolean,
  standsFor?: StandsFor,
): ArticleLine {
  const own = events.map((event) => toEventRecord(event, standsFor));
  return { id, article: toArticleRecord(article, withText), events: own };
}

interface ArticleWithEvents {
  readonly id: string | number;
  readonly article: Article;
  /** As it tells them, in their order of happening. */
  readonly events: readonly LineTelling[];
}

/** The state that a participant acts for. */
type StandsFor = (participant: Participant) => string | null;

/** A telling without what others decide: its number, and its address where none is given yet. */
export type LineTelling = ToldEvent & Pick<Telling, "directive"> & { readonly slug: string | null };

function toEventRecord(event: LineTelling, standsFor: StandsFor = () => null): EventRecord {
  const { id, title, kind, mode, status, certainty, when, participants, place, saidBy } = event;
  const { trigger, lasted, variants, passages, relations, confidence, notes } = event;
  return {
    id,
    slug: known(event.slug),
    title,
    kind,
    mode: known(mode),
    status,
    certainty: known(certainty),
    edtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    extent: when?.extent,
    part: known(when?.part),
    derivation: when
      ? {
          ...when.derivation,
          words: [...when.derivation.words],
          unused: [...when.derivation.unused],
        }
      : undefined,
    participants: participants.map((one) => {
      const { name, sort, office, country, aliases, judged } = one;
      const state = standsFor(one);
      const added = state === null || aliases.includes(state) ? undefined : state;
      return {
        name,
        sort,
        office: known(office),
        country: known(country),
        aliases: added === undefined ? [...aliases] : [...aliases, added],
        standsFor: added,
        judged,
      };
    }),
    place: place && {
      name: place.name,
      country: known(place.country),
      latitude: known(place.latitude),
      longitude: known(place.longitude),
    },
    saidBy: known(saidBy),
    trigger,
    lasted: known(lasted),
    passages: passages.map(({ start, end, exact, prefix, suffix }, i) => ({
      start,
      end,
      quote: exact,
      prefix,
      suffix,
      primary: i === 0 || undefined,
    })),
    variants: some(variants),
    relations: [...relations],
    confidence,
    notes: some(notes),
    corrected: event.corrected || undefined,
    added: event.added || undefined,
    directive: known(event.directive),
  };
}

/** @param article the id of the article that tells it */
export function fromEventRecord(record: EventRecord, article: string): LineTelling {
  const { edtf, earliest, latest, extent = "within", part = null, derivation, place } = record;
  const [first, ...others] = record.passages.map(
    ({ start, end, quote, prefix, suffix }): Selector => ({
      start,
      end,
      exact: quote,
      prefix,
      suffix,
    }),
  );
  if (!first) throw new Error(`eventLine: ${record.id} rests on a passage`);
  return {
    id: record.id,
    article,
    slug: record.slug ?? null,
    title: record.title,
    kind: record.kind,
    mode: record.mode ?? null,
    status: record.status,
    certainty: record.certainty ?? null,
    trigger: record.trigger,
    when:
      edtf === null
        ? null
        : { edtf, earliest, latest, extent, part, derivation: derivation ?? untold },
    lasted: record.lasted ?? null,
    participants: record.participants.map(
      ({ name, sort, office = null, country = null, aliases, standsFor, judged }) => ({
        name,
        sort,
        office,
        country,
        aliases: aliases.filter((alias) => alias !== standsFor),
        ...(judged === undefined ? {} : { judged }),
      }),
    ),
    place: place && {
      name: place.name,
      country: place.country ?? null,
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
    },
    variants: record.variants ?? [],
    saidBy: record.saidBy ?? null,
    passages: [first, ...others],
    relations: record.relations,
    confidence: record.confidence,
    notes: record.notes ?? [],
    corrected: record.corrected ?? false,
    added: record.added ?? false,
    directive: record.directive ?? null,
  };
}

const untold = { words: [] satisfies Words[], reference: null, rule: "", reason: "", unused: [] };

/** @param withText whether its whole text goes with it */
function toArticleRecord(article: Article, withText: boolean): ArticleRecord {
  const { headline, published, publishedFrom, publisher, url, rights } = article;
  const { language, show, paragraphs, text } = article;
  return {
    headline,
    published: known(published),
    publishedFrom: known(publishedFrom),
    publisher: known(publisher),
    url: known(url),
    rights: known(rights),
    language,
    show,
    paragraphs: [...paragraphs],
    text: withText ? text : undefined,
  };
}

/** Its text is null where the record has none. */
export function fromArticleRecord(
  record: ArticleRecord,
  id: string,
): Omit<Article, "text"> & { readonly text: string | null } {
  const { published, publishedFrom, publisher, url, rights, text } = record;
  return {
    ...record,
    id,
    published: published ?? null,
    publishedFrom: publishedFrom ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    rights: rights ?? null,
    text: text ?? null,
  };
}

const known = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);
