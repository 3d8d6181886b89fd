import { describe, expect, it } from "vitest";
import { StepError } from "#loader/corrections/quoting.ts";
import { takeStep } from "#loader/corrections/steps.ts";
import { reviewOf, toEdited } from "#loader/review.ts";
import { loadOne } from "#loader/parseSeeds.ts";
import type { Fields, ReviewItem, Step } from "#model/review.ts";
import { parse } from "../loader/parse.ts";

const text = `News of Oslo

Foreign Minister Ada Holm of Denmark met Bo Vik in Oslo on Friday. Holm condemned the raid on Saturday.

Vik flew home. Holm condemned the raid on Saturday, Vik flew home.
`;
const published = "published: 2024-05-07\n";

async function edit(yaml: string | null, article = text) {
  const sidecar = yaml === null ? null : { file: "seeds/oslo.yaml", text: yaml };
  const seed = { id: "oslo", file: "seeds/oslo.txt", text: article, sidecar };
  const loaded = await loadOne(seed, parse);
  const edited = toEdited(seed, loaded.reading, await parse(loaded.reading.article));
  const review = reviewOf(edited, loaded);
  const { items } = review;
  return {
    review,
    items,
    idOf: (word: string) =>
      items.find(({ event }) => event.trigger.text === word)?.event.id ?? `no ${word}`,
    take: (step: Step) => takeStep(edited, step),
  };
}

describe("a step", () => {
  it("names its event by words that are alone, and changes it in one entry", async () => {
    const first = await edit(published);
    const yaml = first.take({
      do: "amend",
      event: first.idOf("met"),
      fields: { title: "They meet" },
    });
    expect(yaml).toBe(`${published}corrections:\n  - amend: met Bo Vik\n    title: They meet\n`);
    const second = await edit(yaml);
    const event = second.idOf("met");
    expect(second.take({ do: "amend", event, fields: { place: "Bergen" } })).toBe(
      `${yaml}    place: Bergen\n`,
    );
    // what nothing is left of goes, whatever stands behind it
    const longer = `${yaml}  - note: condemned the raid on Saturday.\n    text: So he said.\n`;
    const third = await edit(longer);
    expect(third.take({ do: "amend", event: third.idOf("met"), fields: { title: null } })).toBe(
      longer.replace("  - amend: met Bo Vik\n    title: They meet\n", ""),
    );
    expect(second.take({ do: "amend", event, fields: { title: null } })).toBe(published);
  });

  it("keeps an entry whose new value is wrong: the fault is told, and nothing goes", async () => {
    const yaml = `${published}corrections:\n  - amend: met Bo Vik\n    title: They meet\n`;
    const { take, idOf } = await edit(yaml);
    const wrong = take({ do: "amend", event: idOf("met"), fields: { kind: "dancing" } });
    expect(wrong).toBe(`${yaml}    kind: dancing\n`);
  });

  it("does not say what is as it was read", async () => {
    const { take, idOf } = await edit(published);
    const fields = { status: "held", place: "Oslo", date: "2024-05-03", says: "none" };
    expect(take({ do: "amend", event: idOf("met"), fields })).toBe(published);
    expect(take({ do: "article", fields: { show: "article" } })).toBe(published);
  });

  it("keeps the article's words as the ground of a date, until another date is set", async () => {
    const first = await edit(published);
    const start = text.indexOf("Saturday");
    const from = { start, end: start + "Saturday".length };
    const event = first.idOf("met");
    const yaml = first.take({ do: "date", event, date: "2024-05-04", from });
    expect(yaml).toContain("date: 2024-05-04\n    from: {words: Saturday, prefix: ");
    const second = await edit(yaml);
    const when = second.items.find((item) => item.event.id === event)?.event.when;
    expect(when?.derivation.words).toEqual([{ ...from, text: "Saturday" }]);
    expect(when?.derivation.reason).toBe("An editor took the date from these words.");
    const typed = second.take({ do: "amend", event, fields: { date: "2024-05-05" } });
    expect(typed).toContain("date: 2024-05-05\n");
    expect(typed).not.toContain("from:");
    // The day that was read needs no correction.
    expect(second.take({ do: "date", event, date: "2024-05-03", from })).toBe(published);
  });

  it.each([
    [
      "words that the article does not have",
      "    date: 2024-05-04\n    from: on Sunday\n",
      /on Sunday/,
    ],
    ["no date", "    title: They meet\n    from: on Friday\n", /no `date`/],
  ])("refuses a ground with %s", async (_, lines, why) => {
    const { review } = await edit(`${published}corrections:\n  - amend: met Bo Vik\n${lines}`);
    expect(review.fault).toMatch(why);
  });

  it("takes a note away", async () => {
    const first = await edit(published);
    const yaml = first.take({ do: "note", event: first.idOf("met"), text: "So.", source: "" });
    const second = await edit(yaml);
    expect(second.items.flatMap(({ notes }) => notes)).toEqual(["So."]);
    expect(second.take({ do: "unnote", event: second.idOf("met"), text: "So." })).toBe(published);
  });

  it("tells by what stands around them two places with the same words", async () => {
    const { take } = await edit(published);
    const start = text.lastIndexOf("Vik flew home");
    const yaml = take({
      do: "add",
      span: { start, end: start + "Vik flew home".length },
      fields: {},
      from: null,
    });
    expect(yaml).toMatch(
      /- add: Vik flew home\n {4}prefix: Saturday,\n {4}title: Vik .*\n {4}kind: /,
    );
  });

  it("drops, and takes back all that was said of an event", async () => {
    const first = await edit(published);
    const yaml = first.take({ do: "drop", event: first.idOf("met"), why: "It is told twice." });
    expect(yaml).toContain("- drop: met Bo Vik\n    why: It is told twice.\n");
    const second = await edit(yaml);
    const event = second.idOf("met");
    expect(second.items.find((item) => item.event.id === event)?.state).toBe("dropped");
    expect(second.take({ do: "restore", event })).toBe(published);
  });

  it("joins two tellings, splits one off again, and lists what an event rests on", async () => {
    const first = await edit(published);
    const [met, condemned] = [first.idOf("met"), first.idOf("condemned")];
    const yaml = first.take({ do: "join", event: met, other: condemned, take: ["title"] });
    expect(yaml).toMatch(/- join: met Bo Vik\n {4}with: .*condemned the raid/);
    const second = await edit(yaml);
    const both = second.items.find(({ event }) => event.id === met)?.event;
    expect(both?.passages.length).toBeGreaterThan(1);
    expect(both?.title).toMatch(/condemns/);
    expect(second.items.find(({ event }) => event.id === condemned)?.state).toBe("dropped");
    expect(second.take({ do: "restore", event: condemned })).toBe(published);
    const [, passage] = both?.passages ?? [];
    const span = { start: passage?.start ?? 0, end: passage?.end ?? 0 };
    const apart = second.take({ do: "split", event: met, span });
    const third = await edit(apart);
    const own = third.items.find(({ event }) => event.added);
    expect(own?.event).toMatchObject({
      title: "Holm condemns the raid",
      kind: both?.kind,
      when: { edtf: both?.when?.edtf },
    });
    expect(third.items.find(({ event }) => event.id === met)?.event.passages).toHaveLength(
      (both?.passages.length ?? 0) - 1,
    );
    // what an editor then says of it stands in its entry
    const event = own?.event.id ?? "";
    const retitled = third.take({ do: "amend", event, fields: { kind: "accusation" } });
    expect(retitled).toBe(`${apart}    kind: accusation\n`);
    expect(third.take({ do: "drop", event, why: "" })).toBe(yaml);
    const start = text.indexOf("Vik flew home. Holm");
    const spans = [
      { start: text.indexOf("Foreign Minister Ada Holm"), end: text.indexOf(" on Friday") },
    ];
    const quoted = first.take({ do: "quote", event: met, spans });
    expect(quoted).toContain("passages: [Foreign Minister Ada Holm of Denmark met Bo Vik in Oslo]");
    const twice = [{ start, end: start + "Vik flew home".length }];
    expect(first.take({ do: "quote", event: met, spans: twice })).toContain(
      "passages: [{words: Vik flew home, prefix: Saturday.}]",
    );
  });

  it("gives words of one event to another", async () => {
    const first = await edit(published);
    const [met, condemned] = [first.idOf("met"), first.idOf("condemned")];
    const yaml = first.take({ do: "join", event: met, other: condemned, take: [] });
    const second = await edit(
      `${yaml}  - add: Vik flew home. Holm\n    title: Vik flies home\n    kind: visit\n    date: none\n`,
    );
    const { passages } = second.items.find(({ event }) => event.id === met)?.event ?? {};
    const added =
      second.items.find(({ event }) => event.title === "Vik flies home")?.event.id ?? "";
    const { start = 0, end = 0 } = passages?.[1] ?? {};
    const moved = second.take({ do: "move", event: met, span: { start, end }, to: added });
    const third = await edit(moved);
    const passagesOf = (id: string) =>
      third.items.find(({ event }) => event.id === id)?.event.passages.length;
    expect(passagesOf(met)).toBe((passages?.length ?? 0) - 1);
    expect(passagesOf(added)).toBe(2);
    // the last words of an event are its own
    const [only] = first.items.find(({ event }) => event.id === met)?.event.passages ?? [];
    const last = { start: only?.start ?? 0, end: only?.end ?? 0 };
    expect(() => first.take({ do: "move", event: met, span: last, to: condemned })).toThrow(
      StepError,
    );
  });

  it("puts an event before or after another of its day", async () => {
    const day =
      "Holm in Oslo\n\nForeign Minister Ada Holm of Denmark met Bo Vik in Oslo on 3 May 2024. Holm condemned a raid in Oslo on 3 May 2024.\n";
    const { items, idOf, take } = await edit(published, day);
    const [met, condemned] = [idOf("met"), idOf("condemned")];
    const numberOf = (one: ReviewItem) => (one.state === "printed" ? (one.event.number ?? 0) : 0);
    const order = (all: typeof items) =>
      all.toSorted((a, b) => numberOf(a) - numberOf(b)).map(({ event }) => event.id);
    expect(order(items)).toEqual([met, condemned]);
    const yaml = take({ do: "order", event: condemned, side: "before", other: met });
    expect(yaml).toMatch(/- amend: condemned a raid.*\n {4}before: met Bo Vik\n$/);
    // what the other says of it afterwards takes its place
    const second = await edit(yaml, day);
    const turned = second.take({ do: "order", event: met, side: "before", other: condemned });
    expect(turned).toMatch(
      /corrections:\n {2}- amend: met Bo Vik\n {4}before: condemned a raid.*\n$/,
    );
  });

  it("says what a paragraph is, and takes it back", async () => {
    const first = await edit(published);
    const paragraph = text.indexOf("Vik flew home. Holm");
    const yaml = first.take({ do: "zone", paragraph, zone: "promo" });
    expect(yaml).toBe(`${published}zones:\n  - paragraph: Vik flew home. Holm\n    zone: promo\n`);
    const second = await edit(yaml);
    const other = second.take({ do: "zone", paragraph, zone: "credits" });
    expect(other).toBe(yaml.replace("promo", "credits"));
    expect(second.take({ do: "zone", paragraph, zone: null })).toBe(published);
  });

  it("writes what the loader reads in selected words, and the words where it reads nothing", async () => {
    const { take } = await edit(published);
    const added = (words: string) => {
      const start = text.lastIndexOf(words);
      return take({
        do: "add",
        span: { start, end: start + words.length },
        fields: {},
        from: null,
      });
    };
    expect(added("Vik flew home")).toContain("    who: [Bo Vik]\n");
    expect(added("Saturday, Vik")).toMatch(
      /title: Saturday, Vik\n {4}kind: statement\n {4}date: none\n$/,
    );
  });

  it("reads selected words with their negation, their time, and what the editor says otherwise", async () => {
    const story = `${text}\nMinister Vik will be unable to come to Lima on 14 May. Holm never visited Lima.\n`;
    const { take } = await edit(published, story);
    const added = (words: string) => {
      const start = story.indexOf(words);
      return take({
        do: "add",
        span: { start, end: start + words.length },
        fields: { title: "Vik stays" },
        from: null,
      });
    };
    const yaml = added("will be unable to come to Lima on 14 May");
    expect(yaml).toMatch(
      /title: Vik stays\n {4}kind: .*\n {4}date: 2024-05-14\n {4}status: declined\n/,
    );
    expect(yaml).toMatch(/place: Lima\n$/);
    expect(added("Holm never visited Lima")).toContain("status: cancelled\n");
  });

  it("keeps the words whose date a new event was given", async () => {
    const { take } = await edit(published);
    const start = text.lastIndexOf("Vik flew home");
    const from = text.lastIndexOf("Saturday");
    const yaml = take({
      do: "add",
      span: { start, end: start + "Vik flew home".length },
      fields: { date: "2024-05-11" },
      from: { start: from, end: from + "Saturday".length },
    });
    expect(yaml).toMatch(/date: 2024-05-11\n(?: {4}.*\n)* {4}from:/);
  });

  it("is checked until the reading is another", async () => {
    const first = await edit(published);
    const yaml = first.take({ do: "check", event: first.idOf("met") });
    const isChecked = async (sidecar: string) => {
      const { items, idOf } = await edit(sidecar);
      return items.find(({ event }) => event.id === idOf("met"))?.checked;
    };
    expect(await isChecked(published)).toBe(false);
    expect(await isChecked(yaml)).toBe(true);
    expect(await isChecked(yaml.replace("05-07", "04-07"))).toBe(false);
    // said twice it stands there once
    const second = await edit(yaml);
    expect(second.take({ do: "check", event: second.idOf("met") })).toBe(yaml);
  });

  it("that is held back is printed once an editor says that it is right", async () => {
    const story = `${text}\nPeru allegedly attacked Chile on Friday.\n`;
    const { items, take } = await edit(published, story);
    const held = items.find(({ state }) => state === "held-back")?.event.id ?? "";
    const after = await edit(take({ do: "check", event: held }), story);
    expect(after.items.find(({ event }) => event.id === held)).toMatchObject({
      state: "printed",
      checked: true,
    });
  });

  it("says so where the event is gone, or the file has a fault", async () => {
    const { take } = await edit(published);
    expect(() => take({ do: "check", event: "no" })).toThrow(StepError);
    const faulty = await edit("corrections:\n  - amend: met\n    kind: meating\n");
    const event = faulty.idOf("met");
    expect(() => faulty.take({ do: "drop", event, why: "" })).toThrow(/Mend it first/);
  });
});

describe("what there is to review", () => {
  it("has what was seen and left, but for what stands in the words of an event", async () => {
    const story = `${text}\nVik hoped for talks. Any visit would help.\n`;
    const { review, take } = await edit(published, story);
    const words = review.left.map(({ passage }) => passage.text);
    expect(words).toEqual(["for talks", "Any visit"]);
    const start = story.indexOf("talks");
    const after = await edit(
      take({ do: "add", span: { start, end: start + 5 }, fields: {}, from: null }),
      story,
    );
    expect(after.review.left.map(({ why }) => why)).toEqual(["negated"]);
    expect(review.times.map(({ words: { text: said }, value }) => [said, value])).toContainEqual([
      "Friday",
      "2024-05-03",
    ]);
  });

  it("suggests a title where who, place or kind are others", async () => {
    const first = await edit(published);
    const event = first.idOf("met");
    const suggested = async (fields: Fields) => {
      const { items } = await edit(first.take({ do: "amend", event, fields }));
      return items.find((item) => item.event.id === event)?.suggestion;
    };
    expect(await suggested({ who: ["Ada Holm", "Jan Bruun"] })).toMatch(/^Holm meets Jan Bruun/);
    expect(await suggested({ kind: "telephone call" })).toMatch(/^Holm speaks by phone with Vik/);
    expect(await suggested({ place: "Bergen" })).toMatch(/Bergen$/);
    expect(await suggested({ date: "2024-05-01" })).toBe(null);
  });

  it("has the events whose date was counted from one", async () => {
    const { items } = await edit(
      published,
      "Holm Travels\n\nForeign Minister Ada Holm of Denmark met Bo Vik in Oslo on 3 May 2024. Two days later she visited Bergen.\n",
    );
    const leaning = items.map(({ event, leaning: all }) => [
      event.trigger.text,
      ...all.map(({ title }) => title.replace(/^.*Holm /, "")),
    ]);
    expect(leaning).toContainEqual(["met", "visits Bergen"]);
    expect(leaning).toContainEqual(["visited"]);
  });

  it("begins with what was held back, and says why", async () => {
    const { items } = await edit(published, `${text}\nPeru allegedly attacked Chile on Friday.\n`);
    expect(items[0]?.state).toBe("held-back");
    expect(items[0]?.reasons.length).toBeGreaterThan(0);
  });
});
