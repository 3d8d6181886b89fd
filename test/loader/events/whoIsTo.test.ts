import { expect, it } from "vitest";
import { told } from "./told.ts";

it("who won and is to be sworn in is one", () =>
  expect(
    told(
      "The African Union congratulates President Ana Roca, who defeated Holm on 18 April and is to be sworn in on 23 June.",
      ["title", "date"],
    ),
  ).toContain("President Ana Roca is to be sworn in | 2024-06-23"));

it("but behind a comma whoever praises", () =>
  expect(
    told("Peru accused Chile, which shelled the town on Friday, and will recall its envoy.", [
      "title",
    ]),
  ).not.toContain("Chile is to recall its envoy"));

it("what is still to come has no day of what is done", () =>
  expect(
    told("Peru recalled its envoy on Monday and will close its border.", ["title", "date"]),
  ).toEqual([
    "Peru recalls its envoy | 2024-05-06",
    "Peru is to close its border | 2024-05-06/..",
  ]));
