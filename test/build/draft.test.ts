import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { draftIn, dropDraft, publishDraft, startDraft } from "#build/draft.ts";

let dist: string;
beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), "dateline-draft-")), "dist");
});
afterEach(() => rmSync(dirname(dist), { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Contents by path, without folders. */
function held(): Readonly<Record<string, string>> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(dist.length + 1), readFileSync(path, "utf8")]),
  );
}

const ended = () => spawnSync(process.execPath, ["--version"]).pid;

test("the draft takes the place of the site, and what it does not have goes", async () => {
  write(join(dist, "index.html"), "old");
  write(join(dist, "event/gone/index.html"), "old");
  write(join(dist, ".git/HEAD"), "main");
  startDraft(dist);
  write(join(draftIn(dist), "index.html"), "new");
  write(join(draftIn(dist), "assets/app.js"), "new");
  expect(held()).toMatchObject({ "index.html": "old", "event/gone/index.html": "old" });
  await publishDraft(dist, true);
  expect(held()).toEqual({ ".git/HEAD": "main", "assets/app.js": "new", "index.html": "new" });
});

test("in a folder that is not emptied, files are written over and the others stay", async () => {
  write(join(dist, "assets/theirs.js"), "old");
  startDraft(dist);
  write(join(draftIn(dist), "assets/app.js"), "new");
  await publishDraft(dist, false);
  expect(held()).toEqual({ "assets/app.js": "new", "assets/theirs.js": "old" });
});

test("a build that fails leaves the site as it was", () => {
  write(join(dist, "index.html"), "old");
  startDraft(dist);
  write(join(draftIn(dist), "index.html"), "half");
  expect(dropDraft(dist)).toBe(false);
  expect(held()).toEqual({ "index.html": "old" });
});

test("what a killed build left goes with the next; what another one writes stays", async () => {
  write(join(dist, `.draft-${ended()}/index.html`), "killed");
  write(join(dist, `.draft-${process.ppid}/index.html`), "another");
  startDraft(dist);
  write(join(draftIn(dist), "index.html"), "new");
  await publishDraft(dist, true);
  expect(held()).toEqual({
    [`.draft-${process.ppid}/index.html`]: "another",
    "index.html": "new",
  });
});

test("it waits while another build puts its draft in place, and not for one that was killed", async () => {
  startDraft(dist);
  write(join(draftIn(dist), "index.html"), "mine");
  write(join(dist, ".draft.turn"), String(process.ppid));
  const published = publishDraft(dist, true);
  await setTimeout(60);
  expect(held()).not.toHaveProperty("index.html");
  write(join(dist, ".draft.turn"), String(ended()));
  await published;
  expect(held()).toEqual({ "index.html": "mine" });
});
