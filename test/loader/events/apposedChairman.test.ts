import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("a chairman of the regional bloc is he, and not the bloc", () => {
  expect(
    who("President Bo Holm, chairman of the regional bloc ECOWAS, met Ana Roca on Monday."),
  ).toEqual(["Bo Holm meets Ana Roca | Bo Holm + Ana Roca"]);
  expect(
    who("President Bo Holm, current chairman of the regional bloc ECOWAS, hosted talks in March."),
  ).toEqual(["Bo Holm hosts talks | Bo Holm"]);
  // the bloc's leaders are still the bloc
  expect(who("Leaders of the regional bloc ECOWAS met Ana Roca on Monday.")).toEqual([
    "ECOWAS meets Ana Roca | ECOWAS + Ana Roca",
  ]);
});

test("the region's prime minister is he who stands before the comma", () => {
  for (const whose of [
    "the region's",
    "the island's",
    "the breakaway region's",
    "the island nation's",
  ])
    expect(who(`Jon Holm, ${whose} prime minister, arrived in Lima on Monday.`)).toEqual([
      "Jon Holm arrives in Lima | Jon Holm",
    ]);
  // somebody else where he is met
  expect(who("Jon Holm met the island's prime minister on Monday.")).toEqual([
    "Jon Holm meets prime minister | Jon Holm",
  ]);
});

test("a name with wa in it is one name, and no namesake", () => {
  expect(
    who(
      "Malawi's Jon Lima visited Lusaka on Monday. Malawi's late president, Bo wa Lima, had deported Mr Vik in 2007.",
    ),
  ).toEqual(["Bo wa Lima deports Mr Vik | Bo wa Lima + Vik", "Jon Lima visits Lusaka | Jon Lima"]);
});
