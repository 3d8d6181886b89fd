// Names with commas around them: beside another's predecessor, behind an office, between what someone then was.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("one who acts together with another’s predecessor", () => {
  const now = "Premier Ana Roca of Peru met Premier Bo Holm of Norway on May 2.";
  it("does so with him, and without the owner of the word", () =>
    expect(who(`${now} Roca and Holm's predecessor, Cai Vik, met in Lima in June 2019.`)).toContain(
      "Roca and Cai Vik meet in Lima | Ana Roca + Cai Vik",
    ));

  it("or with a minister’s brother", () =>
    expect(
      who("Rebel leader Bo Holm and the premier's brother, Cai Vik, signed a deal on May 2."),
    ).toContain("Bo Holm and Cai Vik sign a deal | Bo Holm + Cai Vik"));

  it("and a predecessor alone acts alone", () =>
    expect(who(`${now} Holm's predecessor, Cai Vik, resigned in June 2019.`)).toContain(
      "Cai Vik resigns | Cai Vik",
    ));
});

describe("a single name behind an office, between commas and before a verb", () => {
  it.each([
    [
      "Rebels fought for ten years. Their leader, Vikanda, signed an accord in March 2005, and a year later he and Premier Bo Holm signed a peace deal.",
      "Vikanda signs an accord | Vikanda",
      "Vikanda and Bo Holm sign a peace deal | Vikanda + Bo Holm",
    ],
    ["The foreign minister, Vikanda, flew to Lima on May 2.", "Vikanda visits Lima | Vikanda"],
  ])("is the holder’s: %s", (text, ...events) =>
    expect(who(text)).toEqual(expect.arrayContaining(events)),
  );

  it.each([
    ["The foreign minister, Tuesday, flew to Lima.", "Tuesday"],
    ["The chairman, Kigali, signed an accord on May 2.", "Kigali"],
  ])("but no day and no town is one: %s", (text, name) =>
    expect(told(text, ["who"])).not.toContain(name),
  );
});

describe("what somebody then was, between commas", () => {
  it.each([
    [
      "Norwegian President Bo Holm, then holding the EU presidency, brokered a truce in May 2008.",
      "Bo Holm brokers a truce | Bo Holm",
    ],
    [
      "Peru, then leading the African Union, brokered a truce in May 2008.",
      "Peru brokers a truce | Peru",
    ],
  ])("does not act for them: %s", (text, event) => expect(who(text)).toContain(event));
});

describe("“with the two agreeing”", () => {
  it("is done by both", () =>
    expect(
      who(
        "Norwegian President Bo Holm met Minister Ana Roca of Peru on May 2, with the two agreeing to open a port.",
      ),
    ).toContain("Bo Holm and Ana Roca agree to open a port | Bo Holm + Ana Roca"));
});
