import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers } from "#model/span.ts";
import { read } from "./reading.ts";

/** Pieces that names are made of, so that any order of them tries the readers. */
const pieces = fc.constantFrom(
  ..."President,Minister,Secretary of State,the,a,his,her,Chinese,US,U.S.,China’s,Washington,Beijing,Bo,Holm,Ana,Roca,Wei,Xiaoming,van,der,de,al-Hadid,Gen.,Mr.,and,of,to,in,at,met,said,who,counterpart,counterparts,the two leaders,both sides,they,officials,troops,senior,South China Sea,Bali,Indonesia,NATO,Republic,May,Jr.,II,—,(,),“,”,.,:,-,’s,5,Excellency,Kremlin,Forces,Foreign,for,on,on Monday".split(
    ",",
  ),
  ",",
  "\n",
  "’",
);
const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" "));

describe("findNames(document) of any text", () => {
  it("gives mentions in order, none across another, of entities that exist", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, mentions } = read(text).names;
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, at) => at));
        for (const mention of mentions) {
          expect(mention.start).toBeLessThan(mention.end);
          expect(covers(mention, mention.head)).toBe(true);
          expect(mention.entities.length).toBeGreaterThan(0);
          expect(mention.entities.every((id) => entities[id] !== undefined)).toBe(true);
        }
        const plain = mentions.filter(
          ({ form }, at) => form !== "pronoun" || mentions[at - 1]?.form !== "counterpart",
        );
        expect(plain.filter((one, at) => one.start < (plain[at - 1]?.end ?? 0))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives places in order, none across another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { places } = read(text).names;
        expect(places.filter((one, at) => one.start < (places[at - 1]?.end ?? 0))).toEqual([]);
        for (const { start, end, place } of places) {
          expect(start).toBeLessThan(end);
          expect(place.latitude === null).toBe(place.longitude === null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same twice, whatever was read between", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = read(text).names;
        read(other);
        expect(read(text).names).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("reads strings of any letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => void read(text)),
    );
  });
});
