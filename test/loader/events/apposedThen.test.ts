import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what befell him whom an apposition tells of has no day of the main verb", () => {
  it.each([
    [
      "Peru freed Ida Holm, a nurse jailed for spying, on Friday.",
      "Ida Holm is jailed | ../2024-05-06",
    ],
    [
      "On Friday, Peru freed Ida Holm, a young woman sentenced to death for murder.",
      "Ida Holm is sentenced | ../2024-05-06",
    ],
    [
      "Peru on Friday freed Ida Holm, a nurse convicted of murder.",
      "Ida Holm is convicted of murder | ../2024-05-06",
    ],
    [
      "Peru freed Ida Holm, a nurse wounded in Lima, on Friday.",
      "Ida Holm is wounded in Lima | ../2024-05-06",
    ],
  ])("%s", (text, line) =>
    expect(told(text, ["title", "date"])).toEqual([
      expect.stringMatching(/^Peru frees Ida Holm \| 2024-05-03$/),
      line,
    ]),
  );

  it("and its own keeps it", () =>
    expect(
      told("On Friday Peru freed Ida Holm, a nurse wounded in Lima in March.", ["title", "date"]),
    ).toEqual(["Ida Holm is wounded in Lima | 2024-03", "Peru frees Ida Holm | 2024-05-03"]));
});
