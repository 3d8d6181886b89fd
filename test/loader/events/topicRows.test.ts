import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a row of topics stands in the title whole", () => {
  it.each([
    [
      "Peru and Chile signed three accords on policing, trade and fisheries on Friday.",
      ["Peru and Chile sign three accords on policing, trade and fisheries"],
    ],
    [
      "The two sides reached agreement on land reform, political participation and drugs on Friday.",
      ["Two sides reach agreement on land reform, political participation and drugs"],
    ],
  ])("%s", (text, titles) => expect(told(text, ["title"])).toEqual(titles));

  it("but what comes behind a topic and a comma is no row", () =>
    expect(told("Peru signed an accord on trade, and Bo Vik left on Friday.", ["title"])).toContain(
      "Peru signs an accord on trade",
    ));
});
