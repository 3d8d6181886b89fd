import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const say = (text: string) => told(text, ["title", "date", "who"]);

describe("what “it” and “they” are where something is held or takes place", () => {
  it.each([
    [
      "Peru and Chile agreed on a summit. It will be held in Oslo in June.",
      "Peru and Chile are to attend the summit in Oslo | 2024-06 | Peru + Chile",
    ],
    [
      "Peru and Chile agreed on new talks and said they would take place in Oslo on 3 June.",
      "Peru and Chile are to meet in Oslo | 2024-06-03 | Peru + Chile",
    ],
    [
      "Ana Holm of Peru spoke of the elections. They will be held in June.",
      "Elections are to be held | 2024-06 | nobody",
    ],
    [
      "A trilateral meeting of foreign ministers is being prepared, Ana Roca said. It is to take place in Oslo in June.",
      "Foreign ministers are to meet in Oslo | 2024-06 | foreign ministers",
    ],
    [
      "Peru called for an emergency meeting of the Andean Council on Monday. It was held in Lima on Friday.",
      "Meeting is held in Lima | 2024-05-03 | nobody",
    ],
    [
      "The next round of talks is planned. It will be held in Oslo in June.",
      "Round of talks is to be held in Oslo | 2024-06 | nobody",
    ],
  ])("%s", (text, event) => {
    expect(say(text)).toContain(event);
  });

  it("may only add where a meeting is that was told already", () => {
    expect(
      say("Peru and Chile are to hold talks next month. They will take place in Oslo."),
    ).toEqual(["Peru and Chile are to meet in Oslo | 2024-06 | Peru + Chile"]);
    expect(say("The talks were put off on Friday. They will be held in Oslo in June.")).toEqual([
      "Talks are put off | 2024-05-03 | nobody",
      "Talks are to be held in Oslo | 2024-06 | nobody",
    ]);
  });

  it.each([
    "Peru freed four prisoners before elections on Friday. They were held in Lima for a year.",
    "Peru arrested two Chileans after the talks on Friday. They will be held until June.",
    "Peru seized a Chilean trawler after the summit on Friday. It will be held in Lima until June.",
  ])("is no occasion that only says when others were seized: %s", (text) => {
    expect(say(text).join("\n")).not.toMatch(/to be held|elections are|2024-06/i);
  });

  it("is nothing where no occasion was told", () => {
    expect(say("Ana Roca of Peru will visit Chile. It will take place in June.")).toEqual([
      "Ana Roca is to visit Chile | 2024-05-06/.. | Ana Roca",
    ]);
  });
});

describe("who takes part in an occasion of nobody", () => {
  it("are those who agreed on it in the sentence before", () => {
    expect(
      say("Peru and Chile agreed on Monday to hold talks. The talks will be held in Oslo in June."),
    ).toContain("Peru and Chile are to meet in Oslo | 2024-06 | Peru + Chile");
    expect(
      say(
        "Peru and Chile held talks in Lima on Friday. The next round will be held in Oslo in June.",
      ),
    ).toContain("Peru and Chile are to meet in Oslo | 2024-06 | Peru + Chile");
  });

  it("are not those who agreed on something else", () => {
    expect(
      say(
        "Peru and Chile agreed on Monday to hold a summit. The talks will be held in Oslo in June.",
      ),
    ).toContain("Talks are to be held in Oslo | 2024-06 | nobody");
  });
});
