// Groups read to their end, meetings of people without a name, and fights that only tell what somebody is.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["who"])).toEqual(events));

describe("chiefs of staff, and ministers of a union who meet", () => {
  rows([
    ["A mission of ECOWAS chiefs of staff will fly to Mali today.", "ECOWAS chiefs of staff"],
    [
      "A hastily scheduled virtual meeting of Andean foreign ministers will consider the issue on Friday.",
      "foreign ministers",
    ],
  ]);
});

describe("must not: what a group fights for is no battle", () => {
  rows([
    [
      "The Front, which is fighting for an independent state, met Bo Holm of Norway on Friday.",
      "Front + Bo Holm",
    ],
  ]);
});
