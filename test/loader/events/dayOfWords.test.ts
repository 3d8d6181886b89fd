import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("behind where one spoke, a day is that of the words", () => {
  it.each([
    [
      "Ana Roca defended the raid in the Senate on 4 April.",
      "Ana Roca defends the raid in the Senate | 2024-04-04",
    ],
    [
      "Ana Roca condemned the coup in parliament on 4 April.",
      "Ana Roca condemns the coup in parliament | 2024-04-04",
    ],
    [
      "Ana Roca condemned the killing of Holm in a speech on 4 April.",
      "Ana Roca condemns the killing of Holm in a speech | 2024-04-04",
    ],
    [
      "Ana Roca called the blockade of Lima a disgrace on Friday.",
      "Ana Roca calls the blockade of Lima a disgrace | 2024-05-03",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toEqual([line]));

  it.each([
    "Ana Roca condemned the raid in Lima on 4 April.",
    "Ana Roca condemned the killing of a priest in a house in Lima on 4 April.",
    "Ana Roca condemned the shooting in parliament on 4 April.",
    "Ana Roca condemned the attack on the parliament in Lima on 4 April.",
  ])("but not behind where it happened: %s", (text) =>
    expect(told(text, ["kind", "date"])).toContain("ASSAULT | 2024-04-04"),
  );
});
