import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what stands in front is of another day and place", () => {
  it.each([
    [
      "the verb behind a place keeps its day",
      "After the attack in Benghazi, Tunisia expelled the Libyan ambassador on Friday.",
      "2024-05-03 | Tunisia | Tunisia expels the Libyan ambassador",
    ],
    [
      "with a length before it too",
      "Three days after the attack in Benghazi, Chad closed its border with Libya on Friday.",
      "2024-05-03 | nowhere | Chad closes its border with Libya",
    ],
    [
      "what is felt at a happening is of today",
      "The Peruvian minister expressed concern on Friday at the fighting in Kidal last month.",
      "2024-05-03 | nowhere | Peruvian minister expresses concern at the fighting in Kidal",
    ],
    [
      "who hears it is where and when it is said",
      "Peru’s premier, Ana Roca, told a news conference in Lima on Friday that she would resign.",
      "2024-05-03 | Lima | Ana Roca tells a news conference in Lima that she will resign",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "where", "title"])).toContain(event));

  it("a story goes on from its last deed, and not from a “since”", () =>
    expect(
      told(
        "President Ana Roca of Peru flew to Oslo on Friday for talks with President Bo Vik of Norway. It was her first trip since she was sworn in on January 27. The two signed a pact.",
        ["date", "where", "title"],
      ),
    ).toContain("2024-05-03 | Oslo | Ana Roca and Bo Vik sign a pact"));
});

describe("who it is", () => {
  it.each([
    [
      "she is not her counterpart",
      "Foreign Minister Ana Roca of Peru slept. Speaking after a meeting with her Chilean counterpart in Lima on Friday, she said it was time.",
      "2024-05-03 | Ana Roca + Chilean counterpart",
    ],
    [
      "who met somebody goes on, though only he has a name",
      "The Secretary-General met the President of Mali, Ibrahim Sangare, on Friday. He called on both sides to stop.",
      "2024-05-03 | Secretary-General",
    ],
    [
      "a chairman of a committee has a name behind it",
      "Speaker of the Peruvian parliament Ana Roca in a meeting in Lima on Friday with the visiting chairman of the Chilean parliament’s foreign relations committee, Bo Vik, called for closer ties.",
      "2024-05-03 | Ana Roca",
    ],
    [
      "the speaker of a parliament is of its state",
      "The Lithuanian parliament’s speaker arrived in Kyiv on Friday.",
      "2024-05-03 | Lithuanian parliament’s speaker",
    ],
    [
      "“the countries’ ministers” stand for two states",
      "Peru and Chile are neighbours. The countries’ foreign ministers met in Lima on Friday.",
      "2024-05-03 | Peru + Chile",
    ],
    [
      "the government that an opposition fights is its own, wherever they meet",
      "In Geneva, the Syrian opposition met government negotiators on Friday.",
      "2024-05-03 | Syrian opposition + Syrian government negotiators",
    ],
    [
      "sanctions that somebody imposed after a coup are on a state",
      "ECOWAS on Friday lifted sanctions on Niger imposed after the coup.",
      "2024-05-03 | ECOWAS + Niger",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));

  it("an unknown “he” stays so, whomever he spoke to", () =>
    expect(
      told("He has spoken to Bo Vik of Norway. He met Ana Roca of Peru on Friday.", ["who"]),
    ).not.toContain("Bo Vik + Ana Roca"));
});
