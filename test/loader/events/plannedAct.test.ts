import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is to be done on a day, whatever the verb", () => {
  it.each([
    ["A commission is to draft a law by July.", "Commission is to draft a law"],
    ["Construction of the dam is to begin in September.", "Construction of the dam is to begin"],
    [
      "The hostages, who will be flown to Oslo on Friday, are well.",
      "Hostages are to be flown to Oslo",
    ],
    [
      "Bo Holm will appear before the Foreign Affairs Committee on Tuesday.",
      "Bo Holm is to appear before the Foreign Affairs Committee",
    ],
    ["EU ministers will look at the matter on Monday.", "EU ministers are to look at the matter"],
    [
      "Denmark will take a position at the council on Monday.",
      "Denmark is to take a position at the council",
    ],
    [
      "Peru’s parliament will decide on July 3 whether to ratify the treaty.",
      "Peru’s parliament is to decide whether to ratify the treaty",
    ],
    [
      "Peru and Chile will see each other again in Oslo in July.",
      "Peru and Chile are to meet in Oslo",
    ],
  ])("%s", (text, title) =>
    expect(told(text, ["title", "status"])).toContain(`${title} | planned expected`),
  );

  it.each([
    ["The mission would report to the chairman in Cotonou on Saturday, he said.", "2024-05-11"],
    [
      "Peru and Chile agreed that a commission would convene in Oslo before the end of June.",
      "2024-05-06/2024-06-30",
    ],
    ["On Tuesday Ana Roca, Peru’s president, goes to Izmit to see a tent city.", "2024-05-07"],
    ["The ship should arrive in Lima on Friday.", "2024-05-10"],
  ])("with the day that its words say: %s", (text, date) =>
    expect(told(text, ["date", "status"])).toContain(`${date} | planned expected`),
  );

  it.each([
    "Denmark will remain a member of the union until 2025.",
    "Peru’s economy will grow by 3 percent next year.",
    "Peru will need three billion dollars by July.",
    "The road will be completed in June.",
    "A vote on Friday would be a mistake, Bo Holm of Denmark said.",
    "Any attack would bring an answer next week, he warned.",
    "The minister will take two hours on Friday.",
    "If the talks failed, Peru would close its embassy next month.",
    "The bill will be paid in July.",
    "Peru should leave the union by next year, Bo Holm said.",
  ])("but no state, figure, opinion or condition: %s", (text) =>
    expect(told(text, ["title"])).toEqual([]),
  );
});

describe("being somewhere on a day to come", () => {
  it.each([
    ["Bo Holm will be in Oslo on Friday.", "2024-05-10 | Bo Holm is to visit Oslo"],
    ["The minister is due back in Lima on Friday.", "2024-05-10 | Minister is to visit Lima"],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toEqual([event]));

  it("is a visit too where it is said from there", () =>
    expect(
      told("President Bo Holm of Denmark will be here on July 4 for a working visit.", [
        "date",
        "who",
      ]),
    ).toEqual(["2024-07-04 | Bo Holm"]));

  it("but not with no day", () => expect(told("Bo Holm will be in Oslo.", ["title"])).toEqual([]));
});

describe("a relative clause's title", () => {
  it.each([
    [
      "The ceasefire, which will come into force on Friday, is fragile.",
      "Ceasefire is to come into force",
    ],
    ["The talks, which will resume on Monday, are secret.", "Talks are to be held"],
  ])("begins with what the pronoun stands for: %s", (text, title) =>
    expect(told(text, ["title"])).toContain(title),
  );
});
