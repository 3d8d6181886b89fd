// The shape of events.json, described once: as a zod schema, and as a JSON Schema for programs that
// validate the file and for people. https://json-schema.org/draft/2020-12
//
// It is checked against the types of #model in both directions: the schema by `satisfies`, the
// values by `EventsFile`, which json.ts fills. The page does not import this file.

import { z } from "zod";
import {
  certainties,
  type Differing,
  differing,
  kinds,
  type NewsEvent,
  type Note,
  type Participant,
  type PartOfDay,
  type Place,
  type Relation,
  relationKinds,
  type Speaker,
  statuses,
  type Variant,
  type When,
} from "#model/event.ts";
import { version } from "./json.ts";

const text = (about: string) => z.string().describe(about);
const textOrNull = (about: string) => z.string().nullable().describe(about);
const day = (about: string) =>
  z
    .string()
    .regex(/^-?\d{4,}-\d{2}-\d{2}$/)
    .nullable()
    .describe(about);

const passage = z.strictObject({
  where: text("The paragraph."),
  selector: z
    .tuple([
      z
        .strictObject({
          type: z.literal("TextQuoteSelector"),
          exact: text("The article's words."),
          prefix: text("Up to 32 units directly before them."),
          suffix: text("Up to 32 units directly after them."),
        })
        .describe("The words with their context."),
      z
        .strictObject({
          type: z.literal("TextPositionSelector"),
          start: z.int().min(0).describe("The first unit."),
          end: z.int().min(1).describe("The unit after the last."),
        })
        .describe("Where they are."),
    ])
    .describe(
      "W3C Web Annotation selectors of the words. Positions count UTF-16 code units, half-open, in the article's text as the site shows it.",
    ),
});

const date = z
  .strictObject({
    edtf: text("The date, as exact as its words: EDTF, ISO 8601-2."),
    earliest: day("The first possible day; null if open."),
    latest: day("The last possible day; null if open."),
    extent: z
      .enum(["throughout", "within"])
      .describe("throughout: it lasted all these days; within: some time in them, not known when."),
    part: z
      .enum(["morning", "noon", "afternoon", "evening", "night"] satisfies PartOfDay[])
      .nullable()
      .describe("The part of the day, if the article gives it."),
    words: z
      .array(text("Words of the article."))
      .describe("The words that the date was read from."),
    countedFrom: z
      .union([
        z.strictObject({ published: text("The day of publication.") }),
        z.strictObject({ event: text("The id of an event.") }),
        z.strictObject({ words: text("Words of the article.") }),
      ])
      .nullable()
      .describe("What a relative date was counted from; null if the words alone give the date."),
    rule: text("The name of the rule."),
    reason: text("The rule in words for readers."),
  })
  .describe("When it happened, and why it has this date.") satisfies z.ZodType<
  Pick<When, "edtf" | "earliest" | "latest" | "extent" | "part">
>;

const country = textOrNull("ISO 3166-1 alpha-2, or EU, UN; null if the article gives none.");

const participant = z
  .strictObject({
    name: text("As full as the article gives it."),
    sort: z.enum(["person", "body", "state", "group"]),
    office: textOrNull("In the article's words."),
    country,
    aliases: z
      .array(text("Another name."))
      .describe("Other names for the same participant in the article."),
    judged: text("Key of who it is, where a person judged it.").exactOptional(),
  })
  .describe("A participant.") satisfies z.ZodType<Participant>;

const place = z
  .strictObject({
    name: text("With the enclosing place if the article gives it."),
    country,
    latitude: z.number().nullable().describe("WGS84 degrees, north positive."),
    longitude: z.number().nullable().describe("WGS84 degrees, east positive."),
  })
  .describe("Where it happened.") satisfies z.ZodType<Place>;

const variant = z.strictObject({
  of: z.enum(["place", "lasted"]),
  text: text("What it says."),
}) satisfies z.ZodType<Variant>;

const source = z
  .strictObject({ name: text("The source that the article names."), claim: z.boolean() })
  .describe("Who says so; null for the article itself.") satisfies z.ZodType<Speaker>;

const relation = z.strictObject({
  kind: z.enum(relationKinds),
  event: text("Id of the other event; the file of a single event does not contain it."),
}) satisfies z.ZodType<Relation>;

const certainty = z
  .enum(certainties)
  .nullable()
  .describe("How sure the article is that a planned event will happen.");

const telling = z
  .strictObject({
    article: text("Id of the article."),
    title: text("What happened, in its words."),
    status: z.enum(statuses),
    certainty,
    date: date.nullable(),
    dateInWords: text("For readers, including the doubt."),
    participants: z.array(participant),
    place: place.nullable(),
    passages: z.array(passage).min(1).describe("Its passages, the primary one first."),
  })
  .describe("What one article tells of it.");

const note = z.strictObject({
  text: text("The note."),
  source: textOrNull("Its source."),
}) satisfies z.ZodType<Note>;

/** What the file has in another form, or not at all. */
type NotInFile = "slug" | "when" | "directive" | "confidence";
type FileKey =
  | Exclude<keyof NewsEvent, NotInFile>
  | "address"
  | "statusInWords"
  | "date"
  | "dateInWords";

const event = z
  .strictObject({
    id: text("Stable across runs and across unrelated edits."),
    address: text("Its page: absolute if `site` is known, else relative to the site's root."),
    article: text("Id of the article that reports it; of several, the one published first."),
    number: z
      .int()
      .min(1)
      .nullable()
      .describe("Chronological position among all, 1-based; null without a date."),
    title: text("What happened."),
    kind: z.enum(kinds).describe("PLOVER's event class, or STATEMENT."),
    mode: textOrNull("PLOVER's mode."),
    status: z
      .enum(statuses)
      .nullable()
      .describe(
        "Whether it took place, is planned, was cancelled or declined; null where articles differ on it.",
      ),
    certainty,
    statusInWords: text("Status and certainty for readers."),
    date: date.nullable(),
    dateInWords: text(
      "For readers, including the doubt; where articles differ, their dates, split by “ / ”.",
    ),
    lasted: textOrNull("Duration in the article's words."),
    participants: z.array(participant).describe("Who took part, as one article or another says."),
    place: place.nullable().describe("Where it happened; null where articles differ on it."),
    variants: z.array(variant).describe("Other passages that differ."),
    saidBy: source.nullable(),
    trigger: text("The words that name it."),
    passages: z
      .array(passage)
      .min(1)
      .describe("The passages of `article` that support it, the primary one first."),
    relations: z.array(relation).describe("Relations to other events."),
    notes: z.array(note).describe("Notes that an editor added."),
    corrected: z.boolean().describe("Whether an editor changed or added it."),
    added: z.boolean().describe("Whether an editor added it."),
    judged: z
      .boolean()
      .describe("Whether a person judged that what articles tell of it is one event."),
    tellings: z
      .array(telling)
      .nullable()
      .describe("By articles, the one published first first; null where one article tells it."),
    differs: z
      .array(z.enum(differing) satisfies z.ZodType<Differing>)
      .describe(
        "What the articles give different values of: see `tellings`. Where it has `when`, `date` is all days that one of them gives.",
      ),
  } satisfies Readonly<Record<FileKey, z.ZodType>>)
  .describe("An event that the article reports.");

const article = z
  .strictObject({
    id: text("The file name without its extension."),
    headline: text("Its headline."),
    publisher: textOrNull("Who published it."),
    published: day("The day of publication."),
    publishedFrom: z
      .enum(["sidecar", "file", "file name", "dateline"])
      .nullable()
      .describe("Where that day comes from."),
    url: textOrNull("The article's page on the publisher's site."),
    rights: textOrNull("The rights holder."),
    language: text("ISO 639-1; articles that are not in English are not read."),
  })
  .describe("An article without its text.");

const file = z
  .strictObject({
    $schema: text("Where this schema is."),
    version: z.literal(version).describe("Version of this format."),
    site: textOrNull("The site's address."),
    articles: z.array(article).describe("In the order of their file names."),
    events: z.array(event).describe("In chronological order."),
  })
  .describe(
    "The events in the articles of a site, each with the words that support it. `version` increases when a key is removed or changes its meaning.",
  );

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export type EventsFile = Frozen<z.infer<typeof file>>;

export const jsonSchema: object = {
  title: "Dateline: events of news articles",
  ...z.toJSONSchema(file),
};
