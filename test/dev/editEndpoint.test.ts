// The editor's endpoint against everybody who is not its page: nothing is written, nothing is lost.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { editEndpoint } from "#dev/edit/endpoint.ts";
import { readingsIn } from "#dev/readings.ts";
import { endpoint, tokenName } from "#model/review.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-edit-"));
const seeds = join(home, "seeds");
const name = "2024-05-07-oslo";
const article =
  "Holm in Oslo\n\nForeign Minister Ada Holm of Denmark met Jan Bruun in Oslo on 3 May 2024.\n";
const sidecar = "# by hand\npublisher: The Post\n";
const file = join(seeds, `${name}.yaml`);

let server: ViteDevServer;
let token = "";

beforeAll(async () => {
  mkdirSync(seeds);
  writeFileSync(join(home, "index.html"), "<!doctype html><head></head><body></body>");
  const readings = readingsIn(join(home, "trees"));
  const plugin = editEndpoint({ seeds: "seeds", readingsOf: () => readings });
  server = await createServer({
    configFile: false,
    root: home,
    plugins: [plugin],
    customLogger: createLogger("silent"),
    server: { host: "localhost", port: 0 },
  });
  await server.listen();
  const page = await server.transformIndexHtml("/", readFileSync(join(home, "index.html"), "utf8"));
  token = new RegExp(`${tokenName}" content="([^"]+)"`).exec(page)?.[1] ?? "";
}, 120_000);

beforeEach(() => {
  for (const one of readdirSync(seeds)) rmSync(join(seeds, one));
  writeFileSync(join(seeds, `${name}.txt`), article);
  writeFileSync(file, sidecar);
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

async function send({ body, headers = {}, method = "POST" }: Sent) {
  const url = new URL(endpoint, server.resolvedUrls?.local[0]);
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json", [tokenName]: token, ...headers },
    ...(method === "POST" ? { body: typeof body === "string" ? body : JSON.stringify(body) } : {}),
  });
  const answer: unknown = await response.json();
  return { code: response.status, answer };
}

const reviewShape = z.object({
  version: z.string().nullable(),
  undo: z.int(),
  items: z.array(z.object({ event: z.object({ id: z.string(), title: z.string() }) })),
});

async function known() {
  const { answer } = await send({ body: { ask: "review", article: name } });
  const { version, undo, items } = reviewShape.parse(answer);
  return { version, undo, event: items[0]?.event.id ?? "" };
}

async function retitle(to: string, more: object = {}) {
  const { version, event } = await known();
  const step = { do: "amend", event, fields: { title: to } };
  return { ask: "step", article: name, version, step, ...more };
}

describe("the editor's endpoint", () => {
  it("writes what its page asks for, and undoes and redoes it", async () => {
    expect((await send({ body: await retitle("Holm sees Bruun") })).code).toBe(200);
    expect(readFileSync(file, "utf8")).toBe(
      `${sidecar}corrections:\n  - amend: met Jan Bruun\n    title: Holm sees Bruun\n`,
    );
    const after = (await known()).version;
    expect((await send({ body: { ask: "undo", article: name, version: after } })).code).toBe(200);
    expect(readFileSync(file, "utf8")).toBe(sidecar);
    const before = (await known()).version;
    expect((await send({ body: { ask: "redo", article: name, version: before } })).code).toBe(200);
    expect(readFileSync(file, "utf8")).toContain("Holm sees Bruun");
  });

  it("makes a sidecar where there is none", async () => {
    rmSync(file);
    expect((await send({ body: await retitle("Holm sees Bruun") })).code).toBe(200);
    expect(readFileSync(file, "utf8")).toMatch(/^corrections:\n/);
  });

  it.each<readonly [string, Sent, number]>([
    ["another page", { headers: { origin: "https://example.org" } }, 403],
    ["no token", { headers: { [tokenName]: "" } }, 403],
    ["another token", { headers: { [tokenName]: "x".repeat(32) } }, 403],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
    ["a link", { method: "GET" }, 405],
    ["no JSON", { body: "{" }, 400],
    ["another form of request", { body: { ask: "everything" } }, 400],
    ["a large request", { body: JSON.stringify({ ask: "x".repeat(1_000_001) }) }, 413],
  ])("refuses %s", async (_, sent, code) => {
    const { code: given, answer } = await send({ body: await retitle("No"), ...sent });
    expect(given).toBe(code);
    expect(answer).toHaveProperty("error");
    expect(readFileSync(file, "utf8")).toBe(sidecar);
  });

  it.each([
    ["amend", "title: A\n    why"],
    ["amend", "published"],
    ["article", "rights: mine\nshow"],
    ["article", "corrections"],
  ])("takes the keys of the grammar only: %s with %j", async (verb, key) => {
    const { version, event } = await known();
    const step = { do: verb, ...(verb === "amend" ? { event } : {}), fields: { [key]: "none" } };
    const { code } = await send({ body: { ask: "step", article: name, version, step } });
    expect(code).toBe(400);
    expect(readFileSync(file, "utf8")).toBe(sidecar);
  });

  it.each(["../package", "/etc/passwd", `${name}\0`, "..", ""])(
    "finds no article %j",
    async (article_) => {
      const { code } = await send({ body: await retitle("No", { article: article_ }) });
      expect(code).toBe(404);
      expect(readdirSync(seeds).toSorted()).toEqual([`${name}.txt`, `${name}.yaml`]);
    },
  );

  it("follows no link out of the folder", async () => {
    const body = await retitle("No");
    const outside = join(home, "outside.yaml");
    writeFileSync(outside, sidecar);
    rmSync(file);
    symlinkSync(outside, file);
    expect((await send({ body })).code).toBe(409);
    expect(readFileSync(outside, "utf8")).toBe(sidecar);
  });

  it("shows the file where it has changed, and keeps it", async () => {
    const body = await retitle("No");
    writeFileSync(file, "publisher: The Other\n");
    const { code, answer } = await send({ body });
    expect(code).toBe(409);
    expect(answer).toMatchObject({ now: "publisher: The Other\n" });
    expect(readFileSync(file, "utf8")).toBe("publisher: The Other\n");
  });

  it("lets one of two writers through", async () => {
    const [first, second] = [await retitle("First"), await retitle("Second")];
    const codes = (await Promise.all([send({ body: first }), send({ body: second })])).map(
      ({ code }) => code,
    );
    expect(codes.toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it("does not undo what was changed by hand since", async () => {
    await send({ body: await retitle("Holm sees Bruun") });
    writeFileSync(file, "publisher: The Other\n");
    const { version } = await known();
    const { code, answer } = await send({ body: { ask: "undo", article: name, version } });
    expect(code).toBe(409);
    expect(answer).toHaveProperty("error", expect.stringContaining("changed by hand"));
    expect(readFileSync(file, "utf8")).toBe("publisher: The Other\n");
  });

  it("leaves no file behind where it cannot write, and its history as it was", async () => {
    const body = await retitle("No");
    const { undo } = await known();
    const inTheWay = join(seeds, `.${name}.yaml.draft`);
    mkdirSync(inTheWay);
    const { code } = await send({ body });
    rmdirSync(inTheWay);
    expect(code).toBe(500);
    expect(readFileSync(file, "utf8")).toBe(sidecar);
    expect((await known()).undo).toBe(undo);
  });

  it("knows a step that was kept and not written, because the server ended in between", async () => {
    await send({ body: await retitle("Holm sees Bruun") });
    const first = readFileSync(file, "utf8");
    const { undo } = await known();
    await send({ body: await retitle("Holm greets Bruun") });
    expect((await known()).undo).toBe(undo + 1);
    writeFileSync(file, first);
    const { version, undo: after } = await known();
    expect(after).toBe(undo);
    expect((await send({ body: { ask: "undo", article: name, version } })).code).toBe(200);
    expect(readFileSync(file, "utf8")).toBe(sidecar);
  });

  it("shows what words would become, and writes it when it is added", async () => {
    const { version } = await known();
    const start = article.indexOf("Ada Holm");
    const span = { start, end: article.indexOf(" on 3 May") };
    const fields = { title: "They shake hands" };
    const { code, answer } = await send({
      body: { ask: "draft", article: name, span, fields, from: null },
    });
    expect(code).toBe(200);
    expect(answer).toMatchObject({ item: { event: { title: "They shake hands" } } });
    expect(readFileSync(file, "utf8")).toBe(sidecar);
    const step = { do: "add", span, fields, from: null };
    await send({ body: { ask: "step", article: name, version, step } });
    expect(readFileSync(file, "utf8")).toContain("title: They shake hands\n");
  });

  it("tells the days of what is typed", async () => {
    const ask = async (typed: string) =>
      (await send({ body: { ask: "date", article: name, event: null, status: "held", typed } }))
        .answer;
    expect(await ask("two days after the meeting")).toMatchObject({
      edtf: "2024-05-05",
      when: { earliest: "2024-05-05" },
    });
    expect(await ask("when it rained")).toMatchObject({
      edtf: null,
      when: null,
      problem: "No days can be read from “when it rained”. Not understood: “when”, “it”, “rained”.",
    });
  });

  it("refuses a step that would put a fault into the file, in the words of the loader", async () => {
    const { version, event } = await known();
    const step = { do: "amend", event, fields: { kind: "meating" } };
    const { code, answer } = await send({ body: { ask: "step", article: name, version, step } });
    expect(code).toBe(422);
    expect(answer).toHaveProperty("error", expect.stringContaining("Did you mean `meeting`?"));
    expect(readFileSync(file, "utf8")).toBe(sidecar);
  });
});
