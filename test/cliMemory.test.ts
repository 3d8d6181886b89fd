import { Writable } from "node:stream";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli.ts";

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

/** Every article has new words: news has many names. */
function article(door: string, n: number): string {
  const name = (i: number) => `Xq${door}${(n * 8 + i).toString(36)}`;
  const text =
    `${name(0)} meets ${name(1)}\n\nForeign Minister ${name(2)} ${name(3)} met President ${name(4)} ${name(5)} ` +
    `on Sunday with ${name(6)} and ${name(7)}.\n`;
  return `${JSON.stringify({ id: n, text, published: "2024-05-08", dct: "2024-05-08" })}\n`;
}

describe("dateline over many articles", { timeout: 300_000 }, () => {
  it.each(["events", "times"])(
    "uses no more memory after 10,000 than after 2,000: %s",
    async (door) => {
      const weights: number[] = [];
      async function* input() {
        for (let n = 1; n <= 10_000; n++) {
          yield Buffer.from(article(door, n));
          if (n % 1000 === 0) weights.push(held());
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
      const kept = { seeds: "seeds", saveRegister: () => {} };
      const lent = { output, errors: output, folder: ".", ...kept, eventsAt };
      const code = await main([door], { input: input(), ...lent });
      expect([code, answers]).toEqual([0, 10_000]);
      // What has been read of a word is kept, up to some thousand words, and begun anew: its lows are laid side by side.
      const [early, late] = [weights.slice(0, 5), weights.slice(5)].map((some) =>
        Math.min(...some),
      );
      expect((late ?? Infinity) - (early ?? 0)).toBeLessThan(3);
    },
  );
});
