import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (text: string) => told(text, ["title", "date"], "2018-06-12");

describe("the month of what is to be held", () => {
  it.each([
    [
      "Ana Roca accepted an invitation from Bo Holm to attend the summit of the Andean Forum to be held in Oslo in September.",
      "Andean Forum is to be held in Oslo | 2018-09",
    ],
    [
      "Ana Roca praised the accord to be signed in Oslo in September.",
      "Accord is planned in Oslo | 2018-09",
    ],
  ])("is the next one: %s", (text, event) => {
    expect(dates(text)).toContain(event);
  });

  it("is the last one of what was held", () => {
    expect(dates("Ana Roca praised the accord signed in Oslo in September.").join()).not.toContain(
      "2018-09",
    );
  });
});
