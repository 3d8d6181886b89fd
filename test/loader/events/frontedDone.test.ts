// Participles at the front: what befell whoever stands behind the comma.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["date", "title", "who"])).toEqual(expected);
  });

describe("a dated participle at the front is told of the one behind its comma", () => {
  table([
    [
      "Expelled from Lima on Friday, the Chilean envoy met Norwegian officials on Sunday.",
      "2024-05-03 | Chilean envoy is expelled from Lima | Chilean envoy",
      "2024-05-05 | Chilean envoy meets Norwegian officials | Chilean envoy + Norwegian officials",
    ],
    [
      "Detained in March and charged with spying, the Chilean aid worker was freed on Sunday.",
      "2024-03 | Chilean aid worker is detained | Chilean aid worker",
      "2024-03 | Chilean aid worker is charged with spying | Chilean aid worker",
      "2024-05-05 | Chilean aid worker is freed | Chilean aid worker",
    ],
    [
      "Jailed in 2011 and pardoned last month, Bo Vik met President Ana Roca on Sunday.",
      "2011 | Bo Vik is jailed | Bo Vik",
      "2024-04 | Bo Vik is pardoned | Bo Vik",
      "2024-05-05 | Bo Vik meets Ana Roca | Bo Vik + Ana Roca",
    ],
  ]);
});

describe("but not of a state, of who reports it, or without a day", () => {
  table([
    [
      "Detained in March, Peru freed the Chilean envoy on Sunday.",
      "2024-03 | Detention | nobody",
      "2024-05-05 | Peru frees the Chilean envoy | Peru + Chilean envoy",
    ],
    [
      "Freed on Friday, Ana Roca said on Sunday, the envoys flew to Oslo.",
      "2024-05-03 | Release | nobody",
      "../2024-05-06 | Envoys fly to Oslo | envoys",
    ],
    ["Accused of spying, Bo Vik left Peru on Sunday.", "2024-05-05 | Bo Vik leaves Peru | Bo Vik"],
  ]);
});
