import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const cli = join(process.cwd(), "src/cli.mjs");
const line = '{"id":"a","text":"Ada Holm met Jan Bruun in Vienna.","published":"2024-05-06"}\n';

describe("node src/cli.mjs", { timeout: 60_000 }, () => {
  it("writes nothing but its answers to standard output", async () => {
    const running = run("node", [cli, "events"]);
    running.child.stdin?.end(line);
    const { stdout, stderr } = await running;
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\{"id":"a","events":\[.*\]\}\n$/);
  });

  it("ends in peace when its reader has seen enough", async () => {
    const child = spawn("node", [cli, "events"], { stdio: "pipe" });
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
    const [code] = await once(child, "exit");
    expect([code, Buffer.concat(errors).toString()]).toEqual([0, ""]);
  });

  it("takes file names from the folder where npm was called", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    writeFileSync(join(folder, "2024-05-06-talks.txt"), "Talks\n\nAda Holm met Jan Bruun.\n");
    const env = { ...process.env, npm_lifecycle_event: "dateline", INIT_CWD: folder };
    const { stdout } = await run("node", [cli, "show", "2024-05-06-talks.txt"], { env });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^Talks\npublished 2024-05-06 \(from the file name\)\n/);
  });

  it("exits with 2 where the command is at fault", async () => {
    await expect(run("node", [cli, "frobnicate"])).rejects.toMatchObject({ code: 2, stdout: "" });
  });
});
