import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PhoneArticles } from "#app/sources/PhoneArticles.tsx";
import { show } from "#app/view/select.ts";
import { home } from "#app/view/view.ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "#model/article.ts";
import { sources } from "#app/sources/sourcesCode.ts";
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
  // Their code comes later, once there are several.
  beforeAll(() => sources.load());

  it("is about all of them: what is in it, one list, and what each says of an event", async () => {
    const user = open("", two);
    expect(document.querySelector(".lead")?.textContent).toMatch(
      /^Two articles tell five events\./,
    );
    expect(heading("All articles")).toBeTruthy();
    expect(document.querySelectorAll(".row")).toHaveLength(5);
    await user.click(screen.getByRole("link", { name: /Another meeting\./ }));
    expect(heading("One article tells event 1")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(location.pathname + location.search).toBe("/");
  });

  it("goes into one article and back, one press each way", async () => {
    const user = open("", two);
    await user.click(screen.getByRole("link", { name: "Another Day" }));
    expect(location.pathname).toBe("/article/2021-06-01-other/");
    expect(openArticle()).toBe("Another Day");
    expect(document.querySelectorAll(".row")).toHaveLength(1);
    await user.click(screen.getByRole("link", { name: "← All 2 articles" }));
    expect(location.pathname).toBe("/");
    expect(document.querySelectorAll(".row")).toHaveLength(5);
  });

  it("stays in the article where an event is chosen, and leads to it from the event of all", async () => {
    const user = open("article/2021-06-01-other/", two);
    await user.click(screen.getByRole("link", { name: /Another meeting\./ }));
    expect(location.pathname + location.search).toBe("/event/another-meeting/?a=2021-06-01-other");
    expect(openArticle()).toBe("Another Day");
    await user.keyboard("{Escape}");
    expect(location.pathname).toBe("/article/2021-06-01-other/");
  });

  it("tells quietly what only others tell, or hides it", async () => {
    const user = open("article/2021-06-01-other/", two);
    const others = () => screen.queryByText("Three that other articles tell, 1 to 3");
    expect(others()).toBeTruthy();
    expect(screen.getByRole("link", { name: /Visit is called off/ }).getAttribute("href")).toBe(
      "/event/visit-is-called-off/",
    );
    await user.keyboard("o");
    expect(location.search).toBe("?others=hidden");
    expect(others()).toBeNull();
    expect(document.querySelectorAll(".row")).toHaveLength(1);
    await user.click(screen.getByRole("link", { name: "Other articles’ events quiet" }));
    expect(location.search).toBe("");
    expect(others()).toBeTruthy();
  });

  it("makes the rows of a long run when it is opened, and leads to all articles until then", () => {
    const [first, ...rest] = two.events;
    if (!first) throw new Error("test: the corpus has events");
    const more = Array.from({ length: 20 }, (_, i) => ({ ...first, id: `m${i}`, slug: `m${i}` }));
    open("article/2021-06-01-other/", { ...two, events: [first, ...more, ...rest] });
    const run = screen.getByText(/^23 that other articles tell/).closest("details");
    if (!run) throw new Error("test: the run is a disclosure");
    expect(run.querySelectorAll("li")).toHaveLength(0);
    expect(run.querySelector("a")?.getAttribute("href")).toBe("/");
    fireEvent(run, new Event("toggle"));
    expect(run.querySelectorAll("li")).toHaveLength(23);
  });

  it("goes from article to article by key, and says where one is; not while one types", async () => {
    const user = open("article/2021-06-01-other/", dated);
    await user.keyboard("[[");
    expect(location.pathname).toBe(`/article/${article.id}/`);
    expect(spoken()).toMatch(/, 4 of 5 events\.$/);
    await user.keyboard("[[");
    expect(location.pathname).toBe(`/article/${article.id}/`);
    await user.keyboard("]");
    expect(location.pathname).toBe("/article/2021-06-01-other/");
    await user.click(screen.getByRole("searchbox", { name: /^Search/ }));
    await user.keyboard("a");
    expect(location.pathname).toBe("/article/2021-06-01-other/");
    await user.clear(screen.getByRole("searchbox", { name: /^Search/ }));
    act(() => screen.getByRole("searchbox", { name: /^Search/ }).blur());
    await user.keyboard("A");
    expect(location.pathname).toBe("/");
    expect(spoken()).toBe("All 2 articles, 5 events.");
  });

  it("keeps the chosen event where the next article tells it, and drops it where not", async () => {
    const user = open(`event/another-meeting/?a=2021-06-01-other`, dated);
    await user.keyboard("[[");
    expect(location.pathname).toBe(`/article/${article.id}/`);
    await user.click(row("Visit is called off"));
    await user.keyboard("a");
    expect(location.pathname + location.search).toBe("/event/visit-is-called-off/");
    const opens = screen.getByRole("link", { name: article.headline });
    expect(opens.getAttribute("href")).toBe(`/event/visit-is-called-off/?a=${article.id}`);
  });

  it("lists the articles newest or oldest first, and the arrows go through them", async () => {
    const user = open("", dated);
    const ids = () =>
      [...document.querySelectorAll("[data-article]")].map((each) =>
        each.getAttribute("data-article"),
      );
    expect(ids()).toEqual(["2021-06-01-other", article.id]);
    screen.getByRole("link", { name: "Another Day" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toBe(article.headline);
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(document.activeElement?.textContent).toBe("Another Day");
    await user.click(screen.getByRole("link", { name: "Articles oldest first" }));
    expect(location.search).toBe("?articles=oldest");
    expect(ids()).toEqual([article.id, "2021-06-01-other"]);
  });

  it("groups many articles by month, and finds one by its words", async () => {
    const many = Array.from({ length: 13 }, (_, i) => ({
      ...article,
      id: `more-${i}`,
      headline: `More ${i}`,
      published: i === 0 ? null : `2021-0${(i % 3) + 1}-10`,
    }));
    const user = open("", { ...two, articles: [...two.articles, ...many] });
    const months = [...document.querySelectorAll("#article h3")].map((each) => each.textContent);
    expect(months).toEqual([
      "May 2021 two articles",
      "March 2021 four articles",
      "February 2021 four articles",
      "January 2021 four articles",
      "No date given one article",
    ]);
    await user.type(screen.getByRole("searchbox", { name: "Find an article" }), "march more 11");
    expect(document.querySelectorAll("[data-article]")).toHaveLength(1);
    await user.type(screen.getByRole("searchbox", { name: "Find an article" }), "x");
    expect(screen.getByText("No article has these words.")).toBeTruthy();
  });

  it("has the same months and field on a phone, once all are opened", async () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ ...article, id: `more-${i}` }));
    const { container } = render(
      <PhoneArticles shown={show({ ...two, articles: many }, home, null)} />,
    );
    expect(screen.queryByRole("searchbox")).toBeNull();
    await userEvent.click(screen.getByText("All 13 articles"));
    await userEvent.type(await screen.findByRole("searchbox", { name: "Find an article" }), "zzz");
    expect(container.querySelectorAll("[data-article]")).toHaveLength(0);
  });

  it("says in each row who tells it", () => {
    open("", { ...two, articles: two.articles.map(named) });
    const tellers = [...document.querySelectorAll(".row-source")].map((each) => each.textContent);
    expect(tellers[3]).toBe("only Lima Post");
  });

  it("says of an article without events that it has none", () => {
    const garden = { ...article, id: "garden", headline: "The Garden" };
    open("?a=garden", { ...two, articles: [...two.articles, garden] });
    expect(document.querySelector(".lead")?.textContent).toMatch(
      /^Dateline finds no events in this article\./,
    );
  });
});

const dated = {
  ...two,
  articles: two.articles.map((each, i) => (i === 1 ? { ...each, published: "2021-06-01" } : each)),
};

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
