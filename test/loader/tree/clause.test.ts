import { describe, expect, it } from "vitest";
import {
  antecedentOf,
  clauseOf,
  doerOf,
  governorOf,
  isPassive,
  obliquesOf,
  subjectOf,
  undergoersOf,
} from "#loader/tree/clause.ts";
import { nodeOf, treeOf } from "./trees.ts";

/** A sentence, its verb, and the first words of who does it and of whom it is done to. */
const roles: readonly (readonly [
  text: string,
  verb: string,
  doer: string | null,
  undergoers: readonly string[],
])[] = [
  ["Holm met Bruun in Oslo.", "met", "Holm", ["Bruun"]],
  ["Bruun was met by Holm in Oslo.", "met", "Holm", ["Bruun"]],
  ["The pact was signed in May.", "signed", null, ["pact"]],
  ["Holm, who met Bruun in Oslo, left on Monday.", "met", "Holm", ["Bruun"]],
  ["Holm, who met Bruun in Oslo, left on Monday.", "left", "Holm", []],
  ["The envoy that Peru recalled in May returned.", "recalled", "Peru", ["envoy"]],
  ["The accord signed by both ministers in Lima took effect.", "signed", "ministers", ["accord"]],
  ["Holm agreed to meet Bruun.", "meet", "Holm", ["Bruun"]],
  ["Holm urged Peru to sign the treaty.", "sign", "Peru", ["treaty"]],
  ["Holm arrived in Lima and met Bruun.", "met", "Holm", ["Bruun"]],
  ["Holm left Lima after meeting Bruun.", "meeting", "Holm", ["Bruun"]],
  ["Holm is expected to visit Lima.", "visit", "Holm", ["Lima"]],
  ["Peru's plan to recall the envoy failed.", "recall", "Peru", ["envoy"]],
  ["Peru condemned and rejected the plan.", "rejected", "Peru", ["plan"]],
  ["Holm said Bruun had left Oslo.", "left", "Bruun", ["Oslo"]],
  ["The talks, which Peru hosted, ended on Monday.", "hosted", "Peru", ["talks"]],
];

describe("who does what to whom", () => {
  it.each(roles)("%s (%s)", async (text, form, doer, undergoers) => {
    const verb = nodeOf(await treeOf(text), form);
    expect(doerOf(verb)?.text ?? null).toBe(doer);
    expect(undergoersOf(verb).map((node) => node.text)).toEqual(undergoers);
  });
});

describe("passives", () => {
  it.each([
    ["Holm was met by Bruun.", "met", true],
    ["Holm has met Bruun.", "met", false],
    ["Holm met Bruun.", "met", false],
    ["The talks were postponed and then cancelled.", "cancelled", true],
    ["The accord signed in Lima took effect.", "signed", true],
  ])("%s (%s): %s", async (text, form, passive) => {
    expect(isPassive(nodeOf(await treeOf(text), form))).toBe(passive);
  });
});

describe("clauses", () => {
  it("a word stands in the clause of its verb", async () => {
    const tree = await treeOf("Holm said the talks with Peru ended in Lima.");
    expect(clauseOf(nodeOf(tree, "Peru")).text).toBe("ended");
    expect(governorOf(nodeOf(tree, "ended"))?.text).toBe("said");
    expect(governorOf(nodeOf(tree, "said"))).toBeNull();
  });

  it("a relative clause knows its noun", async () => {
    const tree = await treeOf("Holm met the envoy who had left Lima.");
    expect(antecedentOf(nodeOf(tree, "left"))?.text).toBe("envoy");
    expect(antecedentOf(nodeOf(tree, "met"))).toBeNull();
  });

  it("phrases are found by their preposition", async () => {
    const verb = nodeOf(await treeOf("Holm met with Bruun in Oslo on Monday."), "met");
    expect(obliquesOf(verb, "with").map(({ text }) => text)).toEqual(["Bruun"]);
    expect(obliquesOf(verb, "from")).toEqual([]);
    expect(obliquesOf(verb).map(({ text }) => text)).toEqual(["Bruun", "Oslo", "Monday"]);
  });
});

describe("subjects", () => {
  it.each([
    ["Signing the treaty helped Peru.", "Signing", null],
    ["Holm spoke before Bruun left.", "left", "Bruun"],
  ])("%s (%s): %s", async (text, form, subject) => {
    expect(subjectOf(nodeOf(await treeOf(text), form))?.text ?? null).toBe(subject);
  });
});
