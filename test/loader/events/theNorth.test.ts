import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("“the North” is a state, where the text tells only of the other half’s seat", () => {
  table(
    ["title", "who"],
    [
      [
        "Seoul proposed talks with the North on Friday.",
        "South Korea proposes talks with the North | South Korea + North Korea",
      ],
      [
        "The North fired two missiles on Friday, Seoul’s defence ministry said.",
        "North Korea fires two missiles | North Korea",
      ],
      [
        "Lima proposed talks with the North on Friday.",
        "Peru proposes talks with the North | Peru",
      ],
    ],
  );

  test("but not where one only meets there", () =>
    expect(
      told("The rich nations of the North met Peru in Seoul on Friday.", ["who"]).join(),
    ).not.toContain("North Korea"));
});
