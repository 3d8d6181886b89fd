import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keep, recall } from "../src/kept.mjs";

const runner = JSON.stringify(new URL("../src/run.mjs", import.meta.url).href);
const later = () => Date.now() + 60_000;

let folder = "";
const at = (name: string) => join(folder, name);
const translated = Buffer.from([0, 10, 255]);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "dateline-")));
  writeFileSync(at("port.ts"), 'export const port = "Oslo";');
});
afterEach(() => rmSync(folder, { recursive: true }));

function keepPort(begun = later()) {
  keep(at("kept"), { code: "Oslo – ö", sources: [at("port.ts")], translated }, begun);
}

describe("what is kept", () => {
  it("comes back as it was, in a folder made for it", () => {
    const file = at("some/where/kept");
    keep(file, { code: "Oslo – ö", sources: [at("port.ts")], translated }, later());
    expect(recall(file)).toEqual({ code: "Oslo – ö", sources: [at("port.ts")], translated });
  });

  it("counts no more when a source says something else, be it as long", () => {
    keepPort();
    writeFileSync(at("port.ts"), 'export const port = "Lima";');
    expect(recall(at("kept"))).toBeNull();
  });

  it("counts no more when a source is gone", () => {
    keepPort();
    rmSync(at("port.ts"));
    expect(recall(at("kept"))).toBeNull();
  });

  it("is not what was torn, nor what is none", () => {
    expect(recall(at("kept"))).toBeNull();
    keepPort();
    writeFileSync(at("kept"), readFileSync(at("kept")).subarray(0, -1));
    expect(recall(at("kept"))).toBeNull();
    writeFileSync(at("kept"), "no head");
    expect(recall(at("kept"))).toBeNull();
  });

  it("is not of a source that was saved after it was read", () => {
    keepPort(Date.now() - 60_000);
    expect(existsSync(at("kept"))).toBe(false);
  });

  it("leaves nothing behind where it cannot be kept, and complains of nothing", () => {
    keep(at("port.ts/kept"), { code: "", sources: [], translated }, later());
    expect(readdirSync(folder)).toEqual(["port.ts"]);
  });
});

describe("run, with a store", () => {
  /** What a process says that runs `main.ts`. */
  function said() {
    const program = `import { run } from ${runner}; console.log((await run(${JSON.stringify(at("main.ts"))}, ${JSON.stringify(at("kept"))})).tell())`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    }).trim();
  }

  it("says the second time what it said the first, and then what stands there now", async () => {
    writeFileSync(
      at("main.ts"),
      "import { port } from './port.ts'; export const tell = () => `${port}: ${import.meta.url}`;",
    );
    const oslo = said();
    expect(oslo).toContain("Oslo: file:");
    const kept = readFileSync(at("kept"));
    expect(said()).toBe(oslo);
    expect(readFileSync(at("kept"))).toEqual(kept);
    writeFileSync(at("port.ts"), 'export const port = "Lima";');
    expect(said()).toBe(oslo.replace("Oslo", "Lima"));
    expect(said()).toBe(oslo.replace("Oslo", "Lima"));
    expect(readFileSync(at("kept"))).not.toEqual(kept);
  });

  it("needs no part of what V8 has made, where that is another V8's", () => {
    writeFileSync(at("main.ts"), "export const tell = () => 'Oslo';");
    expect(said()).toBe("Oslo");
    const kept = recall(at("kept"));
    if (!kept) throw new Error("Nothing was kept.");
    const another = Buffer.from("another");
    keep(at("kept"), { ...kept, translated: another }, later());
    expect(said()).toBe("Oslo");
    // It makes its own, and that takes the place of the other's.
    expect(recall(at("kept"))?.translated).toHaveLength(kept.translated.length);
  });
});
