import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what somebody only wants put off has not been put off", () => {
  it.each([
    [
      "Peru has asked for a postponement of the summit.",
      "Peru asks for a postponement of the summit | held | REQUEST",
    ],
    [
      "Chile sought a delay of the elections on Friday.",
      "Chile seeks a delay of the elections | held | REQUEST",
    ],
    [
      "Peru demanded the cancellation of the talks on Friday.",
      "Peru demands the cancellation of the talks | held | REQUEST change",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "status", "kind"])).toEqual([event]));

  it("but who announces it puts it off", () =>
    expect(told("Peru announced the postponement of the summit.", ["title", "status"])).toEqual([
      "Peru’s summit is postponed | cancelled",
    ]));
});
