import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["date", "kind", "where"] as const;

describe("a shell that lands where people are is a blow", () => {
  it.each([
    [
      "A shell fired from Chile landed in the Peruvian town of Arica on Friday, killing a woman.",
      "2024-05-03 | ASSAULT | Arica",
    ],
    [
      "Three mortar rounds landed inside the Danish embassy compound in Lima on Friday.",
      "2024-05-03 | ASSAULT | Lima",
    ],
    ["Two rockets fired from Chile fell near Arica on Friday.", "2024-05-03 | ASSAULT | Arica"],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));

  it.each([
    "The final round of talks fell on Friday in Lima.",
    "The missile landed in the Sea of Japan on Friday.",
  ])("but not %s", (text) => expect(told(text, columns)).toEqual([]));
});
