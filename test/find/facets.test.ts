import { describe, expect, it } from "vitest";
import { placeKey, sourceKey, suretyOf, toAsked } from "#find/facets.ts";
import { made, type Given, within } from "./made.ts";

function labels(given: Given) {
  const corpus = made([given]);
  const [event] = corpus.events;
  if (!event) throw new Error("facets.test: one event");
  const values = toAsked(corpus).valuesOf(event);
  return Object.fromEntries(
    Object.entries(values).map(([facet, own]) => [facet, own.map(({ label }) => label)]),
  );
}

describe("toAsked(corpus).valuesOf(event)", () => {
  it("has a person under the country, and the country once", () =>
    expect(
      labels({
        participants: [
          { name: "Ada Roca", country: "PE" },
          { name: "Peru", sort: "state", country: "PE" },
        ],
      })["who"],
    ).toEqual(["Peru", "Ada Roca", "Peru as a state"]));

  it("has each two named persons of a meeting, whoever is named first", () => {
    const [a, b] = [{ name: "Ada Roca" }, { name: "Bo Holm" }];
    const met = ["Ada Roca and Bo Holm"];
    expect(labels({ kind: "CONSULT", participants: [b, a] })["met"]).toEqual(met);
    expect(labels({ kind: "ACCUSE", participants: [b, a] })["met"]).toEqual([]);
    expect(
      labels({ kind: "CONSULT", participants: [a, { name: "Danish counterpart" }] })["met"],
    ).toEqual([]);
  });

  it("has a place under its country, and a country as itself", () => {
    const place = { name: "Lima", country: "PE", latitude: null, longitude: null };
    expect(labels({ place })["where"]).toEqual(["Peru", "Lima"]);
    expect(labels({ place: { ...place, name: "Peru" } })["where"]).toEqual(["Peru"]);
  });
});

describe("placeKey(place)", () => {
  it.each([
    ["San José", "CR", "san-jose.cr"],
    ["South China Sea", null, "south-china-sea"],
    ["Peru", "PE", "PE"],
    ["United States", "US", "US"],
    ["Mombasa, Kenya", "KE", "mombasa.ke"],
    ["東京", "JP", "東京.jp"],
  ])("of %s in %s is %s", (name, country, key) => expect(placeKey({ name, country })).toBe(key));
});

describe("sourceKey(source, article)", () => {
  it("is the same everywhere for a name, and of its article for anybody else", () => {
    const of = (name: string) => sourceKey({ name, claim: false }, "x");
    expect(of("the State Department")).toBe("state-department");
    expect(of("a senior official")).toBe("a-senior-official@x");
    expect(sourceKey(null, "x")).toBe("article");
  });
});

describe("suretyOf(event)", () => {
  it.each([
    ["2023-06-18", "2023-06-18", "day"],
    ["2023-06-12", "2023-06-18", "week"],
    ["2023-06-11", "2023-06-18", "month"],
    ["2023-05-01", "2023-06-18", "longer"],
    [null, "2023-06-18", "open"],
  ])("of %s to %s is %s", (a, b, surety) => expect(suretyOf({ when: within(a, b) })).toBe(surety));
  it("tells what lasted from what is not known", () => {
    const when = within("2023-06-11", "2023-06-18");
    expect(suretyOf({ when: when && { ...when, extent: "throughout" } })).toBe("lasted");
    expect(suretyOf({ when: null })).toBe("none");
  });
});
