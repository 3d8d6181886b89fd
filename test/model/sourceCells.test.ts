import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { inColumns, type SourceCell, sourceRows, sourceTotals } from "#model/sourceCells.ts";
import { corpusOf, met, on, person } from "../dossier/story.ts";

const [may, coast, post, mail] = [
  "2024-05-05-may",
  "2024-06-15-coast",
  "2024-06-16-post",
  "2024-06-20-mail",
] as const;

/** What stands in each row, with the things told otherwise and the number of an outcome. */
function read(corpus: Corpus): readonly string[] {
  return [...sourceRows(corpus)].map(({ cells }) => cells.map(say).join(" | "));
}

function say(cell: SourceCell): string {
  if (cell.is === "told") return ["told", ...cell.otherwise].join(" ");
  return cell.is === "outcome" ? `outcome ${cell.outcome.number}` : cell.is;
}

const dossier = (...events: readonly NewsEvent[]) => toDossier(corpusOf(...events)).corpus;

/** An event that keeps an article in the corpus and concerns no other. */
const beside = (of: string) =>
  met(of, {
    title: "Luis Vidal buys a boat",
    kind: "AID",
    participants: [person("Luis Vidal", "CL")],
    when: on("2024-01-01"),
  });

describe("sourceRows(corpus)", () => {
  it("says who tells an event, who leaves it out, and who was published too early", () =>
    expect(read(dossier(beside(may), met(coast), met(post), beside(mail)))[1]).toBe(
      "early | told | told | out",
    ));

  it("says who tells it otherwise: who is alone against most, or both of two", () => {
    const other = { when: on("2024-06-15") };
    expect(read(dossier(met(coast), met(post, other)))).toEqual(["told when | told when"]);
    expect(read(dossier(met(coast), met(post, other), met(mail)))).toEqual([
      "told | told when | told",
    ]);
  });

  it("does not say that who dates it less exactly tells it otherwise", () => {
    const inJune = { when: on("2024-06-01", "2024-06-30") };
    expect(read(dossier(met(coast), met(post, inJune)))).toEqual(["told | told"]);
  });

  it("says who tells what became of a plan instead, and does not count it as left out", () => {
    const plan = met(may, {
      title: "Ana Roca to meet Bo Holm",
      status: "planned",
      certainty: "expected",
      when: on("2024-06-01", "2024-06-30"),
    });
    const corpus = dossier(plan, met(coast), beside(post));
    const outcome = corpus.events.find(({ article }) => article === coast);
    const row = corpus.events.findIndex(({ article }) => article === may);
    expect(read(corpus)[row]).toBe(`told | outcome ${outcome?.number} | out`);
    expect(sourceTotals([...sourceRows(corpus)], 3).map(({ out }) => out)).toEqual([1, 1, 2]);
  });

  it("never says that an article left out what may have come after it", () => {
    // told on the 20th as some day of June
    const inJune = met(mail, { when: on("2024-06-01", "2024-06-30") });
    expect(read(dossier(beside(coast), beside(post), inJune)).at(-1)).toBe("early | early | told");
    // on its very day, which it may have been before
    const friday = met(mail, { when: on("2024-06-16") });
    const rows = read(dossier(beside(coast), beside(post), friday));
    expect(rows.at(-1)).toBe("early | early | told");
    // without a date
    const undated = read(dossier(beside(coast), met(post, { when: null }), beside(mail)));
    expect(undated.at(-1)).toBe("early | told | out");
  });

  it("knows of a plan from the day on which one first tells it, not from the day that it is for", () => {
    const plan = met(post, { status: "planned", when: on("2024-09-01") });
    expect(read(dossier(beside(coast), plan, beside(mail))).at(-1)).toBe("early | told | out");
  });

  it("knows of what lasts from the day after it has begun", () => {
    const when = { ...on("2024-05-01", "2024-06-18"), extent: "throughout" as const };
    expect(read(dossier(beside(may), met(mail, { when }))).at(-1)).toBe("out | told");
  });

  it("has a column for each article, the oldest first, and never says too early of one without a day", () => {
    const corpus = corpusOf(beside(mail), met(post), beside(coast));
    const articles = corpus.articles.map((article) =>
      article.id === mail ? { ...article, published: null } : article,
    );
    expect(inColumns(articles).map(({ id }) => id)).toEqual([coast, post, mail]);
    const undated = { ...corpus, articles, events: corpus.events.slice(1, 2) };
    expect(read(undated)).toEqual(["out | told | out"]);
  });
});

describe("sourceTotals(rows, columns)", () => {
  it("counts what each tells, alone, otherwise, and leaves out", () => {
    const corpus = dossier(
      met(coast),
      met(post, { when: on("2024-06-15") }),
      beside(coast),
      beside(mail),
    );
    expect(sourceTotals([...sourceRows(corpus)], 3)).toEqual([
      { told: 2, alone: 0, otherwise: 1, out: 0 },
      { told: 1, alone: 0, otherwise: 1, out: 1 },
      { told: 1, alone: 0, otherwise: 0, out: 1 },
    ]);
  });

  it("are none without rows", () =>
    expect(sourceTotals([], 1)).toEqual([{ told: 0, alone: 0, otherwise: 0, out: 0 }]));
});
