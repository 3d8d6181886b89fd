import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const titles = (text: string) => told(story(text), ["title"]);

describe("what somebody says he has done is told once", () => {
  it.each([
    ["Peru said on Friday it had recalled its ambassador.", ["Peru recalls its ambassador"]],
    [
      "Peru announced on Friday that it had recalled its ambassador to Chile.",
      ["Peru recalls its ambassador to Chile"],
    ],
    ["Peru said on Friday that Chile had attacked a boat in April.", ["Chile attacks a boat"]],
  ])("%s", (text, expected) => expect(titles(text)).toEqual(expected));

  it("and so is a promise with its day", () =>
    expect(told(story("Ana Roca said on Friday she will meet Bo Holm in June."), ["date"])).toEqual(
      ["2024-06"],
    ));

  it("but a remark with its place is one", () =>
    expect(
      titles("Ana Roca told reporters in Oslo on Friday that Peru had attacked a boat."),
    ).toContain("Peru attacks a boat"));
});

describe("what is only talked about", () => {
  it("is no incident of its own", () =>
    expect(titles("Ana Roca discussed the incident with Bo Holm by phone on Friday.")).toEqual([
      "Ana Roca speaks by phone with Bo Holm",
    ]));
});

describe("how old a thing is", () => {
  it("is no date, and stays in the title", () =>
    expect(
      told(story("Peru and Chile exchanged fire near an 11th-century temple on Friday."), [
        "date",
        "title",
      ]),
    ).toEqual(["2024-05-03 | Peru and Chile exchange fire near an 11th-century temple"]));
});

describe("what was before something that has no first day", () => {
  it("has no day that is no number", () =>
    expect(
      told(story("Ana Roca met Bo Holm. Before the meeting, Roca received Ida Vik."), ["date"]),
    ).not.toContainEqual(expect.stringContaining("NaN")));
});
