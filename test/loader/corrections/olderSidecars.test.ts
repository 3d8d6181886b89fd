// Sidecars that editors wrote for the loader before this one: what fits still holds, and of the rest
// `dateline check` says where it stands and which words would do.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { main } from "#cli/cli.ts";
import { trees } from "../../trees.ts";

async function check(seeds: string) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const both = Promise.all([textOf(output), textOf(errors)]);
  const code = await main(["check"], {
    input: Readable.from([]),
    output,
    errors,
    folder: ".",
    trees,
    seeds,
    ask: null,
    save: () => {},
    eventsAt: () => Promise.resolve([]),
  });
  output.end();
  errors.end();
  const [out, err] = await both;
  return { code, output: out, errors: err };
}

describe("dateline check", () => {
  it("finds that all corrections of the shipped article fit", async () => {
    const { code, output, errors } = await check("seeds");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toBe("one article; nine corrections that fit.\n");
  });

  it("lists those of older sidecars that fit no event any more, and proposes words", async () => {
    const { code, output, errors } = await check("test/loader/corrections/olderSidecars");
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "five articles; 14 corrections that fit.
      "
    `);
    expect(errors).toMatchInlineSnapshot(`
      "olderSidecars/accord.yaml:11:11  error  correction/no-event
        “two rounds of talks in Oslo” is in the article (olderSidecars/accord.txt:5:22), but in no passage of an event.
        The nearest is “Holm: visit to Lima called off”, named by “visit” (olderSidecars/accord.txt:5:82).
        11 │   - drop: two rounds of talks in Oslo
           │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Quote words of one of the event’s passages, or add an event with \`add\`.

      olderSidecars/ties.yaml:9:11  error  correction/no-event
        “said in a joint statement” is in the article (olderSidecars/ties.txt:3:84), but in no passage of an event.
        The nearest is “Japan and Mongolia agree to restore direct flights”, named by “agreed” (olderSidecars/ties.txt:3:20).
        9 │   - drop: said in a joint statement
          │           ^^^^^^^^^^^^^^^^^^^^^^^^^
        Quote words of one of the event’s passages, or add an event with \`add\`.

      "
    `);
  });

  it("says so where there is nothing to check", async () => {
    const { code, output } = await check(mkdtempSync(join(tmpdir(), "seeds-")));
    expect({ code, output }).toEqual({
      code: 0,
      output: "no articles; no corrections that fit.\n",
    });
  });
});
