import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const all = (text: string) => told(text, ["title", "status"]);

describe("a phrase between a verb and what helps it", () => {
  it.each([
    "Peru had not in the past endorsed the deal.",
    "Peru had not at the time recognised Kosovo.",
    "Peru had not until then recognised Kosovo.",
    "Peru has never in its history recognised Kosovo.",
    "Peru has not to date ratified the treaty.",
    "Peru did not at that time recognise Kosovo.",
    "Peru has not so far expelled the Chilean envoy.",
  ])("leaves what is denied untold: %s", (text) =>
    expect(all(text).filter((one) => one.endsWith("held"))).toEqual([]),
  );

  it.each([
    ["Peru had at the time recalled its envoy to Chile.", "Peru recalls its envoy to Chile | held"],
    ["Peru has in response recalled its envoy to Chile.", "Peru recalls its envoy to Chile | held"],
    [
      "Peru had by then expelled six Chilean diplomats.",
      "Peru expels six Chilean diplomats | held",
    ],
    [
      "Peru has in turn expelled six Chilean diplomats.",
      "Peru expels six Chilean diplomats | held",
    ],
  ])("leaves its doer to the deed: %s", (text, one) => expect(all(text)).toEqual([one]));

  it("tells of no day where it is of years", () =>
    expect(all("Peru has for years offered the two neighbours a venue.")).toEqual([]));

  it("is none before a noun", () =>
    expect(all("Peru and Chile had in turn talks with Bolivia in Lima on Friday.")).toEqual([
      "Peru and Chile meet Bolivia in Lima | held",
    ]));
});
