// `npm run bench -- times`: how fast times are found in parsed text, and whether the time is linear in
// the length. `npm run bench -- parser` and `-- events` measure the parser.
//
// Measured in processor time of the process, so that other work on the machine has little effect.

import { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { parse as parseDates } from "chrono-node";
import { readArticle } from "#loader/article/readArticle.ts";
import { findTimes } from "#loader/times/findTimes.ts";
import { toDocument } from "#loader/tree/toDocument.ts";
import { toTrees } from "#loader/tree/toTrees.ts";
import { parseDay } from "#model/day.ts";
import { parse } from "../loader/parse.ts";
import { inventedNews } from "./inventedNews.ts";
import { printScores, printTimeFaults } from "./times/report.ts";

/** Characters per second, after warm-up. */
const goal = 1_000_000;
/** The least rate at four times the length, as a fraction of the rate at one. */
const leastShare = 0.7;
const runs = 5;

type Find = (text: string) => number;

/** Without arguments: speed. `score`: quality on our own marked texts. `faults [KIND]`: the errors in their open half. */
export async function main([what, kind]: readonly string[]): Promise<boolean> {
  if (what === "faults") return printTimeFaults(kind);
  if (what === "score") await printScores();
  return what === "score" || measureSpeed();
}

/** Whether every goal was met. */
async function measureSpeed(): Promise<boolean> {
  const news = inventedNews(1_000_000);
  const ours = {
    "news, 0.25 MB": news.slice(0, 250_000),
    "news, 0.5 MB": news.slice(0, 500_000),
    "news, 1 MB": news,
    "news, 0.25 MB in one line": news.slice(0, 250_000).replace(/\s+/g, " "),
    "a line of a million digits": "9".repeat(1_000_000),
    "a million hyphens": "-".repeat(1_000_000),
    "a text of 20,000 weekdays": "Monday ".repeat(20_000),
  };
  (await finder(news.slice(0, 300_000)))();
  console.log("\nThe `times` command, from parsed text to dates\n");
  const rates: number[] = [];
  for (const [name, text] of Object.entries(ours)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    rates.push(tell(name, text, await finder(text), goal));
  }
  const share = (rates[2] ?? 0) / (rates[0] ?? 1);
  const linear = share >= leastShare;
  console.log(
    `${linear ? "✓" : "✗"} the rate at 1 MB is ${share.toFixed(2)} of that at 0.25 MB  ≥ ${leastShare}`,
  );
  console.log("\nOther libraries, each with as much text as it reads in a few seconds\n");
  tell("chrono-node", news.slice(0, 200_000), byChrono);
  tell("Microsoft recognizers, paragraph by paragraph", news.slice(0, 20_000), byMicrosoft);
  return linear && rates.every((rate) => rate >= goal);
}

const published = parseDay("2019-08-15");
const facts = {
  published: "2019-08-15",
  publishedFrom: "sidecar",
  publisher: null,
  url: null,
  rights: null,
} as const;

/** Parses the text, which is not measured. */
async function finder(text: string): Promise<() => number> {
  const article = readArticle("bench", text, facts);
  const sentences = await parse(article);
  return () => findTimes(toDocument(article, toTrees(article, sentences)), published).length;
}

function byChrono(text: string): number {
  return parseDates(text, new Date(2019, 7, 15)).length;
}

function byMicrosoft(text: string): number {
  const day = new Date(2019, 7, 15);
  const found = text.split("\n\n").map((one) => recognizeDateTime(one, "en-us", undefined, day));
  return found.flat().length;
}

/** Prints one line. Returns the characters per second of the best run. */
function tell(name: string, text: string, by: Find, least?: number): number {
  let best = 0;
  let found = 0;
  for (let run = 0; run < (least === undefined ? 2 : runs); run++) {
    const start = process.cpuUsage();
    found = by(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (text.length / (user + system)) * 1e6);
  }
  const sign = least === undefined ? " " : best >= least ? "✓" : "✗";
  const size = `${text.length.toLocaleString("en")} characters`;
  const rate = Math.round(best).toLocaleString("en");
  const wish = least === undefined ? "" : `  ≥ ${least.toLocaleString("en")}`;
  console.log(
    `${sign} ${name.padEnd(46)} ${size.padStart(20)} ${String(found).padStart(7)} times ${rate.padStart(12)} chars/s${wish}`,
  );
  return best;
}
