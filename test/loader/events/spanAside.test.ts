import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (text: string) => told(text, ["title", "date"]);

describe("an aside on the way to the verb", () => {
  it("keeps a time of many months for itself", () => {
    expect(
      dates(
        "Bo Vik of Peru, making his second visit to Chile in the last four months, also invited Ana Roca to Lima.",
      ),
    ).toContain("Bo Vik invites Ana Roca to Lima | ../2024-05-06");
  });

  it("lends its day", () => {
    expect(dates("Bo Vik of Peru, arriving in Oslo on Friday, met Ana Roca.")).toContain(
      "Bo Vik meets Ana Roca in Oslo | 2024-05-03",
    );
  });
});
