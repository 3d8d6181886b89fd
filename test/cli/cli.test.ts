import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { NewsEvent } from "#model/event.ts";
import { main } from "#cli/cli.ts";
import { readSeeds } from "#loader/seeds.ts";
import { event } from "../format/told.ts";
import { trees } from "../trees.ts";

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Before, one event had no date; "nowhere" is not a revision. */
async function eventsAt(revision: string | null): Promise<readonly NewsEvent[]> {
  if (revision === "nowhere") throw new Error("invalid reference: nowhere");
  return revision === null ? [event({})] : [event({ when: null })];
}

/** `publish` has tests of its own. */
const nothingKept = { trees, seeds: "seeds", ask: null, save: () => {} };

async function run(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const bytes = input.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk));
  const both = Promise.all([textOf(output), textOf(errors)]);
  const code = await main(args, {
    input: Readable.from(bytes),
    output,
    errors,
    folder: ".",
    ...nothingKept,
    eventsAt,
  });
  output.end();
  errors.end();
  const [out, err] = await both;
  return { code, output: out, errors: err } satisfies Ran;
}

const article = (id: string | number) =>
  JSON.stringify({
    id,
    text: "Holm meets Bruun\n\nForeign Minister Ada Holm of Norway met Danish Prime Minister Jan Bruun in Vienna on Sunday.\n",
    published: "2024-05-05",
  });

/** The lines of an answer, as values. */
function answers({ output }: Ran): readonly { readonly [key: string]: unknown }[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
}

describe("dateline dossier DIR", () => {
  it("writes a line for each event of the folder, with the words and values of each article", async () => {
    const ran = await run(["dossier", "test/dossiers/canal"]);
    const lines = answers(ran);
    expect(ran.code).toBe(0);
    const talks = lines.find(({ title }) => title === "Reuel meets Ana Roca");
    expect(talks).toMatchObject({
      differs: ["when"],
      values: {
        when: [
          { edtf: "2024-06-13", articles: ["2024-06-14-government"] },
          { edtf: "2024-06-14", articles: ["2024-06-16-coast", "2024-06-20-courier"] },
        ],
      },
    });
    const texts = readSeeds("test/dossiers/canal").seeds;
    const passages = z
      .array(z.object({ article: z.string(), start: z.int(), end: z.int(), quote: z.string() }))
      .parse(talks?.["passages"]);
    for (const { article: of, start, end, quote } of passages)
      expect(texts.find(({ id }) => id === of)?.text.slice(start, end)).toBe(quote);
    expect(passages).toHaveLength(3);
  });

  it("says that it takes one folder", async () =>
    expect((await run(["dossier"])).errors).toMatch(/`dossier` takes one folder of articles/));
});

describe("dateline events", () => {
  it("answers each line with its events, in order", async () => {
    const ran = await run(["events"], [`${article("a")}\n${article("b")}\n`]);
    expect(ran).toMatchObject({ code: 0, errors: "" });
    expect(answers(ran).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("gives what is known, with positions in the text, and omits the rest", async () => {
    const [answer] = answers(await run(["events"], [`${article("a")}\n`]));
    expect(answer).toMatchObject({
      id: "a",
      events: [
        {
          kind: "CONSULT",
          status: "held",
          edtf: "2024-05-05",
          earliest: "2024-05-05",
          latest: "2024-05-05",
          derivation: { reference: { to: "published", day: "2024-05-05" } },
          place: { name: "Vienna", country: "AT" },
          passages: [
            {
              start: 18,
              end: 109,
              quote:
                "Foreign Minister Ada Holm of Norway met Danish Prime Minister Jan Bruun in Vienna on Sunday",
              primary: true,
            },
            { start: 0, end: 16, quote: "Holm meets Bruun" },
          ],
        },
      ],
    });
    expect(JSON.stringify(answer?.["events"])).not.toMatch(/"(certainty|slug|number|notes)":/);
  });

  it("reads lines in chunks, split characters, and a last line without a line end", async () => {
    const bytes = Buffer.from(`${article("Łódź")}\n${article("ü")}`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) =>
      bytes.subarray(i * 7, i * 7 + 7),
    );
    const ran = await run(["events"], chunks);
    expect(answers(ran).map(({ id }) => id)).toEqual(["Łódź", "ü"]);
  });

  it("keeps a line separator inside a text, and an id that is a number", async () => {
    const line = `{"id":7,"text":"Nothing\u2028happened.\\u0085"}\r\n`;
    const ran = await run(["events"], [line]);
    expect(ran.code).toBe(0);
    expect(answers(ran)).toMatchObject([{ id: 7, article: { headline: "Nothing" }, events: [] }]);
  });

  it("has no output for no input", async () => {
    expect(await run(["events"])).toEqual({ code: 0, output: "", errors: "" });
  });

  it("reports a bad line on standard error and in its place, and continues", async () => {
    const ran = await run(
      ["events"],
      [
        `${article("a")}\n`,
        "{oops\n",
        "[1]\n",
        "\n",
        '{"id":"b"}\n',
        '{"id":"c","text":" "}\n',
        '{"id":"d","text":"x","published":"2023-02-30"}\n',
        '{"text":"x"}\n',
        Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
        `${article("z")}\n`,
      ],
    );
    expect(ran.code).toBe(1);
    expect(ran.errors).toMatchInlineSnapshot(`
      "line 2: the line is not JSON
      line 3: the line is not a JSON object
      line 4: the line is not JSON
      line 5: \`text\` is missing, or not a string
      line 6: \`text\` is empty
      line 7: “2023-02-30” is not a valid date: February 2023 has 28 days.
      line 8: \`id\` is neither text nor a number
      line 9: the line is not UTF-8
      "
    `);
    expect(answers(ran).map((answer) => [answer["id"], "error" in answer])).toEqual([
      ["a", false],
      [null, true],
      [null, true],
      [null, true],
      ["b", true],
      ["c", true],
      ["d", true],
      [null, true],
      [null, true],
      ["z", false],
    ]);
  });

  it("waits for a slow reader", async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    let read = 0;
    async function* input() {
      for (; read < 50; read++) yield Buffer.from('{"id":1,"text":"Nothing happened."}\n');
    }
    const done = main(["events"], {
      input: input(),
      output,
      errors: new PassThrough(),
      folder: ".",
      ...nothingKept,
      eventsAt,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(5);
    output.resume();
    expect(await done).toBe(0);
    expect(read).toBe(50);
  });
});

describe("dateline show", () => {
  it("prints an article with what the loader sees in it", async () => {
    const ran = await run(["show", "seeds/2023-06-18-blinken-beijing.txt"]);
    expect(ran).toMatchObject({ code: 0, errors: "" });
    const heads = Array.from(
      ran.output.matchAll(/^([A-Z].*?)(?: \(\d+\))?\n {2}/gm),
      ([, head]) => head,
    );
    expect(heads).toEqual([
      "Zones",
      "Times",
      "Names",
      "Places",
      "Trees",
      "Triggers",
      "Events",
      "Coverage",
    ]);
  });

  it("says that there is no such file, and offers the nearest", async () => {
    const ran = await run(["show", "seeds/2023-06-18-blinken-bejing.txt"]);
    expect(ran).toMatchObject({ code: 1, output: "" });
    expect(ran.errors).toMatchInlineSnapshot(`
      "seeds/2023-06-18-blinken-bejing.txt:1:1  error  seed/missing
        There is no such file. Did you mean seeds/2023-06-18-blinken-beijing.txt?
        Give the path of an article, which is a plain text, a saved web page or a Markdown file.

      "
    `);
  });
});

describe("dateline", () => {
  it.each([
    [[], "No command was given."],
    [["event"], "There is no command `event`. Did you mean `events`?"],
    [["frobnicate"], "There is no command `frobnicate`."],
    [["show"], "`show` takes one file."],
    [["show", "a", "b"], "`show` takes one file."],
    [["events", "a.txt"], "`events` takes no arguments except `--texts`: a.txt"],
  ])("tells how it is used after %j", async (args, message) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code: 2, output: "" });
    expect(ran.errors).toMatch(`${message}\n\nUsage: `);
  });

  it("prints its usage when asked", async () => {
    const ran = await run(["--help"]);
    expect(ran).toMatchObject({ code: 0, errors: "" });
    expect(ran.output).toMatchInlineSnapshot(`
      "Usage: npm run -s dateline -- COMMAND

        events        reads JSON lines {"id", "text", "published"?, "publisher"?, "url"?, "rights"?} and writes a line of
                      events for each; with --texts also the article's whole text
        times         reads JSON lines {"id", "text", "dct"?} and writes a line of times for each
        show FILE     prints an article with what the loader sees in it
        judge [DIR]   lists the pairs that are perhaps one, the least sure first, and asks at a terminal
        dossier DIR   joins what the articles of a folder tell, and writes a line of JSON for each event
        check         prints what is wrong in seeds/, and which corrections no longer fit
        diff REV      prints which events of seeds/ were gained, lost or moved since a git revision
        publish       writes seeds/addresses.json: the addresses that the site will keep
                      --withdraw ADDRESS "WHY" says why an event, or an article's events, are gone
      "
    `);
  });
});

describe("dateline diff", () => {
  it("prints what was gained, lost or moved since a revision", async () => {
    const ran = await run(["diff", "HEAD"]);
    expect(ran).toMatchObject({ code: 0, errors: "" });
    expect(ran.output).toContain("    date: no date → 2021-03-02\n");
    expect(ran.output).toMatch(/^~ .*\n.*\n\n0 gained, 0 lost, 1 moved\n$/);
  });

  it("says which revision cannot be read, and why", async () => {
    expect(await run(["diff", "nowhere"])).toEqual({
      code: 1,
      output: "",
      errors: "The events of `nowhere` cannot be read. invalid reference: nowhere\n",
    });
  });

  it("needs a revision", async () => {
    expect(await run(["diff"])).toMatchObject({ code: 2, output: "" });
  });
});
