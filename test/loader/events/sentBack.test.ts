import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who is sent back or flown off by those who hold him does not travel", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Bo Holm was barred from entering Peru on Friday and sent back to Lima.",
      ["Bo Holm is sent back to Lima", "COERCE"],
    ],
    [
      "President Bo Holm was overthrown on Friday and flown to Peru.",
      ["Bo Holm is flown to Peru", "COERCE"],
    ],
    [
      "Minister Bo Holm was wounded on Friday and flown to Peru for treatment.",
      ["Bo Holm is flown to Peru for treatment", "CONSULT visit"],
    ],
    [
      "The bill was debated on Friday and sent back to Parliament.",
      ["Bill is sent back to Parliament", "REJECT"],
    ],
  ])("%s", (text, row) => expect(told(text, ["title", "kind"])).toContain(row.join(" | ")));
});
