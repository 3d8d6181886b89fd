import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDay } from "#model/day.ts";
import { between, bounds, type Edtf, onDay, parseEdtf, printEdtf } from "#model/edtf.ts";
import { aDate, anEdtf } from "./anEdtf.ts";

function parsed(text: string): Edtf {
  const value = parseEdtf(text);
  if (value === null) throw new Error(`“${text}” is no EDTF`);
  return value;
}

/** `2023-02-01 to 2023-02-28`, an open end as `…`. */
function days(text: string): string {
  const { earliest, latest } = bounds(parsed(text));
  const print = (day: number) => (Number.isFinite(day) ? printDay(day) : "…");
  return `${print(earliest)} to ${print(latest)}`;
}

describe("bounds(value)", () => {
  it.each([
    ["2024-05-06", "2024-05-06 to 2024-05-06"],
    ["2024-02", "2024-02-01 to 2024-02-29"],
    ["2023-12", "2023-12-01 to 2023-12-31"],
    ["2023", "2023-01-01 to 2023-12-31"],
    ["198X", "1980-01-01 to 1989-12-31"],
    ["19XX", "1900-01-01 to 1999-12-31"],
    // BC years are astronomical: -489 is 490 BC
    ["-0489-09-12", "-0489-09-12 to -0489-09-12"],
    ["-0489", "-0489-01-01 to -0489-12-31"],
    ["0000-02", "0000-02-01 to 0000-02-29"],
    ["-0001-24", "-0001-12-01 to 0000-02-29"],
  ])("%s: %s", (text, covered) => expect(days(text)).toBe(covered));

  describe("of parts of a year", () => {
    it.each([
      ["2023-21", "2023-03-01 to 2023-05-31"],
      ["2023-22", "2023-06-01 to 2023-08-31"],
      ["2023-23", "2023-09-01 to 2023-11-30"],
      ["2023-24", "2023-12-01 to 2024-02-29"],
      ["2022-24", "2022-12-01 to 2023-02-28"],
      ["2023-33", "2023-01-01 to 2023-03-31"],
      ["2023-34", "2023-04-01 to 2023-06-30"],
      ["2023-35", "2023-07-01 to 2023-09-30"],
      ["2023-36", "2023-10-01 to 2023-12-31"],
      ["2023-40", "2023-01-01 to 2023-06-30"],
      ["2023-41", "2023-07-01 to 2023-12-31"],
    ])("%s: %s", (text, covered) => expect(days(text)).toBe(covered));
  });

  describe("of intervals", () => {
    it.each([
      ["2024-04-29/2024-05-05", "2024-04-29 to 2024-05-05"],
      ["2022-10/2022-12", "2022-10-01 to 2022-12-31"],
      ["2022-24/2023", "2022-12-01 to 2023-12-31"],
      ["../2024-05-06", "… to 2024-05-06"],
      ["2024-05-06/..", "2024-05-06 to …"],
      ["-0489/0014", "-0489-01-01 to 0014-12-31"],
    ])("%s: %s", (text, covered) => expect(days(text)).toBe(covered));
  });

  it("are the same with and without “about”", () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const about = { ...date, about: true };
        expect(bounds(about)).toEqual(bounds(date));
      }),
    );
  });

  it("never end before they start", () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const { earliest, latest } = bounds(date);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });
});

describe("parseEdtf(text), printEdtf(value)", () => {
  it("round-trip every value", () => {
    fc.assert(
      fc.property(anEdtf, (value) => {
        expect(parseEdtf(printEdtf(value))).toEqual(value);
      }),
    );
  });

  it("normalise equivalent forms", () => {
    expect(printEdtf(parsed("/2023"))).toBe("../2023");
    expect(printEdtf(parsed("2023/"))).toBe("2023/..");
    expect(printEdtf(parsed("2023%"))).toBe("2023~");
  });

  it("accept “?” and drop it", () => {
    expect(printEdtf(parsed("2023-06?"))).toBe("2023-06");
  });
});

describe("parseEdtf(text) is null for", () => {
  it.each([
    // not in the calendar
    "2023-02-29",
    "2023-06-31",
    "2023-13",
    "2023-00",
    "2023-06-00",
    // in the standard, but not supported here
    "2023-25",
    "2023-W24",
    "2023-06-XX",
    "{2022,2023}",
    "Y12023",
    "2023-06-18T10:00",
    // crossed or empty
    "2023-06-18/2023-06-17",
    "../..",
    "/",
    "2021/2022/2023",
    "2023/never",
    "never/2023",
    "2023-06-18 ",
    "June 2023",
    "",
  ])("“%s”", (text) => expect(parseEdtf(text)).toBeNull());

  it("any text that does not round-trip, and never throws", () => {
    const signs = fc.constantFrom(..."0 1 2 3 4 6 8 9 - / . X ~ ? a".split(" "));
    const mutated = fc.tuple(anEdtf, fc.nat(), signs).map(([value, at, sign]) => {
      const text = printEdtf(value);
      return text.slice(0, at % text.length) + sign + text.slice((at % text.length) + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated), (text) => {
        const value = parseEdtf(text);
        expect(value && parseEdtf(printEdtf(value))).toEqual(value);
      }),
    );
  });
});

describe("between(bounds)", () => {
  const day = 19_849;

  it("is a day, an interval, or an interval with one open end", () => {
    const forms = [
      { earliest: day, latest: day },
      { earliest: day, latest: day + 2 },
      { earliest: Number.NEGATIVE_INFINITY, latest: day },
      { earliest: day, latest: Number.POSITIVE_INFINITY },
    ];
    expect(forms.map((form) => printEdtf(between(form)))).toEqual([
      "2024-05-06",
      "2024-05-06/2024-05-08",
      "../2024-05-06",
      "2024-05-06/..",
    ]);
  });

  it("has the given bounds", () => {
    const ends = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.nat(100_000));
    fc.assert(
      fc.property(ends, ([earliest, length]) => {
        const covered = { earliest, latest: earliest + length };
        expect(bounds(between(covered))).toEqual(covered);
        expect(bounds(onDay(earliest)).latest).toBe(earliest);
      }),
    );
  });
});
