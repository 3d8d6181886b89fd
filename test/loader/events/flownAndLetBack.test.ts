// Who is flown home, and whom a bloc lets back in.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("tells the flight of those whom a pronoun names", () => {
  const text = "Nine Peruvian fishermen were acquitted on Monday; they were flown home on Tuesday.";
  expect(told(text, ["title"], "2024-05-09")).toContain("Nine Peruvian fishermen are flown home");
});

it("tells whom a bloc lets back in", () => {
  expect(told("Mercosur let Chile back in last August.", ["kind", "who", "date"])).toEqual([
    "COOPERATE | Mercosur + Chile | 2023-08",
  ]);
  expect(told("Peru let the ball back on Friday.", ["kind"])).toEqual([]);
});
