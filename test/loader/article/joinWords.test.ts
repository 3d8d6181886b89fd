import { describe, expect, it } from "vitest";
import { sentenceOf, told } from "../events/told.ts";

describe("a word with letters beyond Latin-1 is one word", () => {
  it.each([
    ["Jan Doğan met Ola Łęska in Ağrı.", "Jan Doğan met Ola Łęska in Ağrı ."],
    ["Doğan’s envoy, Şahin, left.", "Doğan ’s envoy , Şahin , left ."],
    ["The Ağrı-Bor road closed.", "The Ağrı - Bor road closed ."],
    ["Ana Öz met Bo Holm.", "Ana Öz met Bo Holm ."],
  ])("%s", (text, words) =>
    expect(
      sentenceOf(text)
        .tokens.map((token) => token.text)
        .join(" "),
    ).toBe(words),
  );

  it("so that people with such names are found", () =>
    expect(told("President Doğan met Bo Holm in Lima on Friday.", ["title", "date"])).toEqual([
      "Doğan meets Bo Holm in Lima | 2024-05-03",
    ]));
});
