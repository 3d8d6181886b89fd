import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readSite, readSiteOfLines } from "#build/readSite.ts";
import { toArticleLine } from "#format/eventLine.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { answerEvents } from "#loader/jsonl/events.ts";
import { standsFor } from "#loader/jsonl/standsFor.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Telling } from "#model/event.ts";
import { parse } from "../loader/parse.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-lines-"));
afterAll(() => rmSync(home, { recursive: true }));

const { corpus } = await readSite("test/dossiers/canal", ".");

/** What `events` writes of these articles. */
async function linesOf(withText: boolean): Promise<readonly string[]> {
  return Promise.all(
    corpus.articles.map(async ({ id, text, published, publisher }) => {
      const line = JSON.stringify({ id, text, published, publisher });
      const answer = await answerEvents(Buffer.from(line), parse);
      if ("error" in answer) throw new Error(answer.error);
      const events = answer.events.map((event) => ({ ...event, slug: null }));
      return JSON.stringify(toArticleLine({ ...answer, events }, withText, standsFor));
    }),
  );
}

const whole = await linesOf(true);
const quoted = await linesOf(false);

/** Of files that are written for this test. */
async function site(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(home, "site-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const read = await readSiteOfLines(".", folder);
  return { ...read, said: read.diagnostics.map(printDiagnostic) };
}

const file = (lines: readonly string[]) => `${lines.join("\n")}\n`;

describe("a site of the lines that `events` wrote of articles", () => {
  it("is the site of the articles", async () => {
    const read = await site({ "a.jsonl": file(whole) });
    expect(read.said).toEqual([]);
    expect(read.corpus).toEqual({ ...corpus, title: null });
    expect(read.old).toEqual((await readSite("test/dossiers/canal", ".")).old);
  });

  it("is the same of several files, packed or not, in any order, beside marks of who wrote them", async () => {
    const read = await site({
      "part-0.gz": gzipSync(file(whole.slice(2).toReversed())),
      "part-1": file(whole.slice(0, 2)),
      _SUCCESS: "",
      ".part-1.crc": "crc",
    });
    expect(read.said).toEqual([]);
    expect(read.corpus).toEqual({ ...corpus, title: null });
  });

  it("without texts has the same events, on the words that they quote", async () => {
    const read = await site({ "a.jsonl": file(quoted) });
    expect(read.said).toEqual([]);
    expect(bare(read.corpus)).toEqual(bare(corpus));
    for (const { show, text } of read.corpus.articles) {
      expect(show).toBe("passages");
      expect(text).not.toMatch(/xx/);
    }
    expect(read.corpus.articles.filter(({ text }) => text.includes("[…]"))).not.toEqual([]);
  });
});

/** Without where the words stand. */
function bare({ events }: Corpus) {
  return events.map((event) => ({
    ...event,
    ...wordsOf(event),
    tellings: event.tellings?.map((one) => ({ ...one, ...wordsOf(one) })),
  }));
}

function wordsOf({ trigger, passages, lasted, when }: Telling) {
  return {
    trigger: trigger.text,
    passages: passages.map(({ exact }) => exact),
    lasted: lasted?.text,
    when: when && { ...when, derivation: when.derivation.words.map(({ text }) => text) },
  };
}

describe("lines with a fault", () => {
  const [first = ""] = whole;

  it("say where, and how to mend it", async () => {
    const { said } = await site({
      "a.jsonl": file([first.slice(0, 60), first.replace('"kind":"', '"kind":"NO'), "", "[]"]),
    });
    expect(said).toEqual([
      expect.stringMatching(/^a\.jsonl:1:\d+  error  lines\/json\n  The line is not JSON/),
      expect.stringMatching(/^a\.jsonl:2:\d+  error  lines\/form\n  `events\.0\.kind`: /),
      expect.stringMatching(/^a\.jsonl:4:1  error  lines\/form/),
    ]);
  });

  it("are not believed where they contradict themselves", async () => {
    const { said } = await site({ a: first.replace('"earliest":"2024', '"earliest":"2023') });
    expect(said).toEqual([
      expect.stringMatching(/^a:1:\d+  error  lines\/form\n  It contradicts itself/),
    ]);
  });

  it("may be of an article that could not be read", async () => {
    const { said, corpus: read } = await site({
      a: file([first, '{"id":7,"error":"`text` is empty"}']),
    });
    expect(said).toEqual([
      expect.stringMatching(
        /^a:2:1  warning  lines\/unread\n  The article 7 was not read: `text` is empty\./,
      ),
    ]);
    expect(read.articles).toHaveLength(1);
  });

  it("may stand twice, but not as two articles of one name", async () => {
    const twice = await site({ a: file([first]), b: file([first]) });
    expect(twice.said).toEqual([expect.stringMatching(/^b:1:\d+  warning  lines\/repeated/)]);
    const other = first.replace(/"headline":"/, '"headline":"Not ');
    const two = await site({ a: file([first]), b: file([other]) });
    expect(two.said).toEqual([expect.stringMatching(/^b:1:\d+  error  lines\/repeated/)]);
  });

  it("have no event whose id is that of another article’s event", async () => {
    const id = /"id":"([^"]+)"/.exec(first)?.[1] ?? "";
    const renamed = first.replace(JSON.stringify(id), JSON.stringify(`${id}-b`));
    expect((await site({ a: file([first]), b: file([renamed]) })).said).toEqual([
      expect.stringMatching(
        /^b:1:\d+  error  lines\/repeated\n  An event of a:1 has the id \S+ already, and \d+ more/,
      ),
    ]);
    const own = renamed.replaceAll(`"${id}-`, `"${id}-b-`);
    expect((await site({ a: file([first]), b: file([own]) })).said).toEqual([]);
  });

  it("are told from files that cannot be read", async () => {
    expect((await site({})).said).toEqual([
      expect.stringMatching(/error  lines\/file\n  There is no file/),
    ]);
    const half = gzipSync(file(whole)).subarray(0, 900);
    expect((await site({ "a.gz": half })).said).toEqual([
      expect.stringMatching(/^a\.gz:\d+:1  error  lines\/file/),
    ]);
  });
});
