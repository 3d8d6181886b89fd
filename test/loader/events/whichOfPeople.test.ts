import { expect, it } from "vitest";
import { told } from "./told.ts";

it("a “which” behind people is the thing that they are of", () =>
  expect(
    told("Peru called a meeting of NATO ambassadors, which was held in Brussels on April 11.", [
      "title",
      "kind",
    ]),
  ).toEqual(["NATO ambassadors meet in Brussels | CONSULT"]));

it("but a “who” is they", () =>
  expect(
    told("Peru condemned the abduction of two Chilean diplomats, who were held in Lima in April.", [
      "title",
    ]),
  ).toContain("Two Chilean diplomats are held in Lima"));
