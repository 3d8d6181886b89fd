import { describe, expect, it } from "vitest";
import { standsFor } from "#loader/jsonl/standsFor.ts";
import type { Participant } from "#model/event.ts";

const one = (name: string, sort: Participant["sort"], country: string | null): Participant => ({
  name,
  sort,
  office: null,
  country,
  aliases: [],
});

describe("standsFor(participant)", () => {
  it.each([
    ["Lao officials", "group", "LA", "Laos"],
    ["Nepali counterpart", "person", "NP", "Nepal"],
    ["president of Tonga", "person", "TO", "Tonga"],
    ["Fijian government", "body", "FJ", "Fiji"],
    ["White House", "body", "US", "United States"],
  ] as const)("%s", (name, sort, country, state) =>
    expect(standsFor(one(name, sort, country))).toBe(state),
  );

  it.each([
    ["Ana Roca", "person", "PE"],
    ["Peru", "state", "PE"],
    ["officials", "group", null],
    // act for no state
    ["Greek protesters", "group", "GR"],
    ["Labour Party", "body", "GB"],
    ["Syrian opposition delegation", "body", "SY"],
  ] as const)("%s", (name, sort, country) =>
    expect(standsFor(one(name, sort, country))).toBeNull(),
  );
});
