// The command line: the loader for programs (JSON lines) and for people.

import { once } from "node:events";
import { basename, dirname, join, resolve } from "node:path";
import type { Writable } from "node:stream";
import { publish, publishMends } from "#loader/addresses/publish.ts";
import { printRegister } from "#loader/addresses/register.ts";
import { printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { toDossier } from "#dossier/dossier.ts";
import { judge } from "./judge.ts";
import { judgeCorpus } from "#judgements/applyJudgements.ts";
import { differ, printDifference } from "#format/diff.ts";
import { toDossierLine } from "#format/dossierLine.ts";
import { type ArticleLine, toArticleLine } from "#format/eventLine.ts";
import { counted } from "#format/number.ts";
import { answerEvents } from "#loader/jsonl/events.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Failed } from "#loader/jsonl/line.ts";
import { lines } from "#loader/jsonl/lines.ts";
import { standsFor } from "#loader/jsonl/standsFor.ts";
import { answerTimes, type Times } from "#loader/jsonl/times.ts";
import { nearest } from "#loader/nearest.ts";
import { loadOne, loadSeeds, makeParse, type Parse } from "#loader/parseSeeds.ts";
import { readSeed, readSeeds } from "#loader/seeds.ts";
import { show } from "#loader/show.ts";

/** What the process provides. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly errors: Writable;
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Where trees of articles are kept. */
  readonly trees: string;
  /** The folder of the project's articles. */
  readonly seeds: string;
  /** What somebody types to a question; null where no terminal is there. It gives null once that is closed. */
  readonly ask: ((question: string) => Promise<string | null>) | null;
  /** Writes a file, atomically. */
  readonly save: (path: string, text: string) => void;
  /**
   * The events of the project's articles at a git revision; null is the working tree. Rejects with
   * the reason.
   */
  readonly eventsAt: (revision: string | null) => Promise<readonly NewsEvent[]>;
}

const usage = `Usage: npm run -s dateline -- COMMAND

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
`;

const commands = ["show", "judge", "dossier", "check", "diff", "publish"];

type Answer = (line: Uint8Array, parse: Parse) => Promise<ArticleLine | Times | Failed>;

/** Commands that answer each line with a line; no state is kept between lines. */
const doors: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ["events", (line, parse) => answerWithEvents(line, parse, false)],
  ["times", answerTimes],
]);

async function answerWithEvents(
  line: Uint8Array,
  parse: Parse,
  withText: boolean,
): Promise<ArticleLine | Failed> {
  const answer = await answerEvents(line, parse);
  if ("error" in answer) return answer;
  // Its address is decided where all articles are known.
  const events = answer.events.map((event) => ({ ...event, slug: null }));
  return toArticleLine({ ...answer, events }, withText, standsFor);
}

/** Returns the exit code: 0; 1 if the input has errors; 2 if the command is wrong. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const [command, file, ...rest] = args;
  const door = doors.get(command ?? "");
  if (door && file === undefined) return answerAll(door, streams);
  if (command === "events" && file === "--texts" && rest.length === 0)
    return answerAll((line, parse) => answerWithEvents(line, parse, true), streams);
  if (command === "show" && file !== undefined && rest.length === 0) return print(file, streams);
  if (command === "dossier" && file !== undefined && rest.length === 0)
    return joinAll(file, streams);
  if (command === "judge" && rest.length === 0) return judgeAll(file, streams);
  if (command === "check" && file === undefined) return check(streams);
  if (command === "diff" && file !== undefined && rest.length === 0) return diff(file, streams);
  if (command === "publish") {
    const reasons = toReasons(args.slice(1));
    if (reasons) return publishAll(reasons, streams);
  }
  if (command === "--help" || command === "-h" || command === "help") {
    await write(streams.output, usage);
    return 0;
  }
  await write(streams.errors, `${misused(command, args)}\n\n${usage}`);
  return 2;
}

function misused(command: string | undefined, args: readonly string[]): string {
  if (command === undefined) return "No command was given.";
  if (command === "show") return "`show` takes one file.";
  if (command === "dossier") return "`dossier` takes one folder of articles.";
  if (command === "judge") return "`judge` takes one folder of articles, or none for seeds/.";
  if (command === "check") return "`check` takes no arguments.";
  if (command === "publish")
    return '`publish` takes no arguments except `--withdraw ADDRESS "WHY"`, which may be repeated.';
  if (command === "diff") return "`diff` takes one revision: `diff HEAD`, `diff main~3`.";
  if (command === "events")
    return `\`events\` takes no arguments except \`--texts\`: ${args.slice(1).join(" ")}`;
  if (doors.has(command)) return `\`${command}\` takes no arguments: ${args.slice(1).join(" ")}`;
  const near = nearest(command, [...doors.keys(), ...commands]);
  return `There is no command \`${command}\`.${near === null ? "" : ` Did you mean \`${near}\`?`}`;
}

async function joinAll(dir: string, streams: Streams): Promise<number> {
  const read = readSeeds(resolve(streams.folder, dir));
  const loaded = await loadSeeds(read.seeds, makeParse(streams.trees), read.register);
  const { corpus, judged, diagnostics } = judgeCorpus(read, loaded.corpus);
  const found = sortDiagnostics([...read.diagnostics, ...loaded.diagnostics, ...diagnostics]);
  if (found.length > 0)
    await write(streams.errors, `${found.map(printDiagnostic).join("\n\n")}\n\n`);
  // oxlint-disable-next-line no-await-in-loop -- in order, and no faster than they are read
  for (const event of toDossier(corpus, judged).corpus.events)
    await write(streams.output, `${JSON.stringify(toDossierLine(event))}\n`);
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function judgeAll(dir: string | undefined, streams: Streams): Promise<number> {
  const { ask, save, output, errors } = streams;
  const folder = dir === undefined ? streams.seeds : resolve(streams.folder, dir);
  const read = readSeeds(folder);
  const { corpus, diagnostics: own } = await loadSeeds(
    read.seeds,
    makeParse(streams.trees),
    read.register,
  );
  const { diagnostics } = judgeCorpus(read, corpus);
  const found = sortDiagnostics([...read.diagnostics, ...own, ...diagnostics]);
  if (found.length > 0) await write(errors, `${found.map(printDiagnostic).join("\n\n")}\n\n`);
  await judge(folder, corpus, { ask, save, write: (text) => write(output, text) });
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function check({ seeds: folder, trees, output, errors }: Streams): Promise<number> {
  const read = readSeeds(folder);
  const loaded = await loadSeeds(read.seeds, makeParse(trees), read.register);
  const { diagnostics } = judgeCorpus(read, loaded.corpus);
  const found = sortDiagnostics([...read.diagnostics, ...loaded.diagnostics, ...diagnostics]);
  if (found.length > 0) await write(errors, `${found.map(printDiagnostic).join("\n\n")}\n\n`);
  const made = loaded.coverage.flatMap(({ corrections }) => corrections).length;
  const checked = counted(read.seeds.length, "article");
  await write(output, `${checked}; ${counted(made, "correction")} that fit.\n`);
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function diff(revision: string, streams: Streams): Promise<number> {
  try {
    const before = await streams.eventsAt(revision);
    const after = await streams.eventsAt(null);
    await write(streams.output, printDifference(differ(before, after)));
    return 0;
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    await write(streams.errors, `The events of \`${revision}\` cannot be read. ${said}\n`);
    return 1;
  }
}

/** Reasons by slug, or by the id of an article; null if the arguments are wrong. */
function toReasons(args: readonly string[]): ReadonlyMap<string, string> | null {
  const reasons = new Map<string, string>();
  for (let i = 0; i < args.length; i += 3) {
    const [option, address, why] = args.slice(i, i + 3);
    if (option !== "--withdraw" || !address || !why?.trim()) return null;
    reasons.set(address.replace(/^.*\bevent\//, "").replace(/\/$/, ""), why.trim());
  }
  return reasons;
}

/** Writes nothing if an address would break. */
async function publishAll(
  reasons: ReadonlyMap<string, string>,
  { seeds: folder, trees, save, output, errors }: Streams,
): Promise<number> {
  const read = readSeeds(folder);
  const loaded = await loadSeeds(read.seeds, makeParse(trees), read.register);
  const faults = [...read.diagnostics, ...loaded.diagnostics].filter(
    ({ severity, rule }) => severity === "error" && !publishMends.has(rule),
  );
  const { corpus, coverage, meant } = loaded;
  const next = publish(read.register, meant, corpus.events, coverage, reasons);
  const refusals = [
    ...sortDiagnostics(faults).map(printDiagnostic),
    ...next.lost.map(
      ({ slug, title }) =>
        `event/${slug}/ (“${title}”) was published and is gone. Give a reason: --withdraw ${slug} "the reason, for readers"`,
    ),
    ...next.unused.map((key) => `There is nothing to withdraw at “${key}”.`),
  ];
  if (refusals.length > 0) {
    await write(errors, `${refusals.join("\n\n")}\n\nNothing was written.\n`);
    return 1;
  }
  save(join(folder, "addresses.json"), printRegister(next.addresses));
  const said = next.said.length > 0 ? next.said : ["Nothing has changed."];
  await write(output, `${said.join("\n")}\n`);
  return 0;
}

/** Line by line, so that memory does not grow with the number of articles. */
async function answerAll(answer: Answer, { input, output, errors }: Streams): Promise<number> {
  let number = 0;
  let code = 0;
  const parse = makeParse(null);
  for await (const line of lines(input)) {
    number++;
    const result = await answer(line, parse);
    if ("error" in result) {
      code = 1;
      await write(errors, `line ${number}: ${result.error}\n`);
    }
    await write(output, `${JSON.stringify(result)}\n`);
  }
  return code;
}

/** Waits if the reader is slow. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

async function print(file: string, { output, errors, folder, trees }: Streams): Promise<number> {
  const path = resolve(folder, file);
  const { seed, diagnostics } = readSeed(dirname(path), basename(path));
  const loaded = seed && (await loadOne(seed, makeParse(trees)));
  const found = sortDiagnostics([...diagnostics, ...(loaded?.diagnostics ?? [])]);
  if (found.length > 0) await write(errors, `${found.map(printDiagnostic).join("\n\n")}\n\n`);
  if (loaded) await write(output, show(loaded));
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}
