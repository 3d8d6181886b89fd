import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));

describe("the title of an event", () => {
  describe("says who did what with whom, in the present", () => {
    titles([
      ["Ana Roca and Bo Holm met on Friday.", "Ana Roca and Bo Holm meet"],
      ["Ana Roca met with Bo Holm on Friday.", "Ana Roca meets Bo Holm"],
      ["Ana Roca spoke by phone with Bo Holm on Friday.", "Ana Roca speaks by phone with Bo Holm"],
      ["Peru and Chile signed a fishing accord on Friday.", "Peru and Chile sign a fishing accord"],
      ["Peru condemned Chile on Friday.", "Peru condemns Chile"],
      ["Ana Roca attended a summit in Oslo in April.", "Ana Roca attends a summit in Oslo"],
      ["Danish Minister Bo Holm did not attend on Friday.", "Bo Holm does not attend"],
      ["Ana Roca made a secret trip to Oslo in April.", "Ana Roca makes a secret trip to Oslo"],
    ]);
  });

  describe("says where", () => {
    titles([
      ["Ana Roca met Bo Holm in Oslo on Friday.", "Ana Roca meets Bo Holm in Oslo"],
      ["Ana Roca hosted Bo Holm in Lima on Friday.", "Ana Roca receives Bo Holm in Lima"],
      ["Bo Holm visited the United States in April.", "Bo Holm visits the United States"],
      [
        "Ana Roca refused to visit the Netherlands in April.",
        "Ana Roca refuses to visit the Netherlands",
      ],
    ]);
  });

  describe("says what is only planned, hoped for, called off or declined", () => {
    titles([
      ["Ana Roca will meet Bo Holm in June.", "Ana Roca is to meet Bo Holm"],
      ["Ana Roca and Bo Holm will meet in June.", "Ana Roca and Bo Holm are to meet"],
      ["Ana Roca may meet Bo Holm in June.", "Ana Roca may meet Bo Holm"],
      ["Ana Roca hopes to meet Bo Holm in June.", "Ana Roca hopes to meet Bo Holm"],
      ["Ana Roca refused to meet Bo Holm in April.", "Ana Roca refuses to meet Bo Holm"],
      ["Ana Roca’s visit to Oslo in March was scrapped.", "Ana Roca’s visit to Oslo is scrapped"],
      ["Ana Roca postponed a trip to Oslo in March.", "Ana Roca’s visit to Oslo is postponed"],
    ]);
  });

  describe("without an agent says to whom", () => {
    titles([
      ["Two Chilean diplomats were expelled on Friday.", "Two Chilean diplomats are expelled"],
      [
        "Two Chilean sailors were detained off Arica on Friday.",
        "Two Chilean sailors are detained off Arica",
      ],
      [
        "Thousands of protesters marched in Lima on Friday.",
        "Thousands of protesters march in Lima",
      ],
    ]);
  });

  describe("leaves out when, and the marks of quotation", () => {
    titles([
      ["On Friday evening Ana Roca met Bo Holm.", "Ana Roca meets Bo Holm"],
      ["Last year, Peru condemned Chile.", "Peru condemns Chile"],
      [
        "Peru accused Chile of “gravely” harming its fishers.",
        "Peru accuses Chile of gravely harming its fishers",
      ],
    ]);
  });

  it("calls a person by the name that the article calls them by again", () => {
    const text = story("Ana Roca met Bo Holm on Friday.", "Roca was late. Holm was not.");
    expect(told(text, ["title"])).toEqual(["Roca meets Holm"]);
  });

  it("is cut after a whole phrase where it would be longer than a line", () => {
    const text =
      "Peru urged Chile on Friday to return the 14 fishing boats that it had seized off the coast " +
      "of the northern province of Tacna in a dispute over cod.";
    expect(told(text, ["title"])).toEqual([
      "Peru urges Chile to return the 14 fishing boats",
      "Chile seizes the 14 fishing boats off the coast of the northern province of Tacna",
    ]);
  });

  it("opens with a capital and is one line of at most 90 units that ends with a whole word", () => {
    const long = "in the long and bitter dispute over the fishing rights in the northern waters ";
    const texts = [
      `Peru “gravely” accused Chile ${long.repeat(3)}on Friday.`,
      `Peru urged Chile ${long.repeat(2)}to return the boats on Friday.`,
      `Ana Roca, whose attempt to visit Norway ${long}in March was scrapped, met Bo Holm ${long}.`,
    ];
    for (const text of texts) {
      const events = eventsOf(text);
      expect(events).not.toEqual([]);
      for (const { title } of events) {
        expect(title.length).toBeLessThanOrEqual(90);
        expect(title).toMatch(/^\p{Lu}[^\n"“”]*\p{L}$/u);
        expect(`${text} meet meets scrapped`.split(/\P{L}+/u)).toContain(title.split(" ").at(-1));
      }
    }
  });
});

describe("a title stands alone", () => {
  const one = (text: string) => told(text, ["title"]);

  it.each([
    ["Gunmen attacked its embassy in Lima on Friday.", "Gunmen attack the embassy in Lima"],
    ["Peru recalled its ambassador on Friday.", "Peru recalls its ambassador"],
    [
      "The accord, reached after talks, was signed on Friday by Ana Roca and Bo Holm.",
      "Ana Roca and Bo Holm sign the accord",
    ],
    [
      "The agreement was signed on Friday by Peru's top security official, Ana Roca, and Danish envoy Bo Holm.",
      "Ana Roca and Bo Holm sign the agreement",
    ],
    ["Bo Holm survived a bomb attack in Lima on Friday.", "Bo Holm survives a bomb attack in Lima"],
    [
      "Ana Roca and Bo Holm signed a declaration in Oslo on Friday stating that the war had ended.",
      "Ana Roca and Bo Holm sign a declaration in Oslo",
    ],
    [
      "Peru recalled its envoy from Oslo on Friday for the first time in 30 years.",
      "Peru recalls its envoy from Oslo",
    ],
    ["“We will not negotiate,” Ana Roca said on Friday.", "Ana Roca says “We will not negotiate”"],
    [
      "Bo Holm announced on Friday that Denmark would fully accept the terms of a long and bitter arbitration.",
      "Bo Holm announces that Denmark will fully accept the terms",
    ],
    [
      "Ana Roca, speaking on Friday after the talks, accused Denmark of lying.",
      "Ana Roca accuses Denmark of lying",
    ],
    ["The UAE expelled three Danish diplomats on Friday.", "UAE expels three Danish diplomats"],
    ["Peru recognised Kosovo on Friday.", "Peru recognises Kosovo"],
    [
      "Premier Ana Roca was assassinated in Oslo on Friday by a sniper.",
      "Premier Ana Roca is assassinated in Oslo by a sniper",
    ],
    [
      "President Bo Holm, the former warlord, was deposed by the army on Friday.",
      "Army deposes Bo Holm",
    ],
    [
      "By the end of 2019 Peru had expelled 40 Danish diplomats.",
      "Peru expels 40 Danish diplomats",
    ],
  ])("%s", (text, title) => expect(one(text)).toContain(title));

  it.each([
    // an occasion is what begins, lasts or ends
    ["Peru’s withdrawal from Chad began on Friday.", "Peru’s withdrawal begins"],
    ["The withdrawal of Danish forces began on Friday.", "Withdrawal of Danish forces begins"],
    ["War between Peru and Chile broke out on Friday.", "War between Peru and Chile breaks out"],
    ["Fighting broke out in Abyei on Friday.", "Fighting breaks out in Abyei"],
    // one with a name is called by it
    ["Denmark defeated Norway at the Battle of Ovid Bridge on Friday.", "Battle of Ovid Bridge"],
    [
      "Bo Holm was wounded in the Second Battle of Fort Ovid on Friday.",
      "Second Battle of Fort Ovid",
    ],
    ["Malian troops shot two men in Gao on Friday.", "Malian troops shoot two men in Gao"],
    [
      "The army put the opposition leader, Ana Roca, back under house arrest on Friday in Lima.",
      "under house arrest",
    ],
    [
      "Bo Holm, the Danish premier, retaliated by expelling two Peruvian envoys on Friday.",
      "expels two Peruvian envoys",
    ],
    ["On Friday three of the envoys left Lima for Oslo.", "Three of the envoys leave Lima"],
    [
      "A third round, which Peru had offered to host in April, fell through on Friday.",
      "Peru offers to host a third round",
    ],
    ["Peru condemned the raid on Friday and we have recalled our envoy.", "Peru condemns the raid"],
    // the subject before an aside
    [
      "The delivery of the jets, first due this year, was delayed on Friday by Peru.",
      "Peru delays delivery of the jets",
    ],
    [
      "Peace talks, first set for May, were put off on Friday until October.",
      "Peace talks are put off",
    ],
  ])("%s", (text, title) =>
    expect(told(text, ["title"])).toEqual(expect.arrayContaining([expect.stringContaining(title)])),
  );

  it("calls a person by the family name though the first name is told alone too", () => {
    const text =
      "John Roca met Bo Holm in Oslo on Friday. “John is a friend,” said Holm. Roca agreed to visit Peru in May.";
    expect(told(text, ["title"])).toContain("Roca meets Holm in Oslo");
  });

  it("names as source who speaks behind the comma, not who stands before it", () => {
    const text = "Peru has expelled two Danish diplomats, the foreign ministry said on Friday.";
    expect(told(text, ["said"])).toEqual(["the foreign ministry"]);
  });
});
