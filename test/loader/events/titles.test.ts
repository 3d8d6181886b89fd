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
        "Ana Roca declines to visit the Netherlands",
      ],
    ]);
  });

  describe("says what is only planned, hoped for, called off or declined", () => {
    titles([
      ["Ana Roca will meet Bo Holm in June.", "Ana Roca is to meet Bo Holm"],
      ["Ana Roca and Bo Holm will meet in June.", "Ana Roca and Bo Holm are to meet"],
      ["Ana Roca may meet Bo Holm in June.", "Ana Roca may meet Bo Holm"],
      ["Ana Roca hopes to meet Bo Holm in June.", "Ana Roca hopes to meet Bo Holm"],
      ["Ana Roca refused to meet Bo Holm in April.", "Ana Roca declines to meet Bo Holm"],
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
    expect(told(text, ["title"])).toEqual(["Peru urges Chile to return the 14 fishing boats"]);
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
