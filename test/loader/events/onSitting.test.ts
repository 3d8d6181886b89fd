import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const dates = (...paragraphs: readonly string[]) => told(story(...paragraphs), ["title", "date"]);
const met = "Ana Roca of Peru and Bo Vik of Chile met in Oslo on Sunday.";

describe("what those who met decide", () => {
  it("is of the day on which they met, in later paragraphs too", () =>
    expect(dates(met, "They signed three accords.").at(-1)).toBe(
      "Ana Roca and Bo Vik sign three accords | 2024-05-05",
    ));

  it("is so of a body that met", () =>
    expect(
      dates("The Council met in Lima on Sunday.", "The Council condemned the coup.").at(-1),
    ).toBe("Council condemns the coup | 2024-05-05"));

  it.each([
    ["It rained in March. They signed three accords.", "behind another time"],
    ["Peru recalled its envoy to Mali.", "of one of their states"],
    ["They had signed three accords.", "before it"],
  ])("is not %s", (text) => {
    expect(dates(met, text).at(-1)).not.toContain("accords | 2024-05-05");
  });
});

describe("“and that of”", () => {
  it("is another visit, with its own time", () =>
    expect(
      told(
        "They recalled the visit of President Ana Roca to Oslo in May 2005 and that of then Prime Minister Bo Holm to Brazil in September 2004.",
        ["title", "date"],
      ),
    ).toEqual(["Bo Holm visits Brazil | 2004-09", "Ana Roca visits Oslo | 2005-05"]));
});

describe("whose visit it was that is cancelled", () => {
  it.each([
    [
      "A visit to Lima that the premier, Bo Vik, had planned for May 3 was cancelled on Friday.",
      "Bo Vik’s visit to Lima is cancelled",
    ],
    [
      "A visit that President Ana Roca had planned for April was cancelled.",
      "Ana Roca’s visit is cancelled",
    ],
  ])("%s", (text, title) => {
    expect(told(text, ["title"])).toEqual([title]);
  });
});
