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

describe("nor has it where it is told of the subject, of one of many or of whom something is done to", () => {
  it.each([
    [
      "On Friday Ida Holm, a nurse jailed for spying, was freed.",
      ["Ida Holm is freed | 2024-05-03", "Nurse is jailed for spying | ../2024-05-06"],
    ],
    [
      "Vik dismissed Ida Holm, accused of taking bribes, on Friday.",
      [
        "Vik dismisses Ida Holm | 2024-05-03",
        "Ida Holm is accused of taking bribes | ../2024-05-06",
      ],
    ],
    [
      "On Friday Peru freed a soldier wounded in Lima.",
      [
        "Peru frees a soldier wounded in Lima | 2024-05-03",
        "Soldier is wounded in Lima | ../2024-05-06",
      ],
    ],
    [
      "Peru freed ten men, including two soldiers wounded in Lima, on Friday.",
      ["Peru frees ten men | 2024-05-03", "Two soldiers are wounded in Lima | ../2024-05-06"],
    ],
    [
      "Peru expelled the envoy of Chile, a state that it accuses of spying, on Friday.",
      ["Peru expels the envoy of Chile | 2024-05-03"],
    ],
  ])("%s", (text, lines) => expect(told(text, ["title", "date"])).toEqual(lines));
});
