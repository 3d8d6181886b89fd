import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const chronology = (...entries: readonly string[]) =>
  ["Chronology of a dispute", "Key events in the row.", ...entries].join("\n\n");

describe("a chronology", () => {
  it("tells what happened in the present tense, on the date of the entry", () => {
    const text = chronology(
      "June 12, 2007: Peru recalls its envoy to Chile. President Ana Roca visits Oslo.",
      "July 2007: The two sides agree to a truce.",
      "May 3, 2008 - An armed Peruvian boat detains a Chilean crew.",
    );
    expect(told(text, ["date", "status", "title"])).toEqual([
      "2007-06-12 | held | Ana Roca visits Oslo",
      "2007-06-12 | held | Peru recalls its envoy to Chile",
      "2007-07 | held | Peru and Chile agree to a truce",
      "2008-05-03 | held | Armed Peruvian boat detains a Chilean crew",
    ]);
  });

  it("takes its dates from a year or a day alone on the line above", () => {
    const text = chronology(
      "2007",
      "June 12 -- Peru recalls its envoy.",
      "July 4 -- Chile recalls its envoy.",
      "2008",
      "January 3",
      "President Ana Roca of Peru visits Santiago.",
    );
    expect(told(text, ["date", "title"])).toEqual([
      "2007-06-12 | Peru recalls its envoy",
      "2007-07-04 | Chile recalls its envoy",
      "2008-01-03 | Ana Roca visits Santiago",
    ]);
  });

  it("keeps its date beside the month of a summit or a plan", () => {
    const text = chronology(
      "May 3, 2012: Peru blocks Chile's attendance at a June OAS summit.",
      "May 9, 2012: Peru invites Chile to a September meeting.",
      "June 9, 2012: Peru rejects a March plan by Chile.",
      "July 4, 2012: Chile says Peru will host an August summit.",
    );
    const all = told(text, ["date", "title"]);
    expect(all).toContain("2012-05-03 | Peru blocks Chile's attendance at an OAS summit");
    expect(all).toContain("2012-05-09 | Peru invites Chile to a meeting");
    expect(all).toContain("2012-06-09 | Peru rejects a plan by Chile");
    expect(all).toContain("2012-06 | OAS summit");
  });

  it("has verbs that look like nouns", () => {
    const text = chronology(
      "June 2007: Rioters storm the Peruvian embassy.",
      "July 2007: Peru institutes proceedings against Chile.",
      "May 2008: Lima protests.",
    );
    expect(told(text, ["date", "kind"])).toEqual([
      "2007-06 | ASSAULT",
      "2007-07 | ACCUSE investigate",
      "2008-05 | ACCUSE disapprove",
    ]);
  });

  it("tells what is to come on a date to come", () => {
    const text = chronology(
      "June 2007: Peru recalls its envoy.",
      "July 2007: Chile recalls its envoy.",
      "June 2024: President Ana Roca of Peru visits Oslo.",
    );
    expect(told(text, ["date", "status", "title"]).at(-1)).toBe(
      "2024-06 | planned expected | Ana Roca is to visit Oslo",
    );
  });

  it("is more than one dated line, which tells of itself alone", () => {
    const text = chronology("June 2007: Peru recalls its envoy.", "Chile often visits Oslo.");
    expect(told(text, ["title"])).toEqual(["Peru recalls its envoy"]);
  });
});
