import { describe, expect, it } from "vitest";
import { eventToJsonLd } from "#format/jsonld.ts";
import { article, dated, event } from "./told.ts";

describe("eventToJsonLd(article, event, url)", () => {
  it("names event, place, day, article and address", () => {
    const place = { name: "Port Alba", country: "UY", latitude: -34.5, longitude: -55 };
    const data = eventToJsonLd(article, event({ place }), "https://example.org/event/a/");
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

  it("gives no more of a date than the article", () => {
    const dates = (edtf: string, over = {}) => {
      const data = eventToJsonLd(article, event({ when: dated(edtf, over) }), null);
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

  it("leaves out what is not known, and says what was cancelled", () => {
    const data = eventToJsonLd(article, event({ status: "cancelled", when: null }), null);
    expect(data).not.toHaveProperty("url");
    expect(data).not.toHaveProperty("location");
    expect(data).toHaveProperty("eventStatus", "https://schema.org/EventCancelled");
  });
});
