// "had his uncle, Bo Vik, executed": it was done to whom the commas name, and not by him.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what one has done to somebody whom the commas name", () => {
  it.each([
    [
      "Ana Roca had her uncle, Bo Vik, executed last December.",
      "Bo Vik is executed | 2023-12 | Bo Vik",
    ],
    [
      "Ana Roca had her deputy, Bo Vik, arrested on Friday.",
      "Bo Vik is arrested | 2024-05-03 | Bo Vik",
    ],
  ])("is done: %s", (text, line) => expect(told(text, ["title", "date", "who"])).toEqual([line]));

  it("but who has it done does not undergo it", () =>
    expect(told("Ana Roca had Bo Vik executed last December.", ["title"])).not.toContain(
      "Ana Roca is executed",
    ));
});
