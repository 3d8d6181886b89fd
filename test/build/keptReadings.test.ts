import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readingsOnDisk } from "#build/keptReadings.ts";
import { toArticle } from "#loader/load.ts";
import { read } from "#loader/read.ts";
import type { Article } from "#model/article.ts";
import { parse } from "../loader/parse.ts";

let folder: string;
let asked: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-readings-"));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const readIt = async (article: Article) => {
  asked.push(article.text);
  return read(article, await parse(article));
};

const articleOf = (text: string) =>
  toArticle({ id: "a", file: "seeds/a.txt", text, sidecar: null }).article;
const oslo = articleOf("Talks\n\nAda Holm met Per Lind in Oslo on 4 March 2024.");
const rome = articleOf("Talks\n\nAda Holm met Per Lind in Rome on 4 March 2024.");

describe("readingsOnDisk", () => {
  it("gives another run what was read, and reads what changed", async () => {
    const first = await readingsOnDisk(readIt, folder, "1")(oslo);
    const again = readingsOnDisk(readIt, folder, "1");
    expect(await again(oslo)).toEqual(first);
    expect(asked).toEqual([oslo.text]);
    await again(rome);
    await again({ ...oslo, published: "2024-03-05" });
    expect(asked).toHaveLength(3);
  });

  it("gives changed code nothing that was read before, nor keeps what unknown code reads", async () => {
    await readingsOnDisk(readIt, folder, "1")(oslo);
    await readingsOnDisk(readIt, folder, "2")(oslo);
    await readingsOnDisk(readIt, folder, null)(oslo);
    expect(asked).toHaveLength(3);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("reads again what is broken in the folder", async () => {
    const first = await readingsOnDisk(readIt, folder, "1")(oslo);
    const [name = ""] = readdirSync(folder);
    const whole = readFileSync(join(folder, name));
    const turned = Buffer.from(whole);
    turned.writeUInt8(turned.readUInt8(200) ^ 1, 200);
    for (const broken of [whole.subarray(0, 500), Buffer.alloc(0), turned]) {
      writeFileSync(join(folder, name), broken);
      expect(await readingsOnDisk(readIt, folder, "1")(oslo)).toEqual(first);
    }
    expect(asked).toHaveLength(4);
    expect(readFileSync(join(folder, name))).toEqual(whole);
  });
});
