import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { text as textOf } from "node:stream/consumers";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const cli = join(process.cwd(), "src/cli.mjs");
const line =
  '{"id":"a","text":"Talks\\n\\nForeign Minister Ada Holm of Norway met President Jan Bruun in Vienna on Monday.","published":"2024-05-06","dct":"2024-05-06"}\n';
const doors = ["events", "times"];

/** Runs a separate process; gives its output for the lines, and its exit code. */
async function answer(door: string, lines: readonly string[]) {
  const child = spawn("node", [cli, door], { stdio: "pipe" });
  child.stdin.end(lines.join(""));
  const [output, errors, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    codeOf(child),
  ]);
  return { output, errors, code };
}

async function codeOf(child: ChildProcess): Promise<unknown> {
  const [code]: unknown[] = await once(child, "exit");
  return code;
}

describe("node src/cli.mjs", { timeout: 120_000 }, () => {
  it.each(doors)("writes nothing but its answers to standard output: %s", async (door) => {
    const { output, errors, code } = await answer(door, [line]);
    expect([errors, code]).toEqual(["", 0]);
    expect(output).toMatch(/^\{"id":"a","(events|timexes)":\[\{.*\}\]\}\n$/);
  });

  it.each(doors)("answers halves of the lines as it answers the whole: %s", async (door) => {
    const days = Array.from({ length: 28 }, (_, i) => `2024-02-${String(i + 1).padStart(2, "0")}`);
    const lines = days.map((day, i) =>
      i === 9
        ? "{oops\n"
        : line.replace("Holm", `Holm${i}son`).replaceAll("2024-05-06", day).replace('"a"', `${i}`),
    );
    const [whole, first, second] = await Promise.all([
      answer(door, lines),
      answer(door, lines.slice(0, 14)),
      answer(door, lines.slice(14)),
    ]);
    expect(whole.output.trimEnd().split("\n")).toHaveLength(28);
    expect(first.output + second.output).toBe(whole.output);
    expect([whole.code, first.code, second.code]).toEqual([1, 1, 0]);
    expect(whole.errors).toBe("line 10: the line is not JSON\n");
  });

  it.each(doors)("ends in peace when its reader has seen enough: %s", async (door) => {
    const child = spawn("node", [cli, door], { stdio: "pipe" });
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.stdin.on("error", () => {});
    const write = () => {
      while (child.stdin.writable && child.stdin.write(line.repeat(100)));
    };
    child.stdin.on("drain", write);
    write();
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect([await codeOf(child), Buffer.concat(errors).toString()]).toEqual([0, ""]);
  });

  it("resolves paths in the folder where npm was called", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    writeFileSync(join(folder, "2024-05-06-talks.txt"), "Talks\n\nAda Holm met Jan Bruun.\n");
    const env = { ...process.env, npm_lifecycle_event: "dateline", INIT_CWD: folder };
    const { stdout } = await run("node", [cli, "show", "2024-05-06-talks.txt"], { env });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^Talks\npublished 2024-05-06 \(from the file name\)\n/);
  });

  it("runs the loader of its own checkout, even if two share node_modules", async () => {
    const copy = mkdtempSync(join(tmpdir(), "dateline-"));
    for (const part of ["src", "package.json"]) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"), "junction");
    await run("node", [cli, "help"]);
    const changed = join(copy, "src/cli.ts");
    writeFileSync(changed, readFileSync(changed, "utf8").replace("Usage:", "In the copy:"));
    const { stdout } = await run("node", [join(copy, "src/cli.mjs"), "help"]);
    rmSync(copy, { recursive: true });
    expect(stdout).toMatch(/^In the copy:/);
  });

  it("finds no difference to the unchanged working tree", async () => {
    const { stdout } = await run("node", [cli, "diff", "HEAD"]);
    expect(stdout).toMatch(/\d+ gained, \d+ lost, \d+ moved\n$/);
  });

  it("exits with 2 if the command is wrong", async () => {
    await expect(run("node", [cli, "frobnicate"])).rejects.toMatchObject({ code: 2, stdout: "" });
  });
});
