// "a probe into Danes seized in 1970": what befell them then is of them, and of nothing told besides.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what befell a people long ago dates nothing else", () => {
  it("and nobody told besides did it", () => {
    const found = told(
      "Peru and Chile agreed in Oslo last month to reopen a probe into Japanese abducted in the 1970s, and Peru promised to ease some sanctions.",
      ["title", "date"],
    );
    expect(found).toEqual([
      "Peru and Chile agree in Oslo to reopen a probe into Japanese | 2024-04",
      "Peru promises to ease some sanctions | 2024-04",
    ]);
  });

  it("nor is a sanction lifted then", () =>
    expect(
      told(
        "Peru agreed on Friday to free two Danes captured in 1999, and Chile lifted its sanctions.",
        ["title", "date"],
      ),
    ).toEqual([
      "Peru agrees to free two Danes | 2024-05-03",
      "Chile lifts its sanctions | 2024-05-03",
    ]));

  it("but who does it is told with it", () =>
    expect(told("Peru asked about Danes abducted by Chile in 1990.", ["title", "date"])).toEqual([
      "Chile abducts Danes | 1990",
    ]));
});
