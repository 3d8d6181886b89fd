import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("the soldiers are those just told, of their state", () => {
  expect(
    who("Rebels freed 12 Peruvian soldiers. The soldiers were flown to Goma on Friday."),
  ).toContain("Soldiers are flown to Goma | Peruvian soldiers");
  expect(
    who("Peruvian soldiers entered Goma on Friday. The rebels attacked the soldiers on Saturday."),
  ).toContain("Rebels attack the soldiers | rebels + Peruvian soldiers");
});

test("of two armies' soldiers none is meant", () => {
  expect(
    who(
      "Peruvian soldiers clashed with Chilean soldiers on Friday. The soldiers withdrew on Saturday.",
    ),
  ).toContain("Soldiers withdraw | soldiers");
});
