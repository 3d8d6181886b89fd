import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "./serve.mjs";

const dir = mkdtempSync(join(tmpdir(), "dateline-serve-"));

beforeAll(() => {
  mkdirSync(join(dir, "event/a-day"), { recursive: true });
  writeFileSync(join(dir, "index.html"), "home");
  writeFileSync(join(dir, "404.html"), "nothing here");
  writeFileSync(join(dir, "event/a-day/index.html"), "a day");
  writeFileSync(
    join(dir, "_headers"),
    "/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n\n/assets/*\n  Cache-Control: immutable\n",
  );
});

afterAll(() => rmSync(dir, { recursive: true }));

async function ask(path: string, under = "/a/b/") {
  const server = await serve({ dir, under });
  const answer = await fetch(new URL(path, server.url), { redirect: "manual" });
  const text = await answer.text();
  await server.close();
  return { status: answer.status, headers: answer.headers, text };
}

describe("serve({ dir, under, port })", () => {
  it("answers a directory with its index, under any path", async () => {
    expect(await ask("event/a-day/")).toMatchObject({ status: 200, text: "a day" });
    expect(await ask("", "/")).toMatchObject({ status: 200, text: "home" });
  });

  it("sends a directory without its slash to the one with it, and keeps the query", async () => {
    const { status, headers } = await ask("event/a-day?q=1");
    expect([status, headers.get("location")]).toEqual([301, "/a/b/event/a-day/?q=1"]);
  });

  it("answers with 404.html where nothing is", async () => {
    expect(await ask("event/no-day/")).toMatchObject({ status: 404, text: "nothing here" });
    expect(await ask("/outside/")).toMatchObject({ status: 404, text: "nothing here" });
  });

  it("sends the headers that the build wrote for every path, and no others", async () => {
    const { headers } = await ask("");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).not.toBe("immutable");
  });

  it("never leaves its directory", async () => {
    expect((await ask("..%2f..%2fetc%2fpasswd")).status).toBe(404);
  });

  it("guesses no ending and rewrites nothing", async () => {
    expect((await ask("index")).status).toBe(404);
    expect((await ask("404")).status).toBe(404);
  });

  it("says so where no site has been built", async () => {
    await expect(serve({ dir: join(dir, "event") })).rejects.toThrow("Run `npm run build` first.");
  });

  it("takes the next port where one is busy", async () => {
    const first = await serve({ dir });
    const second = await serve({ dir, port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    await Promise.all([first.close(), second.close()]);
  });
});
