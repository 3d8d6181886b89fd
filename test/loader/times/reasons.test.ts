import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rows as rules } from "#loader/times/tag.ts";
import { timesIn } from "./marked.ts";

interface Example {
  readonly rule: string;
  /** The time stands in it in double brackets. */
  readonly sentence: string;
  readonly reason: string;
  /** False where the day of publication is not known. */
  readonly published: boolean;
}

const file = readFileSync(join(import.meta.dirname, "reasons.md"), "utf8");

const examples: readonly Example[] = file.split("\n## ").flatMap((part) =>
  Array.from(
    part.matchAll(/^\| ([a-z-]+) \| (.*\[\[.*) \| (.*) \|$/gm),
    ([, rule = "", sentence = "", reason = ""]) => ({
      rule,
      sentence,
      reason,
      published: !part.startsWith("Without"),
    }),
  ),
);

/** The rule's row and the way of reckoning: "weekday-past" is "weekday" and "past". */
function taken(rule: string): { readonly name: string; readonly branch: string } {
  const names = rules.map(({ name }) => name).filter((n) => rule === n || rule.startsWith(`${n}-`));
  const name = names.reduce((a, b) => (b.length > a.length ? b : a), "");
  // "edge-late-last", "range-late-last": the edge is told apart from what it cuts.
  const branch = rule.slice(name.length + 1).replace(/^(?:early|mid|late|start|end|earlier)-/, "");
  return { name, branch };
}

/** Rows that lend others their words, and give no time of their own. */
const lending: ReadonlySet<string> = new Set(["half", "overnight", "attacks-of-september"]);

describe("the reason of a time", () => {
  it.each(examples)("$rule: $sentence", async ({ rule, sentence, reason, published }) => {
    const start = sentence.indexOf("[[");
    const text = sentence.replace(/\[\[|\]\]/g, "");
    const found = (await timesIn(text, published ? undefined : null)).find(
      (one) => one.start === start,
    );
    expect([found?.rule, found?.reason]).toEqual([rule, reason]);
  });

  it("has an example for every rule", () => {
    const shown = new Set(examples.map(({ rule }) => taken(rule).name));
    const missing = rules.map(({ name }) => name).filter((n) => !shown.has(n) && !lending.has(n));
    expect(missing, "rules without a row in reasons.md").toEqual([]);
  });

  it("has an example for every way of reckoning that the examples’ words can take", async () => {
    const shown = new Set(examples.map(({ rule }) => taken(rule).branch));
    const frames = [
      "They met X.",
      "They will meet in X.",
      "Talks X.",
      "It fell on 5 May 1997 and rose X.",
    ];
    const words = examples.map(({ sentence }) => /\[\[(.*)\]\]/.exec(sentence)?.[1] ?? "");
    const texts = words.flatMap((one) => frames.map((frame) => frame.replace("X", one)));
    const found = await Promise.all(
      texts.flatMap((text) => [undefined, null].map((day) => timesIn(text, day))),
    );
    const missing = found.flat().filter(({ rule }) => !shown.has(taken(rule).branch));
    expect(missing.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it("is a sentence: a capital, a verb, a stop, no word twice", () => {
    for (const { reason } of examples) {
      expect(reason).toMatch(/^“['’]?\p{Lu}|^“['’]?\d/u);
      expect(reason).toMatch(/” is .*\.$/);
      expect(reason).not.toMatch(/\b(\p{L}+) \1\b|  |\.\.|undefined|null|NaN/u);
    }
  });
});
