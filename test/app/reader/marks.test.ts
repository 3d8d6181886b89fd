import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pressed, type WordRun, toRuns } from "#app/reader/marks.ts";
import type { Span } from "#model/span.ts";
import { again, article, cancelled, corpus, met } from "../corpus.ts";

/** Runs as text: `words` alone, or `words|events, innermost first|events dated by them`. */
function shown(runs: readonly WordRun[]): readonly string[] {
  return runs.map(({ start, end, events, dates }) =>
    [article.text.slice(start, end), events.join(" "), dates.join(" ")].filter(Boolean).join("|"),
  );
}

function paragraph(number: number): Span {
  const found = article.paragraphs.find((each) => each.number === number);
  if (!found) throw new Error(`no paragraph ${number}`);
  return { start: found.start, end: found.end };
}

describe("toRuns(paragraph, events)", () => {
  it("cuts a paragraph where passages and date words begin and end", () =>
    expect(shown(toRuns(paragraph(1), corpus.events))).toEqual([
      "The envoys met in Port Louis |e-met",
      "on Tuesday|e-met|e-met",
      " after |e-met",
      "a visit |e-cancelled e-met",
      "in March|e-cancelled e-met|e-cancelled",
      " was called off|e-cancelled e-met",
      ".",
    ]));

  it("is one run where nothing is told", () =>
    expect(shown(toRuns(paragraph(2), [met]))).toEqual([
      "They may meet again in the autumn. Ana Obi had met her counterpart in 2019.",
    ]));

  it("names an event once, however many of its passages lie over the words", () => {
    const [passage] = met.passages;
    const inner = { ...passage, end: passage.start + 10 };
    const runs = toRuns(paragraph(1), [{ ...met, when: null, passages: [passage, inner] }]);
    expect(runs.map((run) => run.events)).toEqual([["e-met"], ["e-met"], []]);
  });

  it("keeps what reaches over the paragraph's ends inside it", () => {
    const [passage] = met.passages;
    const all = { ...passage, start: 0, end: article.text.length };
    const runs = toRuns(paragraph(2), [{ ...again, passages: [all] }]);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject(paragraph(2));
  });

  it("makes date words outside every passage an event's own", () => {
    const runs = toRuns(paragraph(2), [{ ...cancelled, passages: again.passages }]);
    expect(shown(runs)[0]).toBe("They may meet again in the autumn|e-cancelled");
    const dated = toRuns(paragraph(1), [{ ...cancelled, passages: again.passages }]);
    expect(shown(dated)).toContain("in March|e-cancelled|e-cancelled");
  });

  it("leaves no gap and no overlap, whatever the passages", () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(span, fc.array(span, { minLength: 1, maxLength: 6 }), (line, spans) => {
        const events = spans.map((each, i) => ({
          id: `e${i}`,
          when: null,
          passages: [{ ...each, exact: "", prefix: "", suffix: "" }] as const,
        }));
        const runs = toRuns(line, events);
        expect(runs.at(-1)?.end).toBe(line.end);
        for (const [i, run] of runs.entries()) {
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.start).toBe(runs[i - 1]?.end ?? line.start);
          const over = events.filter(
            ({ passages: [p] }) => p.start <= run.start && run.end <= p.end,
          );
          expect(new Set(run.events)).toEqual(new Set(over.map(({ id }) => id)));
        }
      }),
    );
  });
});

describe("pressed(events, selected)", () => {
  it("is the innermost event first", () => expect(pressed(["a", "b"], null)).toBe("a"));
  it("is the next one where one is selected", () => expect(pressed(["a", "b"], "a")).toBe("b"));
  it("comes around", () => expect(pressed(["a", "b"], "b")).toBe("a"));
  it("starts anew from an event of other words", () => expect(pressed(["a"], "c")).toBe("a"));
  it("is nothing on words without an event", () => expect(pressed([], "a")).toBeUndefined());
});
