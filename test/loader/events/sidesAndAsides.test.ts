import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a government and those who fight it are two sides of one land", () => {
  it.each([
    [
      "of whom a body is told by its name",
      "Colombia’s government and the ELN rebels slept. The two sides signed a truce on Friday.",
      "2024-05-03 | Colombia’s government + ELN rebels",
    ],
    [
      "of whom one is only rebels",
      "Chad’s government and rebels slept. Both sides signed a truce on Friday.",
      "2024-05-03 | Chad’s government + rebels",
    ],
    [
      "who do it to each other",
      "The Peruvian government and rebels slept. They blamed each other on Friday.",
      "2024-05-03 | Peruvian government + rebels",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));
});

describe("one of two who met may speak of the two", () => {
  it("who signed and says what their states will do", () =>
    expect(
      told(
        "Norwegian Premier Kari Dahl and her Finnish counterpart, Matti Lehto, signed a pact on Friday. Dahl said the two countries would hold joint drills in June.",
        ["who"],
      ),
    ).toContain("Norway + Finland"));
});

describe("who did it, past what stands between", () => {
  it.each([
    [
      "a participle goes on with its own clause",
      "Ana Roca of Peru dismissed the head of the guard, whose men had stormed a house and taken a minister hostage on Friday.",
      "Men take a minister hostage | nobody",
    ],
    [
      "“its” behind “by” is the subject's",
      "Roca will lead Peru’s team in Lima on 9 May, while Chile will be represented by its foreign minister.",
      "Chilean foreign minister is to represent Chile | Chilean foreign minister",
    ],
    [
      "who asked to put a trip off does not travel",
      "Peru’s foreign minister was due in Oslo on Monday but the trip was put off at Norway’s request.",
      "Peru’s foreign minister’s visit to Oslo is put off | Peruvian foreign minister + Norway",
    ],
    [
      "who says so in a statement says it",
      "Peru and Chile said in a joint statement released in Lima on Friday that talks would begin.",
      "Joint statement between Peru and Chile in Lima | Peru + Chile",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["title", "who"])).toContain(event));

  it("nobody flees who is only where others fled to", () =>
    expect(
      told("Norway, where two of them had fled, welcomed it on Friday.", ["title"]).join(),
    ).not.toContain("flee"));
});

describe("where and when, past what stands between", () => {
  it.each([
    [
      "where it last happened is not where it is",
      "General Bo Vik of Peru telephoned his Chilean counterpart on Friday, the first such conversation since a clash in Tacna in April.",
      "2024-05-03 | nowhere",
    ],
    [
      "a journey told behind it comes after it",
      "Ana Roca of Peru arrived in Oslo on Sunday. She and Premier Bo Vik of Norway are to sign a pact today, and she will travel to Bergen on Friday.",
      "2024-05-06 | nowhere",
    ],
    [
      "a length is counted from the deed, and not from the words",
      "A Chilean drone killed two men near Tacna on Friday, Peruvian officials said, a day after the parliament in Lima demanded an end to such strikes.",
      "2024-05-02 | Lima",
    ],
    [
      "oil is nothing that is done",
      "Peru and Chile signed an agreement on the sharing of offshore oil in Lima in 2007, but Chile has yet to ratify it.",
      "2007 | Lima",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "where"])).toContain(event));
});
