import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["status", "kind", "who"] as const;

describe("what is decided not to be done is refused", () => {
  it.each([
    [
      "Peru decided on Friday not to lift the sanctions on Chile.",
      "declined | REJECT | Peru + Chile",
    ],
    ["Peru has decided not to recognise Chile.", "declined | REJECT | Peru + Chile"],
    [
      "Peru decided on Friday not to impose further sanctions on Chile.",
      "declined | REJECT | Peru + Chile",
    ],
    ["Peru voted on Friday not to recognise Chile.", "held | REJECT | Peru + Chile"],
    ["Peru decided on Friday against sending a team to Chile.", "declined | REJECT | Peru"],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));

  it.each([
    ["Peru decided on Friday not to boycott the games in Lima.", "held | AGREE | Peru"],
    ["Peru agreed on Friday not to expel the ambassador of Chile.", "held | AGREE | Peru"],
    ["Peru decided on Friday to lift the sanctions on Chile.", "held | CONCEDE | Peru + Chile"],
  ])("but not %s", (text, event) => expect(told(text, columns)).toEqual([event]));
});

describe("who decides to help helps", () => {
  it.each([
    [
      "Peru decided on Friday to provide humanitarian aid worth 5 million dollars to Chile.",
      "held | AID | Peru + Chile",
    ],
    ["Peru decided on Friday to open an embassy in Oslo.", "held | AGREE | Peru"],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));
});
