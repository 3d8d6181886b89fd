import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what befell a state, between commas before a day", () => {
  it.each([
    ["Peru, invited by Chile, on Friday declined to attend the summit.", "Chile invites Peru"],
    [
      "Peru, attacked by Chile over its courts, on Friday recalled its envoy.",
      "Chile attacks Peru",
    ],
    [
      "Peru, threatened by Chile with sanctions, on Friday freed two pilots.",
      "Chile threatens Peru",
    ],
  ])("is done by another: %s", (text, title) => expect(told(text, ["title"])).toContain(title));

  it("leaves the deed behind it to the state", () =>
    expect(
      told("Peru, accused by Chile of harbouring dissidents, on Friday expelled three activists.", [
        "title",
      ]),
    ).toEqual(["Peru expels three activists", "Chile accuses Peru"]));

  it("leaves the same behind a bare comma", () =>
    expect(
      told("Peru, accused by Chile of arming rebels, expelled three activists on Friday.", [
        "title",
      ]),
    ).toEqual(["Peru expels three activists", "Chile accuses Peru"]));
});
