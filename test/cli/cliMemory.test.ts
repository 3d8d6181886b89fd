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

const count = 68;
const names = 480;

/** Every article has new words: news has many names. */
function article(door: string, n: number): string {
  const name = (i: number) => `Xq${door}${(n * names + i).toString(36)}`;
  const sentences = Array.from({ length: names / 8 }, (_, i) => {
    const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, (_each, k) => name(8 * i + k));
    return `Foreign Minister ${a} ${b} met President ${c} ${d} on Sunday with ${e}, ${f}, ${g} and ${h}.`;
  });
  const text = `News of the day\n\n${sentences.join(" ")}\n`;
  return `${JSON.stringify({ id: n, text, published: "2024-05-08", dct: "2024-05-08" })}\n`;
}

describe("dateline over many articles", { timeout: 300_000 }, () => {
  it.each(["events", "times"])(
    "uses no more memory in the second half of them than in the first: %s",
    async (door) => {
      const weights: number[] = [];
      async function* input() {
        for (let n = 1; n <= count; n++) {
          yield Buffer.from(article(door, n));
          // Not in the first of them, which load what all need.
          if (n > 20) weights.push(held());
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
      const kept = { trees, seeds: "seeds", saveRegister: () => {} };
      const lent = { output, errors: output, folder: ".", ...kept, eventsAt };
      const code = await main([door], { input: input(), ...lent });
      expect([code, answers]).toEqual([0, count]);
      // What the network gets for a word is kept, up to 10,000 words or twenty of these articles, and
      // begun anew: the lows of both halves are compared.
      const half = weights.length / 2;
      const [early, late] = [weights.slice(0, half), weights.slice(half)].map((some) =>
        Math.min(...some),
      );
      expect((late ?? Infinity) - (early ?? 0)).toBeLessThan(3);
    },
  );
});
