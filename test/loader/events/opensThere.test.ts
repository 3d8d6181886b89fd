import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const rows = (...paragraphs: readonly string[]) =>
  told(story(...paragraphs), ["date", "title", "where"]);

it("what a paragraph opens with “While there” was on the journey", () => {
  expect(
    rows(
      "Foreign Minister Ana Roca of Peru flew to Oslo on 27 April.",
      "While in the city, she met Premier Vik.",
    ),
  ).toEqual([
    "2024-04-27 | Ana Roca visits Oslo | Oslo",
    "2024-04-27 | Ana Roca meets Vik in Oslo | Oslo",
  ]);
  expect(
    rows(
      "Foreign Minister Ana Roca of Peru was in Oslo on 27 April.",
      "During her stay she was received by Premier Vik.",
    ),
  ).toEqual([
    "2024-04-27 | Ana Roca visits Oslo | Oslo",
    "2024-04-27 | Vik receives Ana Roca in Oslo | Oslo",
  ]);
});

it("whoever has left or arrived is there from that day on", () => {
  expect(
    rows("The Peruvian premier left for Oslo on Friday.", "There he called on the King."),
  ).toEqual([
    "2024-05-03 | Peruvian premier leaves for Oslo | Oslo",
    "2024-05-03/2024-05-06 | Peruvian premier meets King in Oslo | Oslo",
  ]);
  expect(
    rows(
      "An African Union delegation leaves tomorrow for Lima.",
      "Once there, it will meet the three movements.",
    ),
  ).toEqual([
    "2024-05-07 | African Union is to leave for Lima | Lima",
    "2024-05-07/.. | African Union is to meet the three movements | Lima",
  ]);
});

it("another visit has its own goal and days", () => {
  expect(
    rows(
      "Foreign Minister Ana Roca of Peru arrived in Oslo on 27 April.",
      "During her visit to Quito in March she met Premier Vik.",
    ).slice(0, 2),
  ).toEqual(["2024-03 | Ana Roca visits Quito | Quito", "2024-03 | Ana Roca meets Vik | nowhere"]);
});
