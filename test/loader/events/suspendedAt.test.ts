import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["status", "title", "who"] as const;

describe("who is suspended at a meeting is suspended, and need not have met", () => {
  it("tells of both", () =>
    expect(
      told("Peru was suspended from the group at a meeting in Oslo on Friday.", columns),
    ).toEqual([
      "held | Peru is suspended from the group at a meeting in Oslo | Peru",
      "held | Meeting in Oslo | nobody",
    ]));

  it("nor who is expelled at a summit", () =>
    expect(
      told("Peru was expelled from the bloc at a summit in Oslo on Friday.", columns),
    ).toContain("held | Summit in Oslo | nobody"));

  it("but talks that are suspended are over", () =>
    expect(told("The talks were suspended on Friday.", columns)).toEqual([
      "cancelled | Talks are suspended | nobody",
    ]));
});
