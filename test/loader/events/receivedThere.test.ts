import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const rows = (text: string) => told(story(text), ["date", "title", "where"]);

it("an envoy of no state told, and by nobody told, is received at a place", () => {
  expect(rows("The delegation was received at the Foreign Ministry in Oslo on 3 May.")).toEqual([
    "2024-05-03 | Delegation is received at the Foreign Ministry in Oslo | Oslo",
  ]);
  expect(rows("The ambassador was received at the palace in Lima on Friday.")).toEqual([
    "2024-05-03 | Ambassador is received at the palace in Lima | Lima",
  ]);
});

it("neither without a day nor without a place", () => {
  expect(rows("The foreign minister was received in Lima.")).toEqual([]);
  expect(rows("The foreign minister was received on Friday.")).toEqual([]);
});

it("refugees, troops and letters are no guests, and a crowd is no host", () => {
  expect(rows("The refugees were received at a camp in Lima on Friday.")).toEqual([]);
  expect(rows("Troops were received in Lima on Friday.")).toEqual([]);
  expect(rows("The letter was received at the ministry in Lima on Friday.")).toEqual([]);
  expect(rows("The foreign minister was received by the crowd in Lima on Friday.")).toEqual([]);
});
