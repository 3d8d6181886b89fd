// Whose ministry calls an envoy in, where only the envoy is told.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the foreign ministry by which an envoy was summoned", () => {
  it.each([
    [
      "Peru recalled its ambassador to Chile on May 2. He had been summoned by the foreign ministry on April 30.",
      "Chilean foreign ministry + Peruvian ambassador to Chile",
    ],
    [
      "Peru's ambassador to Chile, Bo Holm, was summoned by the foreign ministry on May 2.",
      "Chilean foreign ministry + Bo Holm",
    ],
  ])("is of the state where he is posted: %s", (text, who) =>
    expect(told(text, ["who"])).toContain(who),
  );

  it("but who gives no post is called in by one of no name of its own", () =>
    expect(
      told("The ambassador was summoned by the foreign ministry on May 2.", ["who"]).join(),
    ).not.toContain("Chilean"));
});
