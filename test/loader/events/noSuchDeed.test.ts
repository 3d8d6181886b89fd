import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a call by telephone asks for nothing, and a travel warning threatens nobody", () => {
  it.each(["The call was made at Lima's initiative.", "It issued a similar warning in December."])(
    "%s",
    (text) => expect(told(text, ["kind"])).toEqual([]),
  );

  it.each<readonly [string, string]>([
    ["Calls were made for restraint on Friday.", "REQUEST"],
    ["Peru issued a similar warning to Chile on Friday.", "THREATEN"],
  ])("but %s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});
