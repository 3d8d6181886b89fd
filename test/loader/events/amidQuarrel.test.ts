// "arrived for talks amid fears of a war with Chile": Chile was not there.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Kenyan Premier Bo Holm landed in Lima on Friday for talks with Peruvian officials amid concerns of a wider confrontation in the region with Chile.",
    "Bo Holm + Peruvian officials",
  ],
  [
    "Kenyan Premier Bo Holm arrived in Lima on Friday for talks amid fears of a war with Chile.",
    "Bo Holm",
  ],
  [
    "Kenyan Premier Bo Holm met Peruvian officials on Friday amid tensions with Chile.",
    "Bo Holm + Peruvian officials",
  ],
  // whom he met all the same
  [
    "Kenyan Premier Bo Holm arrived in Lima on Friday amid tensions, for talks with Premier Ana Roca.",
    "Bo Holm + Ana Roca",
  ],
  [
    "Kenyan Premier Bo Holm held talks on Friday with Premier Ana Roca amid a row with Chile.",
    "Bo Holm + Ana Roca",
  ],
])("%s", (text, who) => {
  expect(told(text, ["who"])).toContain(who);
});
