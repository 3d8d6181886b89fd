import { describe, expect, it } from "vitest";
import { makes, read } from "./reading.ts";

describe("readPerson(line, at)", () => {
  describe("reads office and country before the name", () => {
    makes([
      ["Danish Trade Minister Bo Holm flew home.", "Bo Holm | Trade Minister | DK"],
      ["Turkish Cypriot leader Bo Holm spoke.", "Bo Holm | Turkish Cypriot leader | CY"],
      [
        "Presidents Bo Holm of Norway and Ana Roca of Peru spoke.",
        "Bo Holm | President | NO",
        "Ana Roca | President | PE",
      ],
      [
        "Foreign Minister of Peru Ana Roca and Acting Prime Minister of Chile Bo Holm spoke.",
        "Ana Roca | Foreign Minister | PE",
        "Bo Holm | Acting Prime Minister | CL",
      ],
      [
        "They met President of Peru Ana Roca and President of Chile Bo Holm there.",
        "Ana Roca | President | PE",
        "Bo Holm | President | CL",
      ],
      [
        "Minister of Water and Irrigation Bo Holm spoke.",
        "Bo Holm | Minister of Water and Irrigation | -",
      ],
      [
        "Minister of Foreign Affairs, Trade and Worship Bo Holm spoke.",
        "Bo Holm | Minister of Foreign Affairs, Trade and Worship | -",
      ],
      [
        "Under Secretary for Security, Democracy, and Human Rights Ana Roca spoke.",
        "Ana Roca | Under Secretary for Security, Democracy, and Human Rights | -",
      ],
      ["Attorney-general Bo Holm spoke.", "Bo Holm | Attorney-general | -"],
      ["They met the Danish leader, Prime Minister Ana Roca, there.", "Ana Roca | leader | DK"],
      ["They met with Kosovo leader Ana Roca.", "Ana Roca | leader | XK"],
      ["Pakistan prime minister Bo Holm spoke.", "Bo Holm | prime minister | PK"],
      ["Lord Holm, the NATO secretary general, spoke.", "Holm | NATO secretary general | -"],
      ["Prachan, the Maoist leader, spoke.", "Prachan | Maoist leader | -"],
      [
        "The head of the Taliban delegation, Mullah Holm, spoke.",
        "Holm | head of the Taliban delegation | AF",
      ],
      ["Secretary of State Ana Roca spoke.", "Ana Roca | Secretary of State | US"],
      ["CIA Director Bo Holm spoke.", "Bo Holm | CIA Director | US"],
      [
        "White House National Security Adviser Bo Holm spoke.",
        "Bo Holm | White House National Security Adviser | US",
      ],
      ["Brazil’s Foreign Minister Bo Holm spoke.", "Bo Holm | Foreign Minister | BR"],
      ["former UN chief Bo Holm spoke.", "Bo Holm | former chief | UN"],
      ["Former Peruvian President Bo Holm spoke.", "Bo Holm | Former President | PE"],
      ["China’s top diplomat Wei Xiaoming spoke.", "Wei Xiaoming | top diplomat | CN"],
      [
        "Deputy Prime Minister and Finance Minister Bo Holm spoke.",
        "Bo Holm | Deputy Prime Minister and Finance Minister | -",
      ],
      [
        "Kenyan Foreign Affairs and Trade Minister Bo Holm spoke.",
        "Bo Holm | Foreign Affairs and Trade Minister | KE",
      ],
      ["Israeli Defense Minister Maj. Gen. Bo Holm spoke.", "Bo Holm | Defense Minister | IL"],
      ["Gen. Bo Holm spoke.", "Bo Holm | Gen. | -"],
      [
        "Chancellor of the Exchequer Ana Roca spoke.",
        "Ana Roca | Chancellor of the Exchequer | GB",
      ],
      ["Taoiseach Bo Holm spoke.", "Bo Holm | Taoiseach | IE"],
      ["Lao Deputy PM Bo Holm spoke.", "Bo Holm | Deputy prime minister | LA"],
      [
        "Deputy PM and Trade Minister Bo Holm spoke.",
        "Bo Holm | Deputy prime minister and Trade Minister | -",
      ],
      ["EAM Shri Bo Holm spoke.", "Bo Holm | EAM | -"],
      [
        "Ana Roca, the Special Representative on Sexual Violence in Conflict, spoke.",
        "Ana Roca | Special Representative on Sexual Violence in Conflict | -",
      ],
      [
        "They met Ana Roca, the Special Representative for Children and Armed Conflict, there.",
        "Ana Roca | Special Representative for Children and Armed Conflict | -",
      ],
      [
        "Special Rapporteur on Violence against Women Ana Roca spoke.",
        "Ana Roca | Special Rapporteur on Violence against Women | -",
      ],
      // but what he is briefed on is none of his office
      ["They briefed the Special Envoy on Peru.", "?Special Envoy | Special Envoy | -"],
      [
        "World Health Organization (WHO) chief Ana Roca spoke.",
        "Ana Roca | World Health Organization chief | UN",
      ],
      [
        "They met Organization of American States (OAS) Secretary General Ana Roca.",
        "Ana Roca | Organization of American States Secretary General | -",
      ],
      [
        "Ana Roca, the African Union (AU) commissioner, spoke.",
        "Ana Roca | African Union commissioner | -",
      ],
      // but its short form is no part of whoever comes behind
      ["The African Union (AU) and Bo Holm spoke.", "Bo Holm | - | -"],
      [
        "Ambassador Extraordinary and Plenipotentiary of Peru Bo Holm spoke.",
        "Bo Holm | Ambassador | PE",
      ],
      [
        "They met the Ambassador Extraordinary and Plenipotentiary of Peru, Bo Holm, there.",
        "Bo Holm | Ambassador | PE",
      ],
      [
        "He met the Envoy Extraordinary and Minister Plenipotentiary of Peru.",
        "?Envoy Extraordinary and Minister Plenipotentiary of Peru | Envoy | PE",
      ],
      ["OSCE Chair-in-Office Bo Holm spoke.", "Bo Holm | OSCE Chair-in-Office | -"],
      [
        "They met Ana Roca, Minister for Petroleum and Natural Gas, there.",
        "Ana Roca | Minister for Petroleum and Natural Gas | -",
      ],
      [
        "They met the Secretary-General of the Nile Council (NC) His Excellency Bo Holm there.",
        "Bo Holm | Secretary-General of the Nile Council | -",
      ],
      ["Bo Holm, Minister of Mines of Peru visited Oslo.", "Bo Holm | Minister of Mines | PE"],
      ["Kremlin spokesman Bo Holm spoke.", "Bo Holm | Kremlin spokesman | RU"],
      [
        "Chinese Foreign Ministry spokeswoman Wei Lian spoke.",
        "Wei Lian | Foreign Ministry spokeswoman | CN",
      ],
      [
        "European Commission President Ana Roca spoke.",
        "Ana Roca | European Commission President | EU",
      ],
      ["EU foreign policy chief Ana Roca spoke.", "Ana Roca | foreign policy chief | EU"],
      ["NATO Secretary-General Bo Holm spoke.", "Bo Holm | NATO Secretary-General | -"],
      ["Peru’s chargé d’affaires Bo Holm spoke.", "Bo Holm | chargé d’affaires | PE"],
      ["Peru’s UN ambassador Bo Holm spoke.", "Bo Holm | UN ambassador | PE"],
      ["Indonesian President-elect Bo Holm spoke.", "Bo Holm | President-elect | ID"],
      ["His Excellency Mr. Bo Holm spoke.", "Bo Holm | - | -"],
      ["President Bo Holm Jr. spoke.", "Bo Holm Jr. | President | -"],
      [
        "Minister of Trade of the Portuguese Republic, Bo Holm, spoke.",
        "Bo Holm | Minister of Trade | PT",
      ],
      [
        "An adviser to the prime minister, Bo Holm, spoke.",
        "Bo Holm | adviser to the prime minister | -",
      ],
      ["Northern Front leader Bo Holm spoke.", "Bo Holm | Northern Front leader | -"],
      ["rebel leader Bo Holm spoke.", "Bo Holm | rebel leader | -"],
      [
        "Foreign Ministers Ana Roca and Bo Holm met.",
        "Ana Roca | Foreign Minister | -",
        "Bo Holm | Foreign Minister | -",
      ],
      ["Peru’s Ana Roca met Bo Holm.", "Ana Roca | - | PE", "Bo Holm | - | -"],
    ]);
  });

  describe("reads office and country after the name", () => {
    makes([
      ["President Bo Holm of the French Republic spoke.", "Bo Holm | President | FR"],
      ["Bo Holm, the Danish trade minister, spoke.", "Bo Holm | trade minister | DK"],
      ["Bo Holm, Denmark’s trade minister since May, spoke.", "Bo Holm | trade minister | DK"],
      ["Bo Holm, 54, a retired general, spoke.", "Bo Holm | retired general | -"],
      [
        "Bo Holm, assistant secretary of state for East Asian and Pacific affairs, spoke.",
        "Bo Holm | assistant secretary of state for East Asian and Pacific affairs | US",
      ],
      [
        "Ana Roca, a professor of history at Example University, spoke.",
        "Ana Roca | professor of history at Example University | -",
      ],
      ["The Danish trade minister, Bo Holm, spoke.", "Bo Holm | trade minister | DK"],
      ["The envoy to the region, Bo Holm, spoke.", "Bo Holm | envoy | -"],
      // lists, not appositions
      [
        "President Roca, Prime Minister Holm and Mr. Vidal met.",
        "Roca | President | -",
        "Holm | Prime Minister | -",
        "Vidal | - | -",
      ],
      ["With Bo Holm, the minister will speak.", "Bo Holm | - | -", "?minister | minister | -"],
    ]);
  });

  describe("finds nobody in", () => {
    it.each([
      "Talks resumed on Monday.",
      "Leaving the city, they wept.",
      "The Annapolis Lakes conference ended in May.",
      "Air Force One landed after the Cold War ended.",
      "Christmas Day and Nobel Peace Prize talks.",
      "They held general elections after a major change.",
    ])("%s", (text) => {
      const { entities } = read(text).names;
      expect(entities.filter(({ sort }) => sort === "person")).toEqual([]);
    });
  });

  it("takes a headline's capitals for names only where the article knows them", () => {
    const { names } = read(
      "Danish Minister Bo Holm flew to Lima.",
      "Holm Meets Peru Counterpart on Delayed Trip",
    );
    expect(names.entities.filter(({ named }) => named).map(({ name }) => name)).toEqual([
      "Bo Holm",
    ]);
  });
});
