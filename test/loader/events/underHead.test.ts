import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...titles: string[]])[]) =>
  it.each(rows)("%s", (text, ...titles) => expect(told(text, ["title"])).toEqual(titles));

describe("a headline tells what the story under it tells", () => {
  describe("by another verb of the same kind, of the same country", () => {
    tells([
      [
        "Chile throws out Bolivian consul\n\nChile ordered the Bolivian consul in Arica to leave the country on Friday.",
        "Chile orders the Bolivian consul in Arica to leave the country",
      ],
      [
        "Peru premier rejects call for summit\n\nPeruvian Prime Minister Ana Roca turned down a Chilean proposal for a summit on Friday.",
        "Ana Roca turns down a Chilean proposal for a summit",
      ],
    ]);
  });

  describe("a deal of the same states", () => {
    tells([
      [
        "Peru, Chile sign gas deal in Lima\n\nPeru and Chile on Friday inked a long-delayed agreement to build a pipeline.",
        "Peru and Chile ink a long-delayed agreement to build a pipeline",
      ],
    ]);
  });

  describe("not where somebody of another country does it", () => {
    tells([
      [
        "Chile throws out consul\n\nPeru expelled two diplomats on Friday.",
        "Peru expels two diplomats",
        "Chile throws out consul",
      ],
    ]);
  });

  it("and its people are those of the story, in fewer words", () =>
    expect(
      told("Peru expels Chilean attaché\n\nPeru expelled a Chilean military attaché on Friday.", [
        "who",
      ]),
    ).toEqual(["Peru + Chilean military attaché"]));
});
