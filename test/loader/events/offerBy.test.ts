import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an offer is that of whoever stands behind “by”, past his name", () => {
  it.each([
    [
      "The rebels on Friday turned down an offer by Chile's President, Bo Holm, to host talks.",
      "Rebels turn down an offer by Chile's President to host talks | declined | rebels + Bo Holm",
    ],
    [
      "The rebels on Friday turned down an offer by Chile, Peru's neighbour, to host talks.",
      "Rebels turn down an offer by Chile | declined | rebels + Chile",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "status", "who"])).toEqual([event]));

  it("but who is sent to meet somebody does so himself", () =>
    expect(
      told("Peru sent Foreign Minister Ana Roca, a lawyer, to Lima on Friday.", ["title"]),
    ).toEqual(["Peru sends Foreign Minister Ana Roca"]));
});
