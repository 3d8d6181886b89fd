// What events.json holds: the one description of its shape, as zod's schema and as a JSON Schema
// for programs that check it and people who read it. https://json-schema.org/draft/2020-12
//
// What comes from #model is checked against its types both ways: the schema here by `satisfies`,
// and the values by `EventsFile`, which json.ts fills. The page does not import this file.

import { z } from "zod";
import {
  kinds,
  type Note,
  type Participant,
  type PartOfDay,
  type Place,
  type Relation,
  type Source,
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
          prefix: text("Up to 32 units that stand right before them."),
          suffix: text("Up to 32 units that stand right after them."),
        })
        .describe("The words and what stands around them."),
      z
        .strictObject({
          type: z.literal("TextPositionSelector"),
          start: z.int().min(0).describe("The first unit."),
          end: z.int().min(1).describe("The unit after the last."),
        })
        .describe("Where they stand."),
    ])
    .describe(
      "W3C Web Annotation selectors of the words. Positions count UTF-16 code units, half-open, in the article's text as the site shows it.",
    ),
});

const date = z
  .strictObject({
    edtf: text("The date as exact as its words and no more: EDTF, ISO 8601-2."),
    earliest: day("The first civil day it may have; null where that is open."),
    latest: day("The last one; null where that is open."),
    extent: z
      .enum(["throughout", "within"])
      .describe("throughout: it lasted all these days; within: some time between them."),
    part: z
      .enum(["morning", "noon", "afternoon", "evening", "night"] satisfies PartOfDay[])
      .nullable()
      .describe("The part of the day, where the article tells it."),
    words: z
      .array(text("Words of the article."))
      .describe("The words that the date was read from."),
    reckonedFrom: z
      .union([
        z.strictObject({ published: text("The day of publication.") }),
        z.strictObject({ event: text("The id of an event.") }),
        z.strictObject({ words: text("Words of the article.") }),
      ])
      .nullable()
      .describe("What a relative date was reckoned from; null for one that needs nothing."),
    rule: text("The name of the rule."),
    reason: text("The rule in words for readers."),
  })
  .describe("When it happened, and why that is said.") satisfies z.ZodType<
  Pick<When, "edtf" | "earliest" | "latest" | "extent" | "part">
>;

const country = textOrNull("ISO 3166-1 alpha-2, or EU, UN; null where the article gives none.");

const participant = z
  .strictObject({
    name: text("As full as the article gives it."),
    sort: z.enum(["person", "body", "state", "group"]),
    office: textOrNull("In the article's words."),
    country,
    aliases: z
      .array(text("Another name."))
      .describe("Other names that the article uses for the same one."),
  })
  .describe("Somebody who took part.") satisfies z.ZodType<Participant>;

const place = z
  .strictObject({
    name: text("With what it lies in where the article says so."),
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
  .strictObject({ name: text("Whom the article names."), claim: z.boolean() })
  .describe("Who says so; null for the article itself.") satisfies z.ZodType<Source>;

const relation = z.strictObject({
  kind: z.enum(["replaces", "replaced-by", "follows", "followed-by", "part-of", "has-part"]),
  event: text("The other event's id; in the file of one event it is not among `events`."),
}) satisfies z.ZodType<Relation>;

const note = z.strictObject({
  text: text("The note."),
  source: textOrNull("Where it is from."),
}) satisfies z.ZodType<Note>;

const event = z
  .strictObject({
    id: text("Stable across runs and unrelated edits."),
    address: text("Its page: absolute where `site` is known, else from the site's root."),
    article: text("The id of the article that tells it."),
    number: z
      .int()
      .min(1)
      .nullable()
      .describe("Its place in time in its article; null without a date."),
    title: text("What happened."),
    kind: z.enum(kinds).describe("PLOVER's event class, or STATEMENT."),
    mode: textOrNull("PLOVER's mode."),
    status: z.enum(statuses).describe("What became of it."),
    certainty: z
      .enum(["expected", "possible", "hoped"])
      .nullable()
      .describe("Of a planned one: how sure the article is of it."),
    statusInWords: text("Status and certainty for readers."),
    date: date.nullable(),
    dateInWords: text("For readers, with its doubt."),
    lasted: textOrNull("How long, in the article's words."),
    participants: z.array(participant).describe("Who took part."),
    place: place.nullable(),
    variants: z.array(variant).describe("What other passages say otherwise."),
    saidBy: source.nullable(),
    trigger: text("The words that name it."),
    passages: z.array(passage).min(1).describe("What it rests on, the primary one first."),
    relations: z.array(relation).describe("What it is to other events."),
    notes: z.array(note).describe("What an editor added."),
    corrected: z.boolean().describe("Whether an editor changed or added it."),
    added: z.boolean().describe("Whether an editor added it."),
  })
  .describe("A happening that the article tells.");

const article = z
  .strictObject({
    id: text("The name of its file without the ending."),
    headline: text("Its headline."),
    publisher: textOrNull("Who published it."),
    published: day("The day of publication."),
    publishedFrom: z
      .enum(["sidecar", "file name", "dateline"])
      .nullable()
      .describe("Where that day was read."),
    url: textOrNull("The publisher's page."),
    rights: textOrNull("Whose it is."),
    language: text("ISO 639-1; an article that is not in English was not read."),
  })
  .describe("An article, without its text.");

const file = z
  .strictObject({
    $schema: text("Where this schema is."),
    version: z.literal(version).describe("Of the shape."),
    site: textOrNull("The site's address."),
    articles: z.array(article).describe("In the order of their files."),
    events: z.array(event).describe("In order of happening."),
  })
  .describe(
    "What the articles of a site tell, each event with the words it rests on. A key that goes or changes its meaning raises `version`.",
  );

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export type EventsFile = Frozen<z.infer<typeof file>>;

export const jsonSchema: object = {
  title: "Dateline: events of news articles",
  ...z.toJSONSchema(file),
};
