import { describe, expect, it } from "vitest";
import { toFound } from "#app/find/finder.ts";
import { noFilter, only } from "#find/filter.ts";
import { asTold, hasChart, neighbours, show, viewOfArticle } from "#app/view/select.ts";
import { inScope } from "#app/view/scope.ts";
import { titleOf } from "#app/view/useTitle.ts";
import { type ViewChange, start, viewOf } from "#app/view/view.ts";
import { again, cancelled, corpus, earlier, met, two } from "../corpus.ts";

const other = "2021-06-01-other";
const first = two.articles[0]?.id ?? "";

describe("show(corpus, view)", () => {
  it("is about all articles where nothing is asked for", () => {
    const shown = show(two, start);
    expect(shown).toMatchObject({ article: null, event: null, unknown: null, own: [] });
    expect(shown.events).toBe(two.events);
  });

  it("has the day of the newest article where it is about all, unless nothing is drawn", () => {
    const days = two.articles.map((each, i) => ({
      ...each,
      published: `2021-0${9 - i}-01`,
    }));
    const all = { ...two, articles: days };
    expect(show(all, start).published).toBe("2021-09-01");
    expect(show(all, start, toFound(all, only("who", "nobody"), "", null)).published).toBeNull();
    const undated = two.articles.map((each) => ({ ...each, published: null }));
    expect(show({ ...two, articles: undated }, start).published).toBeNull();
  });

  it("is about the article that is asked for, with the numbers that its events have among all", () => {
    const { article, events, own } = show(two, { event: null, article: other });
    expect(article?.id).toBe(other);
    expect(events.map(({ id, number }) => [id, number])).toEqual([["e-other", 1]]);
    expect(own).toBe(events);
  });

  it("is about all for an event that the article does not tell", () => {
    const shown = show(two, { event: "another-meeting", article: first });
    expect(shown.event?.id).toBe("e-other");
    expect(shown.article).toBeNull();
  });

  it("is about an article that there is not as little as about none", () =>
    expect(show(two, { article: "2021-06-02-gone" }).article).toBeNull());

  it("has an event of several by the address of each telling, as the article in view tells it", () => {
    const tellings = [
      met,
      { ...met, article: other, slug: "they-met", title: "They met" },
    ] as const;
    const event = { ...met, tellings };
    const joined = { ...two, events: [event] };
    expect(show(joined, { event: "they-met" }).event?.id).toBe(met.id);
    const own = show(joined, { event: met.slug, article: other });
    expect(own.event).toMatchObject({ id: met.id, slug: met.slug, title: "They met" });
    expect(show(joined, { event: met.slug, article: other }).events).toBe(own.events);
  });

  it("keeps the events as they are where there is one article", () =>
    expect(show(corpus, start).events).toBe(corpus.events));

  it("keeps a slug that no event has", () => {
    const shown = show(corpus, { event: "nobody-meets", article: null });
    expect(shown.unknown).toBe("nobody-meets");
    expect(shown.event).toBeNull();
  });

  it("has no article where there are none", () =>
    expect(show({ articles: [], events: [] }, start).article).toBeNull());
});

describe("show(corpus, view, asked)", () => {
  const asked = toFound(two, only("who", "nobody"), "", null);

  it("keeps the selected event, also if it was not found", () => {
    const shown = show(two, viewOf(met), asked);
    expect(shown.found).toEqual([]);
    expect(shown.drawn).toEqual([met]);
  });

  it("has the day of an article only where that tells something of what is drawn", () => {
    expect(show(two, { article: other }, asked).published).toBeNull();
    const all = toFound(inScope(two, two.articles[1] ?? null), noFilter, "", null, two);
    expect(all.elsewhere).toBe(two.events.length - all.found.length);
    expect(show(two, { article: other }, all).published).toBe(two.articles[1]?.published);
  });
});

describe("show(corpus, view): lanes and order", () => {
  it("are those of the view", () =>
    expect(show(corpus, { lanes: "place", order: "told" })).toMatchObject({
      lanes: "place",
      order: "told",
    }));

  it("are by kind where there is one article and lanes by article are asked for", () => {
    expect(show(corpus, { lanes: "article" }).lanes).toBe("kind");
    expect(show(two, { lanes: "article" }).lanes).toBe("article");
    expect(show(two, { lanes: "article", article: other }).lanes).toBe("kind");
    expect(show(two, { lanes: "told" }).lanes).toBe("kind");
  });
});

describe("asTold(events, articles)", () => {
  it("goes by the first words of each, which need not be the primary ones", () =>
    expect(asTold(corpus.events, corpus.articles).map(({ id }) => id)).toEqual([
      "e-met",
      "e-cancelled",
      "e-again",
      "e-earlier",
    ]));

  it("tells one article after the other", () => {
    const told = asTold(two.events, two.articles);
    const order = told.map(({ article }) => article);
    expect(order).toEqual(order.toSorted());
    expect(told).toHaveLength(two.events.length);
  });
});

describe("viewOfArticle(articles, article)", () => {
  it("names no article where there is one, or where it is about all", () => {
    const all = { event: null, article: null, paragraph: null } satisfies ViewChange;
    expect(viewOfArticle(corpus.articles, corpus.articles[0] ?? null)).toEqual(all);
    expect(viewOfArticle(two.articles, null)).toEqual(all);
  });

  it("names one of several", () =>
    expect(viewOfArticle(two.articles, two.articles[0] ?? null).article).toBe(first));
});

describe("neighbours(events, event)", () => {
  it("are the events before and after in the list", () =>
    expect(neighbours(corpus.events, cancelled)).toEqual({ previous: earlier, next: met }));

  it("are missing at the ends", () => {
    expect(neighbours(corpus.events, earlier).previous).toBeNull();
    expect(neighbours(corpus.events, again).next).toBeNull();
  });
});

describe("hasChart({ lanes, drawn })", () => {
  it("is true where one event has a date", () =>
    expect(hasChart({ lanes: "kind", drawn: [again, met] })).toBe(true));
  it("is false where none has", () =>
    expect(hasChart({ lanes: "kind", drawn: [again] })).toBe(false));
  it("is true on the map, which leads on to the rest", () =>
    expect(hasChart({ lanes: "map", drawn: [] })).toBe(true));
});

describe("titleOf(shown)", () => {
  it("is the selected event's", () =>
    expect(titleOf(show(corpus, viewOf(met)))).toBe("Envoys meet in Port Louis · Dateline"));

  it("is the headline of the one article", () =>
    expect(titleOf(show(corpus, start))).toBe("Envoys Meet in Port Louis After Delay · Dateline"));

  it("is the headline of another article that is open", () =>
    expect(titleOf(show(two, { event: null, article: other }))).toBe("Another Day · Dateline"));

  it("is the product's at the start of several articles, and where there are none", () => {
    expect(titleOf(show(two, start))).toBe("Dateline");
    expect(titleOf(show({ articles: [], events: [] }, start))).toBe("Dateline");
  });

  it("says that an address is unknown", () =>
    expect(titleOf(show(corpus, { event: "x", article: null }))).toBe(
      "No event has this address · Dateline",
    ));
});
