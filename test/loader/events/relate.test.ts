import { describe, expect, it } from "vitest";
import { eventsOf, story } from "./told.ts";

/** "1 replaces 2" for each relation, by the events' numbers. */
function relations(text: string): readonly string[] {
  const events = eventsOf(text);
  const number = (id: string) => events.find((event) => event.id === id)?.number ?? "none";
  return events.flatMap((one) =>
    one.relations.map(({ kind, event }) => `${one.number} ${kind} ${number(event)}`),
  );
}

const table = (rows: readonly (readonly [text: string, ...relations: string[]])[]) =>
  it.each(rows)("%s", (text, ...expected) => expect(relations(text)).toEqual(expected));

describe("a visit replaces the one called off before", () => {
  const lost = "Roca’s visit to Norway in February was postponed.";
  table([
    [story("Ana Roca visited Norway in April.", lost), "1 replaced-by 2", "2 replaces 1"],
    [story("Ana Roca will visit Norway in June.", lost), "1 replaced-by 2", "2 replaces 1"],
    // an earlier one, one elsewhere, one by another, one declined
    [story("Ana Roca visited Norway in January.", lost)],
    [story("Ana Roca visited Peru in April.", lost)],
    [
      story(
        "Ida Vik visited Norway in April.",
        "Ana Roca’s visit to Norway in February was postponed.",
      ),
    ],
    [story("Ana Roca refused to visit Norway in April.", lost)],
  ]);
});

describe("what is told of an occasion is part of it", () => {
  table([
    [
      story(
        "Bo Holm rejected a meeting with Ana Roca when the two leaders attended a forum in Oslo in April.",
      ),
      "1 part-of 2",
      "2 has-part 1",
    ],
    // the same month says nothing
    [
      story(
        "Bo Holm rejected a meeting with Ana Roca in April.",
        "Holm attended a forum in Oslo in April.",
      ),
    ],
  ]);
});

describe("what one occasion leads to follows it", () => {
  table([
    [
      story(
        "Talks between Ana Roca and Bo Holm lasted two hours on Friday before they moved on to a dinner.",
      ),
      "1 followed-by 2",
      "2 follows 1",
    ],
    // later, but not on the same occasion
    [story("Ana Roca met Bo Holm on Thursday.", "Roca met Ida Vik on Friday.")],
  ]);
});

describe("relations", () => {
  it("go both ways, and from no event to itself", () => {
    const opposite: Readonly<Record<string, string>> = {
      replaces: "replaced-by",
      "replaced-by": "replaces",
      follows: "followed-by",
      "followed-by": "follows",
      "part-of": "has-part",
      "has-part": "part-of",
    };
    const text = story(
      "Talks between Ana Roca and Bo Holm lasted two hours on Friday before they moved on to a dinner.",
      "Ana Roca visited Norway in April. Roca’s visit to Norway in February was postponed.",
    );
    const said = relations(text);
    const back = said.map((one) => {
      const [from, kind = "", to] = one.split(" ");
      return `${to} ${opposite[kind]} ${from}`;
    });
    expect(said).toHaveLength(4);
    expect(back.toSorted()).toEqual(said.toSorted());
  });
});
