import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["trigger", "date", "who"])).toEqual(expected);
  });

describe("a time in the phrase of an event noun is the noun's", () => {
  table([
    [
      "Bela Toth condemned the massacre in Tacna on 3 March.",
      "massacre | 2024-03-03 | nobody",
      "condemned | ../2024-05-06 | Bela Toth",
    ],
    [
      "Norway condemned the killing on 25 February of two Danish nurses in Mali.",
      "killing | 2024-02-25 | Danish nurses",
      "condemned | ../2024-05-06 | Norway + Danish nurses",
    ],
    [
      "The visit follows last month's summit between Peru and Chile.",
      "summit | 2024-04 | Peru + Chile",
    ],
    // said there and then
    [
      "Ana Roca accused Chile of espionage after a meeting with Bo Holm on Friday.",
      "accused | 2024-05-03 | Ana Roca + Chile",
      "meeting | 2024-05-03 | Ana Roca + Bo Holm",
    ],
    // of the day's news, the verb's
    ["Ana Roca condemned the raid on Sunday.", "condemned | 2024-05-05 | Ana Roca"],
    // no date of the visit
    ["It was the first visit by a Peruvian president since 1998."],
  ]);
});

describe("what is counted from a noun", () => {
  table([
    [
      "Chile seized the reef in 2012, a year after a standoff with Peru.",
      "standoff | 2011 | Chile + Peru",
      "seized | 2012 | Chile",
    ],
    [
      "Peru quit the pact three days after the clashes with Chile on April 20.",
      "clashes | 2024-04-20 | Peru + Chile",
      "quit | 2024-04-23 | Peru",
    ],
    [
      "Since the coup of 4 April in Niger, France has withdrawn its troops.",
      "coup | 2024-04-04 | nobody",
      "has withdrawn | 2024-04-04/2024-05-06 | France",
    ],
  ]);
});

describe("a clause behind the noun says when it was", () => {
  table([
    [
      "The meeting noted the truce which local commanders had concluded on 17 February at Tacna.",
      "truce | 2024-02-17 | local commanders",
    ],
    [
      "They discussed the summit of the African Union, to be held in Lusaka in July 2024.",
      "summit | 2024-07 | African Union",
    ],
    [
      "Bo Holm praised the talks between Peru and Chile, which took place on 24 April.",
      "talks | 2024-04-24 | Peru + Chile",
      "praised | ../2024-05-06 | Bo Holm + Peru + Chile",
    ],
    // what the main verb says counts
    [
      "Peru cancelled the talks with Chile, which were scheduled for 12 May.",
      "cancelled the talks | 2024-05-12 | Peru + Chile",
    ],
  ]);
});
