import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who is kept out, or not there, declines", () => {
  table(
    ["title", "status"],
    [
      [
        "Peru will not be allowed to attend the Chaco Forum in Quito in July.",
        "Peru is not allowed to attend the Chaco Forum in Quito | declined",
      ],
      [
        "Premier Ana Roca missed the summit in Oslo in April.",
        "Ana Roca declines to attend the summit in Oslo | declined",
      ],
      // what one may do is no news
      ["Peru will be allowed to attend."],
    ],
  );
});

describe("words that the tagger takes for verbs", () => {
  table(
    ["title", "date"],
    [
      ["Peru and Chile went to war in 1979.", "Peru and Chile go to war | 1979"],
      ["Peru and Chile came to blows in April.", "Peru and Chile come to blows | 2024-04"],
    ],
  );
  it("leave the talks of a headline a noun", () => {
    expect(told("Lima Peace Talks Postponed\n\nNothing else is known.", ["title"])).toEqual([
      "Lima Peace Talks are postponed",
    ]);
  });
});

describe("who does it", () => {
  table(
    ["title", "who"],
    [
      // a name takes no "that": the raid killed, and not the state where it was
      [
        "Peru condemned the raid in northern Chile that killed three envoys in May.",
        "Raid in northern Chile kills three envoys | envoys",
        "Peru condemns the raid in northern Chile | Peru",
      ],
      // what one recalls is not called home, but for those who are sent
      ["Bo Holm of Norway recalled the spirit of the accord on Friday."],
      ["Norway recalled its ambassador on Friday.", "Norway recalls its ambassador | Norway"],
    ],
  );
  it("are the two of a call, and no states that they spoke of", () => {
    const text =
      "Readout of a call\n\nVice President Bo Holm spoke with Peruvian Premier Ana Roca today to discuss the situation in Mali and Niger. The two leaders agreed that the raid poses a threat.";
    expect(told(text, ["title", "who"])).toContain(
      "Bo Holm and Ana Roca agree that the raid poses a threat | Bo Holm + Ana Roca",
    );
  });
});

describe("the subject of a title stands behind the phrase that opens the sentence", () => {
  table(
    ["title"],
    [
      [
        "As a result of the talks, a pact aimed at ending the war was signed in May.",
        "Talks",
        "Pact is signed",
      ],
    ],
  );
});
