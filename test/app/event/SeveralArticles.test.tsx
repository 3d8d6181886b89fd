// The card of an event while the page is about several articles.

import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import { sources } from "#app/sources/sourcesCode.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { corpusOf, met, on } from "../../dossier/story.ts";
import { heading, open } from "../page.tsx";

const [coast, post, mail] = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;

beforeAll(() => sources.load());

function shown(corpus: Corpus, article: string | null = null) {
  const event = corpus.events.find(({ tellings }) => tellings) ?? corpus.events[0];
  return open(`event/${event?.slug}/${article ? `?a=${article}` : ""}`, corpus);
}

const told = (...events: readonly NewsEvent[]) => toDossier(corpusOf(...events)).corpus;
const differing = told(met(coast, { when: on("2024-06-15") }), met(post), met(mail));

/** Each row of the table of values as its words; the reasons of dates are closed. */
function rows(): readonly string[] {
  const wordsOf = (cell: Element) => (cell.querySelector("summary") ?? cell).textContent.trim();
  return [...document.querySelectorAll(".card tr")].map((row) =>
    [...row.children].map(wordsOf).filter(Boolean).join(" | "),
  );
}

describe("the card of an event that several articles tell", () => {
  it("says first on what they differ, to eye and ear", () => {
    shown(differing);
    expect(heading("Told by three, they differ on the day").tagName).toBe("H3");
    expect(document.querySelector(".card")?.textContent).toContain(
      "Two say Friday 14 June, one says Saturday 15 June 2024.",
    );
  });

  it("has a line for each source where they differ, and one where they agree", () => {
    shown(differing);
    expect(rows()).toEqual([
      "When | Friday 14 June 2024 | post | why this date",
      "mail | why this date",
      "Saturday 15 June 2024 | coast | why this date",
      "Who | Ana Roca, Bo Holm | all three",
      "What | meeting or talks | meets all three",
      "Status | Held | all three",
    ]);
  });

  it("says where an editor has joined them, and nowhere else", () => {
    const by = met(coast, { title: "A canal is closed", participants: [] });
    const other = met(post, { title: "Ana Roca sings", participants: [] });
    const pair = [by.id, other.id] as const;
    const corpus = toDossier(corpusOf(by, other), [{ pair, verdict: "same" }]).corpus;
    shown(corpus);
    expect(rows()).toContain("One event | An editor says so.");
  });

  it("has the reason of each date behind its words", () => {
    shown(differing);
    const reasons = [...document.querySelectorAll(".card details .facts")];
    expect(reasons.map((reason) => reason.lastElementChild?.textContent)).toEqual([
      "ResultFri 14 June 2024",
      "ResultFri 14 June 2024",
      "ResultSat 15 June 2024",
    ]);
  });

  it("leads from each source into its article", () => {
    shown(differing);
    const card = within(screen.getByRole("table"));
    expect(card.getByRole("link", { name: "coast" }).getAttribute("href")).toMatch(
      new RegExp(`/event/.*/\\?a=${coast}$`),
    );
  });

  it("neither takes the words of one for those of all, nor a fork for a doubt", () => {
    shown(differing);
    expect(document.querySelector(".card .quote")).toBeNull();
    expect(document.querySelectorAll("#article blockquote")).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(
      /only passage|one of these two days|The article /,
    );
  });

  it("says nothing of a difference where there is none, and who tells it", () => {
    shown(told(met(coast), met(post)));
    expect(heading("Told by two")).toBeTruthy();
    expect(document.querySelector(".card .fork")).toBeNull();
    expect(rows().at(-1)).toBe("Told by | coast, post");
  });

  it("is the article's own card where the page is about one", () => {
    shown(differing, coast);
    expect(document.querySelector(".card-when")?.textContent).toBe("Saturday 15 June 2024");
    expect(document.querySelector(".quote figcaption")?.textContent).toContain(
      "the only passage in this article",
    );
  });
});

describe("the card of an event that one of several articles tells", () => {
  it("leaves the words to the other half", () => {
    shown(told(met(coast), met(post, { when: on("2024-01-03"), title: "Ada Vik left Oslo" })));
    expect(document.querySelector(".card .quote")).toBeNull();
    expect(document.querySelectorAll("#article blockquote")).toHaveLength(1);
    expect(document.querySelector(".card-when")).toBeTruthy();
  });
});
