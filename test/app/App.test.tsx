import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Article } from "#model/article.ts";
import { article, corpus, two } from "./corpus.ts";
import { heading, open, spoken } from "./page.tsx";

const met = "event/envoys-meet-in-port-louis/";

/** The list row with a title. */
function row(title: string): HTMLElement {
  const list = screen.getByRole("region", { name: "What happened" });
  return within(list).getByRole("link", { name: new RegExp(title) });
}

const openArticle = () => document.querySelector(".reader")?.getAttribute("aria-label");

describe("the start page", () => {
  it("says how the text order differs from the chronological order", () => {
    open("");
    expect(document.querySelector(".lead")?.textContent).toBe(
      "The article tells four events, one of them without a date. It opens with the last and " +
        "comes to the first in paragraph 2. The number beside an event is its place in time.",
    );
  });

  it("has skip links to the article, the chart and the list", () => {
    open("");
    for (const name of ["To the article", "To the chart", "To the list of events"]) {
      const id = screen.getByRole("link", { name }).getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(id)?.tabIndex).toBe(-1);
    }
  });

  it("leaves focus alone on a fresh load", () => {
    open(met);
    expect(document.activeElement).toBe(document.body);
  });
});

describe("selecting", () => {
  it("shows the card in the list's place, its address and its title", async () => {
    const user = open("");
    await user.click(row("Envoys meet in Port Louis"));
    expect(location.pathname).toBe(`/${met}`);
    expect(document.title).toBe("Envoys meet in Port Louis · Dateline");
    expect(heading("3 Envoys meet in Port Louis")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "What happened" })).toBeNull();
  });

  it("moves focus to the card's heading and announces what that does not say", async () => {
    const user = open("");
    await user.click(row("Visit is called off"));
    expect(document.activeElement).toBe(heading("2 Visit is called off"));
    expect(spoken()).toBe("2 of 4, selected. Cancelled. Some day in March 2021.");
    await user.keyboard("{Escape}");
    expect(spoken()).toBe("Nothing selected, four events.");
  });

  it("announces nothing on a fresh load", () => {
    open(met);
    expect(spoken()).toBe("");
  });

  it("works from the margin, by keyboard", async () => {
    const user = open("");
    const [number] = screen.getAllByRole("link", {
      name: "Event 2, Visit is called off, cancelled",
    });
    number?.focus();
    await user.keyboard("{Enter}");
    expect(location.pathname).toBe("/event/visit-is-called-off/");
    expect(document.querySelectorAll(".reader a[aria-current]")).toHaveLength(2);
  });

  it("works on the words: first the innermost event, then the next", async () => {
    const user = open("");
    await user.click(screen.getByText("was called off", { exact: false, selector: "span" }));
    expect(location.pathname).toBe("/event/visit-is-called-off/");
    await user.click(
      screen.getByText("was called off", { exact: false, selector: "[data-start]" }),
    );
    expect(location.pathname).toBe(`/${met}`);
  });

  it("leaves a click with Control to the browser", async () => {
    const user = open("");
    await user.keyboard("{Control>}");
    await user.click(row("Visit is called off"));
    await user.keyboard("{/Control}");
    expect(document.querySelector(".card")).toBeNull();
  });

  it("follows Back and Forward", async () => {
    const user = open("");
    await user.click(row("Visit is called off"));
    await user.click(
      screen.getByRole("link", { name: /^Next: 3 Envoys meet in Port Louis.*later/ }),
    );
    expect(location.pathname).toBe(`/${met}`);
    act(() => history.back());
    await waitFor(() => expect(heading("2 Visit is called off")).toBeTruthy());
    act(() => history.back());
    await waitFor(() => expect(heading("What happened")).toBeTruthy());
    act(() => history.forward());
    await waitFor(() => expect(heading("2 Visit is called off")).toBeTruthy());
  });
});

describe("Escape", () => {
  it("brings the list back, with focus on the row that was left", async () => {
    const user = open(met);
    await user.keyboard("{Escape}");
    expect(location.pathname).toBe("/");
    expect(document.activeElement?.id).toBe("row-envoys-meet-in-port-louis");
  });

  it("does nothing if nothing is selected", async () => {
    const user = open("");
    const before = history.length;
    await user.keyboard("{Escape}");
    expect(history.length).toBe(before);
  });
});

describe("an address that no event has", () => {
  it("says so and suggests the nearest", async () => {
    open("event/visit-is-caled-off/");
    expect(heading("No event has this address")).toBeTruthy();
    expect(await screen.findByText("visit-is-caled-off")).toBeTruthy();
    const [first] = document.querySelectorAll(".notice li");
    expect(first?.textContent).toBe("Visit is called off, cancelled, in Mar 2021");
    expect(first?.querySelector("a")?.getAttribute("href")).toBe("/event/visit-is-called-off/");
  });

  it("keeps the chart and the list beside it", () => {
    open("event/nothing/");
    expect(heading("What happened")).toBeTruthy();
  });
});

describe("several articles", () => {
  it("opens the selected event's article, and leaves it open when the card is closed", async () => {
    const user = open("event/another-meeting/", two);
    expect(openArticle()).toBe("Another Day");
    await user.keyboard("{Escape}");
    expect(location.pathname + location.search).toBe("/?a=2021-06-01-other");
    expect(openArticle()).toBe("Another Day");
  });

  it("lists the events of all, and links from one article to another", async () => {
    const user = open("", two);
    expect(document.querySelector(".lead")?.textContent).toMatch(
      /^Two articles tell five events\./,
    );
    await user.click(screen.getByText("Article 1 of 2"));
    await user.click(screen.getByRole("link", { name: "Another Day" }));
    expect(location.search).toBe("?a=2021-06-01-other");
    expect(document.querySelectorAll(".row")).toHaveLength(5);
  });

  it("names the article in rows of other articles, and in every card", async () => {
    const user = open("", { ...two, articles: two.articles.map(named) });
    const sources = [...document.querySelectorAll(".row")].map(
      (each) => each.querySelector(".row-source")?.textContent ?? null,
    );
    expect(sources).toEqual([null, null, null, "Lima Post", null]);
    await user.click(screen.getByRole("link", { name: /Another meeting\. .*, Lima Post\.$/ }));
    expect(screen.getByText("a senior official, as a claim, in Lima Post")).toBeTruthy();
  });

  it("says of an article without events that it has none", () => {
    const garden = { ...article, id: "garden", headline: "The Garden" };
    open("?a=garden", { ...two, articles: [...two.articles, garden] });
    expect(document.querySelector(".lead")?.textContent).toBe(
      "Three articles tell five events. Dateline finds no events in this article.",
    );
  });
});

function named(each: Article, i: number): Article {
  return i === 1 ? { ...each, publisher: "Lima Post" } : each;
}

describe("nothing to show", () => {
  it("says how to start if there are no articles", () => {
    open("", { articles: [], events: [] });
    expect(heading("No articles yet")).toBeTruthy();
    expect(document.querySelector(".reader, .chart, .list")).toBeNull();
  });

  it("says what an event is if the article tells none", () => {
    open("", { articles: corpus.articles, events: [] });
    expect(document.querySelector(".lead")?.textContent).toMatch(/^Dateline finds no events/);
    expect(document.querySelector(".chart, .list")).toBeNull();
    expect(heading("Envoys Meet in Port Louis After Delay")).toBeTruthy();
  });

  it("has no chart if no event has a date", () => {
    open("", { ...corpus, events: corpus.events.filter((event) => event.when === null) });
    expect(document.querySelector(".chart")).toBeNull();
    expect(screen.queryByRole("link", { name: "To the chart" })).toBeNull();
    expect(heading("No date given")).toBeTruthy();
  });
});
