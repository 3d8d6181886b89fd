// Of two who are called alike, who is meant.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("two of one family name", () => {
  const now = "Premier Ana Roca of Peru will visit Oslo in July.\n\n";
  const then = "In November 2006 then-Premier Bo Roca signed an accord.";

  it("is the one of today where the other was only told of as of another time", () =>
    expect(who(`${now}${then}\n\nRoca turned down an invitation in April.`)).toContain(
      "Roca turns down an invitation | Ana Roca",
    ));

  it("but not in the paragraph that tells of that time", () =>
    expect(who(`${now}${then} Roca turned down an invitation in April 2007.`)).toContain(
      "Roca turns down an invitation | Bo Roca",
    ));
});

describe("one who reigns", () => {
  it("goes by a first name, and is nobody of that family name", () =>
    expect(who("Crown Prince Salman met party chief Ali Salman on May 2.")).toContain(
      "Salman meets Ali Salman | Salman + Ali Salman",
    ));

  it("nor the president of that first name", () =>
    expect(who("President Abdullah Holm is in Oslo. King Abdullah met Bo Vik on May 2.")).toContain(
      "King Abdullah meets Bo Vik | Abdullah + Bo Vik",
    ));

  it("and is found by it again", () =>
    expect(
      told(
        "Bahrain's Crown Prince Salman bin Hamad met Bo Vik on May 2. Crown Prince Salman left for Oslo on May 3.",
        ["who"],
      ),
    ).toEqual(["Salman bin Hamad + Bo Vik", "Salman bin Hamad"]));
});

describe("a style before a single name", () => {
  it.each([
    [
      "Peru signed an accord that Sheikh Vikand had accepted in April at a meeting with Bo Holm.",
      "Vikand meets Bo Holm | Vikand + Bo Holm",
    ],
  ])("makes somebody who acts a person: %s", (text, event) => expect(who(text)).toContain(event));

  it("but what is attacked may be a town", () =>
    expect(who("Sheikh Zuweid was attacked on May 2.").join()).not.toContain("| Zuweid"));
});
