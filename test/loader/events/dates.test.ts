import { describe, expect, it } from "vitest";
import { bounds, parseEdtf } from "#model/edtf.ts";
import { eventsOf, told } from "./told.ts";

/** Rows of a text, published on Monday 6 May 2024 unless said, and its events’ dates in order. */
const dates = (
  rows: readonly (readonly [text: string, ...dates: string[]])[],
  published: string | null = "2024-05-06",
) =>
  it.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["date"], published)).toEqual(expected);
  });

describe("the date of an event", () => {
  describe("is the one in its own clause", () => {
    dates([
      ["Ana Roca met Bo Holm on May 3, 2024.", "2024-05-03"],
      ["Ana Roca met Bo Holm on Friday.", "2024-05-03"],
      ["Ana Roca will meet Bo Holm on Friday.", "2024-05-10"],
      ["Ana Roca met Bo Holm on Friday evening.", "2024-05-03"],
      ["Peruvian planes bombed Tacna before dawn on Friday.", "2024-05-03"],
      ["Peruvian planes bombed Tacna before dawn on Friday, killing two people.", "2024-05-03"],
      ["Ana Roca met Bo Holm after midnight on Friday.", "2024-05-03"],
      ["Two years ago, Ana Roca met Bo Holm.", "2022"],
      ["Ana Roca met Bo Holm again last month, on April 12.", "2024-04-12"],
      [
        "Ana Roca met Bo Holm on Friday and will meet Ida Vik on Thursday.",
        "2024-05-03",
        "2024-05-09",
      ],
    ]);
  });

  describe("says no more than the words", () => {
    dates([
      ["Ana Roca met Bo Holm in April.", "2024-04"],
      ["Ana Roca met Bo Holm last year.", "2023"],
      ["Ana Roca met Bo Holm late last year.", "2023-10/2023-12"],
      ["Peru and Chile signed an accord in 1991.", "1991"],
    ]);

    it("puts “recently” between bounds that end with the day of publication", () => {
      const [met] = eventsOf("Ana Roca recently met Bo Holm.");
      const value = parseEdtf(met?.when?.edtf ?? "");
      expect(value?.kind).toBe("interval");
      expect(met?.when?.latest).toBe("2024-05-06");
      expect(value && bounds(value).earliest).toBeGreaterThan(-Infinity);
      expect(met?.when?.extent).toBe("within");
    });
  });

  describe("ends, for what is past, and begins, for what is to come, on the day of publication", () => {
    dates([
      ["Ana Roca visited Oslo in May.", "2024-05-01/2024-05-06"],
      ["Ana Roca visited Oslo this month.", "2024-05-01/2024-05-06"],
      ["Ana Roca will visit Oslo in May.", "2024-05-06/2024-05-31"],
      // not where the words reach no further
      ["Ana Roca visited Oslo in April.", "2024-04"],
      ["Ana Roca will visit Oslo in June.", "2024-06"],
    ]);
  });

  describe("is open on one side where the words are", () => {
    dates([
      ["Peru has closed its border since March.", "2024-03-01/2024-05-06"],
      ["Peru will withdraw its troops by July.", "2024-05-06/2024-07-31"],
      ["Peru withdrew its troops before 3 April 2021.", "../2021-04-02"],
      ["Peru withdrew its troops by the end of 2008.", "../2008-12-31"],
      ["Ana Roca signed the accord after 3 April 2021.", "2021-04-03/2024-05-06"],
    ]);
  });

  describe("comes from the clause that says when", () => {
    dates([
      ["Ana Roca refused to meet Bo Holm when she visited Oslo in April.", "2024-04", "2024-04"],
      ["When Ana Roca visited Oslo in April, she refused to meet Bo Holm.", "2024-04", "2024-04"],
      ["Ana Roca flew to Lima on Friday to meet Bo Holm.", "2024-05-03"],
    ]);
  });

  describe("lasts as long as a stay or a visit is said to", () => {
    dates([
      ["Ana Roca began a three-day visit to Oslo on Friday.", "2024-05-03/2024-05-05"],
      ["Ana Roca ended a three-day visit to Oslo on Friday.", "2024-05-01/2024-05-03"],
      ["Ana Roca will begin a two-day visit to Oslo on Friday.", "2024-05-10/2024-05-11"],
      ["Ana Roca visited Oslo from April 3 to April 5.", "2024-04-03/2024-04-05"],
      [
        "Ana Roca has meetings with officials over two days after arriving in Oslo on Sunday.",
        "2024-05-05",
        "2024-05-05/2024-05-06",
      ],
      // three days of which nothing says where they begin
      ["Ana Roca began a three-day visit to Oslo in April.", "2024-04"],
    ]);

    it("throughout, not somewhere within", () => {
      const [visit] = eventsOf("Ana Roca began a three-day visit to Oslo on Friday.");
      expect(visit?.when?.extent).toBe("throughout");
      expect(eventsOf("Ana Roca visited Oslo in April.")[0]?.when?.extent).toBe("within");
    });
  });

  describe("comes from a neighbour that the text names", () => {
    dates([
      [
        "Ana Roca met Bo Holm on Friday. During the meeting, Roca accused Denmark of delay.",
        "2024-05-03",
        "2024-05-03",
      ],
      [
        "Ana Roca met Bo Holm on Friday. After the meeting, she visited Bergen.",
        "2024-05-03",
        "2024-05-03/2024-05-06",
      ],
      [
        "Ana Roca met Bo Holm on Friday. Before the meeting, she visited Bergen.",
        "../2024-05-02",
        "2024-05-03",
      ],
      [
        "Talks between Ana Roca and Bo Holm lasted three hours on Friday before they moved on to a dinner.",
        "2024-05-03",
        "2024-05-03",
      ],
      // the same people go on
      [
        "Ana Roca met Bo Holm on Friday. She signed an accord with Denmark.",
        "2024-05-03",
        "2024-05-03",
      ],
      // before the visit ends
      [
        "Ana Roca is visiting Oslo this week. She may meet Bo Holm before she departs.",
        "2024-05-06/2024-05-12",
        "2024-05-06/2024-05-12",
      ],
    ]);
  });

  describe("is the day of publication for the news that opens the article", () => {
    dates([
      ["Roca flies\n\nAna Roca flew to Oslo.\n\nIt rained.", "2024-05-06"],
      ["Roca flies\n\nAna Roca flew to Oslo last week.\n\nIt rained.", "2024-04-29/2024-05-05"],
      // told further down, it is only past
      ["Roca flies\n\nIt rained.\n\nAna Roca flew to Oslo.", "../2024-05-06"],
    ]);
  });

  describe("is else only that it was over, or to come", () => {
    dates([
      ["Ana Roca met Bo Holm.", "../2024-05-06"],
      ["Ana Roca’s visit to Oslo was scrapped.", "../2024-05-06"],
      ["Ana Roca will meet Bo Holm.", "2024-05-06/.."],
      ["Ana Roca may meet Bo Holm.", "2024-05-06/.."],
    ]);
  });

  describe("without a day of publication, is only what the words alone give", () => {
    dates(
      [
        ["Ana Roca met Bo Holm on May 3, 2024.", "2024-05-03"],
        ["Peru and Chile signed an accord in 1991.", "1991"],
        ["Ana Roca met Bo Holm on Friday.", "no date"],
        ["Ana Roca met Bo Holm.", "no date"],
        ["Roca flies\n\nAna Roca flew to Oslo.\n\nIt rained.", "no date"],
      ],
      null,
    );
  });
});

describe("the account of a date", () => {
  function account(text: string) {
    return eventsOf(text)[0]?.when?.derivation;
  }

  it("names the words it was read from, what they were reckoned from, and why", () => {
    const derivation = account("Ana Roca met Bo Holm on Friday.");
    expect(derivation?.words.map(({ text }) => text)).toEqual(["Friday"]);
    expect(derivation?.reference).toEqual({ to: "published", day: "2024-05-06" });
    expect(derivation?.reason).toMatch(/^[A-Z“].{20,}\.$/);
  });

  it("reckons from nothing what the words give whole", () => {
    expect(account("Ana Roca met Bo Holm on May 3, 2024.")?.reference).toBeNull();
  });

  it("has no words for the news of the day, and says so", () => {
    const derivation = account("Roca flies\n\nAna Roca flew to Oslo.\n\nIt rained.");
    expect(derivation).toMatchObject({ words: [], rule: "lede-is-the-news" });
    expect(derivation?.reason).toContain("day of publication");
  });

  it("keeps the time words of its clause that were not used, and why", () => {
    const derivation = account("Ana Roca met Bo Holm again last month, on April 12.");
    expect(derivation?.words.map(({ text }) => text)).toEqual(["April 12"]);
    expect(derivation?.unused.map(({ words }) => words.text)).toEqual(["last month"]);
    expect(derivation?.unused[0]?.why).toMatch(/\.$/);
  });
});

describe("the order of the story", () => {
  dates([
    [
      "Ana Roca met Bo Holm on Friday. Before that she visited Malta.",
      "../2024-05-03",
      "2024-05-03",
    ],
    ["Ana Roca met Bo Holm on Friday. Earlier, she visited Malta.", "../2024-05-03", "2024-05-03"],
    [
      "Ana Roca met Bo Holm on Friday. She had previously visited Malta.",
      "../2024-05-03",
      "2024-05-03",
    ],
    [
      "Ana Roca met Bo Holm on 12 April. She later flew to Malta.",
      "2024-04-12",
      "2024-04-12/2024-05-06",
    ],
    [
      "Ana Roca met Bo Holm on 12 April. After that she flew to Malta.",
      "2024-04-12",
      "2024-04-12/2024-05-06",
    ],
    [
      "Ana Roca met Bo Holm on Friday. Hours later, she flew to Malta.",
      "2024-05-03",
      "2024-05-03/2024-05-04",
    ],
    [
      "Peru seized a Danish ship in March. Since then Denmark has recalled its ambassador.",
      "2024-03",
      "2024-03-01/2024-05-06",
    ],
  ]);

  describe("is no order where the words are part of a time", () => {
    dates([
      [
        "Ana Roca met Bo Holm on Friday. Earlier in the day, she visited Malta.",
        "2024-05-03",
        "2024-05-03",
      ],
      [
        "Ana Roca met Bo Holm on Friday. The day before, she visited Malta.",
        "2024-05-02",
        "2024-05-03",
      ],
      [
        "Ana Roca met Bo Holm on Friday. Bo Holm will visit Lima later this month.",
        "2024-05-03",
        "2024-05-06/2024-05-31",
      ],
    ]);
  });
});

describe("days of a visit", () => {
  dates([
    ["Bo Holm is to pay a three-day visit to Peru starting Wednesday.", "2024-05-08/2024-05-10"],
    ["Bo Holm paid a three-day visit to Peru ending Sunday.", "2024-05-03/2024-05-05"],
    [
      "Bo Holm arrived in Lima on Thursday. On the second day of the visit he met Ana Roca.",
      "2024-05-02",
      "2024-05-03",
    ],
    ["Ana Roca, who met Bo Holm over the weekend, will sing.", "2024-05-04/2024-05-05"],
    [
      "Bo Holm of Denmark paid a visit to Peru from May 2 to 4. On the last day of the visit he travelled to Tacna.",
      "2024-05-02/2024-05-04",
      "2024-05-04",
    ],
    ["Peru decided to close the talks opened under Article 96 on 11 January.", "../2024-05-06"],
  ]);
});

describe("what is put off", () => {
  const fates = (text: string) => told(text, ["status", "date"]);

  it.each([
    [
      "A meeting between Ana Roca and Bo Holm planned for Tuesday has been postponed to 20 May.",
      ["cancelled | 2024-05-07", "planned expected | 2024-05-20"],
    ],
    [
      "Peru and Denmark postponed the talks until next week.",
      ["cancelled | ../2024-05-06", "planned expected | 2024-05-13/2024-05-19"],
    ],
    ["Peru and Denmark postponed the talks on Sunday.", ["cancelled | 2024-05-05"]],
  ])("%s", (text, expected) => expect(fates(text)).toEqual(expected));
});

describe("a day of saying is not the day of what was said", () => {
  dates([
    ["Ana Roca said on Thursday she would visit Oslo on Wednesday.", "2024-05-08"],
    ["The ministry said on Friday Bo Holm met Ana Roca on Wednesday.", "2024-05-01"],
    ["The ministry said on Friday that Bo Holm met Ana Roca on Wednesday.", "2024-05-01"],
  ]);
});
