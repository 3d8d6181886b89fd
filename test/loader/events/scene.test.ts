import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const where = (rows: readonly (readonly [text: string, ...places: string[]])[]) =>
  it.each(rows)("%s", (text, ...places) => expect(told(text, ["where"])).toEqual(places));

describe("withPlace(told, …)", () => {
  describe("where the same people were on that day", () => {
    where([
      ["Bo Vik met Ana Roca in Oslo on Friday. The two leaders signed a pact.", "Oslo", "Oslo"],
      ["Bo Vik flew to Oslo on Friday and met Ana Roca.", "Oslo", "Oslo"],
      ["Bo Vik flew to Oslo on Friday, where he met Ana Roca.", "Oslo", "Oslo"],
      ["Bo Vik, speaking in Oslo, condemned Peru on Friday.", "Oslo"],
      ["Bo Vik hosted a lunch at the Grand hotel in Oslo on Friday.", "Grand hotel, Oslo"],
      // others
      [
        "Bo Vik met Ana Roca in Oslo on Friday. Ida Bruun met Luis Paz on Friday.",
        "Oslo",
        "nowhere",
      ],
      // another day
      ["Bo Vik met Ana Roca in Oslo on Friday. The two met again on Sunday.", "Oslo", "nowhere"],
      // from afar
      ["Bo Vik met Ana Roca in Oslo on Friday. Vik phoned Roca on Friday.", "Oslo", "nowhere"],
    ]);
  });

  describe("where the article is written from", () => {
    const under = (dateline: string, text: string) =>
      told(story(`${dateline} — ${text}`), ["where"]);

    it.each([
      ["LIMA, May 5 (Reuters)", "Peru and Norway signed a pact on Friday.", "Lima"],
      ["LIMA (AP)", "Bo Vik will meet Ana Roca here on Friday.", "Lima"],
      // two states meet in a third one
      ["PARIS (AP)", "Peru and Norway signed a pact on Friday.", "Paris"],
      // none of theirs
      ["PARIS (AP)", "Peru agreed on Friday to leave the pact.", "nowhere"],
      // somewhere else
      ["LIMA (AP)", "Peru and Norway signed a pact in Oslo on Friday.", "Oslo"],
      // no deed of people who are there
      ["LIMA (AP)", "Peru expelled a diplomat on Friday.", "nowhere"],
    ])("%s — %s", (dateline, text, place) => expect(under(dateline, text)).toEqual([place]));
  });
});
