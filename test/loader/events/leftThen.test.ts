import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const planned = (text: string) =>
  told(text, ["date", "status"]).filter((one) => one.includes("planned"));

describe("a plan of a story long over", () => {
  it.each([
    [
      "In May 1999, President Ana Roca of Peru flew to Santiago, hoping to mediate between Chile and Bolivia.",
      "1999-05-01/..",
    ],
    ["On 16 May 2002, Ana Roca said formal talks could begin in Lima.", "2002-05-16/.."],
    [
      "On his departure on 16 May 2002, Bo Holm said the border dispute could be resolved.",
      "2002-05-16/..",
    ],
  ])("is still to come then: %s", (text, date) =>
    expect(planned(text)).toEqual([expect.stringContaining(date)]),
  );

  it.each([
    "On Friday President Ana Roca of Peru flew to Santiago, hoping to mediate between Chile and Bolivia.",
    "Peru, which recalled its envoy in May 1999, says formal talks could begin in Lima.",
    "Peru has said since 2019 that formal talks could begin in Lima.",
  ])("but the news of the day looks ahead: %s", (text) =>
    expect(planned(text).filter((one) => !one.startsWith("2024-05"))).toEqual([]),
  );
});
