import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);

describe("what nobody has made or set yet", () => {
  it.each([
    "No new date has been set for the summit, an official said on Monday.",
    "Peru hopes to push Chile into a deal by June.",
    "Peru predicts an agreement with Chile this week.",
    "Peru predicts Chile agreement this week\n\nIt rained.",
  ])("is no event: %s", (text) => {
    expect(titles(text)).toEqual([]);
  });

  it("is told where it has a day", () => {
    expect(titles("Peru and Chile are to sign a deal on Friday.")).toEqual([
      "Peru and Chile are to sign a deal",
    ]);
  });
});

describe("a deadline that is extended", () => {
  it("is by those who agree on it, and keeps its words in the title", () => {
    expect(
      titles("Peru and Chile agreed on Friday to extend to Tuesday a deadline for a deal."),
    ).toEqual(["Peru and Chile agree to extend a deadline for a deal"]);
  });

  it("is not what others do behind “and”", () => {
    expect(
      titles(
        "The deadline was extended on Friday and Peru and Chile are trying to settle the row.",
      ),
    ).toEqual(["Deadline is extended"]);
  });

  it("is another step than one that is only agreed on", () => {
    expect(titles("Peru and Chile agreed on Friday to lift the ban on Tuesday.")).toEqual([
      "Peru and Chile agree to lift the ban",
      "Peru and Chile are to lift the ban",
    ]);
  });
});

describe("why something is called off", () => {
  it("says nothing of who was to come", () => {
    expect(
      told(
        "The meeting was called off on Monday because of the crisis between Bolivia and Brazil.",
        ["who"],
      ),
    ).toEqual(["nobody"]);
  });
});

describe("the first half of an adjective", () => {
  it("is no war", () => {
    expect(
      titles(
        "Bo Holm of Peru arrived in Chile on Friday to help resolve the war-divided nation's crisis.",
      ),
    ).toEqual(["Bo Holm arrives in Chile"]);
  });
});

describe("a body with its short form before an office", () => {
  it("is not who acts", () => {
    expect(
      told("African Union (AU) Chairman Bo Holm on Friday met Ana Roca of Peru.", ["who"]),
    ).toEqual(["Bo Holm + Ana Roca"]);
    expect(told("The African Union (AU) on Friday met Ana Roca of Peru.", ["who"])).toEqual([
      "African Union + Ana Roca",
    ]);
  });
});

describe("power", () => {
  it("is handed back, and no verb", () => {
    expect(titles("Bo Holm of Peru accepted a deal to hand back power on Friday.")).toContain(
      "Bo Holm accepts a deal to hand back power",
    );
  });
});

describe("the country", () => {
  it("is left out where a title opens with it", () => {
    expect(titles("The country's interim president Ana Roca was arrested on Friday.")).toEqual([
      "Interim president Ana Roca is arrested",
    ]);
  });
});
