// What events.json holds, as a JSON Schema: for programs that check it and people who read it.
// https://json-schema.org/draft/2020-12

import { kinds, statuses } from "#model/event.ts";
import { version } from "./json.ts";

const text = (description: string) => ({ type: "string", description });
const textOrNull = (description: string) => ({ type: ["string", "null"], description });
const day = (description: string) => ({
  type: ["string", "null"],
  pattern: "^-?\\d{4,}-\\d{2}-\\d{2}$",
  description,
});
const list = (items: object, description: string) => ({ type: "array", items, description });

/** An object that has all of these and nothing else. */
function whole(properties: Readonly<Record<string, object>>, description: string) {
  return {
    type: "object",
    description,
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function orNull(schema: object): object {
  return { anyOf: [schema, { type: "null" }] };
}

const selectors = {
  type: "array",
  description:
    "W3C Web Annotation selectors of the words. Positions count UTF-16 code units, half-open, in the article's text as the site shows it.",
  prefixItems: [
    whole(
      {
        type: { const: "TextQuoteSelector" },
        exact: text("The article's words."),
        prefix: text("Up to 32 units that stand right before them."),
        suffix: text("Up to 32 units that stand right after them."),
      },
      "The words and what stands around them.",
    ),
    whole(
      {
        type: { const: "TextPositionSelector" },
        start: { type: "integer", minimum: 0, description: "The first unit." },
        end: { type: "integer", minimum: 1, description: "The unit after the last." },
      },
      "Where they stand.",
    ),
  ],
  items: false,
  minItems: 2,
};

const date = whole(
  {
    edtf: text("The date as exact as its words and no more: EDTF, ISO 8601-2."),
    earliest: day("The first civil day it may have; null where that is open."),
    latest: day("The last one; null where that is open."),
    extent: {
      enum: ["throughout", "within"],
      description: "throughout: it lasted all these days; within: some time between them.",
    },
    part: {
      enum: ["morning", "noon", "afternoon", "evening", "night", null],
      description: "The part of the day, where the article tells it.",
    },
    words: list(text("Words of the article."), "The words that the date was read from."),
    reckonedFrom: {
      description: "What a relative date was reckoned from; null for one that needs nothing.",
      anyOf: [
        whole({ published: text("The day of publication.") }, "The article's day."),
        whole({ event: text("The id of an event.") }, "Another event."),
        whole({ words: text("Words of the article.") }, "Other words."),
        { type: "null" },
      ],
    },
    rule: text("The name of the rule."),
    reason: text("The rule in words for readers."),
  },
  "When it happened, and why that is said.",
);

const country = textOrNull("ISO 3166-1 alpha-2, or EU, UN; null where the article gives none.");

const participant = whole(
  {
    name: text("As full as the article gives it."),
    sort: { enum: ["person", "body", "state", "group"] },
    office: textOrNull("In the article's words."),
    country,
    aliases: list(text("Another name."), "Other names that the article uses for the same one."),
  },
  "Somebody who took part.",
);

const place = whole(
  {
    name: text("With what it lies in where the article says so."),
    country,
    latitude: { type: ["number", "null"], description: "WGS84 degrees, north positive." },
    longitude: { type: ["number", "null"], description: "WGS84 degrees, east positive." },
  },
  "Where it happened.",
);

const event = whole(
  {
    id: text("Stable across runs and unrelated edits."),
    address: text("Its page: absolute where `site` is known, else from the site's root."),
    article: text("The id of the article that tells it."),
    number: {
      type: ["integer", "null"],
      minimum: 1,
      description: "Its place in time in its article; null without a date.",
    },
    title: text("What happened."),
    kind: { enum: [...kinds], description: "PLOVER's event class, or STATEMENT." },
    mode: textOrNull("PLOVER's mode."),
    status: { enum: [...statuses], description: "What became of it." },
    certainty: {
      enum: ["expected", "possible", "hoped", null],
      description: "Of a planned one: how sure the article is of it.",
    },
    statusInWords: text("Status and certainty for readers."),
    date: orNull(date),
    dateInWords: text("For readers, with its doubt."),
    lasted: textOrNull("How long, in the article's words."),
    participants: list(participant, "Who took part."),
    place: orNull(place),
    variants: list(
      whole({ of: { enum: ["place", "lasted"] }, text: text("What it says.") }, "A rival."),
      "What other passages say otherwise.",
    ),
    saidBy: orNull(
      whole(
        { name: text("Whom the article names."), claim: { type: "boolean" } },
        "Who says so; null for the article itself.",
      ),
    ),
    trigger: text("The words that name it."),
    passages: {
      ...list(
        whole({ where: text("The paragraph."), selector: selectors }, "A passage."),
        "What it rests on, the primary one first.",
      ),
      minItems: 1,
    },
    relations: list(
      whole(
        {
          kind: {
            enum: ["replaces", "replaced-by", "follows", "followed-by", "part-of", "has-part"],
          },
          event: text("The other event's id; in the file of one event it is not among `events`."),
        },
        "A relation.",
      ),
      "What it is to other events.",
    ),
    notes: list(
      whole({ text: text("The note."), source: textOrNull("Where it is from.") }, "A note."),
      "What an editor added.",
    ),
    corrected: { type: "boolean", description: "Whether an editor changed or added it." },
    added: { type: "boolean", description: "Whether an editor added it." },
  },
  "A happening that the article tells.",
);

const article = whole(
  {
    id: text("The name of its file without the ending."),
    headline: text("Its headline."),
    publisher: textOrNull("Who published it."),
    published: day("The day of publication."),
    publishedFrom: {
      enum: ["sidecar", "file name", "dateline", null],
      description: "Where that day was read.",
    },
    url: textOrNull("The publisher's page."),
    rights: textOrNull("Whose it is."),
    language: text("ISO 639-1; an article that is not in English was not read."),
  },
  "An article, without its text.",
);

export const jsonSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Dateline: events of news articles",
  ...whole(
    {
      $schema: text("Where this schema is."),
      version: { const: version, description: "Of the shape." },
      site: textOrNull("The site's address."),
      articles: list(article, "In the order of their files."),
      events: list(event, "In order of happening."),
    },
    "What the articles of a site tell, each event with the words it rests on. A key that goes or changes its meaning raises `version`.",
  ),
};
