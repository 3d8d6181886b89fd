import { describe, expect, it } from "vitest";
import {
  ancestorsOf,
  caseOf,
  childrenBy,
  conjunctsOf,
  firstConjunctOf,
  phraseOf,
  spanOf,
  subtreeOf,
  textOf,
} from "#loader/tree/walk.ts";
import { nodeOf, treeOf } from "./trees.ts";

describe("phrases", () => {
  it.each([
    ["The new foreign minister of Peru left Lima.", "minister", "The new foreign minister of Peru"],
    ["The envoy, who had left Lima, returned.", "envoy", "The envoy"],
    ["Peru’s envoy and a general met.", "envoy", "Peru’s envoy"],
    ["They met in the capital.", "capital", "the capital"],
    ["US-led forces left.", "forces", "US-led forces"],
  ])("%s (%s): %s", async (text, form, phrase) => {
    expect(textOf(phraseOf(nodeOf(await treeOf(text), form)))).toBe(phrase);
  });
});

describe("cases", () => {
  it.each([
    ["Holm met with Bruun.", "Bruun", "with"],
    ["According to Holm, they met.", "Holm", "according to"],
    ["Holm left because of the raid.", "raid", "because of"],
    ["Holm left before Bruun arrived.", "arrived", "before"],
    ["Holm left.", "Holm", ""],
  ])("%s (%s): %s", async (text, form, found) => {
    expect(caseOf(nodeOf(await treeOf(text), form))).toBe(found);
  });
});

describe("coordination", () => {
  it("lists what is joined, in the order of the text", async () => {
    const tree = await treeOf("Holm, Bruun and Varga met in Oslo.");
    expect(conjunctsOf(nodeOf(tree, "Holm")).map(({ text }) => text)).toEqual([
      "Holm",
      "Bruun",
      "Varga",
    ]);
    expect(firstConjunctOf(nodeOf(tree, "Varga")).text).toBe("Holm");
    expect(firstConjunctOf(nodeOf(tree, "met")).text).toBe("met");
  });
});

describe("relations", () => {
  it("a relation stands for its subtypes, not for others that begin alike", async () => {
    const tree = await treeOf("The pact was signed by Holm.");
    const verb = nodeOf(tree, "signed");
    expect(childrenBy(verb, "nsubj").map(({ text }) => text)).toEqual(["pact"]);
    expect(childrenBy(verb, "obl").map(({ text }) => text)).toEqual(["Holm"]);
    expect(childrenBy(verb, "nsub", "ob")).toEqual([]);
  });

  it("up and down are the same way", async () => {
    const tree = await treeOf("Holm said the talks in Lima ended on Monday.");
    for (const node of tree.nodes)
      for (const above of ancestorsOf(node)) expect(subtreeOf(above)).toContain(node);
  });

  it("a span reaches from the first to the last word", async () => {
    const text = "Holm met Bruun.";
    const tree = await treeOf(text);
    const { start, end } = spanOf([nodeOf(tree, "Bruun"), nodeOf(tree, "met")]);
    expect(text.slice(start, end)).toBe("met Bruun");
  });
});
