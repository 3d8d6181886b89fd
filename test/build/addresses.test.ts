// Three builds of one site: addresses published in the first still work in the last, although events
// were renamed, merged and withdrawn, and an article was edited.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { main } from "#cli/cli.ts";
import { buildSite } from "./buildSite.ts";
import { parse } from "../loader/parse.ts";
import { trees } from "../trees.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-addresses-"));
const seeds = join(home, "seeds");

const article = `Obi and Lind Meet on Lake Talks

Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday.

President Ida Roos visited Lima on 3 February 2021.

Norway recalled its ambassador from Peru on 12 February 2021.

Obi and Lind held talks in Bergen on 20 February 2021.
`;

const first = { "2021-03-02-lake.txt": article };

/** A corrected title, a dropped event, and a sentence that now reports the talks of another event. */
const second = {
  "2021-03-02-lake.txt": article
    .replace("in Bergen on 20 February 2021", "in Oslo on Monday")
    .replace("its ambassador from Peru", "its ambassador from neighbouring Peru"),
  "2021-03-02-lake.yaml": `corrections:
  - amend: President Ida Roos visited Lima
    title: Roos opens a mission in Lima
    why: Her office called it that.
  - drop: recalled its ambassador
    why: <b>It never happened</b>, as the ministry said.
`,
};

/** Another article, whose event has the title and month of a published event. */
const third = {
  ...second,
  "2021-03-09-roos.txt": `A Visit to Peru

President Ida Roos visited Lima on 9 February 2021.
`,
};

async function run(...args: readonly string[]) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const both = Promise.all([textOf(output), textOf(errors)]);
  const code = await main(["publish", ...args], {
    input: Readable.from([]),
    output,
    errors,
    folder: home,
    trees,
    seeds,
    ask: null,
    save: (path, text) => writeFileSync(path, text),
    eventsAt: () => Promise.resolve([]),
  });
  output.end();
  errors.end();
  const [out, err] = await both;
  return { code, output: out, errors: err };
}

const register = () => readFileSync(join(seeds, "addresses.json"), "utf8");
const page = (slug: string) => join(home, "dist/event", slug, "index.html");

function open(slug: string) {
  const { document } = new Window();
  document.write(readFileSync(page(slug), "utf8"));
  return document;
}

/** The slug of the event with these words. */
async function slugOf(words: string): Promise<string> {
  const read = readSeeds(seeds);
  const { corpus } = await loadSeeds(read.seeds, parse, read.register);
  const found = corpus.events.find(({ passages }) =>
    passages.some(({ exact }) => exact.includes(words)),
  );
  if (!found) throw new Error(`no event tells “${words}”`);
  return found.slug;
}

const was = { talks: "", visit: "", recall: "", later: "" };
const now = { talks: "", visit: "", fresh: "" };
let broken = "";
let published = { code: 0, output: "", errors: "" };

beforeAll(async () => {
  await buildSite(home, first);
  await run();
  Object.assign(was, {
    talks: await slugOf("met Prime Minister"),
    visit: await slugOf("visited Lima"),
    recall: await slugOf("recalled"),
    later: await slugOf("held talks"),
  });

  broken = await buildSite(home, second).then(
    () => "built",
    (error: unknown) => String(error),
  );
  published = await run();
  await buildSite(home, second);
  Object.assign(now, {
    talks: await slugOf("met Prime Minister"),
    visit: await slugOf("visited Lima"),
  });
  await buildSite(home, third);
  now.fresh = await slugOf("9 February");
}, 240_000);

afterAll(() => rmSync(home, { recursive: true }));

describe("publishing, then editing, then building", () => {
  it("fails while an address would break, and writes nothing", () => {
    expect(broken).toMatch(/The seeds have errors \(3,/);
  });

  it("reports what happened to each address", () => {
    expect(published).toMatchObject({ code: 0, errors: "" });
    expect(published.output.trim().split("\n").toSorted()).toEqual(
      [
        `event/${now.visit}/ is new`,
        `event/${was.later}/ redirects to event/${was.talks}/`,
        `event/${was.recall}/ says that it was withdrawn: <b>It never happened</b>, as the ministry said.`,
        `event/${was.visit}/ redirects to event/${now.visit}/`,
      ].toSorted(),
    );
  });

  it("keeps the address of an event while others change", () => {
    expect(now.talks).toBe(was.talks);
  });

  it.each(["visit", "later"] as const)("leads an old address to the new one: %s", (name) => {
    const target = name === "visit" ? now.visit : was.talks;
    const document = open(was[name]);
    const link = document.querySelector(".notice a");
    const refresh = document.querySelector("meta[http-equiv=refresh]");
    expect(link?.getAttribute("href")).toBe(`../../event/${target}/`);
    expect(refresh?.getAttribute("content")).toBe(`0; url=../../event/${target}/`);
    expect(existsSync(page(target))).toBe(true);
  });

  it("says that an event was withdrawn, and why, as text", () => {
    const document = open(was.recall);
    expect(document.querySelector("h1")?.textContent).toBe("This event was withdrawn");
    expect(document.querySelector(".notice")?.textContent).toContain(
      "<b>It never happened</b>, as the ministry said.",
    );
    expect(document.querySelector("meta[http-equiv=refresh]")).toBeNull();
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });

  it("never gives a published address to another event", () => {
    expect(now.fresh).toBe(`${was.visit}-2`);
    expect(open(was.visit).querySelector(".notice a")?.getAttribute("href")).toContain(now.visit);
  });

  it("uses an address again when its event gets its title back", async () => {
    const before = register();
    await buildSite(home, { ...third, "2021-03-02-lake.yaml": "rights: none\n" }).catch(() => null);
    const back = await run();
    expect(back.output).toContain(`event/${was.visit}/ is back`);
    expect(back.output).toContain(`event/${now.visit}/ redirects to event/${was.visit}/`);
    writeFileSync(join(seeds, "addresses.json"), before);
    writeFileSync(join(seeds, "2021-03-02-lake.yaml"), second["2021-03-02-lake.yaml"]);
  });

  it("asks for a reason if an article has lost its event, and records it", async () => {
    const before = register();
    const text = join(seeds, "2021-03-02-lake.txt");
    writeFileSync(text, second["2021-03-02-lake.txt"].replace(/President Ida Roos .*\n/, ""));
    writeFileSync(join(seeds, "2021-03-02-lake.yaml"), "");
    const asked = await run();
    expect(asked.code).toBe(1);
    expect(asked.errors).toContain(`event/${now.visit}/ (“Roos opens a mission in Lima”)`);
    expect(register()).toBe(before);
    const told = await run("--withdraw", `event/${now.visit}/`, "The article took it back.");
    expect(told).toMatchObject({ code: 0, errors: "" });
    expect(told.output).toContain("The article took it back.");
  });

  it.each([
    ["an address that is not lost", ["--withdraw", "nothing-here", "why"]],
    ["an address without a reason", ["--withdraw", "nothing-here"]],
    ["a word too many", ["everything"]],
  ])("refuses %s and leaves the file alone", async (_, args) => {
    const before = register();
    expect((await run(...args)).code).toBeGreaterThan(0);
    expect(register()).toBe(before);
  });
});

describe("a register of other articles", () => {
  it("is ignored with a warning, so that the included articles can be replaced", async () => {
    const read = readSeeds(seeds);
    const other = {
      id: "mine",
      file: "seeds/mine.txt",
      text: "Talks\n\nAna Obi met Per Lind on 3 May 2021.\n",
      sidecar: null,
    };
    const { diagnostics, corpus } = await loadSeeds([other], parse, read.register);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      "address/other-seeds",
      "warning",
    ]);
    expect(corpus.events.length).toBeGreaterThan(0);
  });
});
