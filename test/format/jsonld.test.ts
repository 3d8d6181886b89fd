import { describe, expect, it } from "vitest";
import { eventToJsonLd, listToJsonLd } from "#format/jsonld.ts";
import { hostile, odd, seeds, site, tell, undated } from "./exports/corpora.ts";
import { dated } from "./told.ts";
import { faultsOf } from "./vocabulary.ts";

describe("eventToJsonLd(told, url)", () => {
  it("names event, place, day, article and address", () => {
    const place = { name: "Port Alba", country: "UY", latitude: -34.5, longitude: -55 };
    const data = eventToJsonLd(tell({ place }), "https://example.org/event/a/");
    expect(data).toMatchObject({
      "@type": "Event",
      name: "Obi and Lind meet in Port Alba",
      keywords: "meeting or talks",
      startDate: "2021-03-02",
      url: "https://example.org/event/a/",
      location: {
        name: "Port Alba",
        address: { addressCountry: "Uruguay" },
        geo: { latitude: -34.5, longitude: -55 },
      },
      subjectOf: { "@type": "NewsArticle", datePublished: "2021-03-02" },
    });
  });

  it("is only as precise as the article's date", () => {
    const dates = (edtf: string, over = {}) => {
      const data = eventToJsonLd(tell({ when: dated(edtf, over) }), null);
      return Object.entries(data).filter(([key]) => key.endsWith("Date"));
    };
    expect(dates("2021-02")).toEqual([["startDate", "2021-02"]]);
    expect(dates("2021-02-01/2021-02-20")).toEqual([]);
    expect(dates("2021-02-01/2021-02-03", { extent: "throughout" })).toEqual([
      ["startDate", "2021-02-01"],
      ["endDate", "2021-02-03"],
    ]);
    expect(dates("-0489", { extent: "throughout" })).toEqual([]);
  });

  it("leaves out what is unknown, and gives the status of a cancelled event", () => {
    const data = eventToJsonLd(tell({ status: "cancelled", when: null }), null);
    expect(data).not.toHaveProperty("url");
    expect(data).not.toHaveProperty("location");
    expect(data).toHaveProperty("eventStatus", "https://schema.org/EventCancelled");
  });
});

describe("schema.org's own definitions", () => {
  it("hold for every event of the seeds and for their list", () => {
    for (const told of seeds)
      expect(faultsOf(eventToJsonLd(told, "https://example.org/event/a/"))).toEqual([]);
    const articles = [...new Set(seeds.map((each) => each.article))];
    expect(faultsOf(listToJsonLd(seeds, articles, site))).toEqual([]);
    expect(faultsOf(listToJsonLd([], [], null))).toEqual([]);
  });

  it("hold for unusual dates and hostile text", () => {
    for (const told of [...odd, undated, ...hostile])
      expect(faultsOf(eventToJsonLd(told, null))).toEqual([]);
  });

  it("would reject an unknown property, or one in the wrong place", () => {
    const bare = { "@context": "https://schema.org", "@type": "Event" };
    expect(faultsOf({ ...bare, startDat: "2021" })).toEqual(["startDat: no property"]);
    expect(faultsOf({ ...bare, headline: "x" })).toEqual(["headline: no property of Event"]);
    expect(faultsOf({ ...bare, location: { "@type": "Person" } })).toEqual(["Person: not here"]);
    expect(faultsOf({ ...bare, startDate: "soon" })[0]).toMatch(/^startDate: "soon" is none of/);
  });
});
