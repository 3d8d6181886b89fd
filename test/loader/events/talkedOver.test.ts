import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "kind", "where"];

describe("the day on which a blow is talked over is not its own", () => {
  it.each([
    [
      "President Vik discussed the war with Premier Roca in Lima on Monday.",
      "Vik meets Roca in Lima | 2024-05-06 | CONSULT | Lima",
    ],
    [
      "President Vik discussed the attack with Premier Roca on Monday.",
      "Vik meets Roca | 2024-05-06 | CONSULT | nowhere",
    ],
    [
      "President Vik discussed with Premier Roca on Monday the war in Mali.",
      "Vik meets Roca | 2024-05-06 | CONSULT | nowhere",
    ],
    ["President Vik raised the killings with Premier Roca on Monday."],
    [
      "President Vik discussed with Premier Roca in Lima trade and fish.",
      "Vik meets Roca in Lima | ../2024-05-06 | CONSULT | Lima",
    ],
    [
      "Rebels attacked Premier Roca’s convoy on Monday.",
      "Rebels attack Premier Roca’s convoy | 2024-05-06 | ASSAULT | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

  it("but a day right at it is", () => {
    const text = "President Vik discussed Sunday’s attack on the embassy with Premier Roca.";
    expect(told(text, ["kind", "date"]).some((line) => /^ASSAULT.*2024-05-05$/.test(line))).toBe(
      true,
    );
  });
});
