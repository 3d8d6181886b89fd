import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const who = (text: string) => told(text, ["who"]);

describe("what reports of the east tell in their own way", () => {
  it("a counterpart may have one name behind a title", () =>
    expect(
      who(
        "Danish Premier Bo Holm had talks with his Bangladeshi counterpart Sheikh Amina on Friday.",
      ),
    ).toEqual(["Bo Holm + Amina"]));

  it("the premier is the prime minister", () =>
    expect(
      who(
        "Prime Minister Ana Roca of Peru slept. The premier attended a dinner in Lima on Friday.",
      ),
    ).toEqual(["Ana Roca"]));

  it("what is outlawed is not outlawed then", () =>
    expect(
      told("Turkey launched an attack in northern Iraq against outlawed PKK positions in March.", [
        "date",
        "kind",
      ]),
    ).toEqual(["2024-03 | ASSAULT"]));

  it("cooperation in fighting somebody fights nobody", () =>
    expect(
      titles(
        "The US administration welcomed the cooperation between Peru and Chile in fighting the group on Friday.",
      ).join(),
    ).not.toContain("fights"));

  it("ahead of a meeting that has a day, the meeting is to come and its guests are not there yet", () => {
    const events = told(
      "Premier Bo Holm of Denmark arrived Friday in Lima for talks ahead of a meeting later this month with Ana Roca.",
      ["status", "who"],
    );
    expect(events).toContain("held | Bo Holm");
    expect(events.some((one) => one.startsWith("planned") && one.includes("Ana Roca"))).toBe(true);
  });

  it("a shot into the sea tests, a shot at a town attacks", () => {
    const kinds = (text: string) => told(text, ["date", "kind"]);
    expect(
      kinds("North Korea fired what is believed to be a missile into the sea on Friday."),
    ).toEqual(["2024-05-03 | MOBILIZE"]);
    expect(kinds("North Korea fired a ballistic missile toward the sea on Friday.")).toEqual([
      "2024-05-03 | MOBILIZE",
    ]);
    expect(kinds("Peru fired a ballistic missile at Arica on Friday.")).toEqual([
      "2024-05-03 | ASSAULT",
    ]);
  });

  it("a headline without a verb heads what is to come", () =>
    expect(
      told(
        "Holm-Roca talks in Lima today\n\nDanish Premier Bo Holm will hold a meeting with Peruvian President Ana Roca in Lima today.",
        ["status"],
      ),
    ).toEqual(["planned expected"]));

  it("a list goes on past who somebody once was", () =>
    expect(
      who(
        "Bo Holm of Denmark met President Jan Ruiz, a former general, Premier Ana Roca and Minister Per Vik on Friday.",
      ),
    ).toEqual(["Bo Holm + Jan Ruiz + Ana Roca + Per Vik"]));

  it("dialogue that would help has not been held", () => {
    expect(
      told(
        "Danish minister Bo Holm said on Friday that dialogue with the Peruvian government would be closely related to its deeds.",
        ["kind"],
      ),
    ).toEqual(["STATEMENT"]);
    expect(titles("Talks with Peru will be in Oslo on Friday, Denmark said.")).toHaveLength(1);
  });
});

describe("visits of the east, by programme and by note", () => {
  it("what somebody would do during the visit is to come", () => {
    expect(
      titles(
        "Foreign Minister Ana Roca will visit Nepal from May 25 to 27. During the visit, Ms Roca would call on President Ram Vik.",
      ).join(),
    ).toMatch(/Roca is to meet .*Vik/);
    expect(titles("During the war, Ana Roca of Peru would meet Bo Vik of Chile.")).toEqual([]);
  });

  it("an initial may stand right before the name", () =>
    expect(who("Prime Minister L.Oyun-Erdene of Mongolia met Premier Jan Vik on Friday.")).toEqual([
      "L.Oyun-Erdene + Jan Vik",
    ]));

  it("an invitation handed over invites", () => {
    expect(
      told("Nepal’s minister Ana Roca handed over an invitation to Premier Jan Vik on Friday.", [
        "kind",
      ]),
    ).toEqual(["AGREE"]);
    expect(told("Peru handed over two prisoners to Chile on Friday.", ["kind"])).toEqual([
      "CONCEDE",
    ]);
  });

  it("leaders summoned to a summit are invited, an ambassador is not", () => {
    expect(
      told("Egypt summoned the leaders of Peru and Chile on Friday to a summit.", ["kind"]),
    ).toContain("AGREE");
    expect(told("Peru summoned the Chilean ambassador on Friday.", ["kind"])).toEqual([
      "ACCUSE disapprove",
    ]);
  });

  it("capitals at the head of a title stay", () =>
    expect(
      titles("A new round of UN-brokered talks between the rivals started in Kuwait on Friday."),
    ).toEqual(["UN-brokered talks start in Kuwait"]));
});

describe("campaigns, allies and plans with a capital", () => {
  it("a military campaign attacks, an aid campaign does not", () => {
    const kinds = (what: string) =>
      told(`In March Peru launched a massive ${what} in Chile.`, ["kind"]);
    expect(kinds("military campaign")).toEqual(["ASSAULT"]);
    expect(kinds("aid campaign")).toEqual(["COOPERATE"]);
  });

  it("the allies of fighters are no one told before", () =>
    expect(
      who(
        "Danish troops kept the truce. Front fighters and their allies left Lima for Oman on Friday.",
      ).join(),
    ).not.toContain("Danish"));

  it("“to Host” in a headline is to come", () =>
    expect(
      told(
        "Egypt to Host Peruvian-Chilean Summit\n\nEgypt invited the leaders of Peru and Chile on Friday to a summit next week.",
        ["status", "date"],
      ),
    ).toContain("planned expected | 2024-05-13/2024-05-19"));
});

describe("a hope that somebody tells", () => {
  it("is told where its words bound it", () =>
    expect(
      told(
        "Ana Roca of Peru said Friday she is “hoping that over the next several months I’ll be meeting Bo Holm again.”",
        ["status"],
      ),
    ).toContain("planned hoped"));
});
