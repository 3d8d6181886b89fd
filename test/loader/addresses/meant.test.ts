import { describe, expect, it } from "vitest";
import { toMeant } from "#loader/addresses/meant.ts";
import type { Address } from "#loader/addresses/register.ts";
import { readArticle } from "#loader/article/readArticle.ts";
import type { NewsEvent } from "#model/event.ts";
import { toSelector } from "#model/selector.ts";
import { event } from "../../format/told.ts";

const text = `Two Talks

Ana Obi met Per Lind in Oslo on Monday and opened the mission in Lima on Tuesday.

They spoke again on Friday.
`;
const article = readArticle("talks", text, {
  published: "2021-03-06",
  publishedFrom: "sidecar",
  publisher: null,
  url: null,
  rights: null,
});

/** An event that rests on these words, named by `trigger`. */
function told(id: string, words: string, trigger: string): NewsEvent {
  const start = text.indexOf(words);
  const at = text.indexOf(trigger, start);
  return event({
    id,
    article: "talks",
    trigger: { start: at, end: at + trigger.length, text: trigger },
    passages: [toSelector(text, { start, end: start + words.length })],
  });
}

const meeting = told("1", "Ana Obi met Per Lind in Oslo on Monday", "met");
const opening = told("2", "opened the mission in Lima on Tuesday", "opened");
const call = told("3", "They spoke again on Friday", "spoke");

function published(slug: string, parts: Partial<Address>): Address {
  const entry = { slug, event: "gone", article: "talks", title: slug, trigger: "gone" };
  return { ...entry, quote: "gone", leads: [], withdrawn: null, ...parts };
}

const meant = (addresses: readonly Address[], events = [meeting, opening, call]) =>
  Object.fromEntries(toMeant(addresses, article, events));

describe("toMeant(addresses, article, events)", () => {
  it("means the event that has the id, whatever words the address had", () => {
    expect(meant([published("a", { event: "2" })])).toEqual({ a: ["2"] });
  });

  it("means the event that its words name, where the id is another one now", () => {
    const quote =
      "Ana Obi met Per Lind in Oslo on Monday and opened the mission in Lima on Tuesday";
    expect(meant([published("a", { quote, trigger: "opened" })])).toEqual({ a: ["2"] });
  });

  it("finds words that were edited a little", () => {
    const quote = "They spoke once again on Thursday";
    expect(meant([published("a", { quote, trigger: "spoke" })])).toEqual({ a: ["3"] });
  });

  it("means all that one was split into", () => {
    const quote =
      "Ana Obi met Per Lind in Oslo on Monday and opened the mission in Lima on Tuesday";
    expect(meant([published("a", { quote, trigger: "met and opened" })])).toEqual({
      a: ["1", "2"],
    });
  });

  it("means the event that has swallowed its words", () => {
    const merged = { ...meeting, passages: [meeting.passages[0], call.passages[0]] } as const;
    const entries = [
      published("a", { event: "1" }),
      published("b", { quote: "They spoke again on Friday", trigger: "spoke" }),
    ];
    expect(meant(entries, [merged, opening])).toEqual({ a: ["1"], b: ["1"] });
  });

  it("means nothing where the words are gone, or another event's", () => {
    expect(meant([published("a", { quote: "A treaty was signed in Quito" })])).toEqual({});
    const opened = { quote: "opened the mission in Lima on Tuesday", trigger: "opened" };
    const two = [published("a", { event: "1" }), published("b", opened)];
    expect(meant(two, [meeting, call])).toEqual({ a: ["1"] });
  });

  it("takes only the very words in an article of another name", () => {
    const moved = { article: "draft", quote: "They spoke again on Friday", trigger: "spoke" };
    expect(meant([published("a", moved)])).toEqual({ a: ["3"] });
    expect(meant([published("a", { ...moved, quote: "They spoke again on Fridays" })])).toEqual({});
  });

  it("leaves what was settled before", () => {
    const spoke = { quote: "They spoke again on Friday", trigger: "spoke" };
    expect(meant([published("a", { ...spoke, withdrawn: "a guess" })])).toEqual({});
    expect(meant([published("a", { ...spoke, leads: ["b"] })])).toEqual({});
  });
});
