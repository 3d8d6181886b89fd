import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  it.each(rows)("%s", (text, ...people) => expect(told(text, ["who"])).toEqual(people));

describe("targetsBehind(view, clause, sense, object, near)", () => {
  who([
    ["Peru cut ties with Chile on Friday.", "Peru + Chile"],
    ["Peru called for sanctions against Iran on Friday.", "Peru + Iran"],
    ["Iran demanded an apology from Norway on Friday.", "Iran + Norway"],
    // whom a cause tells of
    ["Chad accused Sudan on Friday of attacks on Libya.", "Chad + Sudan"],
    ["Peru condemned Chile on Friday for its war against Bolivia.", "Peru + Chile"],
    ["Norway protested to Iceland on Friday over a raid on a trawler of Peru.", "Norway + Iceland"],
    ["Iran cut ties with Morocco on Friday after a quarrel with Bahrain.", "Iran + Morocco"],
  ]);
});

describe("isOfTopic(view, from, mention, isKnown)", () => {
  who([
    ["Serbia and Albania held talks in Vienna on Friday with Peru.", "Serbia + Albania + Peru"],
    ["Serbia and Albania held talks on Friday on the future of Kosovo.", "Serbia + Albania"],
    ["Norway met Peru on Friday for talks on the war between Syria and Israel.", "Norway + Peru"],
    [
      "The Security Council held a session on Friday at the request of Peru.",
      "UN Security Council",
    ],
    ["Talks on fish between Peru and Chile opened on Friday.", "Peru + Chile"],
    ["Bo Vik met with the leaders of Iran and Iraq on Friday.", "Bo Vik + Iran + Iraq"],
  ]);
});

describe("a discussion", () => {
  who([
    ["Bo Vik of Peru discussed Iraq with Ana Roca of Chile on Friday.", "Bo Vik + Ana Roca"],
    ["Bo Vik of Peru and Ana Roca of Chile discussed fish on Friday.", "Bo Vik + Ana Roca"],
  ]);

  it("is none where one alone discusses", () =>
    expect(told("Bo Vik of Peru discussed Iraq on Friday.", ["who"])).toEqual([]));
});

describe("a departure", () => {
  it.each([
    ["Bo Vik of Peru left on Friday for Oslo.", ["Bo Vik | Oslo"]],
    ["Bo Vik of Peru is to leave Lima for Oslo on Friday.", ["Bo Vik | Oslo"]],
    ["Bo Vik of Peru left Lima on Friday.", ["Bo Vik | Lima"]],
  ])("%s", (text, rows) => expect(told(text, ["who", "where"])).toEqual(rows));
});

describe("whoever is seen, met for a union, or goes to a land of no name", () => {
  who([
    ["Bo Vik will see President Ana Roca on Friday.", "Bo Vik + Ana Roca"],
    ["NATO is old. Its foreign ministers will meet in Oslo on Friday.", "NATO"],
    [
      "Ana Roca of Peru said that Bo Vik had agreed to meet her in Oslo on Friday.",
      "Bo Vik + Ana Roca",
    ],
    ["Bo Vik will fly to the island republic on Friday.", "Bo Vik"],
  ]);

  it("is no meeting where somebody is seen as something", () =>
    expect(told("Bo Vik saw Ana Roca as a friend on Friday.", ["who"])).toEqual([]));
});
