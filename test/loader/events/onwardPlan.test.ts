import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a plan of the past is for the next such day, or for the one just over", () => {
  it.each([
    [
      "Envoy Bo Vik landed in Lima on Friday and was due to see President Ana Roca on Saturday.",
      ["2024-05-03 | held", "2024-05-04 | planned expected"],
    ],
    [
      "Mediators arrived in Lima on Friday; they were to travel on to Quito on Sunday.",
      ["2024-05-03 | held", "2024-05-05 | planned expected"],
    ],
    // told on a Monday
    [
      "Ambassador Bo Holm was due to present his credentials on Sunday.",
      ["2024-05-05 | planned expected"],
    ],
    // the next one is still to come
    [
      "Bo Vik landed in Lima on Sunday and was due to leave on Tuesday.",
      ["2024-05-05 | held", "2024-05-07 | planned expected"],
    ],
    ["Bo Holm was due to arrive in Lima on Wednesday.", ["2024-05-08 | planned expected"]],
    // no plan of then
    [
      "Bo Vik landed in Lima on Friday and will see Ana Roca on Sunday.",
      ["2024-05-03 | held", "2024-05-12 | planned expected"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "status"])).toEqual(events));
});

describe("a plan of the past without its year is of the year that it was told in", () => {
  it.each([
    [
      "Peru said in early January that it would host talks in Lima on February 9.",
      ["2024-02-09 | planned expected"],
    ],
    [
      "Peru said in November 2022 that it would host talks in Lima in February.",
      ["2023-02 | planned expected"],
    ],
    // told of now
    [
      "Peru said on Friday that it would host talks in Lima on June 9.",
      ["2024-06-09 | planned expected"],
    ],
    [
      "Peru recalled its envoy in March and will host talks in Lima on February 9.",
      ["2024-03 | held", "2025-02-09 | planned expected"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "status"])).toEqual(events));
});
