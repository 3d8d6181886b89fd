import { describe, expect, it } from "vitest";
import { combine } from "#dossier/combine.ts";
import { toPeople } from "#find/people.ts";
import type { Differing, NewsEvent } from "#model/event.ts";
import {
  differencesSentence,
  sourceValues,
  toldByHeading,
  wordsFor,
} from "#format/sourceValues.ts";
import { met, on, person } from "../dossier/story.ts";

const ids = ["2024-06-15-coast", "2024-06-16-post", "2024-06-17-mail", "2024-06-18-herald"];
const inLima = { name: "Lima", country: "PE", latitude: -12, longitude: -77 };
const inOslo = { name: "Oslo", country: "NO", latitude: 60, longitude: 11 };

/** One meeting, as each article tells it. */
function toldAs(...given: readonly Partial<NewsEvent>[]): NewsEvent {
  const told = given.map((one, i) => met(ids[i] ?? "", one));
  const [first, second, ...rest] = told;
  if (!first || !second) throw new Error("test: several are to tell it");
  return combine([first, second, ...rest], toPeople({ events: told }));
}

/** "Lima: coast, post": each value with who gives it; a star for what differs. */
function valuesOf(of: Differing, event: NewsEvent): readonly string[] {
  return sourceValues(of, event).map(({ text, by, isFork }) => {
    const names = by.map(({ article }) => article.slice(11)).join(", ");
    return `${isFork ? "* " : ""}${text}: ${names}`;
  });
}

describe("sourceValues(of, event)", () => {
  it("gives what all say once", () => {
    const event = toldAs({ place: inLima }, { place: inLima });
    expect(valuesOf("when", event)).toEqual(["Friday 14 June 2024: coast, post"]);
    expect(valuesOf("where", event)).toEqual(["Lima: coast, post"]);
    expect(valuesOf("status", event)).toEqual(["Held: coast, post"]);
    expect(valuesOf("who", event)).toEqual(["Ana Roca, Bo Holm: coast, post"]);
  });

  it("gives dates that differ in their order in time, then those that fit several", () => {
    const event = toldAs(
      { when: on("2024-06-15") },
      {},
      { when: on("2024-06-15") },
      { when: on("2024-06-01", "2024-06-30") },
    );
    expect(valuesOf("when", event)).toEqual([
      "* Friday 14 June 2024: post",
      "* Saturday 15 June 2024: coast, mail",
      "Some time between 1 and 30 June 2024: herald",
    ]);
  });

  it("does not take what one says less exactly for a difference, and names none for who says nothing", () => {
    const event = toldAs({}, { when: on("2024-06-01", "2024-06-30"), place: inLima });
    expect(valuesOf("when", event)).toEqual([
      "Friday 14 June 2024: coast",
      "Some time between 1 and 30 June 2024: post",
    ]);
    expect(valuesOf("where", event)).toEqual(["Lima: post"]);
  });

  it("gives the people of all first, then who stands in place of whom", () => {
    const event = toldAs({}, { participants: [person("Ana Roca", "PE"), person("Ada Vik", "NO")] });
    expect(valuesOf("who", event)).toEqual([
      "Ana Roca: coast, post",
      "* Bo Holm: coast",
      "* Ada Vik: post",
    ]);
  });

  it("does not say that they differ on somebody whom one does not name", () => {
    const event = toldAs({}, { participants: [person("Ana Roca", "PE")] });
    expect(valuesOf("who", event)).toEqual(["Ana Roca: coast, post", "Bo Holm: coast"]);
  });
});

describe("wordsFor(of, telling, value)", () => {
  it("quotes a name with the words before it, as the article has it, or nothing", () => {
    const title = "President Ana Roca meets Bo Holm";
    const [value] = sourceValues("who", toldAs({ title }, {}));
    const [first] = value?.by ?? [];
    if (!value || !first) throw new Error("test: two are named");
    expect(wordsFor("who", first, value)).toBe("President Ana Roca");
    expect(wordsFor("where", first, value)).toBe("");
  });
});

describe("differencesSentence(event)", () => {
  it("is nothing where they agree", () => expect(differencesSentence(toldAs({}, {}))).toBe(""));

  it("says how many say what, the year once", () => {
    const event = toldAs({ when: on("2024-06-15") }, {}, { when: on("2024-06-15") });
    expect(differencesSentence(event)).toBe(
      "One says Friday 14 June, two say Saturday 15 June 2024.",
    );
  });

  it("counts more than two values, and names what else differs", () => {
    const event = toldAs(
      { when: on("2024-06-13"), place: inLima },
      { place: inOslo },
      { when: on("2024-06-15") },
    );
    expect(differencesSentence(event)).toBe(
      "Three sources give three dates. They differ on the place, too.",
    );
  });

  it("begins no value with a capital that is no name", () => {
    const open = { when: on("2024-05-01", "2024-05-31") };
    expect(differencesSentence(toldAs(open, {}))).toBe(
      "One says some time between 1 and 31 May, one says Friday 14 June 2024.",
    );
    expect(differencesSentence(toldAs({}, { status: "cancelled" }))).toBe(
      "One says held, one says cancelled.",
    );
  });
});

describe("toldByHeading(event)", () => {
  it("says by how many it is told, and on what they differ", () => {
    expect(toldByHeading(toldAs({}, {}, {}))).toBe("Told by three");
    expect(
      toldByHeading(toldAs({ when: on("2024-06-15"), place: inOslo }, { place: inLima })),
    ).toBe("Told by two, they differ on the day and the place");
  });
});
