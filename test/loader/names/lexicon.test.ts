import iso from "i18n-iso-countries/codes.json";
import { describe, expect, it } from "vitest";
import { bodies } from "#loader/lexicon/bodies.ts";
import { countries } from "#loader/lexicon/countries.ts";
import { givenNames } from "#loader/lexicon/givenNames.ts";
import { places } from "#loader/lexicon/places.ts";
import { senses } from "#loader/lexicon/senses.ts";
import { townOf } from "#loader/names/gazetteer.ts";

const codes: ReadonlySet<string> = new Set(
  iso.flatMap(([code]) => (code === undefined ? [] : [code])),
);

describe("countries", () => {
  it("has only codes of ISO 3166-1 (with Kosovo's), and EU and UN", () => {
    const others = countries.map(({ code }) => code).filter((code) => !codes.has(code));
    expect(others.toSorted()).toEqual(["EU", "UN"]);
  });

  it("has every member state of the United Nations", () => {
    const unclaimed = new Set(countries.map(({ code }) => code));
    const missing = [...codes].filter((code) => !unclaimed.has(code));
    // What is left are territories, without a government that news would name.
    expect(missing.toSorted().join(" ")).toBe(
      "AI AQ AS AX BL BQ BV CC CX GG GP GS HM IM IO JE MF MP MQ MS NF NU PM PN RE SH SJ SX TC TF TK UM VG VI WF YT",
    );
  });

  it("gives no name to two states", () => {
    const names = countries.flatMap(({ name, others }) => [name, ...others]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("places", () => {
  it("has at least 300 rows, each once", () => {
    const names = places.flatMap(({ name, others }) => [name, ...others]);
    expect(places.length).toBeGreaterThan(300);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("has degrees of the Earth, both or neither", () => {
    for (const { name, latitude, longitude } of places) {
      expect([name, latitude === null], name).toEqual([name, longitude === null]);
      expect(Math.abs(latitude ?? 0), name).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? 0), name).toBeLessThanOrEqual(180);
    }
  });

  it("agrees with GeoNames to half a degree where that has the same town", () => {
    const homonyms = ["Woodside", "Washington"];
    const off = places.filter(({ name, country, latitude, longitude }) => {
      if (homonyms.includes(name)) return false;
      const town = country && townOf(name, country);
      if (!town || latitude === null || longitude === null) return false;
      return Math.hypot(town.latitude - latitude, town.longitude - longitude) > 0.5;
    });
    expect(off.map(({ name }) => name)).toEqual([]);
  });

  it("has only known countries", () => {
    const unknown = places.filter(({ country }) => country !== null && !codes.has(country));
    expect(unknown).toEqual([]);
  });
});

describe("bodies", () => {
  it("gives no name to two bodies", () => {
    const names = bodies.flatMap(({ name, others }) => [name, ...others]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("givenNames", () => {
  it("tells the common ones", () => {
    expect(["maria", "john", "alex"].map((name) => givenNames.get(name))).toEqual([
      "she",
      "he",
      undefined,
    ]);
  });
});

describe("words for happenings", () => {
  it("have at least 400 senses of verbs and 150 nouns", () => {
    const rows = [...senses.verbRows.values()].flat().length;
    expect(senses.plainVerbs.size + rows).toBeGreaterThanOrEqual(400);
    expect(senses.nouns.size).toBeGreaterThanOrEqual(150);
  });
});
