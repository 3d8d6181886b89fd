import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a line of a text that names nobody who decides plans nothing", () => {
  it.each([
    "Decides to extend the mandate of the mission until 31 December 2024;",
    "DECIDES to extend the mandate of the mission until 31 December 2024;",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));

  it("but whoever is named does", () =>
    expect(told("Peru decides to send troops to Mali.", ["who"])).toEqual(["Peru"]));
});
