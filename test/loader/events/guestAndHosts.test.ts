// Who came, and who of several hosts talked with whom: "met with him", "They agreed".

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const visit =
  "At the invitation of President Bo Holm, President Ana Roca of Peru paid a state visit to Norway from April 22 to 26.";
const talks = "During the visit, President Holm held talks with President Roca";

describe("a visit during which the host held talks", () => {
  it("is the guest’s", () => {
    const events = told(`${visit} ${talks}.`, ["title", "who"]);
    expect(events).toContain("Roca visits Norway | Ana Roca");
    expect(events).toContain("Holm meets Roca in Norway | Bo Holm + Ana Roca");
  });
});

describe("two who met with somebody told before", () => {
  const events = told(
    `${visit} ${talks}, and Premier Cai Vik and Chairman Dag Lima met with her respectively. They agreed to open a port.`,
    ["title", "who"],
  );

  it("met the guest, and not one of themselves", () =>
    expect(events).toContain(
      "Cai Vik and Dag Lima meet Roca in Norway | Cai Vik + Dag Lima + Ana Roca",
    ));

  it("leave “they” to the two whom the sentence is about", () =>
    expect(events).toContain("Holm and Roca agree to open a port | Bo Holm + Ana Roca"));

  it("but of those who met nobody told before, “they” are the last ones", () =>
    expect(
      told(
        "President Roca met with Premier Vik, and Minister Holm and Minister Lima flew home on May 2. They signed a deal.",
        ["title", "who"],
      ),
    ).toContain("Holm and Lima sign a deal | Holm + Lima"));

  it("and whoever follows the “, and” travels alone", () =>
    expect(
      told(
        "President Roca met with Premier Vik, and Minister Holm and Minister Lima flew to Oslo on May 2.",
        ["title", "who"],
      ),
    ).toContain("Holm and Lima visit Oslo | Holm + Lima"));

  it("and a list with a comma before its “and” stays one", () =>
    expect(
      told(
        "Roca met with Premier Vik, Minister Holm, and Minister Lima on May 2. They signed a deal.",
        ["who"],
      ),
    ).toContain("Vik + Holm + Lima"));
});
