import { Writable } from "node:stream";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { main } from "#cli/cli.ts";
import { trees } from "../trees.ts";

// Runs the garbage collector first, so that only memory in use is measured.
setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Heap in use, in megabytes, without compiled code, whose size depends on the engine's timing. */
function held(): number {
  if (typeof collect === "function") Reflect.apply(collect, null, []);
  const spaces = getHeapSpaceStatistics().filter(
    ({ space_name: name }) => !name.startsWith("code_"),
  );
  return spaces.reduce((sum, { space_used_size: used }) => sum + used, 0) / 1e6;
}

const names = 480;
/**
 * Articles until as much is kept again: what network and times get for a word is kept, up to 10,000
 * words, and then begun anew.
 */
const round = Math.ceil(10_000 / names);
/** Not the first articles, which load what all need. */
const early = [10, 11, 12];
const late = early.map((n) => n + round);
const count = Math.max(...late);

/** Every article has new words: news has many names. */
function article(door: string, n: number): string {
  const name = (i: number) => `Xq${door}${(n * names + i).toString(36)}`;
  const sentences = Array.from({ length: names / 8 }, (_, i) => {
    const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, (_each, k) => name(8 * i + k));
    return `President ${a} ${b} met ${c} ${d}, ${e} ${f} and ${g} ${h} on Sunday.`;
  });
  const text = `News of the day\n\n${sentences.join(" ")}\n`;
  return `${JSON.stringify({ id: n, text, published: "2024-05-08", dct: "2024-05-08" })}\n`;
}

describe("dateline over many articles", { timeout: 300_000 }, () => {
  it.each(["events", "times"])(
    "uses no more memory after many of them than after a few: %s",
    async (door) => {
      const weights = new Map<number, number>();
      async function* input() {
        for (let n = 1; n <= count; n++) {
          yield Buffer.from(article(door, n));
          if (early.includes(n) || late.includes(n)) weights.set(n, held());
        }
      }
      let answers = 0;
      const output = new Writable({
        write(_chunk, _encoding, done) {
          answers++;
          done();
        },
      });
      const eventsAt = async () => await Promise.resolve([]);
      const kept = { trees, seeds: "seeds", ask: null, save: () => {} };
      const lent = { output, errors: output, folder: ".", ...kept, eventsAt };
      const code = await main([door], { input: input(), ...lent });
      expect([code, answers]).toEqual([0, count]);
      const least = (some: readonly number[]) =>
        Math.min(...some.map((n) => weights.get(n) ?? Number.NaN));
      expect(least(late) - least(early)).toBeLessThan(3);
    },
  );
});
