import { describe, expect, it } from "vitest";
import { toPeople } from "#find/people.ts";
import type { Participant } from "#model/event.ts";
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

  /** Who two articles, and perhaps a third, name: one key for each, in their order. */
  const across = (...names: readonly (string | Partial<Participant>)[]) =>
    keys(
      names.map((name, i) => ({
        article: `2023-01-0${i + 1}-paper`,
        participants: [typeof name === "string" ? { name } : name],
      })),
    );

  it.each([
    ["Teresa Villalba", "Teresa M. Villalba"],
    ["Teresa M. Villalba", "Teresa María Villalba Ríos"],
    ["Joseph Dahl", "Joseph R. Dahl, Jr."],
    ["Joe Dahl", "Joseph R. Dahl, Jr."],
    ["Bill Dahl", "William Dahl"],
    ["Martin Etcheverri", "Martín Etcheverry"],
    ["Kofi Mintah", "Koffi A. Mintah"],
    ["Andriy Vovk", { name: "Andrii Vovk", country: "UA" }],
  ])("takes %s and %s of two articles for one", (a, b) =>
    expect(new Set(across(a, b)).size).toBe(1),
  );

  it.each([
    ["Lars Thygesen", "Jens Thygesen"],
    ["George W. Dahl", "George H. W. Dahl"],
    [
      { name: "Ana M. Roca", country: "PE" },
      { name: "Ana Roca", country: "CL" },
    ],
    ["Ana Roca Dahl Vik Holm", "Ana Roca"],
  ])("keeps %s and %s of two articles apart", (a, b) => expect(new Set(across(a, b)).size).toBe(2));

  it("does not say which of two a shorter name is, in whatever order they come", () =>
    expect(new Set(across("George W. Dahl", "George Dahl", "George H. W. Dahl")).size).toBe(3));

  it("keeps two apart whom an article names both", () =>
    expect(
      keys([
        { participants: [{ name: "Ana Roca" }, { name: "Ana María Roca" }] },
        { article: other, participants: [{ name: "Ana María Roca" }] },
      ]),
    ).toEqual(["ana-roca", "ana-maria-roca", "ana-maria-roca"]));

  it("has the key of the shortest full name, which a fuller one does not change", () =>
    expect(across("Teresa Villalba", "Teresa M. Villalba")[1]).toBe("teresa-villalba"));

  const dahl = { name: "Irena Dahl", office: "Foreign Minister", country: "PE" };

  it("joins a surname with the only one who has it, where office or country ties them", () => {
    expect(across(dahl, { name: "Dahl", office: "Minister" })[1]).toBe("irena-dahl.pe");
    expect(across(dahl, { name: "Dahl", country: "PE" })[1]).toBe("irena-dahl.pe");
    // Offices change over the years.
    const before = { ...dahl, office: "mayor" };
    expect(across(dahl, before, { name: "Dahl", office: "Mayor" })[2]).toBe("irena-dahl.pe");
  });

  it("joins a surname that two have only with the one whose office it has", () => {
    const felix = { name: "Felix Wandera", office: "Colonel", country: "UG" };
    const moses = { name: "Moses Wandera", office: "Governor", country: "KE" };
    expect(across(felix, moses, { name: "Wandera", office: "Colonel" })[2]).toBe(
      "felix-wandera.ug",
    );
    for (const bare of [{}, { office: "Minister" }])
      expect(across(felix, moses, { name: "Wandera", ...bare })[2]).toMatch(/@/);
    expect(
      across(felix, { ...moses, office: null }, { name: "Wandera", office: "Colonel" })[2],
    ).toMatch(/@/);
  });

  it("leaves a surname that nothing ties, or that has another office or country", () => {
    for (const bare of [{}, { office: "Colonel" }, { office: "Minister", country: "CL" }])
      expect(across(dahl, { name: "Dahl", ...bare })[1]).toMatch(/@/);
  });

  it("joins states by their country, and bodies by their words or first letters", () => {
    const body = (name: string) => ({ name, sort: "body" as const });
    const state = (name: string) => ({ name, sort: "state" as const, country: "US" });
    for (const [a, b] of [
      [state("US"), state("United States")],
      [
        { ...body("Ministry of Foreign Affairs"), country: "PE" },
        { ...body("the Foreign Ministry"), country: "PE" },
      ],
      [body("WHO"), body("World Health Organization")],
    ] as const)
      expect(new Set(across(a, b)).size).toBe(1);
    for (const [a, b] of [
      [body("World Bank"), body("World Bank Group")],
      // Each state has one.
      [body("Supreme Court"), body("Supreme Court")],
      [body("Ministry of Foreign Affairs"), body("the Foreign Ministry")],
      [
        { ...body("Foreign Ministry"), country: "PE" },
        { ...body("Foreign Ministry"), country: "CL" },
      ],
    ] as const)
      expect(new Set(across(a, b)).size).toBe(2);
  });

  it("takes somebody whom one article takes for a body for the person", () => {
    const people = across("Harriet K. Namutosi", { name: "Harriet Namutosi", sort: "body" });
    expect(new Set(people).size).toBe(1);
  });
});
