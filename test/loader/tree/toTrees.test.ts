import { assert, asyncProperty, constantFrom, array } from "fast-check";
import { describe, expect, it } from "vitest";
import { rootOf } from "#loader/tree/node.ts";
import { ancestorsOf, subtreeOf } from "#loader/tree/walk.ts";
import { nodeOf, treeOf, treesOf, treesOfAll } from "./trees.ts";

/** Pieces of news, whole and broken: what is put together of them need not be English. */
const pieces = constantFrom(
  ..."Holm met Bruun|in Oslo|— a former judge —|(his third visit)|, who left Lima ,|and|“We agreed,” he said|the U.S.-led talks|\n|.|on 3 May 2021|[sic]|–|--|a)|‘no’|🙂|Ĝis|3.5%|Gen. Ó Brádaigh|?".split(
    "|",
  ),
);

describe("any text", () => {
  it("gives trees: one root a sentence, one head a word, no cycle, and all words are the text's", async () => {
    await assert(
      asyncProperty(array(pieces, { minLength: 1, maxLength: 25 }), async (parts) => {
        const text = parts.join(" ");
        const trees = await treesOfAll(text);
        let from = 0;
        for (const tree of trees) {
          expect(subtreeOf(rootOf(tree))).toHaveLength(tree.nodes.length);
          for (const [at, node] of tree.nodes.entries()) {
            expect(node.at).toBe(at);
            expect(ancestorsOf(node).at(-1) ?? node).toBe(rootOf(tree));
            expect(text.slice(node.start, node.end)).toBe(node.text);
            expect(text.slice(from, node.start)).toMatch(/^\s*$/);
            from = node.end;
          }
        }
        expect(text.slice(from)).toMatch(/^\s*$/);
      }),
      { numRuns: 150 },
    );
  });

  it("has no words of a bullet in front of a paragraph", async () => {
    const trees = await treesOf("Holm met Bruun\n– Holm met Bruun");
    expect(trees.flatMap(({ nodes }) => nodes).map(({ text }) => text)).not.toContain("–");
  });

  it("of one word is a tree, and of none there is none", async () => {
    expect((await treeOf("Talks")).nodes).toHaveLength(1);
    expect(await treesOf("")).toEqual([]);
  });
});

describe("asides", () => {
  it.each([
    ["Holm (a former judge) met Bruun.", "judge", "Holm", "appos"],
    ["Bo Holm — he had left Oslo — met Bruun.", "left", "Bo", "parataxis"],
    ["Bruun met Holm (who had left Oslo) in Lima.", "left", "Holm", "acl:relcl"],
  ])("%s: “%s” hangs on “%s” as %s", async (text, form, head, relation) => {
    const node = nodeOf(await treeOf(text), form);
    expect([node.head?.text, node.relation]).toEqual([head, relation]);
  });

  it("return to their places, and the sentence reads on behind them", async () => {
    const tree = await treeOf("Holm — the third envoy in a year — met Bruun in Lima.");
    expect(nodeOf(tree, "Holm").head?.text).toBe("met");
    expect(tree.nodes.map(({ text }) => text).join(" ")).toBe(
      "Holm — the third envoy in a year — met Bruun in Lima .",
    );
  });

  it("a range of years is none, nor what opens a sentence", async () => {
    const range = await treeOf("The pact of 2019–2021 ended.");
    expect(nodeOf(range, "pact").head?.text).toBe("ended");
    expect((await treeOf("(Holm left.)")).nodes).toHaveLength(5);
  });
});
