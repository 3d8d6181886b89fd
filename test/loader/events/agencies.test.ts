import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const who = (text: string) => told(text, ["who"]);

describe("what agencies of Asia say in words of their own", () => {
  it("a round that is wrapped up was held, once", () => {
    expect(
      told("Peru and Chile wrapped up their latest round of talks in Lima on May 2.", [
        "date",
        "kind",
        "title",
      ]),
    ).toEqual(["2024-05-02 | CONSULT | Peru and Chile meet in Lima"]);
    expect(titles("Peru wrapped up the parcel on May 2.")).not.toContain("Peru meets");
  });

  it("a visit that stands cancelled is off", () => {
    expect(
      told("Foreign Minister Ana Roca’s visit to Oslo on Thursday stands cancelled.", [
        "status",
        "title",
      ]),
    ).toEqual(["cancelled | Ana Roca’s visit to Oslo is cancelled"]);
    expect(titles("The offer stands on Friday, Ana Roca of Peru said.")).toEqual([]);
  });

  it("what neither of two refused, nobody refused", () => {
    expect(titles("Ana Roca of Peru said neither Chile refused to hold talks.")).toEqual([]);
    expect(titles("Ana Roca of Peru said Chile refused to hold talks.")).toHaveLength(1);
  });

  it("suspects are somebody, whom nobody suspects in that breath", () => {
    expect(
      told("Peru’s army killed two suspected rebels Friday, a priest said.", ["date", "title"]),
    ).toEqual(["2024-05-03 | Peru’s army kills two suspected rebels"]);
  });

  it("a deal that is only talked about is none", () => {
    const text = "Peru and Chile opened talks in Lima on Friday on drafting the text of a deal.";
    expect(titles(text)).toEqual(["Peru and Chile meet in Lima"]);
    expect(titles("Peru and Chile agreed on a truce on Friday.")).toHaveLength(1);
    expect(titles("Peru and Chile signed the text of an accord on Friday.")).toHaveLength(1);
  });
});

describe("who was there, and not who speaks of it", () => {
  it("who confirms or explains that it is off was not to go", () => {
    expect(
      who("Danish spokesman Jan Vik confirmed the cancellation of a meeting with Peru."),
    ).not.toContain("Jan Vik + Peru");
    expect(who("Jan Vik of Denmark confirmed a meeting with Ana Roca on Friday.")).toContain(
      "Jan Vik + Ana Roca",
    );
  });

  it("whoever made the remarks did so at the meeting", () =>
    expect(
      who(
        "Peru recalled its envoy over remarks made by Danish Minister Bo Holm during a meeting with his Chilean counterpart on Friday.",
      ),
    ).toContain("Bo Holm + Chilean counterpart"));

  it("the brother of “with his brother” is nobody’s companion but his", () =>
    expect(who("Danish Minister Bo Holm met Ana Roca of Peru with his brother on Friday.")).toEqual(
      ["Bo Holm + Ana Roca"],
    ));

  it("who is abroad while somebody resigns is told before", () =>
    expect(
      who(
        "The row is about the fall of Peruvian premier Jan Ruiz while on a visit to Chile on May 4.",
      ),
    ).toEqual(["Jan Ruiz"]));

  it("two men of whom nothing was said are no two states", () =>
    expect(
      told(story("Peru and Chile quarrel.", "Danish police arrested two men on Friday."), [
        "title",
        "who",
      ]),
    ).toEqual(["Danish police arrest two men | Danish police"]));
});

describe("what is still to come", () => {
  it("a trip that “will be” somebody’s third has not been made", () => {
    expect(
      told("It will be Danish minister Bo Holm’s third trip to Peru this year.", [
        "status",
        "title",
      ]),
    ).toEqual(["planned expected | Bo Holm is to visit Peru"]);
    expect(
      told("It was Danish minister Bo Holm’s third trip to Peru in May 2023.", ["status"]),
    ).not.toContain("planned expected");
  });

  it("the last of a list is to come as its first is, however far the verb stands", () => {
    const sessions =
      "the ministerial session of the Union of Andean and Coastal Nations with Kenya, Uganda and Rwanda on Tuesday, the council of the Union of Andean and Coastal Nations on Wednesday and a plenary session of the forum of the nations on Thursday";
    expect(
      told(`Ana Roca of Peru will attend talks, including ${sessions}.`, ["date"]),
    ).not.toContain("2024-05-02");
  });

  it("a day is not that of a saying behind the comma", () =>
    expect(
      told(
        "Ana Roca of Peru will hold talks with Premier Jan Ruiz and other Danish leaders on Tuesday to settle old matters, said the officials.",
        ["date", "status"],
      ),
    ).toEqual(["2024-05-07 | planned expected"]));

  it("to press ahead asks nobody for anything", () =>
    expect(told("Ana Roca of Peru pressed ahead with her plan on Friday.", ["kind"])).not.toContain(
      "REQUEST change",
    ));
});

describe("whom an office means that is named further on", () => {
  it("the president of a state is the one president told without a state", () => {
    expect(
      titles(
        "Danish envoys met Peru’s president on Friday. President Jan Ruiz asked them to stay.",
      ),
    ).toContain("Danish envoys meet Jan Ruiz");
    // two presidents: which of them it was stays open
    expect(
      titles(
        "Danish envoys met Peru’s president on Friday. Presidents Jan Ruiz and Bo Holm slept.",
      ),
    ).toContain("Danish envoys meet Peru’s president");
  });

  it("envoys told by name are those told before", () =>
    expect(
      titles(
        "Danish envoys met President Jan Ruiz of Peru on Friday. The talks between President Ruiz and envoys Bo Holm and Per Vik took place in Lima.",
      ),
    ).toHaveLength(1));

  it("the “U.S.” of “Kenya-U.S.” is a state", () =>
    expect(who("They discussed the Kenya-U.S. summit set for May 20 in Oslo.")).toEqual([
      "Kenya + United States",
    ]));
});
