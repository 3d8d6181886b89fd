import { describe, expect, it } from "vitest";
import { readArticle } from "#loader/article/readArticle.ts";
import { toDocument } from "#loader/article/toDocument.ts";
import { toLines } from "#loader/names/line.ts";
import { nameAt } from "#loader/names/personName.ts";
import { readers } from "#loader/names/readDrafts.ts";
import { readTables } from "../../corpus/tables.ts";

const nothing = {
  published: null,
  publishedFrom: null,
  publisher: null,
  url: null,
  rights: null,
};

describe("the readers of names", () => {
  it("say of each small word that they can begin with it", () => {
    const unsaid = readTables().flatMap(({ id, text }) =>
      toLines(toDocument(readArticle(id, text, nothing))).flatMap((line) =>
        line.words.flatMap(({ lower, capital, sign }, at) =>
          capital || sign || line.terms[at]
            ? []
            : readers
                .filter(([read, small]) => !small(lower) && read(line, at, nameAt) !== null)
                .map(([read]) => `${read.name} at “${lower}” of ${id}`),
        ),
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it("are not asked at words that begin nothing", () => {
    const asked = (lower: string) => readers.filter(([, small]) => small(lower)).length;
    expect(["of", "signed", "yesterday", "and", "in"].map(asked)).toEqual([0, 0, 0, 0, 0]);
    expect(asked("his")).toBeGreaterThan(2);
  });
});
