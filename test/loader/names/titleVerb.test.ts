import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const castOf = (headline: string) =>
  read("It rained on Monday.", headline).cast.filter((one) => !one.startsWith("?"));

describe("isTitleVerb(line, at)", () => {
  it.each([
    ["Secretary General Vik Praised the Work of the Council"],
    ["Secretary General Roca Highlighted the Role of Ministers"],
    ["Foreign Minister Holm Met Envoys in the Capital"],
  ])("takes no past verb into a name: %s", (headline) => {
    expect(castOf(headline).join()).not.toMatch(/Praised|Highlighted|Met/);
  });

  it("leaves names that end as such verbs do", () => {
    expect(castOf("Foreign Minister Khaled Ahmed Urged Calm").join()).toContain("Khaled Ahmed");
  });
});
