// "a summit which Peru was to host in Lima in July": the infinitive says when and where the summit was to be.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "where"];

describe("what one was to hold", () => {
  it.each([
    [
      "Peru postponed a summit which it was to host in Lima in July.",
      "Peru’s summit is postponed | 2024-07 | cancelled | Lima",
    ],
    [
      "Chile cancelled a visit that Bo Holm was to pay on Friday.",
      "Chile’s visit is cancelled | 2024-05-10 | cancelled | nowhere",
    ],
    [
      "Chile cancelled a visit that Bo Holm paid in March.",
      "Chile’s visit is cancelled | ../2024-05-06 | cancelled | nowhere",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
