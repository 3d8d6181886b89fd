// The loader in a separate process: its start time, and its memory over many articles.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Figure } from "../figures.ts";
import { toLine } from "./answer.ts";

const cli = fileURLToPath(new URL("../../../src/cli/cli.mjs", import.meta.url));
const day = "2014-06-18";

export function measureStart(text: string): readonly Figure[] {
  const input = toLine({ id: "a", text, published: day });
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [cli, "events"], { input });
    return performance.now() - start;
  });
  return [{ name: "start and one article", value: Math.min(...times), unit: "ms", goal: 1500 }];
}

/** Sends articles through the command line, each with new names, and samples resident memory. */
export async function measureMemory(
  texts: readonly string[],
  count: number,
): Promise<readonly Figure[]> {
  const child = spawn(process.execPath, [cli, "events"], { stdio: ["pipe", "pipe", "inherit"] });
  const { pid = 0 } = child;
  const weights: number[] = [];
  let answered = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) {
      if (byte !== 10) continue;
      answered += 1;
      if (answered % (count / 10) === 0) weights.push(residentOf(pid));
    }
  });
  const start = performance.now();
  for (let n = 1; n <= count; n += 1) {
    const text = (texts[n % texts.length] ?? "").replaceAll(
      "Minister",
      `Minister Xq${n.toString(36)}`,
    );
    if (!child.stdin.write(toLine({ id: String(n), text, published: day }))) {
      await once(child.stdin, "drain");
    }
  }
  child.stdin.end();
  await once(child, "close");
  if (answered !== count) throw new Error(`${answered} of ${count} articles were answered.`);
  const [, early = 0] = weights;
  const most = Math.max(...weights.slice(1));
  const articles = `${count.toLocaleString("en")} articles in one process`;
  return [
    { name: `${articles}, each`, value: (performance.now() - start) / count, unit: "ms" },
    { name: "memory after a fifth of them", value: early, unit: "MB" },
    { name: "peak memory after that", value: most, unit: "MB", goal: Math.round(early * 1.25) },
  ];
}

/** Megabytes. */
function residentOf(pid: number): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) / 1000;
}
