import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("words of order and of time do not cut a clause", () => {
  it.each([
    [
      "Ana Roca of Peru had last been received in Oslo in November, when she met Bo Holm of Denmark.",
      "2023-11 | held | Ana Roca",
    ],
    [
      "A meeting with Bo Holm of Denmark planned for the following week was called off by Peru.",
      "../2024-05-06 | cancelled | Bo Holm + Peru",
    ],
    [
      "Ana Roca of Peru put off until further notice a meeting with Bo Holm of Denmark.",
      "../2024-05-06 | cancelled | Ana Roca + Bo Holm",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "status", "who"])).toContain(event));
});

describe("behind a number, what befell people is no event", () => {
  it.each([
    "Ana Roca of Peru on Friday secured the release of three imprisoned journalists.",
    "Peru on Friday freed two captured pilots.",
  ])("%s", (text) => expect(told(text, ["kind"])).toEqual(["CONCEDE"]));

  it("but what they did is one", () =>
    expect(told("Peru and Denmark: the two signed an accord on Friday.", ["date", "kind"])).toEqual(
      ["2024-05-03 | AGREE"],
    ));
});
