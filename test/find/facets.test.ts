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

  describe("who met whom", () => {
    const roca = { name: "Ada Roca", country: "PE" };
    const holm = { name: "Bo Holm", country: "DK" };
    const met = (...participants: NonNullable<Given["participants"]>) =>
      labels({ kind: "CONSULT", participants })["met"];

    it("has two persons of two countries, whoever is named first", () => {
      expect(met(holm, roca)).toEqual(["Ada Roca and Bo Holm"]);
      expect(met(roca, holm)).toEqual(["Ada Roca and Bo Holm"]);
    });

    it("has no two of one side that met others", () => {
      const vale = { name: "Luis Vale", country: "PE" };
      expect(met(roca, vale, holm)).toEqual(["Ada Roca and Bo Holm", "Bo Holm and Luis Vale"]);
      expect(met(roca, vale, { name: "Denmark", sort: "state", country: "DK" })).toEqual([]);
      expect(met(roca, vale)).toEqual(["Ada Roca and Luis Vale"]);
    });

    it("has those of no known country only where nobody else takes part", () => {
      const [lind, marsh] = [{ name: "Per Lind" }, { name: "Ida Marsh" }];
      expect(met(lind, marsh)).toEqual(["Ida Marsh and Per Lind"]);
      expect(met(roca, lind)).toEqual(["Ada Roca and Per Lind"]);
      expect(met(lind, marsh, roca)).toEqual([]);
    });

    it.each(["planned", "cancelled", "declined"] as const)("has nobody of a %s one", (status) =>
      expect(labels({ kind: "CONSULT", status, participants: [roca, holm] })["met"]).toEqual([]),
    );

    it("has nobody of what is no meeting, or has no second name", () => {
      expect(labels({ kind: "ACCUSE", participants: [roca, holm] })["met"]).toEqual([]);
      for (const mode of ["phone", "multilateral"] as const)
        expect(labels({ kind: "CONSULT", mode, participants: [roca, holm] })["met"]).toEqual([]);
      expect(met(roca, { name: "Danish counterpart", country: "DK" })).toEqual([]);
    });
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
