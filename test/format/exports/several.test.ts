// What several articles tell, in the files for other programs: one entry an event, with all that tell it.

import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { combine } from "#dossier/combine.ts";
import { toDossier } from "#dossier/dossier.ts";
import { toPeople } from "#find/people.ts";
import { toAtom } from "#format/atom.ts";
import { toCsv } from "#format/csv.ts";
import { toIcs } from "#format/ics.ts";
import { toJson } from "#format/json.ts";
import { jsonSchema } from "#format/jsonSchema.ts";
import { eventToJsonLd } from "#format/jsonld.ts";
import { letterOf } from "#format/shared.ts";
import { type Told, toTold } from "#format/told.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Article } from "#model/article.ts";
import type { NewsEvent, Place } from "#model/event.ts";
import { parse } from "../../loader/parse.ts";
import { corpusOf, met } from "../../dossier/story.ts";
import { textsOf } from "../../xml.ts";
import { faultsOf } from "../vocabulary.ts";
import { site } from "./corpora.ts";

const { corpus } = toDossier(
  (await loadSeeds(readSeeds("test/dossiers/canal").seeds, parse)).corpus,
);
const told = toTold(corpus);

function find(title: string): Told {
  const found = told.find(({ event }) => event.title === title);
  if (!found) throw new Error(`test: nothing is called ${title}`);
  return found;
}

/** Three tell it; two say Friday, one Thursday. */
const talks = find("Reuel meets Ana Roca");
/** Four tell it and agree. */
const closing = find("Chile closes the Tacna canal");
const days = "Thursday 13 June 2024 / Friday 14 June 2024";
const byWhom =
  "When: Thursday 13 June 2024 (Government of Chile) / Friday 14 June 2024 (Coast Agency, The Lima Courier)";

const city = (name: string, country: string): Place => ({
  name,
  country,
  latitude: 1,
  longitude: 1,
});
/** Two articles that agree on the day alone. */
const apart = corpusOf(
  met("2024-06-15-meridian", { place: city("Lima", "PE"), status: "held" }),
  met("2024-06-16-courier", { place: city("Oslo", "NO"), status: "cancelled" }),
);
const [first, second] = apart.events;
if (!first || !second) throw new Error("test: two tell it");
const both = combine([first, second], toPeople(apart));
const otherwise: Told = { article: articleOf(both), event: both, articles: apart.articles };

function articleOf({ article }: NewsEvent): Article {
  const found = apart.articles.find(({ id }) => id === article);
  if (!found) throw new Error(`test: there is no article ${article}`);
  return found;
}

describe("an event that several articles tell", () => {
  it("is one entry of the calendar, with all who tell it and what they differ on", () => {
    const calendar = ICAL.Component.fromString(toIcs("All", told, site));
    const entries = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(entries).toHaveLength(told.length);
    const entry = entries.find(({ summary }) => summary.startsWith("Reuel meets"));
    expect(entry?.summary).toBe(`Reuel meets Ana Roca (sources differ: ${days})`);
    expect([entry?.startDate, entry?.endDate].map(String)).toEqual(["2024-06-13", "2024-06-15"]);
    expect(entry?.description).toContain(byWhom);
    for (const name of ["Government of Chile", "Coast Agency", "The Lima Courier"])
      expect(entry?.description).toMatch(new RegExp(`”\n\n${name}, \\w+ \\d+ June 2024: `));
    // When it was last told.
    expect(String(entry?.component.getFirstPropertyValue("dtstamp"))).toBe("2024-06-20T00:00:00Z");
  });

  it("is one row of the table", () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(told, site).slice(1).trimEnd(), {
      header: true,
      delimiter: ",",
    });
    expect(data).toHaveLength(told.length);
    const row = data.find(({ title }) => title === talks.event.title);
    expect(row).toMatchObject({
      date_in_words: days,
      edtf: "2024-06-13/2024-06-14",
      extent: "within",
      date_read_from: "",
      told_by_articles: "3",
      articles_differ_on: "when",
      their_values: byWhom,
    });
    for (const name of ["Government of Chile", "Coast Agency", "The Lima Courier"])
      expect(row?.["all_sources"]).toContain(`${name}, `);
    expect(data.find(({ title }) => title === "Roca arrives in Arica")).toMatchObject({
      told_by_articles: "1",
      all_sources: "",
      their_values: "",
    });
  });

  it("is one event of the data, with the words of each in its own text", () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema);
    const data: unknown = JSON.parse(toJson(told, corpus.articles, "events.schema.json", site));
    expect([validate(data), validate.errors]).toEqual([true, null]);
    const { events } = file.parse(data);
    expect(events).toHaveLength(told.length);
    for (const { article, passages, tellings } of events)
      for (const own of [{ article, passages }, ...(tellings ?? [])]) {
        const text = corpus.articles.find(({ id }) => id === own.article)?.text;
        for (const { selector } of own.passages)
          expect(text?.slice(selector[1].start, selector[1].end)).toBe(selector[0].exact);
      }
    const one = events.find(({ title }) => title === talks.event.title);
    expect(one).toMatchObject({ differs: ["when"], dateInWords: days });
    const judged = [{ ...talks, event: { ...talks.event, judged: true } }];
    const again: unknown = JSON.parse(toJson(judged, corpus.articles, "events.schema.json", site));
    expect(again).toMatchObject({ events: [{ judged: true }] });
    expect(one?.date?.reason).toMatch(/^The articles give different dates/);
    expect(one?.tellings?.map(({ date }) => date?.edtf)).toEqual([
      "2024-06-13",
      "2024-06-14",
      "2024-06-14",
    ]);
  });

  it("is one entry of the feed, whose authors are all who tell it", () => {
    const text = toAtom("All", told, site);
    const { items } = parseFeed(text);
    expect(items).toHaveLength(told.length);
    const item = items.find(({ title }) => title === talks.event.title);
    expect(item?.authors.map(({ name }) => name)).toEqual([
      "Government of Chile",
      "Coast Agency",
      "The Lima Courier",
    ]);
    expect(item?.content?.match(/<blockquote>/g)).toHaveLength(3);
    expect(item?.content).toContain(byWhom);
    expect(item?.updated?.toISOString()).toBe("2024-06-20T00:00:00.000Z");
    // RFC 4287: at most one for each entry.
    expect(textsOf(text, "rights").length).toBeLessThanOrEqual(told.length);
  });

  it("is a subject of several articles for search engines, without a day that is not sure", () => {
    const data = eventToJsonLd(talks, `${site}event/a/`);
    expect(faultsOf(data)).toEqual([]);
    expect(data).toMatchObject({
      subjectOf: [
        { headline: "Communiqué on the Talks of Minister Reuel" },
        { headline: "Chile and Peru Agree to Reopen Canal" },
        { headline: "How a Night in Arica Ended a Dispute" },
      ],
      description: expect.stringContaining(days),
    });
    expect(data).not.toHaveProperty("startDate");
    expect(eventToJsonLd(closing, null)).toMatchObject({ startDate: "2024-02-06" });
    expect(eventToJsonLd(find("Roca arrives in Arica"), null)).toMatchObject({
      subjectOf: { "@type": "NewsArticle" },
    });
  });

  it("is shared with all days that articles give", () =>
    expect(letterOf(talks).text.startsWith(`${days}. “`)).toBe(true));

  it("has no place, point or status as sure where articles differ on them", () => {
    expect(otherwise.event.differs.map(({ of }) => of)).toEqual(["where", "status"]);
    const [entry] = ICAL.Component.fromString(toIcs("", [otherwise], null)).getAllSubcomponents(
      "vevent",
    );
    expect(entry?.getFirstPropertyValue("summary")).toBe(
      "Ana Roca meets Bo Holm, held / cancelled",
    );
    expect(entry?.getFirstPropertyValue("location")).toBe("Lima, Peru / Oslo, Norway");
    expect(entry?.hasProperty("status")).toBe(false);
    expect(entry?.hasProperty("geo")).toBe(false);
    const { data } = Papa.parse<Record<string, string>>(toCsv([otherwise], null).slice(1), {
      header: true,
      delimiter: ",",
    });
    expect(data[0]).toMatchObject({
      status: "held / cancelled",
      place: "Lima / Oslo",
      country: "",
      latitude: "",
      their_values:
        "Where: Lima (meridian) / Oslo (courier); Status: Held (meridian) / Cancelled (courier)",
    });
    const json: unknown = JSON.parse(toJson([otherwise], otherwise.articles, "", null));
    expect(file.parse(json).events[0]).toMatchObject({
      place: null,
      status: null,
      statusInWords: "Held / Cancelled",
    });
    const ld = eventToJsonLd(otherwise, null);
    expect(ld).not.toHaveProperty("location");
    expect(ld).not.toHaveProperty("eventStatus");
    expect(JSON.stringify(ld)).toContain("held / cancelled");
  });
});

const passage = z.object({
  selector: z.tuple([
    z.object({ exact: z.string() }),
    z.object({ start: z.number(), end: z.number() }),
  ]),
});
const dateShape = z.object({ edtf: z.string(), reason: z.string() }).nullable();
const file = z.object({
  events: z.array(
    z.looseObject({
      article: z.string(),
      title: z.string(),
      date: dateShape,
      passages: z.array(passage),
      tellings: z
        .array(z.looseObject({ article: z.string(), date: dateShape, passages: z.array(passage) }))
        .nullable(),
    }),
  ),
});
