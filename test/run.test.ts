import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { run, traced } from "../src/run.mjs";

interface Told {
  readonly tell: (name: string) => string;
}

/** What is made of files, of which `main.ts` is the first. */
async function inFolder<T>(tell: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dateline-")));
  try {
    return await tell(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("run", () => {
  it("gives what a file exports, with what it imports", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "port.ts"), "export const port: string = 'Oslo';");
      writeFileSync(
        join(folder, "main.ts"),
        "import { port } from './port.ts'; export const tell = (name: string): string => `${name}, ${port}`;",
      );
      const { tell } = await run<Told>(join(folder, "main.ts"));
      expect(tell("Ada")).toBe("Ada, Oslo");
    }));

  it("reads what stands there now, not what stood there before", () =>
    inFolder(async (folder) => {
      const told: string[] = [];
      for (const port of ["Oslo", "Lima"]) {
        writeFileSync(join(folder, "port.ts"), `export const port = "${port}";`);
        writeFileSync(
          join(folder, "main.ts"),
          "import { port } from './port.ts'; export const tell = () => port;",
        );
        told.push((await run<Told>(join(folder, "main.ts"))).tell(""));
      }
      expect(told).toEqual(["Oslo", "Lima"]);
    }));

  it("leaves every file its own address", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "port.ts"), "export const where = import.meta.url;");
      writeFileSync(
        join(folder, "main.ts"),
        "import { where } from './port.ts'; export const tell = () => where;",
      );
      const { tell } = await run<Told>(join(folder, "main.ts"));
      expect(tell("")).toBe(pathToFileURL(join(folder, "port.ts")).href);
    }));

  it("fails where a file that is imported is not there", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "main.ts"), "export { tell } from './nowhere.ts';");
      await expect(run(join(folder, "main.ts"))).rejects.toThrow("./nowhere.ts");
    }));
});

describe("traced", () => {
  it("names the file and the line that a fault comes from", () =>
    inFolder(async (folder) => {
      const main = join(folder, "main.ts");
      writeFileSync(join(folder, "port.ts"), "export const port = 1;\nexport const free = port;");
      writeFileSync(
        main,
        "import { free } from './port.ts';\n\ninterface Berth {\n  length: number;\n}\n\nexport function tell(name: string): string {\n  throw new Error(`${name}: ${free}`);\n}\n",
      );
      const { tell } = await run<Told>(main);
      const fault = await traced(faultOf(tell), main);
      expect(fault instanceof Error && fault.stack).toContain(`at tell (${main}:8:`);
    }));

  it("leaves the faults of others as they are", async () => {
    const fault = new Error("no berth");
    const { stack } = fault;
    expect(await traced(fault, "/nowhere/main.ts")).toBe(fault);
    expect(fault.stack).toBe(stack);
  });
});

function faultOf(tell: Told["tell"]): unknown {
  try {
    return tell("Ada");
  } catch (fault) {
    return fault;
  }
}
