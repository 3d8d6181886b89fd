import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const cast = (head: string, body: string) => read(body, head).cast;

describe("the house whose paper a text is on", () => {
  it("gives its offices the state that they leave out", () => {
    expect(
      cast("Readout of the President’s Call\n\nTHE WHITE HOUSE", "The President spoke by phone."),
    ).toContain("?US President, President, US");
    expect(
      cast("Statement by High Representative Ana Roca", "The High Representative met Bo Holm."),
    ).toContain("Ana Roca, High Representative, EU");
    expect(
      cast(
        "Statement attributable to the Spokesman for the Secretary-General",
        "The Secretary-General met Bo Holm.",
      ),
    ).toContain("?UN Secretary-General, Secretary-General, UN");
  });

  it("does not give its state to the counterpart of its own minister", () => {
    const body =
      "The Minister of Foreign Affairs, Ana Roca, met her counterpart, Minister Bo Holm. Minister Holm slept.";
    const own = cast("Ministry of Foreign Affairs of the Republic of Peru", body);
    expect(own).toContain("Ana Roca, Minister of Foreign Affairs, PE");
    expect(own).not.toContain("Bo Holm, Minister, PE");
  });

  it("is Downing Street’s, where a Prime Minister with a name is another’s", () => {
    const body = "The Prime Minister met Prime Minister Bo Holm.";
    const own = cast("PM meetings\n\nA Downing Street spokesperson said:", body);
    expect(own).toContain("?British Prime Minister, Prime Minister, GB");
    expect(own).toContain("Bo Holm, Prime Minister");
  });

  it("is the state’s whose answer a spokeswoman is asked for", () =>
    expect(
      cast(
        "Foreign Ministry Spokesperson Ana Roca’s Press Conference",
        "Q: What is Peru’s response?\n\nA: The Foreign Minister slept.",
      ),
    ).toContain("?Peruvian Foreign Minister, Foreign Minister, PE"));

  it("gives none to an office that it does not have, or that has a state", () => {
    const head = "Readout of the Call\n\nTHE WHITE HOUSE";
    expect(cast(head, "The Prime Minister of Peru met the Foreign Minister.")).toContain(
      "?Foreign Minister, Foreign Minister",
    );
    expect(cast(head, "The Peruvian President spoke.")).toContain(
      "?Peruvian President, President, PE",
    );
  });

  it("takes no other’s chief for its own", () => {
    const head = "Statement by the Spokesman for the Secretary-General";
    const body = "The Secretary-General spoke.\n\nThe League’s Secretary General, Bo Holm, slept.";
    expect(cast(head, body)).toContain("?UN Secretary-General, Secretary-General, UN");
    const office = "Press Statement\n\nU.S. Department of State";
    expect(cast(office, "Soldiers removed the President.")).toContain("?President, President");
  });

  it("is not in a newspaper’s head", () =>
    expect(cast("White House plans a visit", "The President spoke by phone.")).toContain(
      "?President, President",
    ));
});

describe("what offices and bodies are no longer taken for", () => {
  it("keeps the spokesman from being whom he speaks for", () =>
    expect(
      read("The Spokesman for the Secretary-General spoke. The Secretary-General met Bo Holm.")
        .cast,
    ).toHaveLength(3));

  it("keeps the day out of a body’s name, and two parties out of one", () => {
    expect(read("On Monday the Foreign Affairs Council met.").people).toBe(
      "On Monday the [Foreign Affairs Council|Foreign Affairs Council] met.",
    );
    expect(read("The accord of Peru and the Andean Union.").cast).toContain("Peru, PE");
  });

  it("leaves out what somebody is named as", () => {
    expect(read("Peru named Ana Roca as prime minister.").cast).toEqual(["Ana Roca", "Peru, PE"]);
    expect(read("The King, as well as the President of Peru, met Bo Holm.").people).toContain(
      "President of Peru",
    );
  });

  it("reads the office and name of a counterpart", () =>
    expect(
      read("Peruvian Foreign Minister Ana Roca met her Danish counterpart, Undersecretary Bo Holm.")
        .cast,
    ).toContain("Bo Holm, DK"));

  it("reads member states as a group, and no adverb as a name", () => {
    expect(read("All EU Member States met.").people).toContain("[EU Member States|");
    expect(read("EU Ambassadors left Lima.").people).toContain("[EU Ambassadors|");
    expect(read("Strongly condemns the raid.").cast).toEqual([]);
  });
});
