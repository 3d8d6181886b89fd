import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const people = (body: string) => read(body).people;

describe("a common noun that stands for a state", () => {
  it.each([
    ["Norway suspended aid to Fiji. The island nation left.", "[The island nation|Fiji]"],
    ["Peru left Morocco. The kingdom expelled an envoy.", "[The kingdom|Morocco]"],
    ["Peru warned Chile. The Andean country left.", "[The Andean country|Peru]"],
    ["Peru warned Oman. It accused the sultanate.", "[the sultanate|Oman]"],
    ["Peru left. The oil-rich state also protested.", "[The oil-rich state|Peru]"],
  ])("%s", (body, mention) => expect(people(body)).toContain(mention));

  it.each([
    // a place
    "Peru left. Talks in the country stopped.",
    // of another
    "Peru left. The state of Acre protested.",
    "Peru left. The country doctor protested.",
    "Peru left. The neighboring country protested.",
    // no state of that form told before
    "Peru left. The kingdom protested.",
  ])("%s", (body) => expect(people(body)).not.toMatch(/\[[Tt]he [^|]*\|/));
});

describe("a common noun that stands for a body", () => {
  it.each([
    ["The European Union met. The 15-nation bloc left.", "[The 15-nation bloc|European Union]"],
    ["NATO met. The alliance later left.", "[The alliance|NATO]"],
    ["The U.N. Security Council met. The council left.", "[The council|UN Security Council]"],
    ["Peru and Chile met. The committee will meet.", "[The committee|Peru + Chile]"],
    [
      "The U.N. Security Council met. The Council, in a statement, condemned it.",
      "[The Council|UN Security Council]",
    ],
    [
      `The Military Command met. ${"It rained. ".repeat(9)}The Command left.`,
      "[The Command|Military Command]",
    ],
  ])("%s", (body, mention) => expect(people(body)).toContain(mention));

  it.each([
    "NATO met. The alliance of farmers left.",
    "The Peruvian government met. The group left.",
    "Reuters met Peru. The organization left.",
    "Peru met. The committee left.",
  ])("%s", (body) => expect(people(body)).not.toMatch(/\[The (?:alliance|group|org|comm)[^|]*\|/));
});

describe("the short form of a movement", () => {
  it.each([
    ["The Tamil Tigers met Norway. The Tigers left.", "[The Tigers|Tamil Tigers]"],
    ["The Tamil Tigers met Norway. It freed the rebels.", "[the rebels|Tamil Tigers]"],
    ["The rebels left.", "[The rebels|rebels]"],
    ["A NATO envoy left. The alliance met.", "[The alliance|NATO]"],
  ])("%s", (body, mention) => expect(people(body)).toContain(mention));

  it.each([
    // which of two
    ["Hamas met the Tamil Tigers. The rebels left.", "[The rebels|rebels]"],
    ["The Tamil Tigers left when they lost.", "[they|Tamil Tigers]"],
  ])("%s", (body, mention) => expect(people(body)).toContain(mention));
});
