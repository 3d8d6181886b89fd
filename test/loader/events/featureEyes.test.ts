import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("when it was, from the words around it", () => {
  table(
    ["date", "title"],
    [
      [
        "The visit comes two weeks after Peru freed two men.",
        "2024-04-20/2024-04-24 | Peru frees two men",
      ],
      [
        "Bo Vik was relieved on 2 May; he has since been charged with treason.",
        "2024-05-02 | Bo Vik is relieved",
        "2024-05-02/2024-05-06 | Bo Vik is charged with treason",
      ],
      [
        "A third meeting, which had been planned for this Sunday, was postponed.",
        "2024-05-12 | Third meeting is postponed",
      ],
      [
        "A second encounter, planned for early February in Djibouti, was called off.",
        "2024-02-01/2024-02-10 | Second encounter in Djibouti is called off",
      ],
    ],
  );
});

describe("what kind of happening it is", () => {
  table(
    ["kind", "status", "title"],
    [
      [
        "Ana Roca called the session a door that is no longer locked on Friday.",
        "SUPPORT | held | Ana Roca calls the session a door",
      ],
      [
        "Ana Roca called the raid a crime on Friday.",
        "ACCUSE disapprove | held | Ana Roca calls the raid a crime",
      ],
      ["NATO peacekeepers intervened on Friday.", "MOBILIZE | held | NATO peacekeepers intervene"],
      ["The fighting stopped on 2 May.", "RETREAT | held | Fighting stops"],
      [
        "Ana Roca had been due to attend a summit in Lima last week but cancelled.",
        "REJECT meet | declined | Ana Roca declines to attend a summit in Lima",
      ],
      [
        "Ana Roca offered on Friday to host a summit in Lima in August.",
        "AGREE | held | Ana Roca offers to host a summit in Lima",
        "AGREE multilateral | planned possible | Ana Roca may host a summit in Lima",
      ],
    ],
  );
});

describe("who was there, and what was given or undone", () => {
  table(
    ["who", "where", "title"],
    [
      [
        "Ana Roca met Lars Holm in Oslo on Friday, this time joined by Bo Vik.",
        "Ana Roca + Bo Vik + Lars Holm | Oslo | Ana Roca and Bo Vik meet Lars Holm in Oslo",
      ],
      [
        "China lent Ethiopia $3 billion in April.",
        "China + Ethiopia | nowhere | China lends Ethiopia $3 billion",
      ],
      [
        "Peru paid Chile US$3 million on Friday.",
        "Peru + Chile | nowhere | Peru pays Chile US$3 million",
      ],
      [
        "Peru shut two markets in February. They were reopened on 3 May.",
        "Peru | nowhere | Peru shuts two markets",
        "Peru | nowhere | Peru reopens markets",
      ],
      [
        "The sanctions on oil, which Peru reimposed in 2021, hurt Chile.",
        "Peru | nowhere | Peru reimposes sanctions",
      ],
      [
        "The last round took place in Muscat on 30 April, when Ana Roca met Bo Vik.",
        "nobody | Muscat | Last round takes place in Muscat",
        "Ana Roca + Bo Vik | Muscat | Ana Roca meets Bo Vik in Muscat",
      ],
    ],
  );
});
