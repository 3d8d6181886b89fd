import { describe, expect, it } from "vitest";
import { readClasses, readSenses } from "#loader/lexicon/readSenses.ts";

const classes = readClasses("VESSEL ship boat\nTARGET VESSEL base");
const read = (rows: string) => readSenses(`ASSAULT - attack toward\n${rows}`, classes);

describe("readSenses", () => {
  it("reads verbs, nouns, what a verb governs and what stands behind it", () => {
    const { plainVerbs, nouns, verbRows } = read("bomb blow_up\nnouns: air_raid\nhit: TARGET > *");
    expect([...plainVerbs.keys(), ...nouns.keys()]).toEqual(["bomb", "blow up", "air raid"]);
    expect(verbRows.get("hit")?.[0]).toMatchObject({
      sense: { kind: "ASSAULT", mode: null, act: "attack", frame: "toward" },
      objects: new Set(["ship", "boat", "base"]),
      next: new Set(["*"]),
    });
    const [phrase] = read("come ~ under fire/VESSEL").verbRows.get("come") ?? [];
    expect(phrase?.behind).toEqual([new Set(["under"]), new Set(["fire", "ship", "boat"])]);
  });

  it("tries the narrowest row first", () => {
    const rows = read("take: TARGET\ntake: PLACE\ntake: base\ntake: TARGET > flee").verbRows;
    expect(rows.get("take")?.map(({ objects }) => objects.size)).toEqual([3, 1, 3, 1]);
  });

  it.each([
    ["hit: TARGTE", "“TARGTE” of “hit: TARGTE” is no class of nouns"],
    ["say: +what", "“+what” of “say: +what” is no form of a clause"],
    ["bomb\nraid bomb", "“bomb” of “raid bomb” has a sense already"],
    ["ASSAULT none attack toward", "“ASSAULT none attack toward” is no sense"],
  ])("says which row of %j is wrong", (rows, complaint) => {
    expect(() => read(rows)).toThrow(complaint);
  });
});
