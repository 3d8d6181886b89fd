import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const rows = (text: string) => told(story(text), ["title", "where"]);

it("whoever pleaded in vain was elsewhere", () => {
  expect(rows("Peru sank four boats on Friday, despite protests from Oslo.")).toEqual([
    "Peru sinks four boats | nowhere",
  ]);
  expect(rows("Peru executed a Chilean despite pleas from Santiago.")).toEqual([
    "Peru executes a Chilean despite pleas from Santiago | nowhere",
  ]);
});

it("whoever asked for it was elsewhere too", () => {
  expect(rows("Oman freed a crew at the request of the government in Lima.")).toEqual([
    "Oman frees a crew at the request of the government in Lima | nowhere",
  ]);
});

it("what it repays was elsewhere", () => {
  expect(
    rows("Gunmen kidnapped five Danish diplomats in reprisal for the arrest of a rebel in Quito."),
  ).toEqual([
    "Gunmen kidnap five Danish diplomats in reprisal for the arrest of a rebel | nowhere",
  ]);
});

it("a place of its own stays", () => {
  expect(rows("Peru hanged a Chilean in Lima on Friday despite pleas from Santiago.")).toEqual([
    "Peru hangs a Chilean in Lima despite pleas from Santiago | Lima",
  ]);
  expect(rows("Roca met Premier Vik of Norway at the request of Peru in Oslo.")).toEqual([
    "Roca meets Vik in Oslo | Oslo",
  ]);
});
