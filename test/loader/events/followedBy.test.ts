import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("“followed suit by expelling”: the step is told once, by its own verb", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Peru expelled a diplomat on 2 April. Chile followed suit by expelling four envoys on 3 April.",
      ["Peru expels a diplomat", "Chile expels four envoys"],
    ],
    [
      "Peru closed its border on 2 April. Chile followed suit on 3 April.",
      ["Peru closes its border", "Chile closes its border"],
    ],
    [
      "Peru closed its border on 2 April. Chile followed suit by nightfall on 3 April.",
      ["Peru closes its border", "Chile closes its border"],
    ],
  ])("%s", (text, titles) => expect(told(text, ["title"])).toEqual(titles));
});
