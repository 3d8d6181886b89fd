import { expect, it } from "vitest";
import { told } from "./told.ts";

const ministers =
  "Peruvian Foreign Minister Ana Roca and Chilean Foreign Minister Bo Holm discussed the lake";

it("what two discuss beside an occasion is a meeting, of its day", () =>
  expect(
    told(`${ministers} on the margins of the summit in Vienna on Friday.`, ["title", "date"]),
  ).toEqual(["Ana Roca and Bo Holm meet in Vienna | 2024-05-03"]));

it("but an occasion that is discussed is a topic", () =>
  expect(
    told("Ana Roca and Bo Holm discussed the summit in Lima in April.", ["title"]),
  ).not.toContain("Ana Roca and Bo Holm meet in Lima"));
