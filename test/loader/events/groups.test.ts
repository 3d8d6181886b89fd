import { describe, expect, it } from "vitest";
import { readArticle } from "#loader/article/readArticle.ts";
import type { Dated } from "#loader/events/dates/bindDates.ts";
import { type Group, type Groups, newGroups } from "#loader/events/merging/groups.ts";
import { read } from "#loader/load.ts";
import { publishedDay, story } from "./told.ts";

/** What each sentence of a story tells, in order of telling. */
function tellings(...sentences: readonly string[]): readonly Dated[] {
  const facts = { publisher: null, url: null, rights: null };
  const publishedFrom = "sidecar" as const;
  const article = readArticle("test", story(...sentences), {
    ...facts,
    published: publishedDay,
    publishedFrom,
  });
  return read(article).dated;
}

/** Each telling opens a group of its own. */
function opened(told: readonly Dated[]): Groups {
  const groups = newGroups();
  for (const one of told) groups.open(one);
  return groups;
}

const words = (found: readonly Group[]) =>
  found.map((group) => group.map(({ candidate }) => candidate.trigger.text).join(" + "));

/** The groups that a telling may join, of those that the others opened. */
function akin(told: readonly Dated[], groups: Groups): readonly string[] {
  return words(told.flatMap(({ candidate }) => groups.akin(candidate)));
}

describe("groups.akin", () => {
  it("finds the events of the same act, in order of telling", () => {
    const told = tellings(
      "Ana Roca met Bo Holm on Friday.",
      "Peru expelled two Chilean diplomats.",
      "Ana Roca met Ida Vik on Sunday.",
    );
    const again = tellings("Ana Roca met Bo Holm for two hours on Friday.");
    expect(akin(again, opened(told))).toEqual(["met", "met"]);
  });

  it("finds what is told under another name of its family: a deal agreed on and signed", () => {
    const told = tellings("Peru and Chile agreed on Sunday to reopen the crossing.");
    const again = tellings("Peru and Chile signed an accord in Lima.");
    expect(akin(again, opened(told))).toEqual(["agreed"]);
  });

  it("names a group once that shares two families, and keeps the order of first tellings", () => {
    const told = tellings(
      "Ana Roca phoned Bo Holm on Friday.",
      "Ana Roca spoke with Ida Vik on Saturday.",
      "Ana Roca phoned Ida Vik on Sunday.",
    );
    const again = tellings("Ana Roca phoned Bo Holm on Friday.");
    expect(akin(again, opened(told))).toEqual(["phoned", "spoke", "phoned"]);
  });

  it("finds nothing where no event is of a family", () => {
    const again = tellings("Ana Roca met Bo Holm on Friday.");
    expect(akin(again, opened(tellings("Peru expelled two Chilean diplomats.")))).toEqual([]);
    expect(akin(again, newGroups())).toEqual([]);
  });
});

describe("groups.add", () => {
  const told = tellings(
    "Ana Roca met Bo Holm on Friday.",
    "Peru expelled two Chilean diplomats.",
    "Ana Roca met Bo Holm for two hours.",
  );
  const groups = newGroups();
  for (const one of told) {
    const [group] = groups.akin(one.candidate);
    if (group) groups.add(group, one);
    else groups.open(one);
  }

  it("puts a telling behind those of its event", () => {
    expect(words(groups.all)).toEqual(["met + met", "expelled"]);
  });

  it("lets an event be found by each sentence that tells it", () => {
    const sentences = told.map(({ candidate }) => candidate.sentence);
    const found = sentences.map((one) => words(groups.toldIn([one])));
    expect(found).toEqual([["met + met"], ["expelled"], ["met + met"]]);
  });

  it("names it once, in order of first tellings, however many sentences tell it", () => {
    const sentences = told.map(({ candidate }) => candidate.sentence).toReversed();
    expect(words(groups.toldIn(sentences))).toEqual(["met + met", "expelled"]);
  });

  it("finds nothing in a sentence that tells nothing", () => {
    expect(groups.toldIn([0, 99])).toEqual([]);
  });
});
