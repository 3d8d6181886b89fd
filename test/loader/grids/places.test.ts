import { describe, expect, it } from "vitest";
import { fill, missing } from "./fill.ts";

const places: Readonly<Record<string, string>> = {
  "in Lima": "Lima",
  "in New York": "New York",
  "in Kuala Lumpur": "Kuala Lumpur",
  "in Addis Ababa": "Addis Ababa",
  "in the Peruvian capital, Lima,": "Lima",
  "in the Peruvian capital Lima": "Lima",
  "in Geneva, Switzerland,": "Geneva",
  "in Oslo, the Norwegian capital,": "Oslo",
  "in the Swiss city of Geneva": "Geneva",
  "in the Chilean city of Arica": "Arica",
  "in the eastern city of Goma": "Goma",
  "in the Black Sea resort of Sochi": "Sochi",
  "in the streets of Lima": "Lima",
  "in northern Mali": "Mali",
  "in Gaza": "Gaza",
  "at the UN headquarters in New York": "New York",
  "at the White House": "White House",
  "at Camp David": "Camp David",
};

describe("where it was, however the place is told", () => {
  it.each([
    "Ana Holm met Pedro Roca {place} on Monday.",
    "Talks between Ana Holm and Pedro Roca opened on Monday {place}.",
    "{place} on Monday, Ana Holm met Pedro Roca.",
    "Ana Holm will meet Pedro Roca {place} on Friday.",
    "A summit of the two bodies was held {place} on Monday.",
    "Rebels killed two envoys {place} on Monday.",
    "A bomb exploded {place} on Monday, killing two envoys.",
    "Thousands of people protested {place} on Monday.",
    "The pact was signed {place} on Monday by Ana Holm and Pedro Roca.",
    "Ana Holm, who met Pedro Roca {place} on Monday, praised the deal.",
    "Following talks {place} on Monday, Ana Holm and Pedro Roca signed a pact.",
    "Ana Holm was received by Pedro Roca {place} on Monday.",
  ])("%s", (frame) => {
    const wrong = Object.entries(places).flatMap(([place, name]) =>
      missing([fill(frame, { place })], (event) => event.place?.name.includes(name) === true),
    );
    expect(wrong).toEqual([]);
  });

  it("is what one visits, however that is called", () => {
    // Nobody is sent to a body: "visited the White House" may be to see whom it stands for.
    const all = Object.entries(places).filter(([, name]) => name !== "White House");
    const wrong = all.flatMap(([place, name]) =>
      missing(
        [fill("Ana Holm visited {place} on Monday.", { place: place.replace(/^(?:in|at) /, "") })],
        (event) => event.place?.name.includes(name) === true,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
