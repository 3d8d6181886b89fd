import { describe, expect, it } from "vitest";
import { toPeople } from "#find/people.ts";
import { made, type Given } from "./made.ts";

const other = "2023-01-01-other";

/** The keys of all participants, in order. */
function keys(given: readonly Given[]): readonly string[] {
  const corpus = made(given);
  const people = toPeople(corpus);
  return corpus.events.flatMap(({ participants }) =>
    participants.map((participant) => people.get(participant)?.key ?? ""),
  );
}

const holm = { name: "Bo Holm", country: "DK" };

describe("toPeople(corpus)", () => {
  it("is one person where full name and country agree, in whatever article", () =>
    expect(keys([{ participants: [holm] }, { article: other, participants: [holm] }])).toEqual([
      "bo-holm.dk",
      "bo-holm.dk",
    ]));

  it.each(["Mr. Bo Holm", "Bo Hölm", "BO HOLM", "Professor Bo Holm"])(
    "takes %s for Bo Holm",
    (name) =>
      expect(keys([{ participants: [holm, { ...holm, name }] }])).toEqual([
        "bo-holm.dk",
        "bo-holm.dk",
      ]),
  );

  it("joins a bare surname, a first name or an alias to the one of its article that has it", () => {
    const xi = { name: "Xi Jinping", country: "CN", aliases: ["the chairman"] };
    const bare = ["Xi", "Jinping", "the Chairman"].map((name) => ({ name }));
    expect(new Set(keys([{ participants: [xi, ...bare] }]))).toEqual(new Set(["xi-jinping.cn"]));
  });

  it("gives a full name without a country that of its only bearer in the article", () =>
    expect(keys([{ participants: [holm, { name: "Bo Holm" }] }])).toEqual([
      "bo-holm.dk",
      "bo-holm.dk",
    ]));

  it("does not join a surname across articles", () =>
    expect(
      keys([{ participants: [holm] }, { article: other, participants: [{ name: "Holm" }] }]),
    ).toEqual(["bo-holm.dk", `holm@${other}`]));

  it("does not join a surname that two of its article have", () =>
    expect(
      keys([{ participants: [holm, { name: "Per Holm", country: "SE" }, { name: "Holm" }] }])[2],
    ).toMatch(/^holm@/));

  it("does not join a surname of another country", () =>
    expect(keys([{ participants: [holm, { name: "Holm", country: "SE" }] }])[1]).toMatch(
      /^holm\.se@/,
    ));

  it("does not join equal names of two countries, nor one without a country in another article", () =>
    expect(
      keys([
        { participants: [holm, { name: "Bo Holm", country: "SE" }] },
        { article: other, participants: [{ name: "Bo Holm" }] },
      ]),
    ).toEqual(["bo-holm.dk", "bo-holm.se", "bo-holm"]));

  it.each(["Danish counterpart", "a senior official"])(
    "takes %s for somebody else in every article",
    (name) => {
      const [a, b] = keys([
        { participants: [{ name }] },
        { article: other, participants: [{ name }] },
      ]);
      expect(a).not.toBe(b);
    },
  );

  it("takes an office without a name for somebody else in every article", () => {
    const minister = { name: "Foreign Minister", office: "Foreign Minister", country: "PE" };
    const [a, b] = keys([
      { participants: [minister] },
      { article: other, participants: [minister] },
    ]);
    expect(a).not.toBe(b);
  });

  it("joins a body by its name, with or without its article", () =>
    expect(
      keys([
        { participants: [{ name: "the Rio Group", sort: "body" }] },
        { article: other, participants: [{ name: "Rio Group", sort: "body" }] },
      ]),
    ).toEqual(["rio-group", "rio-group"]));
});
