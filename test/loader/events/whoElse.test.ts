// Who acts where a headline, an epithet, a crowd or another noun says it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("an epithet behind the subject is another state", () => {
  rows(
    [
      [
        "Foreign Minister Ana Roca of Australia met the leader of Solomon Islands in Honiara on Friday, after the Pacific country signed a security pact with China.",
        "Ana Roca + leader of Solomon Islands",
        "Solomon Islands + China",
      ],
    ],
    ["who"],
  );
});

describe("whose people a crowd is", () => {
  rows(
    [
      ["Hundreds of Afghans rallied in Oslo on Friday.", "Afghans"],
      ["Hundreds of people rallied in Oslo on Friday.", "protesters"],
    ],
    ["who"],
  );
});

describe("a raid's noun says whose it was, and the verb of whom it was the end", () => {
  rows(
    [
      ["General Bo Vik was killed in a Chilean air raid on Friday.", "Chile + Bo Vik"],
      ["General Bo Holm was killed in an air raid on Friday.", "Bo Holm"],
    ],
    ["who"],
  );
});

describe("an apology has no day of what it is for", () => {
  rows(
    [
      ["President Ana Roca of Peru apologized for Saturday's raid.", "../2024-05-06"],
      ["President Ana Roca of Peru apologized on Saturday for the raid.", "2024-05-04"],
    ],
    ["date"],
  );
});
