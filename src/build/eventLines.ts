// A site's content from JSON lines that `events` has written, on any number of machines: a file, or a folder of such
// files. They are read as a stream, so that only what they hold is kept, and in whatever order: the same lines make the
// same site.

import { createReadStream, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import {
  articleLine,
  fromArticleRecord,
  fromEventRecord,
  type LineTelling,
} from "#format/eventLine.ts";
import { check } from "#loader/check.ts";
import { type Diagnostic, diagnose, diagnoseFile, type Rule } from "#loader/diagnostic.ts";
import { toSlug } from "#loader/events/slug.ts";
import { lines } from "#loader/jsonl/lines.ts";
import type { Loaded } from "#loader/load.ts";
import { readYaml } from "#loader/sidecar/yaml.ts";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { byTime, placeInTime } from "#model/order.ts";
import { quotedOnly } from "./quotedOnly.ts";

interface FoundLine {
  readonly file: string;
  /** 1-based */
  readonly line: number;
  readonly text: string;
}

interface LineArticle {
  readonly article: Article;
  readonly events: readonly NewsEvent[];
  readonly from: FoundPlace;
}

type FoundPlace = Pick<FoundLine, "file" | "line">;

/** More faults than anybody reads: what made one line wrong made all wrong. */
const mostFaults = 20;

/**
 * What a build from seeds would have read, without what was seen and left out.
 * @param path a file, or a folder: of that all files but those whose name begins with `_` or `.`
 * @param root what `path`, and the files that are named in a complaint, are relative to
 */
export async function readEventLines(path: string, root: string): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map<string, LineArticle>();
  const places = new Map<string, FoundPlace>();
  for await (const found of linesOf(resolve(root, path), root, diagnostics)) {
    const read = readArticleLine(found);
    if ("rule" in read) diagnostics.push(read);
    else {
      const key = read.article.id.toLowerCase();
      const known = byId.get(key);
      if (known) diagnostics.push(repeated(found, read, known));
      else {
        byId.set(key, read);
        diagnostics.push(...sharedIds(found, read, places));
      }
    }
    if (diagnostics.filter(({ severity }) => severity === "error").length >= mostFaults) break;
  }
  const all = [...byId.values()].toSorted((a, b) => compare(a.article.id, b.article.id));
  const taken = new Set<string>();
  const events = all.flatMap(({ events: own }) =>
    own.map((event) => ({ ...event, slug: toSlug(event.title, event.when, taken) })),
  );
  const corpus = { articles: all.map(({ article }) => article), events: events.toSorted(byTime) };
  return { corpus, coverage: [], old: [], meant: new Map(), diagnostics };
}

async function* linesOf(
  path: string,
  root: string,
  diagnostics: Diagnostic[],
): AsyncGenerator<FoundLine> {
  for (const whole of filesOf(path, diagnostics)) {
    const file = relative(root, whole);
    let line = 0;
    try {
      for await (const bytes of lines(streamOf(whole))) {
        line++;
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (text.trim() !== "") yield { file, line, text };
      }
    } catch (fault) {
      const said = fault instanceof Error ? fault.message : String(fault);
      const complaint = {
        severity: "error",
        rule: "lines/file",
        message: `The file cannot be read on from here: ${said}.`,
        mend: "Write it again: a file ends in .gz if, and only if, it is compressed with gzip, and its text is UTF-8.",
      } as const;
      diagnostics.push({ ...diagnoseFile(file, complaint), line: line + 1 });
    }
  }
}

function streamOf(file: string): Readable {
  const bytes = createReadStream(file);
  if (!file.endsWith(".gz")) return bytes;
  const unzipped = createGunzip();
  bytes.on("error", (fault) => unzipped.destroy(fault));
  return bytes.pipe(unzipped);
}

function filesOf(path: string, diagnostics: Diagnostic[]): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  const names = found?.isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
        .map(({ name }) => name)
        .toSorted()
    : [];
  if (names.length === 0)
    diagnostics.push(
      diagnoseFile(path, {
        severity: "error",
        rule: "lines/file",
        message: found ? "There is no file in this folder." : "There is no such file or folder.",
        mend: "Let `DATELINE_EVENTS` be a file that `npm run -s dateline -- events` has written, or a folder of such files.",
      }),
    );
  return names.map((name) => join(path, name));
}

function readArticleLine(found: FoundLine): LineArticle | Diagnostic {
  let value: unknown;
  try {
    value = JSON.parse(found.text);
  } catch {
    return atJson(found);
  }
  const failed = failedLine.safeParse(value).data;
  if (failed) {
    const message = `The article ${failed.id} was not read: ${failed.error}.`;
    return complain(
      found,
      [],
      "lines/unread",
      message,
      "Mend the article, and read it again.",
      "warning",
    );
  }
  const { data, error } = articleLine.safeParse(value);
  const issue = error?.issues[0];
  if (issue) {
    const message = `\`${issue.path.join(".")}\`: ${issue.message}.`;
    return complain(found, issue.path, "lines/form", message, asWritten);
  }
  if (!data) throw new Error("eventLines: what has no issue has data");
  const told = data.events.map((event) => fromEventRecord(event, data.id));
  const article = fromArticleRecord(data.article, data.id);
  try {
    const { text } = article;
    const shown =
      text === null
        ? quotedOnly(article, numbered(told))
        : { article: { ...article, text }, events: numbered(told) };
    const { articles, events } = check({ articles: [shown.article], events: shown.events });
    const [own = shown.article] = articles;
    return { article: own, events, from: found };
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    return complain(found, ["events"], "lines/form", `It contradicts itself: ${said}.`, asWritten);
  }
}

const asWritten =
  "Leave the lines as `events` wrote them, or write them again with this version; keys of your own may stand beside its keys.";

const failedLine = z.object({ id: z.union([z.string(), z.number(), z.null()]), error: z.string() });

/** In their order of happening; an editor's order of what has one place in time is that of the list. */
function numbered(events: readonly LineTelling[]): readonly NewsEvent[] {
  const placed = events.map(
    (event, i): NewsEvent => ({
      ...event,
      slug: event.id,
      number: placeInTime(event.when) === null ? null : i + 1,
      tellings: null,
      differs: [],
    }),
  );
  return placed
    .toSorted(byTime)
    .map((event, i) => (event.number === null ? event : { ...event, number: i + 1 }));
}

/** The same line again, as of a task that ran twice, does no harm. */
function repeated(found: FoundLine, again: LineArticle, known: LineArticle): Diagnostic {
  const isSame =
    JSON.stringify([again.article, again.events]) === JSON.stringify([known.article, known.events]);
  const place = `${known.from.file}:${known.from.line}`;
  const message = isSame
    ? `The article ${again.article.id} stands in ${place} already.`
    : `${place} has another article ${known.article.id}, and a name is that of one, in whatever case.`;
  const mend = isSame ? "Leave one of the lines away." : "Give one of the two another id.";
  return complain(found, ["id"], "lines/repeated", message, mend, isSame ? "warning" : "error");
}

/**
 * An event's id is its own among all articles: else what one of them tells would be lost.
 * @param places of the events so far, by id; those of `read` are added
 */
function sharedIds(
  found: FoundLine,
  { events, from }: LineArticle,
  places: Map<string, FoundPlace>,
): readonly Diagnostic[] {
  const shared = events.flatMap(({ id }) => {
    const known = places.get(id);
    places.set(id, known ?? from);
    return known ? [{ id, known }] : [];
  });
  return shared.slice(0, 1).map(({ id, known }) => {
    const of = shared.length > 1 ? `, and ${shared.length - 1} more of this line’s ids` : "";
    const message = `An event of ${known.file}:${known.line} has the id ${id} already${of}.`;
    return complain(found, ["events"], "lines/repeated", message, asWritten);
  });
}

/** YAML knows where its faults are, and JSON is YAML. */
function atJson(found: FoundLine): Diagnostic {
  const { diagnostics } = readYaml(found);
  const column = diagnostics[0]?.column ?? found.text.length;
  return complain(
    found,
    { start: column - 1, end: column },
    "lines/json",
    "The line is not JSON.",
    "Write the line again; if the file ends here, it was not written to its end.",
  );
}

function complain(
  { file, line, text }: FoundLine,
  at: readonly PropertyKey[] | { readonly start: number; readonly end: number },
  rule: Rule,
  message: string,
  mend: string,
  severity: Diagnostic["severity"] = "error",
): Diagnostic {
  const span =
    "start" in at ? at : (readYaml({ file, text }).yaml?.spanOf(at) ?? { start: 0, end: 1 });
  return { ...diagnose({ file, text }, span, { severity, rule, message, mend }), line };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
