// `dateline judge`: lists without a terminal, asks at one, and writes what is answered.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { main } from "#cli/cli.ts";
import { trees } from "../trees.ts";

let home: string;
let folder: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "dateline-judge-"));
  folder = join(home, "canal");
  file = join(folder, "judgements.yaml");
  cpSync("test/dossiers/canal", folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

/** @param typed what somebody answers, one after the other; null where no terminal is there */
async function judge(typed: readonly string[] | null, args: readonly string[] = ["canal"]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const both = Promise.all([textOf(output), textOf(errors)]);
  const left = [...(typed ?? [])];
  const code = await main(["judge", ...args], {
    input: Readable.from([]),
    output,
    errors,
    trees,
    folder: home,
    seeds: join(home, "no"),
    ask: typed && (async () => left.shift() ?? null),
    save: (path, text) => writeFileSync(path, text),
    eventsAt: async () => [],
  });
  output.end();
  errors.end();
  const [out, err] = await both;
  return { code, out, err };
}

it("lists the pairs without a terminal, least sure first, and writes nothing", async () => {
  const { code, out, err } = await judge(null);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^four pairs to judge, least sure first\.\n\n1 {2}one event\? {2}joined\n/);
  expect(out).toMatch(
    /\n\d {2}one event\? {2}kept apart\n {3}canal\/2024-[\w-]+\.txt:\d+:\d+ {2}\w.*\n {5}“/,
  );
  expect(out).toMatch(/\n {3}for {6}When: /);
  expect(out).toMatch(/\n {3}against {2}\w+: /);
  expect(out).toMatch(/\n {3}- same: \{2024-/);
  expect(existsSync(file)).toBe(false);
});

it("asks at a terminal, writes each answer below what stands there, and goes on", async () => {
  writeFileSync(file, "# ours\n- different: [Ana Roca, Reuel]");
  const { code, out } = await judge(["y", "what?", "N", "s", "u", "q"]);
  expect(code).toBe(0);
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines.slice(0, 2)).toEqual(["# ours", "- different: [Ana Roca, Reuel]"]);
  expect(lines[2]).toMatch(/^- same: \{2024-02-12-meridian: recalled its ambassador, /);
  expect(lines[3]).toMatch(/^- different: \{/);
  expect(lines[4]).toMatch(/^- unsure: \{/);
  expect(lines.slice(5)).toEqual([""]);
  expect(out).toContain("one event?  kept apart\n");
});

it("ends on Q and where the terminal is closed", async () => {
  await judge(["q", "y"]);
  await judge([]);
  expect(existsSync(file)).toBe(false);
});

it("says what is wrong in the file with its place, and what would be written wrongly", async () => {
  writeFileSync(file, "- same: [Ana Rocca, Reuel]\n- same: [a");
  const broken = await judge(["y"]);
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/canal\/judgements\.yaml:2:11 {2}error {2}sidecar\/yaml/);
  expect(broken.out).toContain("Nothing was written.");
  expect(readFileSync(file, "utf8")).toBe("- same: [Ana Rocca, Reuel]\n- same: [a");
  writeFileSync(file, "- same: [Ana Rocca, Reuel]\n");
  expect((await judge(null)).err).toContain("Did you mean “Ana Roca”?");
});

it("takes one folder, or that of the project", async () => {
  expect((await judge(null, ["canal", "lake"])).err).toMatch(/^`judge` takes one folder/);
  expect((await judge(null, [])).out).toBe("There is no pair to judge.\n");
});
