import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "#cli/bundle.mjs";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "dateline-")));
  mkdirSync(join(root, "src"));
  write("package.json", '{ "imports": { "#ports/*": "./src/*" } }');
  write("src/port.ts", "export const port: string = 'Oslo';");
  write("src/main.ts", "import { port } from '#ports/port.ts'; export const tell = () => port;");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string) {
  writeFileSync(join(root, file), text);
}

async function told(): Promise<string> {
  const main: { tell: () => string } = await import(await bundle(root, "src/main.ts"));
  return main.tell();
}

describe("bundle(root, entry)", () => {
  it("gives a file's exports, including its imports", async () => {
    expect(await told()).toBe("Oslo");
  });

  it("is rebuilt when a source changes, even to an older file", async () => {
    expect(await told()).toBe("Oslo");
    write("src/port.ts", "export const port: string = 'Lima';");
    expect(await told()).toBe("Lima");
    write("src/port.ts", "export const port: string = 'Oslo';");
    expect(await told()).toBe("Oslo");
  });

  it("is not rebuilt while nothing changes", async () => {
    const file = fileURLToPath(await bundle(root, "src/main.ts"));
    const { ino } = statSync(file);
    expect(fileURLToPath(await bundle(root, "src/main.ts"))).toBe(file);
    expect(statSync(file).ino).toBe(ino);
  });

  it("contains no absolute path, although each file keeps its own URL", async () => {
    write("src/main.ts", "export { tell } from './port.ts';");
    write("src/port.ts", "export const tell = () => import.meta.url;");
    expect(await told()).toBe(pathToFileURL(join(root, "src/port.ts")).href);
    const text = readFileSync(new URL(await bundle(root, "src/main.ts")), "utf8");
    expect(text).not.toContain(root);
  });

  it("fails if an imported file is missing", async () => {
    write("src/main.ts", "export { tell } from './nowhere.ts';");
    await expect(bundle(root, "src/main.ts")).rejects.toThrow("./nowhere.ts");
  });
});
