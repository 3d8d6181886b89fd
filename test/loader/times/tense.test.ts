import { describe, expect, it } from "vitest";
import { tellingOf } from "#loader/times/tense.ts";
import { nodeOf, treeOf } from "../tree/trees.ts";

/** The tense at the word "Friday". */
async function tenseOf(text: string): Promise<string> {
  const tree = await treeOf(text);
  return tellingOf(tree, nodeOf(tree, "Friday")).tense;
}

describe("tellingOf(tree, span)", () => {
  it.each([
    "The envoy left on Friday.",
    "The envoy had left on Friday.",
    "The envoy said Friday he will leave soon.",
    "They agreed on Friday to reopen the border.",
    "The envoy told reporters on Friday that talks would resume.",
    "The talks, which ended on Friday, will resume.",
    "The minister, who arrived Friday, plans to stay.",
    "The two were briefed on Friday.",
    "On Friday, he said, the envoy left.",
    "The envoy declared on Friday a state of war.",
  ])("hears the past in: %s", async (text) => expect(await tenseOf(text)).toBe("past"));

  it.each([
    "The envoy will leave on Friday.",
    "The envoy said he will leave on Friday.",
    "The envoy said he would leave on Friday.",
    "The envoy may leave on Friday.",
    "The envoy is to leave on Friday.",
    "The envoy is going to leave on Friday.",
    "The envoy plans to leave on Friday.",
    "The envoy is expected to leave on Friday.",
    "The talks are scheduled for Friday.",
    "Talks set for Friday were in doubt.",
    "The two agreed to meet on Friday.",
    "The envoy would report to the chairman in Oslo on Friday, he said.",
    "The envoy goes to Oslo on Friday.",
    "They’ll leave on Friday.",
    "Envoy to visit Oslo Friday",
  ])("hears what is to come in: %s", async (text) => expect(await tenseOf(text)).toBe("future"));

  it("hears nothing where no verb tells", async () =>
    expect(await tenseOf("Talks on Friday.")).toBe("none"));

  it("takes the month of May for no verb", async () =>
    expect(await tenseOf("They met in May, on a Friday.")).toBe("past"));
});
