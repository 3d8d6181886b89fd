import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("so long before a plan: the plan is told, and counted on from there", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Mali freed two men on Sunday, three days before Chile was due to host a summit.",
        "2024-05-05 | held | Mali frees two men",
        "2024-05-08 | planned expected | Chile is to host a summit",
      ],
      [
        "Mali freed two men on Sunday, two days before Chile hosts a summit in Lima.",
        "2024-05-05 | held | Mali frees two men",
        "2024-05-07 | planned expected | Chile is to host a summit in Lima",
      ],
      [
        "Peru tested a missile on Sunday, just days before Chile's leader visits Oslo.",
        "2024-05-05 | held | Peru tests a missile",
        "2024-05-06/.. | planned expected | Chile's leader is to visit Oslo",
      ],
      [
        "Mali freed two men on 2 May, two days before Chile hosted a summit in Lima.",
        "2024-05-02 | held | Mali frees two men",
        "2024-05-04 | held | Chile hosts a summit in Lima",
      ],
      // What became of a plan of old nobody says, and who was shot has none.
      [
        "Peru closed its border in March, a week before Chile was due to host a summit.",
        "2024-03 | held | Peru closes its border",
      ],
      [
        "Three days before he was to sign a treaty in Lima, President Bo Vik of Mali was shot dead on Sunday.",
        "2024-05-05 | held | President Bo Vik of Mali is shot dead",
      ],
    ],
  );
});

describe("what came as something else did has its day", () => {
  table(
    ["date", "who", "title"],
    [
      [
        "Rebels attacked Goma on Friday as government officials met in Kinshasa.",
        "2024-05-03 | Rebels | Rebels attack Goma",
        "2024-05-03 | government officials | Government officials meet in Kinshasa",
      ],
      [
        "Peru closed its border on Friday as Chile had freed two men.",
        "2024-05-03 | Peru | Peru closes its border",
        "../2024-05-06 | Chile | Chile frees two men",
      ],
    ],
  );
});

describe("a state recalls its own envoy, wherever its name stands", () => {
  table(
    ["who", "title"],
    [
      [
        "Chile closed its border on Friday, prompting Peru to recall its ambassador to Kenya.",
        "Chile | Chile closes its border",
        "Peru + Kenya | Peru recalls its ambassador to Kenya",
      ],
      [
        "Peru rejected a plan on Friday, a day after Chile said it had recalled its ambassador to Kenya.",
        "Peru | Peru rejects a plan",
        "Chile + Kenya | Chile recalls its ambassador to Kenya",
      ],
    ],
  );
});
