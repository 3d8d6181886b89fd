import { describe, expect, it } from "vitest";
import { participantLine } from "#format/who.ts";
import { toText } from "#format/segment.ts";
import type { Participant } from "#model/event.ts";

const obi: Participant = {
  name: "Ana Obi",
  sort: "person",
  office: "Foreign Minister",
  country: "UY",
  aliases: ["Obi"],
};

describe("participantLine(participant)", () => {
  it("gives the name, then the office and the country that the article gives", () => {
    expect(participantLine(obi)).toEqual([
      { text: "Ana Obi", strong: true },
      { text: ", Foreign Minister, Uruguay", strong: false },
    ]);
  });

  it.each<[Partial<Participant>, string]>([
    [{ office: null, country: null }, "Ana Obi"],
    [{ office: null }, "Ana Obi, Uruguay"],
    [{ name: "Uruguay", sort: "state", office: null }, "Uruguay"],
    [
      { name: "Uruguayan delegation", sort: "group", office: null, country: null },
      "Uruguayan delegation",
    ],
    [{ name: "Foreign Minister of Uruguay" }, "Foreign Minister of Uruguay"],
  ])("repeats nothing: %o", (over, text) => {
    expect(toText(participantLine({ ...obi, ...over }))).toBe(text);
  });
});
