import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const where = (rows: readonly (readonly [text: string, ...places: string[]])[]) =>
  it.each(rows)("%s", (text, ...places) =>
    expect(told(text, ["trigger", "where"])).toEqual(places),
  );

describe("withGround(merged, …)", () => {
  describe("what a state does at home", () => {
    where([
      ["Sweden summoned the Russian ambassador on Friday.", "summoned | Sweden"],
      ["Peru expelled two Chilean diplomats on Friday.", "expelled | Peru"],
      ["Peru’s parliament voted on Friday to leave the pact.", "voted | Peru"],
      // where he was is not where he was called home
      ["Peru recalled its ambassador to Chile on Friday.", "recalled | nowhere"],
      ["Peru called its ambassador in Santiago home on Friday.", "called | nowhere"],
      ["Peruvian police arrested four Chilean officers on Friday.", "arrested | Peru"],
      ["Peru has offered to host a meeting of the two presidents.", "has offered | Peru"],
      [
        "Peruvian President Ana Roca announced the move in a televised speech on Friday.",
        "speech | Peru",
      ],
      ["North Korea released three Korean-American detainees on Friday.", "released | North Korea"],
      ["Japan will hand over ten boats to the Philippines in June.", "will hand over | nowhere"],
      // as the article calls it
      ["Burma summoned the Thai ambassador on Friday . It rained in Burma.", "summoned | Burma"],
      // abroad as well as at home
      ["Peruvian soldiers arrested four Chilean officers on Friday.", "arrested | nowhere"],
      ["Sweden accused the Russian ambassador of spying on Friday.", "accused | nowhere"],
      ["The European Union summoned the Russian ambassador on Friday.", "summoned | nowhere"],
    ]);
    it("is put in the capital that the article is written from", () => {
      const text = story("STOCKHOLM (AP) — Sweden summoned the Russian ambassador on Friday.");
      expect(told(text, ["where"])).toEqual(["Stockholm"]);
    });
  });

  describe("at the occasion that was told", () => {
    where([
      [
        "Ana Roca attended a summit in Oslo on Friday. Bo Holm of Norway stayed away from the summit.",
        "attended a summit | Oslo",
        "stayed away from the summit | Oslo",
      ],
      // another one
      [
        "Ana Roca attended a summit in Oslo on Friday. Bo Holm of Norway stayed away from a summit.",
        "attended a summit | Oslo",
        "stayed away from a summit | nowhere",
      ],
    ]);
  });
});

describe("placeOfSitting(one, sittings)", () => {
  where([
    [
      "Ana Roca of Peru met Bo Holm of Denmark in Geneva on Monday. Holm offered to open talks. Roca refused.",
      "met | Geneva",
      "offered | Geneva",
      "refused | Geneva",
    ],
    // from afar
    [
      "Ana Roca of Peru met Bo Holm of Denmark in Geneva on Monday. In a letter Holm accused Roca of lying.",
      "met | Geneva",
      "accused | nowhere",
    ],
    // on another day
    [
      "Ana Roca of Peru met Bo Holm of Denmark in Geneva on Monday. On Saturday Holm had accused Roca of lying.",
      "had accused | nowhere",
      "met | Geneva",
    ],
  ]);
});

describe("placeAround(view, …): where whoever acts is told to be", () => {
  where([
    [
      "Ana Roca of Peru, on a visit to Oslo, accused Chile on Friday of lying.",
      "visit | Oslo",
      "accused | Oslo",
    ],
    [
      "Ana Roca of Peru, who returned from a visit to Oslo, accused Chile on Friday of lying.",
      "accused | nowhere",
      "visit | Oslo",
    ],
    [
      "In Lima, President Ana Roca of Peru rejected the plan on Friday and urged Chile to withdraw.",
      "rejected | Lima",
      "urged | Lima",
    ],
  ]);
});

describe("what is done where others were", () => {
  where([
    [
      "Ana Roca of Peru was received by Bo Holm in Oslo on Friday and handed him a letter.",
      "was received | Oslo",
      "handed | Oslo",
    ],
    ["Bo Holm of Denmark offered on Friday to host talks in Oslo.", "offered | Oslo"],
    ["Bo Holm of Denmark offered on Friday to end talks in Oslo.", "offered | nowhere"],
    ["Bo Holm of Denmark invited Ana Roca of Peru to Oslo on Friday.", "invited | Oslo"],
    ["Ana Roca addressed the Danish parliament on Friday.", "addressed | Denmark"],
    ["Peru welcomed the deal on Friday in a statement issued in Geneva.", "welcomed | Geneva"],
    [
      "Peruvian police fired on a crowd trying to cross the bridge at Tacna on Friday.",
      "fired on | Tacna",
    ],
    [
      "Protesters marched through Lima on Friday. Police fired tear gas at them.",
      "marched | Lima",
      "fired | Lima",
    ],
    [
      "Protesters marched through Lima on Friday. Police fired tear gas at a crowd in Tacna.",
      "marched | Lima",
      "fired | Tacna",
    ],
  ]);
  it.each([
    ["The soldiers seized power on Friday.", "Norway"],
    ["Peruvian soldiers seized power on Friday.", "Peru"],
  ])("OSLO (AP) — %s", (text, place) =>
    expect(
      told(story(`OSLO (AP) — It rained all day long in the town. ${text}`), ["where"]),
    ).toEqual([place]),
  );
});

describe("where the occasion is that a deed is done at", () => {
  where([
    [
      "Ana Roca of Peru promised a loan on Friday at the end of a two-day visit to Oslo.",
      "promised | Oslo",
    ],
    [
      "Peru and Chile will sign the pact on the sidelines of a summit to be held in Oslo in June.",
      "will sign the pact | Oslo",
    ],
    ["The Danish ambassador to Peru was summoned twice on Friday.", "was summoned | Peru"],
    ["Peru handed a protest note to the Danish ambassador on Friday.", "handed | Peru"],
    ["Peru sent a protest note to the Danish ambassador on Friday.", "sent | nowhere"],
    [
      "In Lima around a hundred people, some of them old, gathered outside the embassy on Friday.",
      "gathered | Lima",
    ],
  ]);
  it.each([
    ["Ana Roca flew to the capital on Friday.", "Oslo"],
    ["Ana Roca of Peru flew to the capital on Friday.", "nowhere"],
  ])("TROMSO, Norway (AP) — %s", (text, place) =>
    expect(told(story(`TROMSO, Norway (AP) — It rained all day long. ${text}`), ["where"])).toEqual(
      [place],
    ),
  );
});

describe("withPost(one, views, names): an envoy is recalled from a state, which takes part", () => {
  it.each([
    [
      "the one that the words before tell of",
      "Chilean ships fired on a Peruvian trawler on Monday. Peru recalled its ambassador on Friday.",
      "Peru + Chile",
    ],
    [
      "the one of his post, by its capital",
      "Peru called its ambassador in Santiago home on Friday.",
      "Peru + Chile",
    ],
    [
      "the one that the article is written from",
      story(
        "OSLO (AP) — It rained all day long in the town. Peru recalled its ambassador on Friday.",
      ),
      "Peru + Norway",
    ],
    ["none where nothing tells it", "Peru recalled its ambassador on Friday.", "Peru"],
    [
      "none of whom it is only an ally",
      "Lima, Norway's oldest ally, recalled its envoy on Friday.",
      "Peru",
    ],
  ])("%s", (_, text, who) => expect(told(text, ["who"])).toContain(who));
});

describe("placeOfPaper(one, views, names)", () => {
  const paper = (head: string) =>
    `${head}\nLima, 6 May 2024\n\nThe Foreign Ministers of Peru and Chile reviewed their relations at length and in a frank spirit. Both sides agreed to open the border at Tacna.`;
  it("puts what both agreed in the town of a communiqué’s head", () =>
    expect(told(paper("JOINT COMMUNIQUÉ"), ["where"])).toContain("Lima"));
});

describe("isTopicsPlace(view, place, own)", () => {
  where([
    ["Norway hosted talks on the unrest in Peru on Friday.", "hosted talks | Norway"],
    ["Ana Roca briefed the Council on the crisis in Haiti on Friday.", "briefed | nowhere"],
    ["Peru and Chile held talks on trade in Geneva on Friday.", "held talks | Geneva"],
  ]);
});

describe("what a deed is done to is where it was", () => {
  where([
    ["Chile bombed Arequipa on Friday.", "bombed | Arequipa"],
    ["Chile seized the northern town of Tacna on Friday.", "seized | Tacna"],
    ["British troops deployed to Sierra Leone on Friday.", "deployed | Sierra Leone"],
    ["Kosovo declared independence from Serbia on Friday.", "declared | Kosovo"],
    // whoever is praised is no place
    ["Chile praised Peru on Friday.", "praised | nowhere"],
  ]);
});

describe("where the words around a deed say", () => {
  where([
    [
      "Bo Holm, who arrived in Oslo on Friday, met Ana Roca of Peru on the day of his arrival.",
      "arrived | Oslo",
      "met | Oslo",
    ],
    [
      "Bo Holm, who arrived in Oslo on Friday, met Ana Roca of Peru on Sunday.",
      "arrived | Oslo",
      "met | nowhere",
    ],
    [
      "Peru called off talks with Chile on Friday, hours before they were due to begin in Tacna.",
      "called off talks | Tacna",
    ],
    [
      "Ana Roca and Bo Holm met in Oslo on Friday. There they agreed to open the border.",
      "met | Oslo",
      "agreed | Oslo",
    ],
  ]);
  it.each([
    ["GENEVA (AP)", "Peru and Chile held talks on Friday.", "Geneva"],
    ["DAKAR (AP)", "Peru’s president met Peru’s rebels on Friday.", "nowhere"],
    [
      "CAIRO (AP)",
      "Arab ministers meeting in emergency session agreed on Friday to send a team to Beirut.",
      "Cairo",
    ],
  ])("%s — %s", (dateline, text, place) =>
    expect(told(story(`${dateline} — ${text}`), ["where"])).toContain(place),
  );
});
