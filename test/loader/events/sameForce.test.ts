import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...titles: string[]])[]) =>
  it.each(rows)("%s", (text, ...titles) => expect(told(story(text), ["title"])).toEqual(titles));

describe("one blow is one event", () => {
  describe("with those who died, right behind it", () => {
    tells([
      [
        "Peruvian jets bombed a market in Tacna on Friday. At least 12 people were killed and 30 wounded.",
        "Peruvian jets bomb a market in Tacna",
      ],
      [
        "Chilean vessels used water cannon against Peruvian boats on Friday, injuring three.",
        "Chilean vessels use water cannon against Peruvian boats",
      ],
    ]);
  });

  describe("told again by its weapon or by those who dealt it", () => {
    tells([
      [
        "Guerrillas fired rockets into Chile on Friday. The rockets wounded a farmer.",
        "Guerrillas fire rockets into Chile",
      ],
    ]);
  });

  describe("a place or a ship that is taken", () => {
    tells([
      [
        "Rebels seized the town of Tacna on Friday. The rebels captured the town without a fight.",
        "Rebels seize the town of Tacna",
      ],
    ]);
  });

  it("and a raid is the one from the air, not the rockets told last", () =>
    expect(
      told(
        story(
          "Peruvian planes bombed Arica on Friday. On Thursday guerrillas fired rockets into Peru. The air raid destroyed two houses.",
        ),
        ["title", "passages"],
      ),
    ).toContain(
      "Peruvian planes bomb Arica | Peruvian planes bombed Arica on Friday // The air raid destroyed two houses",
    ));
});

describe("two blows stay two", () => {
  tells([
    [
      "Rebels attacked Tacna on Friday. Two guards were killed in a separate incident near Lima.",
      "Rebels attack Tacna",
      "Two guards are killed in a separate incident near Lima",
    ],
  ]);
});
