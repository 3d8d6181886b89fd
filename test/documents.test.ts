// What the documents say is true: what they name exists, and their examples and figures are run.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDay } from "#model/day.ts";
import type { When } from "#model/event.ts";
import { arrange } from "#loader/events/arrange.ts";
import { exportFiles } from "#site/exports.ts";
import { figures, measuredOn } from "#site/method/figures.ts";
import manifest from "../package.json" with { type: "json" };
import { answer } from "./bench/events/answer.ts";
import { score } from "./bench/events/score.ts";
import { summarize } from "./bench/events/summary.ts";
import type { Table } from "./corpus/table.ts";
import { readTables } from "./corpus/tables.ts";
import { article, event } from "./format/told.ts";
import { seeds } from "./format/exports/corpora.ts";
import { eventsOf, readText, story } from "./loader/events/told.ts";
import { parse } from "./loader/parse.ts";

const documents = [
  "README.md",
  "src/README.md",
  "test/README.md",
  "seeds/README.md",
  ".github/CONTRIBUTING.md",
  "src/loader/parser/README.md",
  "test/corpus/README.md",
  "test/loader/cases/README.md",
];

const textIn = (file: string) => readFileSync(file, "utf8");
const readme = textIn("README.md");
const map = textIn("src/README.md");
const contributing = textIn(".github/CONTRIBUTING.md");

/** The first group of each match. */
function all(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, found = ""]) => found);
}

/** Every file and folder of the repository; a folder ends with a slash. */
const paths = ["src", "test", "seeds", "public", ".github"].flatMap((root) => [
  `${root}/`,
  ...readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name + (entry.isDirectory() ? "/" : "")),
  ),
]);
paths.push(...readdirSync("."));

/** What a build, an editor or a reader makes, and names that stand for any: not in the repository. */
const made =
  /^(?:dist\/|method\/|\.cache\/|node_modules\/.*|(?:seeds\/)?(?:addresses\.json|judgements\.yaml|FILE\.txt|[\dY]{4}-?.*)|ID\.\w+|(?:article|event)\/.*|events?\.\w.*|sitemap\.xml|404\.html|accord\.\w+)$/;

describe.each(documents)("%s", (file) => {
  const text = textIn(file);
  const prose = text.replaceAll(/^```[^]*?^```/gm, "");

  it("names files and folders that exist", () => {
    const named = all(
      prose,
      /`([\w.@-]+(?:\/[\w.-]+)*\/|[\w./-]+\.(?:tsx?|mjs|js|css|md|json|yaml|txt|html|onnx))`/g,
    );
    const missing = named.filter(
      (name) =>
        !made.test(name) && !paths.some((path) => path === name || path.endsWith(`/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = all(text, /\]\((?!https?:)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it("names commands that exist", () => {
    const known = Object.keys(manifest.scripts);
    expect(all(text, /npm run (?:-s )?([\w:]+)/g).filter((name) => !known.includes(name))).toEqual(
      [],
    );
    const gates = known.filter((name) => name.startsWith("test:")).map((name) => name.slice(5));
    const asked = all(text, /npm test -- ([a-z ]+)/g).flatMap((names) => names.trim().split(" "));
    expect(asked.filter((name) => !gates.includes(name))).toEqual([]);
    const benches = all(text, /npm run (?:-s )?bench -- (\w+)/g);
    expect(benches.filter((name) => !existsSync(`test/bench/${name}.ts`))).toEqual([]);
    const commands = all(text, /(?:dateline --|cli\.mjs) ([a-z]+)/g);
    const usage = textIn("src/cli/cli.ts");
    expect(commands.filter((name) => name !== "help" && !usage.includes(`\n  ${name} `))).toEqual(
      [],
    );
  });
});

describe("README.md", () => {
  it("asks for the Node that package.json asks for", () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace(">=", "")} or later`);
  });

  it("has every export, and no other", () => {
    const files = [...exportFiles({ articles: [article], events: [event()] }, null)];
    const names = files.map((one) => one.file.replace(/^event\/.*\//, "event/…/"));
    for (const name of names) expect(readme).toContain(`\`${name}\``);
    const told = all(readme, /`((?:event\/…\/|events?\.)[\w.]+)`/g);
    expect(told.filter((name) => !names.includes(name) && !name.endsWith("card.png"))).toEqual([]);
  });

  it("counts how sure the dates of the article that ships are", () => {
    const kinds = seeds.map(({ event: { when } }) => widthOf(when));
    const counts = [1, 7, 31, Infinity].map(
      (most, i, limits) =>
        kinds.filter((days) => days > (limits[i - 1] ?? 0) && days <= most).length,
    );
    const [day, week, month, longer] = counts;
    expect(readme.replaceAll(/\s+/g, " ")).toContain(
      `Of the ${kinds.length} events in the article that ships, ${day} have one day, ${week} two to seven days, ${month} a month or less, ${longer} more than a month, and ${kinds.filter(Number.isNaN).length} a limit on one side only`,
    );
  });

  it("has the figures of the closed articles, as they are measured now", async () => {
    const tables = readTables();
    const [closed, open] = [
      tables.filter(({ half }) => half === "closed"),
      tables.filter(({ half }) => half === "open"),
    ];
    const [scores, known] = [await scoresOf(closed), await scoresOf(open)];
    const sum = summarize(scores);
    const unplaced = scores
      .flatMap(({ pairs }) => pairs)
      .filter(({ wanted, fit }) => wanted.places.length > 0 && !fit.isPlace)
      .map(({ predicted }) => predicted.place === null);
    const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
    expect(figures).toEqual([
      [
        "events found",
        `${percent(sum.recall)}; ${percent(sum.precision)} of the events told are in the annotators' lists`,
      ],
      [
        "dates",
        `${percent(sum.overlappingDate)} agree with the annotators', ${percent(sum.sameDate)} are equal to them; no date without ground, none more exact than its words`,
      ],
      [
        "status",
        `right in ${percent(sum.status)}; of what was not held, in ${percent(sum.statusNotHeld)}`,
      ],
      ["kind", `right in ${percent(sum.kind)}`],
      ["who", `right in ${percent(sum.who)} (F1)`],
      [
        "where",
        `right in ${percent(sum.where)}: the weakest; mostly none is given where the text gives one`,
      ],
      [
        "all of this at once",
        `right in ${percent(sum.usable)} (F1); of the ${open.length} articles the rules were made with, in ${percent(summarize(known).usable)}`,
      ],
    ]);
    expect([sum.invented, sum.tooPrecise]).toEqual([0, 0]);
    expect(unplaced.filter(Boolean).length).toBeGreaterThan(unplaced.length / 2);
    const counts = `${sum.wanted} events`;
    expect(measuredOn).toContain(counts);
    expect(readme).toContain(counts);
    expect(closed).toHaveLength(14);
    for (const [what, measured] of figures) expect(readme).toContain(`| ${what} | ${measured} |`);
  });
});

/** One after the other: they share a thread. */
async function scoresOf(tables: readonly Table[]) {
  const scores = [];
  // oxlint-disable-next-line no-await-in-loop -- as said
  for (const table of tables) scores.push(score(table, await answer(table, parse)));
  return scores;
}

/** In days; NaN where one end is open, or both are. */
function widthOf(when: When | null): number {
  const [first, last] = [when?.earliest, when?.latest].map((day) => parseDay(day ?? ""));
  return first == null || last == null ? NaN : last - first + 1;
}

describe("test/README.md", () => {
  it("has every gate, in the order of package.json", () => {
    const gates = all(Object.keys(manifest.scripts).join("\n"), /^test:(\w+)$/gm);
    expect(all(textIn("test/README.md"), /^\| `(\w+)` \|/gm)).toEqual(gates);
  });
});

describe("src/README.md", () => {
  it("has every folder and every loose file of src/", () => {
    const entries = readdirSync("src", { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
    const own = entries.filter((name) => name !== "README.md" && !name.endsWith(".d.ts"));
    expect(own.filter((name) => !map.includes(`\`${name}`))).toEqual([]);
  });

  it("follows one sentence: every step gives what it says", async () => {
    const life = map.slice(map.indexOf("## The life of one event"));
    const [, sentence = "", published = ""] =
      /“([^”]+)”\s+\(published (\d{4}-\d{2}-\d{2})/.exec(life) ?? [];
    const { trees, timexes, names, events } = await readText(story(sentence), published);
    const words = trees.flatMap((tree) => tree.nodes);
    const wordOf = (text: string) => words.find((word) => word.text === text);
    const hung = ["declined", "Ana", "meeting", "visited"].map((text) => wordOf(text)?.relation);
    expect(hung).toEqual(["root", "nsubj", "obj", "advcl"]);
    expect(timexes.map(({ text, value }) => [text, value])).toEqual([["this month", "2024-03"]]);
    const speakOf = (text: string) =>
      names.mentions
        .find(({ nodes }) => nodes.some((node) => node.text === text))
        ?.entities.map(({ name, office, country }) => [name, office, country]);
    const roca = ["Ana Roca", "Foreign Minister", "PE"];
    const vidal = ["Luis Vidal", "Foreign Minister", "CL"];
    expect(speakOf("counterpart")).toEqual([vidal]);
    expect(speakOf("both")).toEqual(expect.arrayContaining([roca, vidal]));
    expect(events.flatMap(({ doubt }) => doubt)).toEqual([]);
    const [visit, refusal] = arrange(events, new Set());
    expect(refusal).toMatchObject({
      title: "Ana Roca declines a meeting with Luis Vidal",
      status: "declined",
      when: { edtf: "2024-03-01/2024-03-18" },
      participants: [{ name: "Ana Roca" }, { name: "Luis Vidal" }],
      relations: [{ kind: "part-of", event: visit?.id }],
    });
    expect(visit).toMatchObject({
      status: "held",
      when: { edtf: "2024-03-01/2024-03-18" },
      place: { name: "Oslo", country: "NO" },
    });
  });
});

describe("CONTRIBUTING.md", () => {
  it("has rows that stand in the files it names, and sentences that a test runs", () => {
    const pieces = contributing.split(/^```(?:ts|md)\n/m);
    for (const [i, piece] of pieces.slice(1).entries()) {
      const [block = ""] = piece.split(/^```$/m);
      const before = pieces[i]?.split(/^```$/m).at(-1) ?? "";
      const file = all(before, /`((?:src|test)\/[\w./]+\.(?:ts|md))`/g).at(-1);
      expect(textIn(file ?? "no file is named"), block).toContain(block);
    }
    expect(pieces.length).toBe(7);
  });

  it("has sentences that give the events it says", async () => {
    const told = Array.from(
      contributing.matchAll(/^“(Peru [^”]+)”/gm),
      ([, sentence = ""]) => sentence,
    );
    const kinds = await Promise.all(
      told.map(async (sentence) =>
        (await eventsOf(sentence)).map(({ kind, mode }) => [kind, mode]),
      ),
    );
    expect(kinds).toEqual([[["MOBILIZE", null]], [["CONSULT", "multilateral"]]]);
  });
});
