// A convoy comes with its load, a plan falls in a referendum, a veto stands, a mission is led today.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["A U.N. convoy carrying food reached the town of Arica on Friday.", "AID | United Nations"],
  ["A convoy carrying blankets arrived in Lima on Friday.", "AID | nobody"],
])("lets the convoy arrive, and not its load: %s", (text, line) => {
  expect(told(text, ["kind", "who"])).toEqual([line]);
});

it("does not tell that what is carried left", () => {
  expect(told("Peru blocked ships carrying grain on Friday.", ["title"]).join()).not.toMatch(
    /grain (?:leaves|reaches)/,
  );
});

it("tells what is rejected, and in what vote", () => {
  expect(told("Peruvians rejected a plan in a referendum on Friday.", ["kind", "date"])).toContain(
    "REJECT | 2024-05-03",
  );
  expect(
    told("Peru rejected the result of the referendum on Friday.", ["title"]).join(),
  ).not.toMatch(/in a referendum/);
});

it("tells that a house could not override a veto", () => {
  expect(
    told("Peru's parliament failed to override the president's veto on Friday.", [
      "kind",
      "status",
      "date",
    ]),
  ).toEqual(["REJECT meet | declined | 2024-05-03"]);
});

it("tells of a delegation that is led abroad today", () => {
  expect(told("Bo Holm leads a delegation to Lima today.", ["status", "where"])).toEqual([
    "planned expected | Lima",
  ]);
  expect(told("Bo Holm leads Ana Roca in the polls today.", ["title"])).toEqual([]);
});

it("knows the town that is reached by its kind", () => {
  expect(told("Peruvian envoys reached the town of Arica on Friday.", ["kind", "where"])).toEqual([
    "CONSULT visit | Arica",
  ]);
});
