import { describe, expect, it } from "vitest";
import { fill, missing, namesOf } from "./fill.ts";

/** As an article names them, and as an event does. */
const firsts: Readonly<Record<string, string>> = {
  "Ana Holm": "Ana Holm",
  "Peru's president, Ana Holm,": "Ana Holm",
  "President Ana Holm of Peru": "Ana Holm",
  "former Peruvian president Ana Holm": "Ana Holm",
  "the rebel leader Ana Holm": "Ana Holm",
  "a delegation led by Ana Holm": "Ana Holm",
  "Foreign Minister Ana Holm": "Ana Holm",
  "the Peruvian government": "Peruvian government",
  "the president of Peru": "president of Peru",
  "the African Union": "African Union",
  "UN envoy Bo Vik": "Bo Vik",
  "Bo Vik, the UN's special envoy for Chad,": "Bo Vik",
  Peru: "Peru",
};
const seconds: Readonly<Record<string, string>> = {
  "Pedro Roca": "Pedro Roca",
  "Chilean Foreign Minister Pedro Roca": "Pedro Roca",
  "President Pedro Roca of Chile": "Pedro Roca",
  "Chile's foreign minister": "Chilean foreign minister",
  "the leaders of Chile and Chad": "Chad + Chile",
  Chile: "Chile",
  "Pedro Roca and Ada Vang": "Ada Vang + Pedro Roca",
  "the European Union": "European Union",
};

describe("neither of two sides is lost, and nobody is added", () => {
  it.each([
    "{first} met {second} in Lima on Monday.",
    "{first} held talks with {second} on Monday.",
    "{first} is to meet {second} in Lima on Friday.",
    "{first} called off a meeting with {second} on Monday.",
    "{first} accused {second} on Monday of breaking the truce.",
    "{first} signed a pact with {second} on Monday.",
    "{first} spoke by phone with {second} on Monday.",
    "On Monday, {first} met {second} in Lima.",
    "{first} arrived in Lima on Monday for talks with {second}.",
    "{first} condemned {second} on Monday.",
    "The move came after {first} met {second} on Monday.",
    "{first} urged {second} on Monday to leave.",
  ])("%s", (frame) => {
    const wrong = Object.entries(firsts).flatMap(([first, one]) =>
      Object.entries(seconds).flatMap(([second, other]) => {
        const wanted = [one, ...other.split(" + ")].toSorted().join(" + ");
        return missing([fill(frame, { first, second })], (event) => namesOf(event) === wanted);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
