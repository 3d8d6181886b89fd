import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, Participant } from "#model/event.ts";
import { corpusOf, met, on, person } from "./story.ts";

const [coast, post, mail] = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;

const roca = person("Ana Roca", "PE");
const inLima = { name: "Lima", country: "PE", latitude: -12, longitude: -77 };
const state = (name: string, country: string): Participant => ({
  ...person(name, country),
  sort: "state",
});

/** The ids of the tellings of each event, as the articles that they stand in. */
function joined(...events: readonly NewsEvent[]): readonly string[] {
  const { corpus } = toDossier(corpusOf(...events));
  return corpus.events.map(({ article, tellings }) =>
    (tellings?.map((one) => one.article) ?? [article]).join(" + "),
  );
}

describe("toDossier(corpus)", () => {
  it("joins what two articles tell of one day, people and kind, the one published first first", () =>
    expect(joined(met(post), met(coast))).toEqual([`${coast} + ${post}`]));

  it("leaves one article as it is", () => {
    const corpus = corpusOf(met(post), met(post, { title: "Ana Roca meets Bo Holm again" }));
    expect(toDossier(corpus).corpus).toBe(corpus);
  });

  it("joins a day with the month that it lies in, and with what was later or earlier near it", () => {
    expect(joined(met(coast), met(post, { when: on("2024-06-01", "2024-06-30") }))).toHaveLength(1);
    expect(joined(met(coast), met(post, { when: on(null, "2024-06-16") }))).toHaveLength(1);
    expect(joined(met(coast), met(post, { when: on(null, "2025-06-16") }))).toHaveLength(2);
  });

  it("joins a surname with the person, in accents or not, and a full name without a country", () => {
    const plain = { participants: [person("Ana Roca"), person("Bo Hólm")] };
    expect(joined(met(coast), met(post, plain))).toHaveLength(1);
  });

  it("keeps two meetings a week apart, two kinds, other people and other places apart", () => {
    const others: readonly Partial<NewsEvent>[] = [
      { when: on("2024-06-21") },
      { kind: "ACCUSE", title: "Ana Roca accuses Bo Holm" },
      {
        participants: [person("Luis Vidal", "PE"), person("Ada Vik", "NO")],
        title: "Luis Vidal meets Ada Vik",
      },
      { kind: "AGREE", title: "Ana Roca and Bo Holm sign a treaty", when: on("2024-06-15") },
    ];
    for (const given of others) expect(joined(met(coast), met(post, given))).toHaveLength(2);
  });

  it("keeps visits of two people apart, though to one city on one day, and with no country given", () => {
    const visits = (of: string, name: string, country: string | null) =>
      met(of, {
        title: `${name} visits Lima`,
        mode: "visit",
        participants: [person(name, country)],
        place: inLima,
      });
    expect(joined(visits(coast, "Ada Berg", null), visits(post, "Ada Dahl", null))).toHaveLength(2);
    expect(joined(visits(coast, "Ada Berg", "NO"), visits(post, "Ada Dahl", "NO"))).toHaveLength(2);
    expect(joined(visits(coast, "Ada Berg", null), visits(post, "Ada Berg", null))).toHaveLength(1);
  });

  it("keeps a series of four meetings four, told by two articles, and joins none with “in June”", () => {
    const days = ["2024-06-07", "2024-06-14", "2024-06-21", "2024-06-28"];
    const series = (of: string) =>
      days.map((day, n) => met(of, { when: on(day), title: `Ana Roca meets Bo Holm ${n}` }));
    const vague = met(mail, { when: on("2024-06-01", "2024-06-30") });
    expect(joined(...series(coast), ...series(post))).toEqual(days.map(() => `${coast} + ${post}`));
    expect(joined(...series(coast), ...series(post), vague)).toHaveLength(5);
  });

  it("keeps a first round and a second apart, though sources differ by a day", () => {
    const round = (of: string, nth: string, day: string) =>
      met(of, { title: `Ana Roca meets Bo Holm for a ${nth} round`, when: on(day) });
    expect(
      joined(round(coast, "first", "2024-06-14"), round(post, "second", "2024-06-15")),
    ).toHaveLength(2);
    expect(
      joined(round(coast, "first", "2024-06-14"), round(post, "first", "2024-06-15")),
    ).toHaveLength(1);
  });

  it("joins a deed that two papers name by other words, with somebody who is named only beside it", () => {
    const seized = (of: string, title: string, participants: readonly Participant[]) =>
      met(of, { title, kind: "COERCE", participants });
    const a = seized(coast, "Norway seizes a trawler", [
      { ...person("Norway", "NO"), sort: "state" },
    ]);
    const b = seized(post, "Coastguard arrests the ship", [
      { ...person("coastguard"), sort: "group" },
    ]);
    expect(joined(a, b)).toHaveLength(1);
    // Nothing but the day and a like deed in both.
    const c = seized(mail, "Police detain a dancer", [{ ...person("police"), sort: "group" }]);
    expect(joined(a, c)).toHaveLength(2);
  });

  it("keeps two apart whose articles have hardly a name in common, unless the same people are in both", () => {
    const closed = (of: string) => met(of, { title: "A canal is closed", participants: [] });
    const elsewhere = (corpus: Corpus): Corpus => ({
      ...corpus,
      articles: corpus.articles.map((one) => ({ ...one, text: `In Oslo ${one.publisher} read.` })),
    });
    expect(joined(closed(coast), closed(post))).toHaveLength(1);
    const two = elsewhere(corpusOf(closed(coast), closed(post)));
    expect(toDossier(two).corpus.events).toHaveLength(2);
    const people = elsewhere(corpusOf(met(coast), met(post)));
    expect(toDossier(people).corpus.events).toHaveLength(1);
  });

  it("joins a like deed of one day where the articles have many names in common", () => {
    const talks = (of: string, title: string) => met(of, { title, participants: [] });
    const [a, b] = [talks(coast, "Envoys meet"), talks(post, "Experts talk")];
    const namely = (names: string) => {
      const corpus = corpusOf(a, b);
      const text = `In ${names} it rained.`;
      return { ...corpus, articles: corpus.articles.map((one) => ({ ...one, text })) };
    };
    expect(toDossier(namely("Peru, Lima and Oslo")).corpus.events).toHaveLength(2);
    expect(toDossier(namely("Peru, Lima, Oslo, Arica and Tacna")).corpus.events).toHaveLength(1);
  });

  it("does not take what is vague and about nothing in both for one", () => {
    const agreed = (of: string, thing: string, when = on("2024-05-01")) =>
      met(of, { kind: "AGREE", title: `Ana Roca agrees to ${thing}`, when, participants: [roca] });
    const trains = agreed(coast, "buy trains");
    expect(joined(trains, agreed(post, "sell water"))).toHaveLength(1);
    const vague = on("2024-04-01", "2024-06-16");
    expect(joined(trains, agreed(post, "sell water", vague))).toHaveLength(2);
    expect(joined(trains, agreed(post, "take trains", vague))).toHaveLength(1);
  });

  it("does not take the country of the place for another party", () => {
    const host = { title: "Peru hosts talks", place: inLima, participants: [state("Peru", "PE")] };
    const guest = {
      title: "Norway holds talks",
      place: inLima,
      participants: [state("Norway", "NO")],
    };
    expect(joined(met(coast, host), met(post, guest))).toHaveLength(1);
    const other = { title: "Chile holds talks", participants: [state("Chile", "CL")] };
    expect(joined(met(coast, { ...guest, place: null }), met(post, other))).toHaveLength(2);
  });

  it("joins what was long ago by its year, not what has no more than that it was before", () => {
    const treaty = { kind: "AGREE", title: "A treaty is signed", participants: [] } as const;
    expect(
      joined(
        met(coast, { ...treaty, when: on("2011-01-01", "2011-12-31") }),
        met(post, { ...treaty, title: "Roca and Holm conclude a treaty", when: on("2011-09-14") }),
      ),
    ).toHaveLength(1);
    expect(
      joined(met(coast), met("2025-06-16-late", { when: on(null, "2025-06-16") })),
    ).toHaveLength(2);
  });

  it("never joins two of one article, nor over a third", () => {
    const again = met(post, { title: "Roca and Holm meet" });
    expect(joined(met(coast), met(post), again)).toHaveLength(2);
  });

  it("numbers all of them by their place in time, the same in each telling, and none without a date", () => {
    const { corpus } = toDossier(
      corpusOf(
        met(coast, { when: on("2024-06-14"), number: 1 }),
        met(post, { when: on("2024-06-14"), number: 2 }),
        met(mail, {
          title: "Bo Holm sells a boat",
          kind: "AID",
          when: on("2024-02-01"),
          number: 1,
        }),
        met(mail, { title: "Bo Holm buys a boat", kind: "AID", when: null }),
      ),
    );
    expect(corpus.events.map(({ number }) => number)).toEqual([1, 2, null]);
    expect(corpus.events[1]?.tellings?.map(({ number }) => number)).toEqual([2, 2]);
  });

  it("keeps the address of the first telling, to which those of the others lead", () => {
    const { corpus, old } = toDossier(corpusOf(met(coast), met(post)));
    const [slug] = corpus.events.map((event) => event.slug);
    expect(slug).toBe(met(coast).slug);
    expect(old).toEqual([
      { slug: met(post).slug, title: met(post).title, leads: [slug], why: null },
    ]);
  });

  it("is the same whatever the order of the articles", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([coast, post, mail], { minLength: 3 }), (order) => {
        expect(joined(...order.map((id) => met(id)))).toEqual([`${coast} + ${post} + ${mail}`]);
      }),
    ));
});

describe("a person's judgement", () => {
  const other = met(post, { when: on("2024-06-21") });
  const judge = (verdict: "same" | "different" | "unsure", a: NewsEvent, b: NewsEvent) =>
    toDossier(corpusOf(a, b), [{ pair: [a.id, b.id], verdict }]).corpus.events.length;

  it("goes over every score", () => {
    expect(judge("same", met(coast), other)).toBe(1);
    expect(judge("different", met(coast), met(post))).toBe(2);
    expect(judge("unsure", met(coast), met(post))).toBe(2);
  });
});

describe("what several tell together", () => {
  const joinedEvent = (...events: readonly NewsEvent[]) => {
    const [event] = toDossier(corpusOf(...events)).corpus.events;
    if (!event) throw new Error("test: there is an event");
    return event;
  };

  it("has the most exact date where they agree, and everybody once, by the fullest name", () => {
    const event = joinedEvent(
      met(coast, { when: on("2024-06-01", "2024-06-30"), participants: [person("Bo Holm", "NO")] }),
      met(post, { participants: [person("Ana Roca", "PE"), person("Mr Bo Holm", "NO")] }),
    );
    expect(event).toMatchObject({ when: { edtf: "2024-06-14" }, differs: [] });
    expect(event.participants.map(({ name }) => name)).toEqual(["Mr Bo Holm", "Ana Roca"]);
  });

  it("differs on the day, has all days that one gives, and says who gives which", () => {
    const event = joinedEvent(
      met(coast, { when: on("2024-06-15") }),
      met(post),
      met(mail, { when: on("2024-06-01", "2024-06-30") }),
    );
    expect(event.when).toMatchObject({
      earliest: "2024-06-14",
      latest: "2024-06-15",
      extent: "within",
    });
    // Who says “in June” agrees with both.
    expect(event.differs).toEqual([{ of: "when", groups: [[1], [0]] }]);
  });

  it("differs on whether it took place only where both were written after the day", () => {
    const off = { status: "cancelled" } as const;
    expect(joinedEvent(met(coast), met(post, off)).differs).toEqual([
      { of: "status", groups: [[0], [1]] },
    ]);
    expect(joined(met(coast), met("2024-06-01-post", off))).toHaveLength(2);
  });

  it("differs on who held an office, not on who came besides", () => {
    const holm = person("Bo Holm", "NO");
    const minister = (name: string) => ({ ...person(name), office: "Foreign Minister" });
    const [first, other] = [minister("Ana Roca"), minister("Eva Vale")];
    const a = met(coast, { participants: [first, holm], place: inLima });
    const b = met(post, { participants: [other, holm], place: inLima });
    expect(joinedEvent(a, b).differs).toEqual([{ of: "who", groups: [[0], [1]] }]);
    const both = met(post, { participants: [first, holm, person("Per Lind")], place: inLima });
    expect(joinedEvent(a, both).differs).toEqual([]);
  });

  it("differs on the place, not where one is within the other", () => {
    const at = (name: string, country: string, latitude: number | null) => ({
      place: { name, country, latitude, longitude: latitude },
    });
    const words = { title: "Ana Roca meets Bo Holm for talks" };
    const lima = met(coast, { ...words, ...at("Lima", "PE", -12) });
    expect(joinedEvent(lima, met(post, { ...words, ...at("Peru", "PE", null) })).differs).toEqual(
      [],
    );
    expect(joinedEvent(lima, met(post, { ...words, ...at("Cusco", "PE", -13) })).differs).toEqual([
      { of: "where", groups: [[0], [1]] },
    ]);
  });
});

describe("a plan and what became of it", () => {
  const plan = met("2024-05-02-post", {
    title: "Ana Roca to meet Bo Holm",
    status: "planned",
    when: on("2024-06-01", "2024-06-30"),
  });

  it("are two events that lead to each other", () => {
    const { events } = toDossier(corpusOf(plan, met(coast), met(mail))).corpus;
    const told = events.find(({ status }) => status === "held");
    const planned = events.find(({ status }) => status === "planned");
    expect(events).toHaveLength(2);
    expect(planned?.relations).toEqual([{ kind: "became", event: told?.id }]);
    expect(told?.relations).toEqual([{ kind: "planned-as", event: planned?.id }]);
  });

  it("called off, and planned again: the second plan has its own outcome", () => {
    const off = met("2024-05-20-mail", {
      title: "Ana Roca: meeting with Bo Holm called off",
      status: "cancelled",
      kind: "REJECT",
      when: on("2024-06-01", "2024-06-30"),
    });
    const again = met("2024-06-25-post", {
      title: "Ana Roca to meet Bo Holm in July",
      status: "planned",
      when: on("2024-07-09"),
    });
    const held = met("2024-07-10-coast", { when: on("2024-07-09") });
    const { events } = toDossier(corpusOf(plan, off, again, held)).corpus;
    expect(events).toHaveLength(4);
    const became = (of: NewsEvent) =>
      events
        .find(({ id }) => id === of.id)
        ?.relations.filter(({ kind }) => kind === "became")
        .map(({ event }) => event);
    expect(became(plan)).toEqual([off.id]);
    expect(became(again)).toEqual([held.id]);
  });

  it("are not tied where two happenings may be meant, or where the plan was told later", () => {
    const twice = [met(coast), met(coast, { title: "Roca meets Holm", when: on("2024-06-20") })];
    for (const events of [
      [plan, ...twice],
      [{ ...plan, article: "2024-07-01-late", id: "late" }, met(coast)],
    ])
      expect(toDossier(corpusOf(...events)).corpus.events.flatMap((one) => one.relations)).toEqual(
        [],
      );
  });
});
