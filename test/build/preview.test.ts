import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headers as wanted } from "#site/host.ts";
import { buildSite } from "./buildSite.ts";
import { serve } from "./serve.ts";

const dir = mkdtempSync(join(tmpdir(), "dateline-preview-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe("vite preview over a built folder", () => {
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    mkdirSync(join(dir, "event/a-day"), { recursive: true });
    writeFileSync(join(dir, "index.html"), "home");
    writeFileSync(join(dir, "404.html"), "nothing here");
    writeFileSync(join(dir, "feed.xml"), "<feed/>");
    writeFileSync(join(dir, "event/a-day/index.html"), "a day");
    server = await serve(dir);
  });
  afterAll(() => server.close());

  async function ask(path: string) {
    const answer = await fetch(new URL(path, server.url), { redirect: "manual" });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  it("answers a folder with its index, under any path", async () => {
    expect(await ask("event/a-day/?q=1")).toMatchObject({ status: 200, text: "a day" });
    expect(await ask("")).toMatchObject({ status: 200, text: "home" });
  });

  it("redirects a folder without slash, and keeps the query", async () => {
    const { status, headers } = await ask("event/a-day?q=1");
    expect([status, headers.get("location")]).toEqual([301, "/a/b/event/a-day/?q=1"]);
  });

  it("answers missing files with 404.html", async () => {
    // oxlint-disable-next-line no-await-in-loop
    for (const path of ["event/no-day/", "event/", "event/no-day", "assets/none.js"])
      expect(await ask(path), path).toMatchObject({ status: 404, text: "nothing here" });
    expect(await ask("/outside/")).toMatchObject({ status: 404 });
  });

  it("sends the site's headers with every response", async () => {
    for (const path of [
      "",
      "event/a-day/",
      "event/a-day/index.html",
      "feed.xml",
      "event/no-day/",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(wanted))
        expect(headers.get(name), path).toBe(value);
    }
  });

  it("never leaves its folder", async () => {
    expect((await ask("..%2f..%2fetc%2fpasswd")).status).toBe(404);
    expect((await ask("..%2f..%2fetc")).status).toBe(404);
  });

  it("guesses no extension and rewrites nothing", async () => {
    expect((await ask("index")).status).toBe(404);
    expect((await ask("404")).status).toBe(404);
    expect((await ask("feed")).status).toBe(404);
  });

  it("says so if no site has been built", async () => {
    await expect(serve(join(dir, "event"))).rejects.toThrow("Run `npm run build` first.");
  });
});

describe("vite preview while the site is built again", { timeout: 120_000 }, () => {
  it("answers every file that the new page refers to", async () => {
    const home = join(dir, "rebuilt");
    const article =
      "Talks\n\nForeign Minister Ada Holm met President Jan Bruun in Vienna on Monday.\n";
    await buildSite(home, { "2024-05-06-talks.txt": article });
    const server = await serve(join(home, "dist"));
    await fetch(server.url);
    await buildSite(home, { "2024-05-06-talks.txt": article.replace("Vienna", "Lima") });
    const page = await (await fetch(server.url)).text();
    expect(page).toBe(readFileSync(join(home, "dist/index.html"), "utf8"));
    const files = Array.from(
      page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g),
      ([, file]) => file,
    );
    expect(files.some((file) => file?.includes("/corpus-"))).toBe(true);
    const answers = await Promise.all(files.map((file) => fetch(new URL(file ?? "", server.url))));
    await server.close();
    expect(answers.filter(({ ok }) => !ok).map(({ url }) => url)).toEqual([]);
  });
});
