import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { text as textOf } from "node:stream/consumers";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const cli = join(process.cwd(), "src/cli/cli.mjs");
const line =
  '{"id":"a","text":"Talks\\n\\nForeign Minister Ada Holm of Norway met President Jan Bruun in Vienna on Monday.","published":"2024-05-06","dct":"2024-05-06"}\n';
const talks =
  "Talks\n\nForeign Minister Ada Holm of Norway met President Jan Bruun in Vienna on Monday.\n";
const visit = "\nPresident Jan Bruun visited Lima on 3 May 2024.\n";
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

describe("node src/cli/cli.mjs", { timeout: 120_000 }, () => {
  it.each(doors)("answers halves of the lines as it answers the whole: %s", async (door) => {
    const days = ["2024-02-05", "2024-02-06", "2024-02-07", "2024-02-08", "2024-02-09"];
    const lines = days.map((day, i) =>
      i === 1
        ? "{oops\n"
        : line.replace("Holm", `Holm${i}son`).replaceAll("2024-05-06", day).replace('"a"', `${i}`),
    );
    const [whole, first, second] = await Promise.all([
      answer(door, lines),
      answer(door, lines.slice(0, 2)),
      answer(door, lines.slice(2)),
    ]);
    expect(whole.output.trimEnd().split("\n")).toHaveLength(5);
    expect(first.output + second.output).toBe(whole.output);
    expect([whole.code, first.code, second.code]).toEqual([1, 1, 0]);
    expect(whole.errors).toBe("line 2: the line is not JSON\n");
    // Nothing but its answers.
    expect(second.output).toMatch(/^(?:\{"id":\d,.*"(?:events|timexes)":\[\{.*\}\]\}\n){3}$/);
    expect(second.errors).toBe("");
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

  it("exits with 2 if the command is wrong", async () => {
    await expect(run("node", [cli, "frobnicate"])).rejects.toMatchObject({ code: 2, stdout: "" });
  });
});

describe("node src/cli/cli.mjs in a checkout of its own", { timeout: 120_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), "dateline-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], {
      cwd: copy,
    });
  const answerOf = async (...args: readonly string[]) =>
    (await run("node", [join(copy, "src/cli/cli.mjs"), ...args])).stdout;

  beforeAll(() => {
    for (const part of ["src", "package.json"]) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"), "junction");
    mkdirSync(join(copy, "seeds"));
    writeFileSync(join(copy, "seeds/2024-05-06-talks.txt"), talks);
    git("init", "--quiet");
    git("add", "src", "package.json", "seeds");
    git("commit", "--quiet", "--message", "talks");
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it("finds no difference to the unchanged working tree, and just what was changed", async () => {
    expect(await answerOf("diff", "HEAD")).toBe("0 gained, 0 lost, 0 moved\n");
    appendFileSync(join(copy, "seeds/2024-05-06-talks.txt"), visit);
    expect(await answerOf("diff", "HEAD")).toMatch(/visit[^]*\n1 gained, 0 lost, 0 moved\n$/);
  });

  it("runs the loader that stands there, even if two share node_modules", async () => {
    const changed = join(copy, "src/cli/cli.ts");
    writeFileSync(changed, readFileSync(changed, "utf8").replace("Usage:", "In the copy:"));
    expect(await answerOf("help")).toMatch(/^In the copy:/);
    expect((await run("node", [cli, "help"])).stdout).toMatch(/^Usage:/);
  });
});
