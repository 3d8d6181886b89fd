// A participle behind a comma at the end of a sentence: what befell whom the verb was done to.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["date", "title", "who"])).toEqual(expected);
  });

describe("whoever was convicted before is not who convicts", () => {
  table([
    [
      "Peru freed a Chilean ex-minister, convicted in absentia in 2009.",
      "2009 | Chilean ex-minister is convicted in absentia | Chilean ex-minister",
      "../2024-05-06 | Peru frees a Chilean ex-minister | Peru + Chilean ex-minister",
    ],
    [
      "Peru extradited Bo Vik, convicted of murder in 2009.",
      "2009 | Bo Vik is convicted of murder | Bo Vik",
      "../2024-05-06 | Peru extradites Bo Vik | Peru + Bo Vik",
    ],
    // but a row of deeds is of one who does them
    [
      "Peru raided the embassy, arrested two Chileans on Friday and closed its border.",
      "2024-05-03 | Peru arrests two Chileans | Peru + Chileans",
      "2024-05-03 | Peru closes its border | Peru",
      "../2024-05-06 | Peru raids the embassy | Peru",
    ],
  ]);
});
