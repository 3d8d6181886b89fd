import { describe, expect, it } from "vitest";
import { toFound } from "#app/find/finder.ts";
import { noFilter, only } from "#find/filter.ts";
import { asTold, hasChart, neighbours, show, viewOfArticle } from "#app/view/select.ts";
import { titleOf } from "#app/view/useTitle.ts";
import { type ViewChange, start, viewOf } from "#app/view/view.ts";
import { again, cancelled, corpus, earlier, met, two } from "../corpus.ts";

const other = "2021-06-01-other";

describe("show(corpus, view)", () => {
  it("opens the first article where nothing is asked for", () => {
    const shown = show(two, start);
    expect(shown.article?.id).toBe(two.articles[0]?.id);
    expect(shown.event).toBeNull();
    expect(shown.unknown).toBeNull();
  });

  it("opens the article of the selected event, whatever the address says of articles", () => {
    const shown = show(two, { event: "another-meeting", article: "2021-05-05-envoys" });
    expect(shown.event?.id).toBe("e-other");
    expect(shown.article?.id).toBe(other);
  });

  it("opens the article that is asked for", () =>
    expect(show(two, { event: null, article: other }).article?.id).toBe(other));

  it("shows all events, and numbers on those of the open article alone", () => {
    const { events, own } = show(two, { event: null, article: other });
    expect(events).toHaveLength(5);
    expect(own.map(({ id }) => id)).toEqual(["e-other"]);
    expect(events.map(({ number }) => number)).toEqual([null, null, null, 1, null]);
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
  const first = two.articles[0]?.id ?? "";
  const ofOther = toFound(two, only("in", other), "", null);
  const found = (asked: typeof ofOther, article: string | null = null) =>
    show(two, { article }, asked);

  it("has the article in view that tells what was found, and its day", () => {
    const shown = found(ofOther);
    expect(shown.article?.id).toBe(other);
    expect(shown.published).toBe(shown.article?.published);
    expect(shown.ownDrawn).toEqual(shown.found);
  });

  it("goes by the address only where that article tells something of it", () => {
    expect(found(ofOther, first).article?.id).toBe(other);
    const all = toFound(two, noFilter, "", null);
    expect(found(all, other).article?.id).toBe(other);
  });

  it("opens an article for its words that no event rests on, without its day", () => {
    const hits = {
      events: new Set(["e-other"]),
      paragraphs: [{ article: first, start: 0 }],
      words: new Set<string>(),
      nearest: null,
    };
    const asked = toFound(two, noFilter, "x", hits);
    expect(found(asked).article?.id).toBe(other);
    expect(found(asked, first)).toMatchObject({ article: { id: first }, published: null });
  });

  it("opens the selected event’s article, also if it was not found", () => {
    const shown = show(two, viewOf(met), ofOther);
    expect(shown.article?.id).toBe(first);
    expect(shown.published).toBe(shown.article?.published);
  });

  it("leaves the article open where nothing was found", () => {
    const nothing = toFound(two, only("who", "nobody"), "", null);
    expect(found(nothing, other)).toMatchObject({ article: { id: other }, published: null });
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
  it("names no article for the first, which is open by itself", () =>
    expect(viewOfArticle(two.articles, two.articles[0] ?? null)).toEqual({
      event: null,
      article: null,
      paragraph: null,
    } satisfies ViewChange));

  it("names any other", () =>
    expect(viewOfArticle(two.articles, two.articles[1] ?? null).article).toBe(other));
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
