import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a truce that is agreed does not agree", () => {
  it.each([
    ["A truce agreed on Friday collapsed on Saturday.", "Truce is agreed | 2024-05-03"],
    ["A deal agreed in March was scrapped on Friday.", "Deal is agreed | 2024-03"],
    [
      "The terms agreed in Lima in March were rejected on Friday.",
      "Terms are agreed in Lima | 2024-03",
    ],
    ["Peru agreed on Friday to sign.", "Peru agrees to sign | 2024-05-03"],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));
});

describe("a title of what was done again does not end with that", () => {
  it.each([
    ["Envoys met in Lima in March and again in April.", "Envoys meet in Lima"],
    ["Peru shelled the town on Friday and again on Saturday.", "Peru shells the town"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toEqual([title, title]));

  it("but with a verb of doing so again", () =>
    expect(
      told("Peru lifted the ban in March but imposed it again in April.", ["title"]),
    ).toContain("Peru imposes the ban again"));
});

describe("a truce that somebody arranged is there", () => {
  it.each([
    ["Norway has arranged a truce between Peru and Chile.", "AGREE | held"],
    ["Fighting ended in 1949 after the United Nations arranged a ceasefire.", "AGREE | held"],
    // and a meeting is to come
    ["Norway has arranged a meeting between Peru and Chile.", "AGREE | planned expected"],
  ])("%s", (text, one) =>
    expect(told(text, ["kind", "status"]).map((row) => row.replace(/ \w+ \|/, " |"))).toContain(
      one,
    ),
  );
});
