import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the second of two plans, which the tagger takes for a noun", () => {
  it.each([
    [
      "Foreign Minister Ana Roca will hold talks with Bo Holm on Thursday and call on Prime Minister Ida Vik.",
      "Ana Roca is to meet Ida Vik | 2024-05-09",
    ],
    [
      "Foreign Minister Ana Roca is to meet Bo Holm on Thursday and visit Lima.",
      "Ana Roca is to visit Lima | 2024-05-06/..",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "date"])).toContain(event));

  it("but a call is none", () =>
    expect(
      told("Foreign Minister Ana Roca received a letter and call on Friday.", ["title"]),
    ).not.toContain("Ana Roca calls"));
});

it("what a delegation signs during its visit is told", () =>
  expect(
    told(
      "A Peruvian delegation led by Deputy Foreign Minister Ana Roca wound up a visit to Chile on Friday, during which it signed an agreement on a loan.",
      ["title", "date"],
    ),
  ).toEqual([
    "Ana Roca visits Chile | 2024-05-03",
    "Ana Roca signs an agreement on a loan | 2024-05-03",
  ]));
