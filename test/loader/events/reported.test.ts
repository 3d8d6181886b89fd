import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const who = (text: string) => told(text, ["who"]);

describe("who does what is reported, and not who reports it", () => {
  it("a subject with an aside between dashes or commas", () => {
    expect(
      who(
        "Bo Okada said the vice foreign ministers -- Ana Roca of Peru and Chile’s Jan Ruiz -- agreed to resume the talks next week.",
      ),
    ).toEqual(["Ana Roca + Jan Ruiz"]);
    expect(
      who(
        "Danish spokesman Bo Holm said Mullah Abdul Baraki, a co-founder of the Front, will visit Peru on Friday.",
      ),
    ).toEqual(["Abdul Baraki"]);
    // no aside that says who, but a day
    expect(
      who("Bo Holm of Denmark said, a day after the talks, that Ana Roca will visit Peru."),
    ).toEqual(["Ana Roca"]);
  });

  it("an ambassador to somewhere", () =>
    expect(
      titles(
        "Ana Diaz, a Danish spokeswoman, said Danish Ambassador to Peru Bo Holm also issued a protest note in Lima on Friday.",
      ),
    ).toEqual(["Bo Holm issues a protest note in Lima"]));

  it("who says behind the comma that there were meetings was at none", () =>
    expect(
      who(
        "It came during a series of meetings in Oslo on Friday, said Bo Okada, an official in Peru.",
      ),
    ).not.toContain("Bo Okada"));

  it("a release that might help, as one hopes, is not hoped for", () =>
    expect(
      titles(
        "Roca was freed by Peru in May after a request by Chile, which hoped the release might help.",
      ),
    ).toEqual(["Peru frees Roca"]));
});

describe("where the clause in front ends, a list does too", () => {
  const text = (rest: string) => `Since Bo Holm ended talks with the Front, ${rest}`;
  it("behind its comma another does something", () => {
    const events = told(
      text("Peruvian Premier Jan Ruiz and other officials have urged Denmark to resume them."),
      ["who"],
    );
    expect(events).toContain("Bo Holm + Front");
    expect(events).toContain("Jan Ruiz + officials + Denmark");
  });

  it("but a list without such a clause goes on", () =>
    expect(who("Bo Holm of Denmark met Ana Roca, Jan Ruiz and Per Vik on Friday.")).toEqual([
      "Bo Holm + Ana Roca + Jan Ruiz + Per Vik",
    ]));
});

describe("meetings told by the way", () => {
  it("“after his meeting with” somebody tells of it, “after their meeting” does not", () => {
    expect(
      titles(
        "Danish minister Bo Holm told reporters after his two-hour meeting with Ana Roca of Peru that it rained.",
      ),
    ).toContain("Bo Holm meets Ana Roca");
    expect(
      titles("Danish minister Bo Holm told reporters after their meeting that it rained."),
    ).not.toContain("Bo Holm’s meeting");
  });

  it("the time it was last is not its own", () => {
    expect(told("Peru and Chile met for the first time after 2012 on Friday.", ["date"])).toEqual([
      "2024-05-03",
    ]);
    expect(told("Peru and Chile met after 2012.", ["date"])).not.toEqual(["../2024-05-06"]);
  });

  it("“here” in an aside is where the report was written", () =>
    expect(
      told(
        "Peru calls it off\n\nLIMA, May 6 (Wire) -- Talks with Chile, which were to be held here on Friday, have been postponed.",
        ["where", "status"],
      ),
    ).toEqual(["Lima | cancelled"]));
});

describe("places that open a report", () => {
  const head = (line: string) => told(`Peru acts\n\n${line}`, ["words"]);
  it.each([
    "Buenos Aires - Peru recalled its envoy on Friday.",
    "Lima, May 6 (Wire): Peru recalled its envoy on Friday.",
    "Riyadh: Peru recalled its envoy on Friday.",
    "LIMA. ANDINA Peru recalled its envoy on Friday.",
  ])("%s", (line) => expect(head(line)).toEqual(["Peru recalled its envoy on Friday"]));

  it("but not whose words follow", () =>
    expect(told("Peru acts\n\nHolm: Peru recalled its envoy on Friday.", ["words"])).not.toEqual([
      "Peru recalled its envoy on Friday",
    ]));
});

describe("who meets somewhere while they agree", () => {
  it("has met and has agreed", () => {
    const events = told(
      "Ministers of Peru and Chile meeting in Buenos Aires condemned the raid on Friday.",
      ["kind", "who", "where"],
    );
    expect(events).toContain("CONSULT | Peru + Chile | Buenos Aires");
    expect(events.some((one) => one.startsWith("ACCUSE disapprove | Peru + Chile"))).toBe(true);
  });

  it("a meeting that ends is one", () =>
    expect(titles("The ministers meeting in Oslo ended on Friday.")).toHaveLength(1));

  it("nobody is called after the second word of a town", () =>
    expect(
      who("Ministers of Peru and Chile meeting in Buenos Aires agreed on Friday to end it.").join(),
    ).not.toContain("Aires"));
});

describe("words that are not what they seem", () => {
  it("a thumb that is severed ends no ties", () => {
    expect(titles("A soldier was hurt and his thumb was severed on Friday.")).not.toContain(
      "Thumb is severed",
    );
    expect(titles("Peru severed ties with Chile on Friday.")).toEqual([
      "Peru severs ties with Chile",
    ]);
  });

  it("a crossing with a name is nobody", () =>
    expect(told("On Sunday, the Chong Jom border crossing opened.", ["title", "who"])).toEqual([
      "Chong Jom border crossing opens | nobody",
    ]));

  it("“but” begins what another does", () =>
    expect(
      titles(
        "In May 2023 Peru and Chile agreed to resume talks but negotiations were delayed by unrest.",
      ),
    ).toContain("Peru and Chile’s meeting is delayed"));

  it("a last-minute postponement puts off", () =>
    expect(
      told(
        "The last-minute postponement of the East Asia Summit, set for Friday, followed warnings by Peru.",
        ["status"],
      ),
    ).toEqual(["cancelled"]));

  it("what an official vouches for with its day is told, what he supposes is not", () => {
    expect(
      titles("“Foreign Minister Bo Holm of Denmark visited Lima last month,” an official said."),
    ).toEqual(["Bo Holm visits Lima"]);
    expect(
      titles(
        "“If Foreign Minister Bo Holm of Denmark visited Lima last month, I would know,” he said.",
      ),
    ).toEqual([]);
  });
});
