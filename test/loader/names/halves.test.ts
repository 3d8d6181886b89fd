import { describe, expect, it } from "vitest";
import { told } from "../events/told.ts";

const who = (text: string) => told(text, ["who"]);

describe("“the South” is the half of a land that the article names", () => {
  it("in full elsewhere", () =>
    expect(who("The South seceded in July 2011. South Sudan is poor.")).toEqual(["South Sudan"]));
  it("of two", () =>
    expect(who("The North expelled an envoy of Peru in May 2019. South Korea was silent.")).toEqual(
      ["North Korea + envoy of Peru"],
    ));
  it("and both are the two Koreas", () =>
    expect(who("The two Koreas agreed on 3 May 2019 to talk.")).toEqual([
      "North Korea + South Korea",
    ]));
  it("but is nobody where no such land is named, nor in “the South of Peru”", () => {
    expect(who("The South seceded in July 2011.")).toEqual(["nobody"]);
    expect(who("The South of Peru seceded in July 2011. South Sudan is poor.").join()).not.toMatch(
      /Sudan/,
    );
  });
});
