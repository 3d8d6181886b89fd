// What a participle between a verb and its object qualifies, and whose step it is that somebody announces.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru imposed targeted sanctions on Chile on Friday.",
    ["SANCTION | Peru imposes targeted sanctions on Chile | Peru + Chile"],
  ],
  [
    "Foreign Minister Holm announced on Friday that Peru would impose targeted sanctions on Chile.",
    [
      "SANCTION | Holm announces that Peru will impose targeted sanctions on Chile | Holm + Peru + Chile",
    ],
  ],
  // a Peruvian speaks for Peru
  [
    "Ana Roca of Peru announced on Friday that Peru would impose targeted sanctions on Chile.",
    [
      "SANCTION | Ana Roca announces that Peru will impose targeted sanctions on Chile | Ana Roca + Chile",
    ],
  ],
  [
    "The men arrested killed soldiers in Lima on Friday.",
    ["ASSAULT | Soldiers are killed in Lima | soldiers"],
  ],
])("%s", (text, events) => {
  const found = told(text, ["kind", "title", "who"]);
  for (const event of events) expect(found).toContain(event);
});
