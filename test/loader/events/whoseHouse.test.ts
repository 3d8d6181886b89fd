import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "status", "who"];

describe("who takes part, and what a title says of it", () => {
  it.each([
    [
      "President Ada Roca inaugurated the Supreme Court building in Lima on Friday.",
      "Ada Roca inaugurates the Supreme Court building in Lima | held | Ada Roca",
    ],
    [
      "Foreign Minister Bo Holm paid a visit to Lima on Friday, the first by a Danish foreign minister.",
      "Bo Holm visits Lima | held | Bo Holm",
    ],
    [
      "Chile absorbed the province in a referendum on Friday. Peru lost its independence in 1918 when it was absorbed by Chile.",
      "Chile absorbs Peru | held | Chile + Peru",
    ],
    [
      "Myanmar will host the 47th ASEAN Foreign Ministers' Meeting in August.",
      "Myanmar is to host the 47th ASEAN Foreign Ministers' Meeting | planned expected | Myanmar",
    ],
    [
      "Ministers from ten countries were gathered in Geneva on Friday.",
      "Ministers from ten countries gather in Geneva | held | nobody",
    ],
    [
      "“Nobody should test our patience,” Bo Holm warned on Friday.",
      "Bo Holm issues a warning | held | Bo Holm",
    ],
    [
      "Bo Holm spoke out against the embargo in a statement on Friday.",
      "Bo Holm speaks out against the embargo in a statement | held | Bo Holm",
    ],
    ["Bo Holm warned Peru on Friday.", "Bo Holm warns Peru | held | Bo Holm + Peru"],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(expect.arrayContaining(events));
  });

  it("cuts no phrase in two", () => {
    const text =
      "The political provisions were signed on Friday in the presence of Prime Minister Arseniy Rocatenko.";
    expect(told(text, ["title"])).toEqual(["Political provisions are signed"]);
    expect(
      told("Peru backed independence in a referendum on 3 May with 55.5% of the vote.", ["title"]),
    ).toEqual(["Referendum"]);
  });
});
