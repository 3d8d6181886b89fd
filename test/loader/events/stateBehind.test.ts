import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.ts";

const who = (text: string) =>
  eventsOf(text).map(({ title, participants }) =>
    [title, ...participants.map(({ name, country }) => `${name} ${country ?? "?"}`)].join(" | "),
  );

describe("the state between commas behind an office is the holder’s", () => {
  it.each([
    [
      "Ana Roca, Foreign Minister, Peru, met Bo Holm, Prime Minister, Norway, on May 3.",
      "Ana Roca meets Bo Holm | Ana Roca PE | Bo Holm NO",
    ],
    [
      "Ana Roca of Peru spoke with H.E. Dr. Karl Vik, Federal Minister for Foreign Affairs, Germany, on May 3.",
      "Ana Roca speaks with Karl Vik | Ana Roca PE | Karl Vik DE",
    ],
    [
      "Ana Roca of Peru met Bo Holm, Minister of Trade, Norway, on May 3.",
      "Ana Roca meets Bo Holm | Ana Roca PE | Bo Holm NO",
    ],
    // a row of states that sign beside him
    [
      "Bo Holm, Prime Minister, Norway, Chad and Peru signed the treaty on May 3.",
      "Norway, Chad and Peru sign the treaty | Norway NO | Chad TD | Peru PE",
    ],
    // another's state
    [
      "Bo Holm, the Foreign Minister, Norway and Peru signed the treaty on May 3.",
      "Norway and Peru sign the treaty | Norway NO | Peru PE",
    ],
  ])("%s", (text, ...events) => {
    expect(who(text)).toEqual(events);
  });
});
