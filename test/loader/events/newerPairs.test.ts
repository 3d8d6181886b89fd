// Of several pairs that a text tells, which one "the two", "the two sides" and "the ministers" mean.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("the two sides", () => {
  it("are not those who overran the camps of one of them", () =>
    expect(
      who(
        "The rebels opened talks with the government of Chad in March 2012. They gave up on November 5 last year after Peruvian and Chilean troops overran their last camps. The two sides signed declarations in Lima on December 12.",
      ),
    ).toContain("Rebels and Chad sign declarations in Lima | rebels + Chad"));

  it("whose camps they are says the title", () =>
    expect(
      who("The rebels fled on May 2 after Peru and Chad attacked their camps on May 1."),
    ).toContain("Peru and Chad attack the rebels’ camps | Peru + Chad + rebels"));
});

describe("the two sides of rebels and “the government”", () => {
  it("are both, though no words tell of which state", () =>
    expect(
      who(
        "The rebels signed a truce with the government in January. They broke it in March. The two sides signed a new pact on May 2.",
      ),
    ).toContain("Rebels and government sign a new pact | rebels + government"));

  it("but a government beside another state, with no rebels, is none", () =>
    expect(
      who(
        "The government signed a deal with Chile in January. Crowds marched in Lima. The two sides signed a new pact on May 2.",
      ).join(),
    ).not.toContain("Chile and government"));
});

describe("the two sides of a deal told before", () => {
  const deal = "Chad's government and Tuareg rebels signed a deal in June 2013.";
  const plan = "The two sides were to open talks on May 20.";

  it("are those who signed it, and no two states of whom one sent the other troops", () =>
    expect(who(`${deal} Peru sent troops to Chad in January 2013. ${plan}`)).toContain(
      "Chad’s government and Tuareg rebels are to meet | Chad’s government + Tuareg rebels",
    ));

  it("but two of whom one accused the other since", () =>
    expect(
      who(
        `Peru and the European Union signed a deal in June 2013. Chile invaded Peru in January. ${plan}`,
      ),
    ).toContain("Chile and Peru are to meet | Chile + Peru"));
});

describe("the two sides after a pair named by a number", () => {
  const koreas = "The two Koreas held talks in February.";
  const plan = "The two sides are to open a port on May 20.";

  it("are the two who met since", () =>
    expect(who(`${koreas} Peru and North Korea met in Lima in April. ${plan}`)).toContain(
      "Peru and North Korea are to open a port | Peru + North Korea",
    ));

  it("but not two who only opened their talks", () =>
    expect(who(`${koreas} Peru and Norway opened the talks in Lima. ${plan}`)).toContain(
      "North Korea and South Korea are to open a port | North Korea + South Korea",
    ));
});

describe("the two countries", () => {
  const pact = "Peru and Chad signed a deal on May 2. The two countries had talked in April.";
  it("are those of whom one did something against the other since", () =>
    expect(
      who(
        `${pact} Peru filed a suit against Chile in April 2013. The two countries cut ties in 1978.`,
      ),
    ).toContain("Peru and Chile cut ties | Peru + Chile"));

  it("but no two of whom the sentence between only tells a gift", () =>
    expect(
      who(`${pact} Peru sent wheat to Chile in April 2013. The two countries cut ties in 1978.`),
    ).toContain("Peru and Chad cut ties | Peru + Chad"));
});

describe("whose countries", () => {
  it("are those of the two before, and not they themselves", () =>
    expect(
      who(
        "Presidents Bo Holm of Peru and Ana Roca of Chad, whose countries broke off relations last July and restored them in August, will meet in June.",
      ),
    ).toEqual([
      "Peru and Chad break off relations | Peru + Chad",
      "Peru and Chad restore the relations | Peru + Chad",
      "Bo Holm and Ana Roca are to meet | Bo Holm + Ana Roca",
    ]));
});

describe("the two", () => {
  it("are those who talked in the sentence before, and not those of the lede", () =>
    expect(
      who(
        "President Holm received credentials from the ambassador of Peru, Ana Roca, on May 2. Later that day, the President held talks with the premier of Chad, Cai Ada. The two agreed to free prisoners.",
      ),
    ).toContain("Holm and Cai Ada agree to free prisoners | Holm + Cai Ada"));
});

describe("the ministers", () => {
  it("are those told by that word before", () =>
    expect(
      who(
        "The foreign ministers of the six Gulf states met in Lima on May 3. Peru and Chad withdrew their ambassadors from Oslo on March 5. In April the ministers signed an agreement in Lima.",
      ),
    ).toContain("Gulf states sign an agreement in Lima | Gulf states"));

  const two =
    "Presidents Bo Holm of Peru and Cai Ada of Chad will meet in June. The two leaders last";
  it("or of the two who lead them, and not those who chair a group", () =>
    expect(
      who(
        `${two} held talks in Lima on April 19 under the auspices of the Oslo Group, which is chaired by Norway, France and Kenya. A planned meeting of the foreign ministers was called off in March.`,
      ),
    ).toContain("Peru and Chad’s meeting is called off | Peru + Chad"));
});

describe("under whose auspices people talk", () => {
  it("is not whom they met", () =>
    expect(
      who(
        "Presidents Bo Holm of Peru and Cai Ada of Chad held talks in Vienna on April 19 under the auspices of the African Union.",
      ),
    ).toEqual(["Bo Holm and Cai Ada meet in Vienna | Bo Holm + Cai Ada"]));

  it("but is told where nobody else is", () =>
    expect(
      told("Talks under the auspices of the African Union opened in Vienna on May 2.", ["who"]),
    ).toEqual(["African Union"]));

  it("nor those who chair the group", () =>
    expect(
      who(
        "Bo Holm of Peru and Cai Ada of Chad held talks in Lima on May 2 at the seat of the Oslo Group, which is chaired by Norway, France and Kenya.",
      ),
    ).toEqual(["Bo Holm and Cai Ada meet in Lima | Bo Holm + Cai Ada"]));
});
