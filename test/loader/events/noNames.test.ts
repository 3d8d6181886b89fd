// Words in capitals that name a field, a paper or a missile, and so nobody.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...who: string[]])[]) =>
  it.each(rows)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("what only follows a name is no part of it", () => {
  tells([
    ["The ASEAN Post Ministerial Conference will be held on July 27.", "ASEAN"],
    // but a newspaper is one
    ["The Lima Post sued Peru on Friday.", "Lima Post + Peru"],
  ]);
});

describe("what is no person", () => {
  tells([
    ["The Condor-18 ICBM was tested by Peru on Friday.", "Peru"],
    ["The envoys for Arms Control and Ana Roca of Peru met in Oslo on Friday.", "Ana Roca"],
  ]);
});
