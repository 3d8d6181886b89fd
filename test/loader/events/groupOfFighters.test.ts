import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("the group is the fighters, and not the mission that they gave their weapons to", () => {
  expect(
    who(
      "The fighters handed in their weapons to MONUSCO on Friday. On Saturday Ana Roca urged the group to complete its disarmament.",
    ),
  ).toContain("Ana Roca urges the group to complete the disarmament | Ana Roca + fighters");
});

test("the group is still a league that met", () => {
  expect(
    who("ECOWAS met in Abuja on Friday. On Saturday Ana Roca urged the group to act."),
  ).toContain("Ana Roca urges the group to act | Ana Roca + ECOWAS");
  expect(
    who("The Contact Group met in Lima on Friday. The group urged Peru to act on Saturday."),
  ).toContain("Contact Group urges Peru to act | Contact Group + Peru");
});

test("the junta is the colonel's, and not of the state whose president met it", () => {
  expect(
    who(
      "President Holm of Peru met Colonel Vik's junta on Friday. The junta freed two men on Saturday.",
    ),
  ).toContain("Junta frees two men | junta");
  expect(
    who(
      "The junta of Chad met President Holm of Peru on Friday. The junta freed two men on Saturday.",
    ),
  ).toContain("Chadian junta frees two men | Chadian junta");
});
