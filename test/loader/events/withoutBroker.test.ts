import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("the two are those who met, and not who brought them together", () => {
  for (const how of [
    "in the presence of Cat Lima",
    "under the mediation of Cat Lima",
    "at talks hosted by Cat Lima",
  ])
    expect(
      who(
        `Ana Roca met Chile's Bo Vik in Oslo on Friday ${how}. The two are to meet again on 8 July.`,
      ),
    ).toContain("Ana Roca and Bo Vik are to meet | Ana Roca + Bo Vik");
  expect(
    who(
      "Jon Holm of Peru met Bo Vik of Chile in Oslo on Friday at talks brokered by Ana Roca of Norway. The two sides signed an accord on Saturday.",
    ),
  ).toContain("Peru and Chile sign an accord | Peru + Chile");
});

test("a host whom one visits is one of the two", () => {
  expect(
    who(
      "Jon Holm arrived on Friday at the invitation of President Ana Roca. The two leaders met on Saturday.",
    ),
  ).toContain("Jon Holm and Ana Roca meet | Jon Holm + Ana Roca");
});

test("he goes on who did it, and not who was beside him", () => {
  expect(
    who(
      "Emre Vik opened a hospital in Lima on Friday together with President Jon Holm. On his way home he stopped in Oslo.",
    ),
  ).toContain("Emre Vik visits Oslo | Emre Vik");
  // whom the words tell to be a man
  expect(
    who(
      "Ana Roca opened a hospital on Friday together with President Jon Holm. He flew to Oslo on Saturday.",
    ),
  ).toContain("Jon Holm visits Oslo | Jon Holm");
});
