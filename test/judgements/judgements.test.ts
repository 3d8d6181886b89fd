import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import { toPeople } from "#find/people.ts";
import { judgeCorpus } from "#judgements/applyJudgements.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import type { Corpus } from "#model/corpus.ts";
import { corpusOf, met, on, person } from "../dossier/story.ts";

const [coast, post, mail] = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;

/** Three articles, each with one meeting of another week. */
const apart = corpusOf(
  met(coast),
  met(post, { when: on("2024-06-21") }),
  met(mail, { when: on("2024-06-01") }),
);
const words = "met in Lima on Friday";

function judge(text: string, corpus: Corpus = apart) {
  const files = { text, file: "seeds/judgements.yaml" };
  const seeds = corpus.articles.map((article) => ({
    id: article.id,
    file: `seeds/${article.id}.txt`,
    text: article.text,
    sidecar: null,
  }));
  const { corpus: own, judged, diagnostics } = judgeCorpus({ seeds, judgements: files }, corpus);
  return {
    corpus: own,
    events: toDossier(own, judged).corpus.events,
    faults: diagnostics.map(printDiagnostic),
  };
}

const told = (text: string, corpus?: Corpus) =>
  judge(text, corpus).events.map(({ tellings }) => tellings?.length ?? 1);

describe("judgements.yaml, of events", () => {
  it("joins what is the same, also through a third, and says that a person did", () => {
    expect(told("")).toEqual([1, 1, 1]);
    const two = `- same: {${coast}: ${words}, ${post}: ${words}}\n`;
    expect(told(two)).toEqual([1, 2]);
    expect(judge(two).events.map(({ judged }) => judged ?? false)).toEqual([false, true]);
    expect(told(`${two}- same:\n    ${mail}: ${words}\n    ${post}: ${words}\n`)).toEqual([3]);
  });

  it("parts what is different, whatever its score", () => {
    const one = corpusOf(met(coast), met(post));
    expect(told("", one)).toEqual([2]);
    expect(told(`- different: {${coast}: ${words}, ${post}: ${words}}`, one)).toEqual([1, 1]);
  });

  it("keeps two where nobody can be sure, and each leads to the other", () => {
    const one = corpusOf(met(coast), met(post));
    const { events } = judge(`- unsure: {${coast}: ${words}, ${post}: ${words}}`, one);
    const [a, b] = events;
    expect(a?.relations).toEqual([{ kind: "may-be", event: b?.id }]);
    expect(b?.relations).toEqual([{ kind: "may-be", event: a?.id }]);
  });

  it("reads a file of comments alone, and none", () => {
    expect(judge("# nothing yet\n").faults).toEqual([]);
    expect(judgeCorpus({ seeds: [], judgements: null }, apart).corpus).toBe(apart);
  });

  it("says nothing of an article that is not read yet", () => {
    const files = { text: `- same: {later: it met, ${coast}: ${words}}`, file: "j.yaml" };
    const later = { id: "later", file: "seeds/later.txt", text: "", sidecar: null };
    const seeds = [later, { ...later, id: coast }];
    expect(judgeCorpus({ seeds, judgements: files }, apart).diagnostics).toEqual([]);
  });
});

describe("judgements.yaml, with faults", () => {
  const pair = (verdict: string, a: string, b: string) =>
    `- ${verdict}: {${a}: ${words}, ${b}: ${words}}\n`;

  it("refuses a contradiction, also through a third, with the places of all; what stood before holds", () => {
    const same = pair("same", coast, post) + pair("same", post, mail);
    const { faults, events } = judge(same + pair("different", coast, mail));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("seeds/judgements.yaml:3:3  error  judgement/contradiction");
    expect(faults[0]).toContain(
      "seeds/judgements.yaml:1:3 and seeds/judgements.yaml:2:3 say together that they are the same, and seeds/judgements.yaml:3:3 that they are different.",
    );
    expect(events).toHaveLength(1);
    // Whichever of them stands last.
    expect(judge(pair("unsure", coast, mail) + same).faults[0]).toMatch(/:3:3 {2}error/);
    expect(judge(pair("different", coast, mail) + pair("unsure", mail, coast)).faults[0]).toContain(
      "judgement/contradiction",
    );
  });

  it("refuses a pair that is judged twice, in either order", () =>
    expect(judge(pair("same", coast, post) + pair("same", post, coast)).faults).toEqual([
      expect.stringContaining("seeds/judgements.yaml:1:3 says this already."),
    ]));

  it("refuses two of one article that would be one through another", () => {
    const again = met(coast, { title: "Roca and Holm meet", when: on("2024-06-08") });
    const quoted = { ...again, trigger: { ...again.trigger, start: 0, end: 4, text: "Roca" } };
    const corpus = corpusOf(
      { ...quoted, passages: [{ ...again.passages[0], start: 0, end: 4, exact: "Roca" }] },
      { ...met(coast), passages: [{ ...again.passages[0], start: 14, end: 36 }] },
      met(post),
    );
    const first = `- same: {${coast}: Roca, ${post}: ${words}}\n`;
    const { faults } = judge(first + pair("same", coast, post), corpus);
    expect(faults[0]).toContain(`two events of ${coast} would be one`);
  });

  it("says which article, words or key may be meant", () => {
    expect(judge(`- same: {2024-06-15-cost: ${words}, ${post}: ${words}}`).faults[0]).toMatch(
      /:1:10 {2}error {2}judgement\/unknown\n {2}There is no article .* Did you mean `2024-06-15-coast`/,
    );
    expect(judge(`- same: {${coast}: meet in Lima, ${post}: ${words}}`).faults[0]).toContain(
      "Did you mean “met in Lima” (seeds/2024-06-15-coast.txt:1:15)?",
    );
    expect(judge(`- sane: {${coast}: ${words}, ${post}: ${words}}`).faults[0]).toMatch(
      /:1:3 .*unknown-key\n.*Did you mean `same`/,
    );
  });

  it.each([
    ["same: x", "The file is not a list"],
    ["- x", "This is not a judgement."],
    ["- why: so", "It says neither same, different nor unsure."],
    ["- same: [a, b]\n  different: [a, b]", "It says both same and different."],
    ["- same: [a]", "`same` has one side"],
    ["- same: a", "`same` does not say what is meant."],
    [`- same: {${coast}: [a], ${post}: b}`, "`same` does not say what is meant."],
    ["- same: [a, b]\n  why: ", "`why` is not text."],
    ["- same: [a, b", "A bracket is not closed."],
  ])("refuses %j", (text, message) => expect(judge(text).faults[0]).toContain(message));
});

describe("judgements.yaml, of people", () => {
  const named = (of: string, name: string) =>
    met(of, { title: `${name} sails`, when: null, participants: [person(name)] });
  const keysOf = (text: string, corpus: Corpus) => {
    const own = judge(text, corpus).corpus;
    const people = toPeople(own);
    return own.events.flatMap(({ participants }) =>
      participants.map((one) => people.get(one)?.key),
    );
  };
  const two = corpusOf(named(coast, "Bo Holm"), named(post, "Boris Holm"), named(mail, "Holm"));

  it("makes one of two names, by the fullest; a surname alone stays out", () => {
    expect(keysOf("", two)).toEqual(["bo-holm", "boris-holm", `holm@${mail}`]);
    expect(keysOf("- same: [Bo Holm, Boris Holm]", two)).toEqual([
      "boris-holm",
      "boris-holm",
      `holm@${mail}`,
    ]);
    expect(keysOf("- same: [Holm, Boris Holm]", two)).toEqual([
      "bo-holm",
      "boris-holm",
      "boris-holm",
    ]);
  });

  it("takes a surname away from who was taken for the same", () => {
    const one = corpusOf(
      met(coast, { participants: [person("Bo Holm")] }),
      met(coast, { title: "Holm sails", participants: [person("Holm")] }),
      met(post, { participants: [person("Ana Roca")] }),
    );
    expect(keysOf("", one)).toEqual(["bo-holm", "bo-holm", "ana-roca"]);
    expect(keysOf("- different: [Holm, Bo Holm]", one)).toEqual([
      "bo-holm",
      `holm@${coast}`,
      "ana-roca",
    ]);
  });

  it("refuses a name that nobody has, with the nearest, and contradictions", () => {
    expect(judge("- same: [Bo Holm, Borys Holm]", two).faults[0]).toContain(
      "Nobody of the events is called “Borys Holm”. Did you mean “Boris Holm”?",
    );
    const text = "- same: [Bo Holm, Boris Holm]\n- different: [Boris Holm, Bo Holm]\n";
    expect(judge(text, two).faults[0]).toContain("judgement/contradiction");
  });
});
