// The dev server over a folder of invented seeds, as seen by an open page.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Window } from "happy-dom";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { datelineDev } from "#dev/plugin.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-dev-"));
const article = `Obi and Lind Meet on Lake Talks

Foreign Minister Ana Obi met Prime Minister Per Lind in Montevideo on Tuesday, her office said.
`;
const sidecar = "publisher: The Example Courier\n";

interface Message {
  readonly type: string;
  readonly path?: string;
  readonly err?: { readonly message: string; readonly loc?: object; readonly plugin: string };
}

let server: ViteDevServer;
/** Generous, since machines that run everything at once are slow; a browser test measures the time. */
const patience = 20_000;
vi.setConfig({ testTimeout: 2 * patience });

const messages: Message[] = [];
const printed: string[] = [];

function save(name: string, text: string): void {
  writeFileSync(join(home, "seeds", name), text);
}

async function corpusModule(): Promise<string> {
  const { client } = server.environments;
  const result = await client.transformRequest("virtual:dateline");
  const code = result?.code ?? "";
  const articles = Array.from(code.matchAll(/"\/@id\/__x00__([^"?]+)/g), ([, name = ""]) => name);
  const all = await Promise.all(articles.map((name) => client.transformRequest(`\0${name}`)));
  return [code, ...all.map((one) => one?.code)].join("\n");
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "type" in value;
}

/** A client like an open page: records the server's messages. */
async function openPage(): Promise<void> {
  const url = new URL(server.resolvedUrls?.local[0] ?? "");
  const client = await (await fetch(new URL("@vite/client", url))).text();
  const [, token = ""] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const { WebSocket } = new Window({ url: url.href });
  const socket = new WebSocket(`ws://${url.host}/?token=${token}`, "vite-hmr");
  socket.addEventListener("message", (event) => {
    const message: unknown = JSON.parse(String(Reflect.get(event, "data")));
    if (isMessage(message)) messages.push(message);
  });
  await vi.waitFor(() => expect(messages).toContainEqual({ type: "connected" }), patience);
}

function heard(type: string): readonly Message[] {
  return messages.filter((message) => message.type === type);
}

async function start(host: string): Promise<ViteDevServer> {
  const keep = (text: string) => void printed.push(text);
  const started = await createServer({
    configFile: false,
    root: home,
    plugins: [datelineDev({ seeds: "seeds" })],
    customLogger: { ...createLogger("silent"), warn: keep, error: keep },
    server: { host, port: 0 },
  });
  return started.listen();
}

beforeAll(async () => {
  mkdirSync(join(home, "seeds"));
  save("2021-03-02-lake.txt", article);
  save("2021-03-02-lake.yaml", sidecar);
  writeFileSync(join(home, "index.html"), '<script type="module" src="virtual:dateline"></script>');
  server = await start("localhost");
  await openPage();
}, 120_000);

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

describe("virtual:dateline", () => {
  it("is the corpus of the seeds", async () => {
    // It is shown without what takes longer to read.
    await vi.waitFor(
      async () => expect(await corpusModule()).toContain("Obi and Lind Meet on Lake Talks"),
      patience,
    );
  });

  it("is read again when an article is saved, and the page is notified", async () => {
    messages.length = 0;
    save("2021-03-02-lake.txt", article.replace("Lake Talks", "Harbour Talks"));
    const told = () => [...heard("update"), ...heard("full-reload")];
    const method = "/method/index.html";
    await vi.waitFor(
      () => expect(told().filter(({ path }) => path === method)).toHaveLength(1),
      patience,
    );
    expect(told().filter(({ path }) => path !== method)).toHaveLength(1);
    expect(await corpusModule()).toContain("Obi and Lind Meet on Harbour Talks");
    expect(heard("error")).toEqual([]);
  });

  it("serves the files that pages link to, and no page for a missing one", async () => {
    const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));
    const calendar = await get("events.ics");
    expect(calendar.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect((await get("feed.xml")).headers.get("content-type")).toBe(
      "application/atom+xml; charset=utf-8",
    );
    const [, url] = /"address": "([^"]+)"/.exec(await (await get("events.json?x")).text()) ?? [];
    const one = await (await get(`${url}event.csv`)).text();
    expect(one.split("\r\n")).toHaveLength(3);
    expect(await (await get("event/none/event.csv")).text()).not.toContain("number,title");
    for (const address of ["method/%", "event/%", "event/%E0%A4%A"])
      expect((await get(address)).status, address).toBe(404);
  });

  it("keeps the rest of the corpus when a sidecar is wrong, and sends the error", async () => {
    messages.length = 0;
    save("2021-03-02-lake.yaml", `${sidecar}publsher: x\n`);
    await vi.waitFor(() => expect(heard("error")).toHaveLength(1), patience);
    const [{ err } = {}] = heard("error");
    expect(err?.message).toMatch(
      /^seeds\/2021-03-02-lake\.yaml:2:1 {2}error {2}sidecar\/unknown-key/,
    );
    expect(err?.message).toContain("2 │ publsher: x");
    expect(err?.loc).toEqual({
      file: join(home, "seeds/2021-03-02-lake.yaml"),
      line: 2,
      column: 1,
    });
    expect(printed.join("\n")).toContain("sidecar/unknown-key");
    expect(await corpusModule()).toContain("Obi and Lind Meet on Harbour Talks");
  });

  it("sends the error again to a page that is opened while it persists", async () => {
    messages.length = 0;
    await openPage();
    await vi.waitFor(() => expect(heard("error").length).toBeGreaterThan(0), patience);
  });

  it("sends an update and no error once the file is fixed", async () => {
    messages.length = 0;
    save("2021-03-02-lake.yaml", sidecar);
    await vi.waitFor(() => expect(messages.length).toBeGreaterThan(0), patience);
    expect(heard("error")).toEqual([]);
  });

  it("picks up a new article, and a removed one", async () => {
    // Saved until it is seen: a machine that runs everything at once can lose the one word of a new file.
    const isTold = async () => {
      save("2022-01-01-new.txt", article.replace("Lake Talks", "Border Talks"));
      await vi.waitFor(async () => expect(await corpusModule()).toContain("Border Talks"), 3000);
    };
    await vi.waitFor(isTold, patience);
    rmSync(join(home, "seeds", "2022-01-01-new.txt"));
    await vi.waitFor(
      async () => expect(await corpusModule()).not.toContain("Border Talks"),
      patience,
    );
  });
});

describe("who else is answered", () => {
  const answer = (headers: Record<string, string>) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const url = server.resolvedUrls?.local[0] ?? "";
      // fetch lets nobody choose the host.
      request(url, { headers }, (response) => resolve(response.resume()))
        .on("error", reject)
        .end();
    });

  it("no other page of this machine reads what it sends", async () => {
    const { headers } = await answer({ origin: "http://localhost:3000" });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("no other name leads here", async () => {
    expect((await answer({ host: "example.org" })).statusCode).toBe(403);
  });

  it("says so where others on the network reach it, and only there", async () => {
    const line = expect.stringContaining("everyone on your network can read");
    expect(printed).not.toContainEqual(line);
    const open = await start("0.0.0.0");
    await open.close();
    expect(printed).toContainEqual(line);
  });
});
