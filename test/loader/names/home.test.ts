import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const people = (body: string, head?: string) => read(body, head).people;

describe("a body that is told without its state", () => {
  it("is of the state that the sentence is set in", () =>
    expect(people("In the Peruvian capital, Lima, the foreign ministry spoke.")).toContain(
      "[the foreign ministry|Peruvian foreign ministry]",
    ));

  it("is of the state whose seat or name follows", () => {
    expect(people("Norway slept. The foreign ministry in Lima spoke.")).toContain(
      "[The foreign ministry|Peruvian foreign ministry]",
    );
    // the police of a town are told by the town
    expect(people("Norway slept. The authorities in Lima spoke.")).not.toContain("Norwegian");
  });

  it("is of the state whose body did what the sentence tells before", () => {
    expect(people("Norway slept. Peru’s Congress passed a law, and the army was sent.")).toContain(
      "[the army|Peruvian army]",
    );
    expect(people("Norway slept. Peru accused the army of lying.")).toContain(
      "[the army|Norwegian army]",
    );
  });

  it("is of the town that its paragraph opens in", () => {
    const text = (gap: string) =>
      `OSLO, May 3, 2004 (Wire) — It rained.\n\nIn Lima, police fired.${gap}The government spoke.`;
    expect(people(text(" "))).toContain("[The government|Peruvian government]");
    expect(people(text("\n\n"))).toContain("[The government|Norwegian government]");
  });

  it("is of the state of the town that stands at the sentence’s head, whoever acts there", () =>
    expect(people("Norway slept. In Lima, Premier Ana Roca convened the cabinet.")).toContain(
      "[the cabinet|Peruvian cabinet]",
    ));

  it("stands before a verb in the present, and before what it is accused of", () => {
    expect(people("Peru fell. The army captures the camp in July.")).toContain(
      "[The army|Peruvian army]",
    );
    expect(people("Peru fell. Ana Roca accused the government of lying.")).toContain(
      "[the government|Peruvian government]",
    );
    expect(people("Chile fell. She met the government of Peru.")).not.toContain("Chilean");
  });

  it("is of the state that is told by far the most, where nothing else says it", () =>
    expect(
      people("It rained. Peru slept. He saw Peru and Peru. It rained. It snowed. The army woke."),
    ).toContain("[The army|Peruvian army]"));

  it("is of the state that envoys have come to, not of theirs", () => {
    const head = "Danish envoys in Peru for talks";
    expect(people("The army woke as Danish envoys met Peru’s president.", head)).toContain(
      "[The army|Peruvian army]",
    );
    expect(people("The government urged the Danes to stay.", head)).toContain(
      "[The government|Peruvian government]",
    );
    // whose guests they are where they meet is not told
    expect(people("Danish envoys met in Geneva. The government spoke.")).not.toContain("Swiss");
  });

  it("is of the state that the sentence before is about", () =>
    expect(people("Peru closed its border. The government gave no reason.")).toContain(
      "[The government|Peruvian government]",
    ));

  it("is of the state that the article is written from", () =>
    expect(
      people("LIMA, Peru, May 3, 2004 (Wire) — A bridge fell.\n\nThe army sent boats."),
    ).toContain("[The army|Peruvian army]"));

  it("is of the state that is told by far the most, though the article is written from another", () =>
    expect(
      people(
        "LIMA, Peru, May 3, 2004 (Wire) — Norway’s Bo Holm met rebels of Norway.\n\nNorway has fought them.\n\nIt rained. The government gave them a draft.",
      ),
    ).toContain("[The government|Norwegian government]"));

  it("is the one told before, whoever a sentence between is about", () =>
    expect(
      people("Norway met the Peruvian government. Norway rejoiced. The government left."),
    ).toContain("[The government|Peruvian government]"));

  it("is not of the state of an envoy who visits", () =>
    expect(
      people("The government of Peru fell. Japan’s envoy, Ken Aoyama, came. The army fired."),
    ).toContain("[The army|Peruvian army]"));

  it("is of the owner’s state behind “its”", () =>
    expect(people("Chile mined the pass, and on Monday its soldiers fired.")).toContain(
      "[its soldiers|Chilean soldiers]",
    ));

  it("is of the town’s state where it keeps order", () =>
    expect(
      people("Crowds gathered near the Danish embassy in Lima. Police made arrests."),
    ).toContain("[Police|Peruvian police]"));

  it("is the house’s own in a statement", () => {
    const head = "Statement by the Ministry of Foreign Affairs of the Republic of Estonia";
    expect(people("The Ministry of Foreign Affairs summoned an envoy.", head)).toContain(
      "[Ministry of Foreign Affairs|Estonian foreign ministry]",
    );
    expect(people("The Government decided.", head)).toContain(
      "[The Government|Estonian government]",
    );
  });

  it("is of no state where nothing tells it", () => {
    expect(people("A bridge fell. The government gave no reason.")).toContain(
      "[The government|government]",
    );
    // of many
    expect(people("A bridge fell. The ministry gave no reason.")).not.toContain("[The ministry");
  });

  it("is not read where its state follows, or it only narrows a noun", () => {
    expect(people("Chile fell. The government of Peru spoke.")).not.toContain("Chilean government");
    expect(people("Chile fell. The government spokesman spoke.")).not.toContain("Chilean gov");
    expect(people("Chile fell. The army in Peru spoke.")).not.toContain("Chilean army");
  });
});

describe("what only tells whose wish it was, or where a line runs", () => {
  it("is no place", () => {
    expect(read("The talks in Lima were put off at Chile’s request.").places).not.toContain(
      "Chile CL",
    );
    expect(read("They met at Chile’s embassy.").places).toContain("Chile");
  });
});

describe("a body in an article without a dateline", () => {
  it("is of the state that the lede is about", () =>
    expect(
      people("Peru cut its ties with Chile.\n\nRebels attacked a post. The army shelled them."),
    ).toContain("[The army|Peruvian army]"));
});

describe("the two governments", () => {
  it("are two states, not a person and a body", () =>
    expect(
      people(
        "Peru and Chile quarrelled.\n\nAna Roca wrote to the Andean League. She left.\n\nThe two governments had agreed to talk.",
      ),
    ).toContain("[The two governments|Peru + Chile]"));
  it("may be the two forces", () =>
    expect(people("Peru and Chile quarrelled. The two forces clashed.")).toContain(
      "[The two forces|Peru + Chile]",
    ));
});

describe("the offices of two countries", () => {
  it("are told as the two", () =>
    expect(people("Peru and Chile quarrel. The two countries’ prime ministers met.")).toContain(
      "[The two countries’ prime ministers|Peru + Chile]",
    ));
});
