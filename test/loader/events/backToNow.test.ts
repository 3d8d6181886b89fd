import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const dates = (text: string) => told(text, ["date", "title"]);

describe("a month without a year, behind a look back", () => {
  it("is of this year, where the words between speak of now", () =>
    expect(
      dates(
        "Peru brokered the truce that halted a war in November 2020 and has 2,000 troops there. But Premier Ana Roca has grown impatient, and in January she refused to let Chile hold drills.",
      ),
    ).toContain("2024-01 | Ana Roca refuses to let Chile hold drills"));

  it("is of that year, where the story goes on", () =>
    expect(
      dates(
        "Peru and Chile signed a truce in March 2020. In May, Premier Ana Roca flew to Santiago.",
      ),
    ).toContain("2020-05 | Ana Roca visits Santiago"));

  it("is of that year, whatever somebody is quoted to say of now", () =>
    expect(
      dates(
        "Peru and Chile signed a truce in March 2020. “It is done,” Roca said. In May, Premier Ana Roca flew to Santiago.",
      ),
    ).toContain("2020-05 | Roca visits Santiago"));
});
