import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("an office and a deputy’s, of one", () => {
  rows(
    [
      // one person
      [
        "The Minister of Trade and Deputy Prime Minister, Ana Roca, met Bo Holm, the Chilean trade minister, in Lima on Friday.",
        "Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
      ],
      [
        "The Deputy Prime Minister and Minister of Foreign and European Affairs Ana Roca met Chilean Foreign Minister Bo Holm on Friday.",
        "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
      ],
      // two
      [
        "The President and Prime Minister Ana Roca met Chilean Foreign Minister Bo Holm on Friday.",
        "President and Ana Roca meet Bo Holm | President + Ana Roca + Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});

describe("what is denied is no plan", () => {
  rows(
    [
      ["Norway denied that President Ana Roca has agreed to meet Chilean President Bo Holm."],
      [
        "Norway denied reports that President Ana Roca plans to meet Chilean President Bo Holm on Friday.",
      ],
      [
        "Norway dismissed rumors that President Ana Roca would meet Chilean President Bo Holm on Friday.",
      ],
      // nor denied
      [
        "Norway did not deny that President Ana Roca has agreed to meet Chilean President Bo Holm.",
        "Ana Roca is to meet Bo Holm | planned expected",
      ],
    ],
    ["title", "status"],
  );
});
