import { describe, expect, it, test } from "vitest";
import { told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["title", "date", "who", "where"])).toEqual(events),
  );

describe("“the state of Togo” is Togo, wherever it stands", () => {
  table([
    [
      "The West African state of Togo recalled its envoy on Friday.",
      "Togo recalls its envoy | 2024-05-03 | Togo | nowhere",
    ],
    [
      "The former Soviet republic of Georgia signed the accord on Friday.",
      "Georgia signs the accord | 2024-05-03 | Georgia | nowhere",
    ],
    [
      "Peru met the island state of Nauru on Friday.",
      "Peru meets Nauru | 2024-05-03 | Peru + Nauru | nowhere",
    ],
    [
      "President Ana Roca flew to the West African state of Togo on Friday.",
      "Ana Roca visits Togo | 2024-05-03 | Ana Roca | Togo",
    ],
    [
      "Rebels declared a state of emergency on Friday.",
      "Rebels declare a state of emergency | 2024-05-03 | Rebels | nowhere",
    ],
  ]);
});

describe("what stands behind a subject has not done what follows", () => {
  table([
    [
      "President Ana Roca, barred from Indian airspace, flew to Beijing on Friday.",
      "Ana Roca visits Beijing | 2024-05-03 | Ana Roca | Beijing",
      "Ana Roca is barred from Indian airspace | ../2024-05-06 | Ana Roca | nowhere",
    ],
    [
      "President Ana Roca, recognised as a mediator, met Premier Bo Vik on Friday.",
      "Ana Roca meets Bo Vik | 2024-05-03 | Ana Roca + Bo Vik | nowhere",
      "Ana Roca is recognised as a mediator | ../2024-05-06 | Ana Roca | nowhere",
    ],
    [
      "Chilean coastguards wielding knives and an axe boarded a Peruvian boat on Friday.",
      "Chilean coastguards board a Peruvian boat | 2024-05-03 | Chilean coastguards + Peru | nowhere",
    ],
    [
      "The town, internationally recognised as part of Peru, was shelled on Friday.",
      "Town is shelled | 2024-05-03 | nobody | nowhere",
    ],
  ]);
});

describe("what is counted, looms, has always been so or is denied is no event", () => {
  table([
    [
      "During the reporting period there were 3 killings, 31 robberies and 4 abductions on the Peruvian side.",
    ],
    ["Peru and Chile have fought two wars in three decades over the islands."],
    [
      "Chile accused Peru of the abduction on Friday. Lima denied any involvement.",
      "Chile accuses Peru of the abduction | 2024-05-03 | Chile + Peru | nowhere",
    ],
    [
      "Peru severed ties with Chile on Friday as the fallout from a raid threatened to drag in the whole region.",
      "Peru severs ties with Chile | 2024-05-03 | Peru + Chile | nowhere",
    ],
    [
      "The restrictions came into force at midnight Lima time on Friday.",
      "Restrictions come into force | 2024-05-03 | nobody | nowhere",
    ],
  ]);
});

describe("“Peruvian officials said the president would go”", () => {
  it("means theirs, though another was told last", () =>
    expect(
      told(
        "Peruvian President Ana Roca met President Bo Holm of Chile on Friday. Peruvian officials said the president would visit Santiago in June.",
        ["title", "date"],
      ),
    ).toContain("Ana Roca is to visit Santiago | 2024-06"));
});

describe("people of no name behind whom their names stand", () => {
  table([
    [
      "President Roca of Peru met the two envoys, Bo Vik and Eva Lind, in Lima on Friday.",
      "Roca meets Bo Vik and Eva Lind in Lima | 2024-05-03 | Roca + Bo Vik + Eva Lind | Lima",
    ],
    [
      "President Roca of Peru hosted the two countries’ foreign ministers, Bo Vik and Eva Lind, for talks in Lima on Friday.",
      "Roca receives Bo Vik and Eva Lind in Lima | 2024-05-03 | Roca + Bo Vik + Eva Lind | Lima",
    ],
    [
      "Ana Roca received Bo Vik and Eva Lind for three hours in Oslo on Friday, their first three-way meeting there since last August.",
      "Ana Roca receives Bo Vik and Eva Lind in Oslo | 2024-05-03 | Ana Roca + Bo Vik + Eva Lind | Oslo",
    ],
  ]);
});

describe("“the Abkhaz side” takes part, though it is no state", () => {
  table([
    [
      "The Abkhaz side called off the talks on Friday.",
      "Abkhaz side’s talks are called off | 2024-05-03 | Abkhaz side | nowhere",
    ],
    [
      "The Kurdish side rejected the plan on Friday.",
      "Kurdish side rejects the plan | 2024-05-03 | Kurdish side | nowhere",
    ],
  ]);
});

describe("charges in passing, whose doings they were, and the marks of old wires", () => {
  table([
    [
      "Peru removed the head of the agency which Chile says has tortured prisoners in safe houses.",
      "Peru removes the head of the agency | ../2024-05-06 | Peru | nowhere",
    ],
    [
      "Peru reopened its border on Friday, weeks after closing it in anger at Santiago’s handling of a raid.",
      "Peru reopens its border | 2024-05-03 | Peru | nowhere",
    ],
    [
      "President Ana Roca said on Friday that the plan was ``a great victory'' for Peru.",
      "Ana Roca says that the plan was a great victory for Peru | 2024-05-03 | Ana Roca | nowhere",
    ],
  ]);
});
