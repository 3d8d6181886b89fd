import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is called false is denied, and who is helped is told", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Peru called the allegation absurd.", ["Peru calls the allegation absurd", "REJECT"]],
    ["Peru called the claim a lie.", ["Peru calls the claim a lie", "REJECT"]],
    ["Peru called the raid absurd.", ["Peru calls the raid absurd", "ACCUSE disapprove"]],
  ])("%s", (text, row) => expect(told(text, ["title", "kind"])).toContain(row.join(" | ")));
});
