// The editor's endpoint, a Vite plugin of the dev server only: it shows what there is to review, and writes
// sidecars step by step. It takes JSON of its own page, writes inside the folder of seeds and nowhere
// else, and refuses a step where the file is not as the page knew it.

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { z } from "zod";
import { readTypedDate } from "#loader/corrections/typedDate.ts";
import { StepError } from "#loader/corrections/quoting.ts";
import { takeStep } from "#loader/corrections/steps.ts";
import { check } from "#loader/check.ts";
import { whenOf } from "#loader/corrections/change.ts";
import type { LoadedSeed } from "#loader/load.ts";
import { loadOne, makeParse, type Kept, type Parse } from "#loader/parseSeeds.ts";
import { reviewOf, toEdited } from "#loader/review.ts";
import { readSeeds, type Seed } from "#loader/seeds.ts";
import { zones } from "#model/article.ts";
import {
  type ArticleReview,
  type Asked,
  type Difference,
  endpoint,
  type FieldValue,
  joinKeys,
  type Refusal,
  tokenName,
  type TypedDate,
} from "#model/review.ts";

const mostBytes = 1_000_000;
const mostSteps = 1000;

const value: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([z.string(), z.array(value), z.record(z.string(), value)]),
);
const fields = z.record(z.string(), value.nullable());
const event = z.string();
const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const step = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("amend"), event, fields }),
  z.strictObject({ do: z.literal("drop"), event, why: z.string() }),
  z.strictObject({ do: z.literal("note"), event, text: z.string(), source: z.string() }),
  z.strictObject({ do: z.literal("unnote"), event, text: z.string() }),
  z.strictObject({ do: z.literal("restore"), event }),
  z.strictObject({ do: z.literal("add"), span }),
  z.strictObject({ do: z.literal("join"), event, other: event, take: z.array(z.enum(joinKeys)) }),
  z.strictObject({ do: z.literal("split"), event, span, title: z.string() }),
  z.strictObject({ do: z.literal("quote"), event, spans: z.array(span) }),
  z.strictObject({ do: z.literal("move"), event, span, to: event }),
  z.strictObject({
    do: z.literal("order"),
    event,
    side: z.enum(["before", "after"]),
    other: event,
  }),
  z.strictObject({ do: z.literal("check"), event }),
  z.strictObject({ do: z.literal("article"), fields }),
  z.strictObject({ do: z.literal("zone"), paragraph: offset, zone: z.enum(zones).nullable() }),
]);
const version = z.string().nullable();
const article = z.string();
const asked: z.ZodType<Asked> = z.discriminatedUnion("ask", [
  z.strictObject({ ask: z.literal("review"), article }),
  z.strictObject({ ask: z.literal("date"), article, event: event.nullable(), typed: z.string() }),
  z.strictObject({ ask: z.literal("step"), article, version, step }),
  z.strictObject({ ask: z.enum(["undo", "redo"]), article, version }),
]);

/** The sidecar before and after each step; `done` of them are done, the others were undone. */
const historyShape = z.object({
  steps: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
  done: z.int(),
});
type History = z.infer<typeof historyShape>;
const noHistory: History = { steps: [], done: 0 };

/** A request that is refused: nothing was written. */
class Refused extends Error {
  readonly code: number;
  readonly now: string | null;
  constructor(code: number, message: string, now: string | null = null) {
    super(message);
    this.code = code;
    this.now = now;
  }
}

/** @param seeds relative to Vite's root */
export function editEndpoint({ seeds }: { readonly seeds: string }): Plugin {
  const token = randomBytes(24).toString("base64url");
  return {
    name: "dateline-edit",
    apply: "serve",
    configureServer(server) {
      const { root } = server.config;
      const cache = join(root, "node_modules", ".cache", "dateline");
      const desk = new Desk(
        resolve(root, seeds),
        join(cache, "edit"),
        makeParse(join(cache, "trees")),
      );
      server.middlewares.use(endpoint, (request, response) => {
        answer(request, token, desk).then(
          (body) => send(response, 200, body),
          (error: unknown) => {
            const refused = error instanceof Refused ? error : null;
            const message = error instanceof Error ? error.message : String(error);
            if (!refused) server.config.logger.error(message);
            const now = refused?.now;
            send(response, refused?.code ?? 500, {
              error: message,
              ...(now == null ? {} : { now }),
            });
          },
        );
      });
    },
    transformIndexHtml: () => [
      { tag: "meta", attrs: { name: tokenName, content: token }, injectTo: "head" },
      {
        tag: "script",
        attrs: { type: "module", src: "/src/edit/main.tsx" },
        injectTo: "body",
      },
    ],
  };
}

type Answer = ArticleReview | TypedDate | Refusal;

function send(response: ServerResponse, code: number, body: Answer): void {
  response.statusCode = code;
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.end(JSON.stringify(body));
}

async function answer(request: IncomingMessage, token: string, desk: Desk): Promise<Answer> {
  expectOwnPage(request, token);
  const parsed = asked.safeParse(parseJson(await bodyOf(request)));
  if (!parsed.success)
    throw new Refused(400, "The request has another form than the editor sends.");
  const { data } = parsed;
  switch (data.ask) {
    case "review":
      return desk.review(data.article);
    case "date":
      return desk.date(data.article, data.event, data.typed);
    case "step":
      return desk.take(data.article, data.version, data.step);
    case "undo":
    case "redo":
      return desk.turn(data.article, data.version, data.ask);
  }
}

/** @throws Refused for requests of other pages: a site that an editor visits must not write here */
function expectOwnPage(request: IncomingMessage, token: string): void {
  const { method, headers } = request;
  if (method !== "POST") throw new Refused(405, "The editor is asked by POST.");
  const type = headers["content-type"]?.split(";")[0]?.trim();
  if (type !== "application/json") throw new Refused(415, "The editor takes JSON.");
  const { origin, host } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new Refused(403, "The request comes from another page.");
  const given = Buffer.from(String(headers[tokenName] ?? ""));
  const own = Buffer.from(token);
  if (given.length !== own.length || !timingSafeEqual(given, own))
    throw new Refused(403, "The page is older than the server. Reload it.");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) continue;
    size += part.length;
    if (size > mostBytes) throw new Refused(413, "The request is larger than 1 MB.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, "The request is not JSON.");
  }
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The sidecars of one folder. */
class Desk {
  private readonly folder: string;
  private readonly cache: string;
  private readonly parse: Parse;
  private readonly kept: Kept = new Map();
  constructor(folder: string, cache: string, parse: Parse) {
    this.folder = folder;
    this.cache = cache;
    this.parse = parse;
  }

  async review(id: string): Promise<ArticleReview> {
    return this.reviewOpened(await this.open(this.seedOf(id)), null);
  }

  async date(id: string, of: string | null, typed: string): Promise<TypedDate> {
    const { loaded } = await this.open(this.seedOf(id));
    const { published } = loaded.reading.article;
    const events = [...loaded.events, ...loaded.heldBack].filter((one) => one.id !== of);
    const edtf = await readTypedDate(typed, { published, events }, this.parse);
    return { edtf, when: edtf === null ? null : whenOf(edtf) };
  }

  async take(
    id: string,
    known: string | null,
    taken: Extract<Asked, { ask: "step" }>["step"],
  ): Promise<ArticleReview> {
    const seed = this.seedOf(id);
    const before = this.expectVersion(id, known);
    const opened = await this.open(seed);
    const after = this.stepped(opened.edited, taken);
    if (after === (before ?? "")) return this.reviewOpened(opened, null);
    const now = after === "" ? null : after;
    const sidecar = now === null ? null : { file: `seeds/${id}.yaml`, text: now };
    const next = await this.open({ ...seed, sidecar });
    expectSound(next.loaded);
    // Since then another writer may have been here.
    this.expectVersion(id, known);
    const { steps, done } = this.historyOf(id, before);
    const kept = [...steps.slice(0, done), { before, after: now }].slice(-mostSteps);
    this.write(id, now, { steps: kept, done: kept.length });
    return this.reviewOpened(next, differenceOf(id, before, now));
  }

  async turn(id: string, known: string | null, way: "undo" | "redo"): Promise<ArticleReview> {
    const now = this.expectVersion(id, known);
    const { steps, done } = this.historyOf(id, now);
    const at = way === "undo" ? done - 1 : done;
    const turned = steps[at];
    if (!turned) throw new Refused(409, `There is nothing to ${way}.`);
    const [from, to] =
      way === "undo" ? [turned.after, turned.before] : [turned.before, turned.after];
    if (from !== now) {
      this.keepHistory(id, noHistory);
      throw new Refused(
        409,
        "The file was changed by hand: what came before cannot be undone any more.",
        now,
      );
    }
    this.write(id, to, { steps, done: way === "undo" ? at : at + 1 });
    return this.reviewOpened(await this.open(this.seedOf(id)), differenceOf(id, now, to));
  }

  private stepped(
    edited: Parameters<typeof takeStep>[0],
    taken: Parameters<typeof takeStep>[1],
  ): string {
    try {
      return takeStep(edited, taken);
    } catch (error) {
      if (error instanceof StepError) throw new Refused(422, error.message);
      throw error;
    }
  }

  /** @throws Refused for a name that is none of the folder's articles, whatever is in it */
  private seedOf(id: string): Seed {
    const seed = readSeeds(this.folder).seeds.find((one) => one.id === id);
    if (!seed) throw new Refused(404, "There is no such article in the folder.");
    return seed;
  }

  private readonly fileOf = (id: string): string => join(this.folder, `${id}.yaml`);

  /** @throws Refused where the file is not what the page knew, or a link that leads elsewhere */
  private expectVersion(id: string, known: string | null): string | null {
    const file = this.fileOf(id);
    const kind = lstatSync(file, { throwIfNoEntry: false });
    if (kind && !kind.isFile())
      throw new Refused(409, `${basename(file)} is not a plain file: change it by hand.`);
    const now = kind ? readFileSync(file, "utf8") : null;
    if ((now === null ? null : hashOf(now)) !== known)
      throw new Refused(
        409,
        `${basename(file)} has changed on the disk since the page read it.`,
        now,
      );
    return now;
  }

  /**
   * All or nothing: written beside it, then renamed over it. The history is written first: of one that is a
   * step ahead of the file, because the process ended between the two, `historyOf` knows it.
   */
  private write(id: string, text: string | null, history: History): void {
    const file = this.fileOf(id);
    const before = this.keptHistory(id);
    const beside = join(this.folder, `.${id}.yaml.draft`);
    try {
      this.keepHistory(id, history);
      if (text === null) return rmSync(file);
      rmSync(beside, { force: true });
      writeFileSync(beside, text, { flag: "wx" });
      renameSync(beside, file);
    } catch (error) {
      rmSync(beside, { force: true });
      this.keepHistory(id, before);
      const why = error instanceof Error ? error.message : String(error);
      throw new Refused(500, `${basename(file)} could not be written, and is as it was: ${why}`);
    }
  }

  private historyFile(id: string): string {
    return join(this.cache, `${hashOf(this.fileOf(id)).slice(0, 16)}.json`);
  }

  private keptHistory(id: string): History {
    const file = this.historyFile(id);
    if (!existsSync(file)) return noHistory;
    try {
      return historyShape.parse(JSON.parse(readFileSync(file, "utf8")));
    } catch {
      return noHistory;
    }
  }

  /** @param now the file: the last step may not have come to be */
  private historyOf(id: string, now: string | null): History {
    const { steps, done } = this.keptHistory(id);
    const last = steps[done - 1];
    const isAhead = last !== undefined && last.after !== now && last.before === now;
    return { steps, done: isAhead ? done - 1 : done };
  }

  private keepHistory(id: string, history: History): void {
    mkdirSync(this.cache, { recursive: true });
    writeFileSync(this.historyFile(id), JSON.stringify(history));
  }

  private async open(seed: Seed) {
    const loaded = await loadOne(seed, this.parse, this.kept);
    const sentences = await this.parse(loaded.reading.article);
    return { loaded, edited: toEdited(seed, loaded.reading, sentences) };
  }

  private reviewOpened(
    { edited, loaded }: Awaited<ReturnType<Desk["open"]>>,
    last: Difference | null,
  ): ArticleReview {
    const { id, sidecar } = edited.seed;
    const text = sidecar?.text ?? null;
    const { steps, done } = this.historyOf(id, text);
    const expected = done > 0 ? steps[done - 1]?.after : steps[0]?.before;
    const closed = steps.length > 0 && (expected ?? null) !== text;
    return {
      ...reviewOf(edited, loaded),
      version: text === null ? null : hashOf(text),
      text: text ?? "",
      undo: closed ? 0 : done,
      redo: closed ? 0 : steps.length - done,
      last,
      closed,
    };
  }
}

/** @throws Refused where a step would put a fault into the sidecar, or make an event that cannot be printed */
function expectSound({ diagnostics, reading, events }: LoadedSeed): void {
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Refused(422, `${fault.message} ${fault.mend}`);
  try {
    check({ articles: [reading.article], events });
  } catch (error) {
    throw new Refused(422, error instanceof Error ? error.message : String(error));
  }
}

/** The lines between those that both begin and end with. */
function differenceOf(id: string, before: string | null, after: string | null): Difference {
  const [a, b] = [linesOf(before), linesOf(after)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const between = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  return { file: `${id}.yaml`, removed: between(a), added: between(b) };
}

const linesOf = (text: string | null): readonly string[] =>
  text === null ? [] : text.split(/\r?\n/);
