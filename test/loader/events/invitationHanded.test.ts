import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["date", "kind", "who"] as const;

describe("what is handed to somebody may stand behind him and the day", () => {
  it.each([
    [
      "The Chilean ambassador delivered to President Roca of Peru on Friday an invitation to the summit.",
      "2024-05-03 | AGREE | Chilean ambassador + Roca",
    ],
    [
      "The Chilean ambassador conveyed to the Sultan of Oman on Friday an invitation from President Vik to visit Chile.",
      "2024-05-03 | AGREE | Chilean ambassador + Sultan of Oman",
    ],
    [
      "The Chilean ambassador handed President Roca of Peru an invitation on Friday.",
      "2024-05-03 | AGREE | Chilean ambassador + Roca",
    ],
    [
      "The Chilean minister handed to the visiting Peruvian envoy on Friday a letter.",
      "2024-05-03 | STATEMENT | Chilean minister + Peruvian envoy",
    ],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));

  it("but who rejects an invitation invites nobody", () =>
    expect(told("Peru rejected on Friday an invitation to the summit in Lima.", columns)).toEqual([
      "2024-05-03 | REJECT meet | Peru",
    ]));
});
