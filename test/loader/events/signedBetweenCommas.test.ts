import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an accord “, signed last November,” is signed by those it is between", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "The trade accord between Peru and Chile, signed last November, came into force on Friday.",
      ["Trade accord between Peru and Chile is signed", "2023-11", "Peru + Chile"],
    ],
    [
      "The truce between Peru and Chile, agreed last week, began on Friday.",
      ["Truce between Peru and Chile is agreed", "2024-04-29/2024-05-05", "Peru + Chile"],
    ],
  ])("%s", (text, row) => expect(told(text, ["title", "date", "who"])).toContain(row.join(" | ")));

  it("but who agreed last steps did", () =>
    expect(told("The ministers met on Friday and agreed last steps.", ["title"])).toContain(
      "Ministers agree last steps",
    ));
});
