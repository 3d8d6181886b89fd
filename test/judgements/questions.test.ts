// What is asked, over the invented dossiers: every answer that is offered can be written, and means just the two.

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { fold } from "#find/fold.ts";
import { addJudgement, JudgementError } from "#judgements/addJudgement.ts";
import { judgeCorpus } from "#judgements/applyJudgements.ts";
import { withJudgement } from "#judgements/judgementText.ts";
import { findQuestions } from "#judgements/questions.ts";
import { loadSeeds, makeParse } from "#loader/parseSeeds.ts";
import { readSeeds, type Seeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { type Verdict, verdicts } from "#model/judging.ts";
import { trees } from "../trees.ts";
import { corpusOf, met, on, person } from "../dossier/story.ts";

interface Folder extends Pick<Seeds, "seeds" | "judgements"> {
  readonly corpus: Corpus;
}

const root = "test/dossiers";
const names = readdirSync(root).filter((name) => !/\.|^closed/.test(name));
const folders = new Map<string, Folder>();
beforeAll(async () => {
  for (const name of names) {
    const files = readSeeds(`${root}/${name}`);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { corpus } = await loadSeeds(files.seeds, makeParse(trees), files.register);
    folders.set(name, { ...files, corpus });
  }
}, 60_000);

function folder(name: string): Folder {
  const found = folders.get(name);
  if (!found) throw new Error(name);
  return found;
}

function answered(files: Folder, verdict: Verdict, at = 0): Folder {
  const question = findQuestions(files, files.corpus)[at];
  const sides = question?.sides.map(({ named }) => named) ?? [];
  const text = addJudgement(files, files.corpus, { verdict, sides });
  return { ...files, judgements: { file: "seeds/judgements.yaml", text } };
}

describe("findQuestions(files, corpus)", () => {
  it.each(names)("asks of %s what can be answered in each way, once", (name) => {
    const files = folder(name);
    const all = findQuestions(files, files.corpus);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const [at, question] of all.entries()) {
      for (const verdict of verdicts) {
        const judgements = { file: "seeds/judgements.yaml", text: question.lines[verdict] };
        const { judged, people, diagnostics } = judgeCorpus({ ...files, judgements }, files.corpus);
        expect(diagnostics).toEqual([]);
        const [pair] = question.about === "event" ? judged : people;
        expect(pair?.verdict).toBe(verdict);
        const [by, id] =
          question.about === "event" ? [" ", question.id] : [" / ", fold(question.id)];
        expect(pair?.pair.toSorted().join(by)).toBe(id);
      }
      const next = answered(files, "different", at);
      expect(findQuestions(next, files.corpus).map(({ id }) => id)).not.toContain(question.id);
    }
  });

  it("says what both say, and what speaks for and against it", () => {
    const { corpus, ...files } = folder("canal");
    const [question] = findQuestions(files, corpus);
    expect(question?.sides.map(({ title }) => title)).toEqual([
      "Peru recalls its ambassador to Chile",
      "Peru recalls its ambassador",
    ]);
    expect(question?.joined).toBe(true);
    expect(question?.rows.map(({ name }) => name)).toEqual(["When", "What", "Who", "Status"]);
    expect(question?.rows[0]).toEqual({
      name: "When",
      values: ["Sunday 11 February 2024", "Some day in February 2024"],
      reasons: [{ isFor: true, says: "one date lies in the other" }],
    });
    expect(question?.lines.unsure).toBe(
      "- unsure: {2024-02-12-meridian: recalled its ambassador, 2024-06-16-coast: recalled its ambassador}",
    );
  });

  it("does not ask what follows from what is judged", () => {
    const ids = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;
    const corpus = corpusOf(...ids.map((id, n) => met(id, { when: on(`2024-06-1${4 + n}`) })));
    const seeds = corpus.articles.map(({ id, text }) => ({ id, file: id, text, sidecar: null }));
    const line = (a: string, b: string, verdict = "same") =>
      `- ${verdict}: {${a}: met in Lima on Friday, ${b}: met in Lima on Friday}\n`;
    const asked = (text: string) =>
      findQuestions({ seeds, judgements: { file: "j.yaml", text } }, corpus).length;
    expect(asked("")).toBeGreaterThan(0);
    expect(asked(line(ids[0], ids[1]) + line(ids[1], ids[2]))).toBe(0);
    expect(asked(line(ids[0], ids[1]) + line(ids[1], ids[2], "different"))).toBe(0);
  });

  it("asks, of an event that somebody doubts, of every two that tell it, however sure", () => {
    const ids = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;
    const corpus = corpusOf(...ids.map((id) => met(id)), met("2024-06-21-other", { when: null }));
    const seeds = corpus.articles.map(({ id, text }) => ({ id, file: id, text, sidecar: null }));
    const among = corpus.events.slice(0, 3).map(({ id }) => id);
    const asked = (text: string | null, of: readonly string[] | null) =>
      findQuestions(
        { seeds, judgements: text === null ? null : { file: "j.yaml", text } },
        corpus,
        of,
      );
    expect(asked(null, among).map(({ joined }) => joined)).toEqual([true, true, true]);
    const [one] = asked(null, among);
    const after = asked(one?.lines.different ?? "", among);
    expect(after).toHaveLength(2);
    expect(after.map(({ id }) => id)).not.toContain(one?.id);
    // What is in no article any more is not asked about.
    expect(asked(null, ["gone", among[0] ?? ""])).toEqual([]);
  });

  it("asks of people with one surname, but not of two whole names that differ", () => {
    const asked = (...people: readonly (readonly [string, string | null])[]) => {
      const events = people.map(([name, country], n) =>
        met(`2024-06-1${n}-a`, { participants: [person(name, country)], when: null }),
      );
      const found = findQuestions({ seeds: [], judgements: null }, corpusOf(...events));
      return found.filter(({ about }) => about === "person").map(({ id }) => id);
    };
    expect(asked(["Matis Orlo", "LV"], ["Orlo", null])).toEqual(["Matis Orlo / Orlo"]);
    expect(asked(["Jon Lind", "US"], ["Jonathan Lind", "US"])).toEqual([
      "Jon Lind / Jonathan Lind",
    ]);
    expect(asked(["Matis Orlo", "LV"], ["Pavel Orlo", "LV"])).toEqual([]);
    expect(asked(["Matis Orlo", "LV"], ["Orlo", "PE"])).toEqual([]);
  });
});

describe("addJudgement", () => {
  it("puts a line last; what stands there stays byte by byte", () => {
    const line = "- same: [a, b]";
    for (const before of [
      "",
      "# what we know\n",
      "- different: [c, d] # sure\n\n# end\n",
      "- same:\r\n    - c\r\n    - d\r\n",
      "  - same: [c, d]\n",
      "- same: [c, d]",
    ]) {
      const after = withJudgement(before, line) ?? "";
      expect(after.startsWith(before)).toBe(true);
      const added = after.slice(before.length);
      expect(added).toMatch(/^(?:\r?\n)? *- same: \[a, b\]\r?\n$/);
      expect(added.includes("\r")).toBe(before.includes("\r"));
    }
    expect(withJudgement("  - same: [c, d]\n", line)).toBe(`  - same: [c, d]\n  ${line}\n`);
  });

  it("writes nothing where the file is broken, or on one line", () => {
    for (const text of ["- same: [a", "[{same: [a, b]}]\n", "- a: \uFFFD\n", "title: x\n"]) {
      const { corpus, ...files } = folder("canal");
      const judgements = { file: "seeds/judgements.yaml", text };
      expect(() => answered({ ...files, judgements, corpus }, "same")).toThrow(JudgementError);
    }
  });

  it("refuses what contradicts another", () => {
    const files = answered(folder("canal"), "same");
    const [question] = findQuestions(folder("canal"), files.corpus);
    const sides = question?.sides.map(({ named }) => named) ?? [];
    expect(() => addJudgement(files, files.corpus, { verdict: "different", sides })).toThrow(
      /says that they are the same.*Take one of them back/,
    );
  });
});
