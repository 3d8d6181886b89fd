import { describe, expect, it } from "vitest";
import { StepError, takeStep } from "#loader/corrections/steps.ts";
import { reviewOf, toEdited } from "#loader/review.ts";
import { toArticle } from "#loader/load.ts";
import type { Step } from "#model/review.ts";
import { parse } from "../loader/parse.ts";

const text = `Holm Meets Vik in Oslo

Foreign Minister Ada Holm of Denmark met Bo Vik in Oslo on Friday. Holm condemned the raid on Saturday.

Vik flew home. Holm condemned the raid on Saturday, Vik flew home.
`;
const published = "published: 2024-05-07\n";

async function edit(yaml: string | null, article = text) {
  const sidecar = yaml === null ? null : { file: "seeds/oslo.yaml", text: yaml };
  const seed = { id: "oslo", file: "seeds/oslo.txt", text: article, sidecar };
  const sentences = await parse(toArticle(seed).article);
  const edited = toEdited(seed, () => sentences);
  const { items } = reviewOf(edited);
  return {
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

  it("tells by what stands around them two places with the same words", async () => {
    const { take } = await edit(published);
    const start = text.lastIndexOf("Vik flew home");
    const yaml = take({
      do: "add",
      span: { start, end: start + "Vik flew home".length },
      fields: { title: "Vik flies home", kind: "visit", date: "none" },
    });
    expect(yaml).toContain(
      "- add: Vik flew home\n    prefix: Saturday,\n    title: Vik flies home\n",
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
    const yaml = first.take({ do: "join", event: met, other: condemned });
    expect(yaml).toMatch(/- join: met Bo Vik\n {4}with: .*condemned the raid/);
    const second = await edit(yaml);
    const both = second.items.find(({ event }) => event.id === met)?.event;
    expect(both?.passages.length).toBeGreaterThan(1);
    expect(second.items.find(({ event }) => event.id === condemned)?.state).toBe("dropped");
    expect(second.take({ do: "restore", event: condemned })).toBe(published);
    const [, passage] = both?.passages ?? [];
    const span = { start: passage?.start ?? 0, end: passage?.end ?? 0 };
    const apart = second.take({ do: "split", event: met, span, title: "Holm condemns a raid" });
    const third = await edit(apart);
    const own = third.items.find(({ event }) => event.title === "Holm condemns a raid");
    expect(own?.event).toMatchObject({
      added: true,
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
    expect(() => first.take({ do: "quote", event: met, spans: twice })).toThrow(/more than once/);
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
