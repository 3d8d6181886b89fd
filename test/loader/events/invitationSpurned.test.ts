import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "title"])).toEqual(events),
  );

describe("who spurns an invitation invites nobody, and does so on the day behind it", () => {
  table([
    [
      "Peru spurned Chile’s invitation to the summit on Friday.",
      "2024-05-03 | declined | Peru spurns Chile’s invitation to the summit",
    ],
    [
      "Peru turned down Chile’s invitation to a summit in Oslo on June 25.",
      "../2024-05-06 | declined | Peru turns down Chile’s invitation to a summit in Oslo",
    ],
    [
      "Peru refused to invite Chile to the summit.",
      "../2024-05-06 | declined | Peru refuses to invite Chile",
    ],
  ]);
});
