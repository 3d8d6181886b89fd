import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who threatens or agrees to follow suit has done nothing yet", () => {
  it.each([
    [
      "Peru imposed sanctions on Friday, and Chile threatened to follow suit.",
      "Chile threatens to follow suit | THREATEN",
    ],
    [
      "Peru closed its border on Friday and Chile agreed to do the same.",
      "Chile agrees to do the same | AGREE",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "kind"])).toContain(event));

  it("but who has done likewise has", () =>
    expect(
      told("Peru lifted its sanctions on Friday. Chile said it had done likewise.", [
        "title",
        "kind",
      ]),
    ).toContain("Chile lifts its sanctions | CONCEDE"));
});
