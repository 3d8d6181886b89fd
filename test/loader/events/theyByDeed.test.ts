// Whom "they", "the parties", "participants" and "the two generals" mean, by what they do.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("they who restore relations", () => {
  it("are the two states, and not the soldiers who died", () =>
    expect(
      who(
        "Peru and Chile fought a war in 1982, in which 649 Peruvian and 255 Chilean soldiers died. They resumed diplomatic relations in 1990.",
      ),
    ).toContain("Peru and Chile resume diplomatic relations | Peru + Chile"));
});

describe("they who flew home", () => {
  it("are nobody who is known, behind people of no name", () =>
    expect(
      who(
        "Bo Holm telephoned Jan Vik on Thursday. Peru ordered the officers out on Friday. They flew home the next day.",
      ).join(),
    ).not.toMatch(/(?:Holm|Vik).* (?:fly|flies) home/));

  it("are the two who met, where nobody else is told", () =>
    expect(who("Bo Holm met Jan Vik on Thursday. They flew home on Friday.")).toContain(
      "Bo Holm and Jan Vik fly home | Bo Holm + Jan Vik",
    ));
});

describe("both parties", () => {
  it("are no two who only travelled together", () =>
    expect(
      who(
        "Mr Holm and Ms Vik visited Juba on May 2.\n\nThe talks were adjourned on Friday after both parties refused to attend.",
      ).join(),
    ).not.toContain("refuse to attend | Holm"));

  it("are the two of an accord behind a day, too", () =>
    expect(
      who(
        "The government of Chad and the Inca Front issued a joint communiqué on May 3.\n\nOn 16 April the parties reached an agreement.",
      ).join(),
    ).toMatch(/reach an agreement \| .+ \+ .+/));
});

describe("participants of a conference", () => {
  it("are not who is told to have attended it", () =>
    expect(
      who(
        "A donor conference was held in Oslo on May 2, at which participants pledged more than $600 million. It was attended by President Bo Vik, who promised to end the war.",
      ),
    ).toContain("Participants pledge more than $600 million | participants"));
});

describe("the two generals", () => {
  it("are those who met in the sentence before", () =>
    expect(
      who("Bo Holm and Jan Vik met in Lima on Friday. The two generals signed a truce."),
    ).toContain("Bo Holm and Jan Vik sign a truce | Bo Holm + Jan Vik"));
});

describe("what a state wants of a body", () => {
  it("is no body of its own", () =>
    expect(told("Chile blocked Peru's NATO bid on Friday.", ["who"])).toEqual(["Chile + Peru"]));
});
