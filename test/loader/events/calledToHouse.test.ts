// The ministry that an envoy is called to is where, and nobody.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the ministry that an envoy is called to", () => {
  it.each([
    ["Holm summoned Ambassador Ana Roca to the Foreign Office on Friday.", "Holm + Ana Roca"],
    [
      "Chile summoned Ambassador Ana Roca to the Ministry of Foreign Affairs on Friday.",
      "Chile + Ana Roca",
    ],
    [
      "Ambassador Ana Roca was summoned to the Foreign Office on Friday.",
      "Foreign Office + Ana Roca",
    ],
  ])("%s", (text, who) => {
    expect(told(`Foreign Secretary Jan Holm left. ${text}`, ["who"]).at(-1)).toBe(
      who.replace(/^Holm/, "Jan Holm"),
    );
  });
});
