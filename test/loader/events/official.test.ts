import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who acts in what offices and councils write", () => {
  table(
    ["title", "who"],
    [
      // a comma before "and" goes back to the verb before the aside
      [
        "The Security Council on Friday imposed a ban on five officers who led the coup, and demanded the release of Ana Roca.",
        "UN Security Council imposes a ban on five officers | UN Security Council",
        "UN Security Council demands the release of Ana Roca | UN Security Council + Ana Roca",
      ],
      [
        "Bo Holm of Norway met the rebels who seized the port and freed the hostages on Friday.",
        "Rebels free the hostages | rebels",
        "Bo Holm meets rebels | Bo Holm + rebels",
      ],
      // the subject of what is told stands right behind the report
      [
        "The representative of Mali said the leaders of ECOWAS, at their summit in Lima on 3 May, had suspended Chile from all bodies.",
        "ECOWAS attends summit in Lima | ECOWAS",
        "ECOWAS suspends Chile from all bodies | ECOWAS + Chile",
      ],
      // of whoever speaks
      [
        "The representative of Peru said his Government had recalled its ambassador on 3 May.",
        "Peruvian government recalls its ambassador | Peruvian government",
      ],
      [
        "A letter sent by Peru to the Council on 3 May accused Chile of a breach.",
        "Peru sends the letter | Peru",
        "Peru accuses Chile of a breach | Peru + Chile",
      ],
      [
        "An earlier draft, circulated by Peru on 3 May, would have imposed an embargo.",
        "Peru circulates an earlier draft | Peru",
      ],
    ],
  );
});

describe("a resolution that is adopted", () => {
  table(
    ["date", "kind"],
    [
      [
        "Resolution 1862 (2024), which was adopted by 13 votes on Friday, extends the mandate.",
        "2024-05-03 | AGREE",
      ],
      ["The resolution, which imposed sanctions on Peru, was long."],
    ],
  );
});

describe("what an incident was", () => {
  table(
    ["title", "date", "where"],
    [
      [
        "Ana Roca of Peru regretted the incident of 3 May at Arica, in which a Chilean guard was killed and two soldiers were wounded.",
        "Chilean guard is killed | 2024-05-03 | Arica",
        "Two soldiers are wounded | 2024-05-03 | Arica",
      ],
      [
        "Ana Roca of Peru visited Arica on Friday, a town which she loves.",
        "Ana Roca visits Arica | 2024-05-03 | Arica",
      ],
    ],
  );
});

describe("two harms of one day", () => {
  table(
    ["title", "date"],
    [
      [
        "A Chilean guard was killed and two soldiers were wounded on Friday.",
        "Chilean guard is killed | 2024-05-03",
        "Two soldiers are wounded | 2024-05-03",
      ],
    ],
  );
});

describe("the last day of a visit", () => {
  table(
    ["title", "date"],
    [
      [
        "Ana Roca visited Peru from 1 to 3 May. On the last day of the visit she met Bo Holm in Lima.",
        "Ana Roca visits Peru | 2024-05-01/2024-05-03",
        "Ana Roca meets Bo Holm in Lima | 2024-05-03",
      ],
    ],
  );
});

describe("people of a country", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru released 34 Chilean fishermen on Friday.",
        "Peru releases 34 Chilean fishermen | Peru + Chilean fishermen",
      ],
      [
        "Two Danish tourists were abducted in Mali on Friday.",
        "Two Danish tourists are abducted in Mali | Danish tourists",
      ],
      [
        "A Danish engineer was freed in Mali on Friday.",
        "Danish engineer is freed in Mali | Danish engineer",
      ],
    ],
  );
});

describe("what was to be and is put off", () => {
  table(
    ["title", "date", "status"],
    [
      [
        "An earlier trip, scheduled for 28 April, had to be called off owing to the weather.",
        "Trip is called off | 2024-04-28 | cancelled",
      ],
      [
        "The envoy’s trip, which was planned for June, has been put off at the request of Peru.",
        "Envoy’s trip is put off | 2024-06 | cancelled",
      ],
      [
        "A meeting of foreign ministers, foreseen for this month, has been postponed at the request of Peru and will now be held in October.",
        "Foreign ministers’ meeting is postponed | 2024-05-01/2024-05-06 | cancelled",
        "Foreign ministers are to meet | 2024-10 | planned expected",
      ],
    ],
  );
});

describe("who praises or condemns a thing did not do it, nor then", () => {
  table(
    ["title", "date"],
    [
      [
        "Chile condemned the nuclear test carried out by Peru on 3 May.",
        "Peru carries out the nuclear test | 2024-05-03",
        "Chile condemns the nuclear test carried out by Peru | ../2024-05-06",
      ],
      ["Ana Roca of Peru condemned the raid on Friday.", "Ana Roca condemns the raid | 2024-05-03"],
    ],
  );
});

describe("who was not there", () => {
  table(
    ["status", "kind"],
    [
      ["Peru was not represented at the summit in Oslo.", "declined | REJECT meet"],
      ["Peru was represented by Ana Roca."],
    ],
  );
});

describe("where one goes on to and comes back", () => {
  table(
    ["title", "date"],
    [
      [
        "Ana Roca goes on to Astana on 10 May and will be back in Lima on Sunday.",
        "Ana Roca is to visit Astana | 2024-05-10",
        "Ana Roca is to visit Lima | 2024-05-12",
      ],
    ],
  );
});

describe("what a council or a ministry decides, and whose it is", () => {
  table(
    ["title", "date", "who"],
    [
      [
        "Chile deplores the decision of the Government of Peru, communicated on 2 May, to expel the Danish envoy.",
        "Government of Peru expels the Danish envoy | 2024-05-02 | Government of Peru + Danish envoy",
        "Chile deplores the decision of the Government of Peru | ../2024-05-06 | Chile + Government of Peru",
      ],
      [
        "The WTO on Friday ruled in favor of Brazil in its dispute with China.",
        "World Trade Organization rules in favor of Brazil in its dispute with China | 2024-05-03 | World Trade Organization",
      ],
      [
        "Bo Holm of Denmark has accepted to receive Ana Roca in Oslo next week.",
        "Bo Holm is to receive Ana Roca in Oslo | 2024-05-13/2024-05-19 | Bo Holm + Ana Roca",
      ],
      ["Peru remains committed to talks with Chile."],
    ],
  );
});

describe("what was brought about or arranged", () => {
  table(
    ["title", "date", "status"],
    [
      [
        "Peru was obliged in April to suspend its talks with Chile.",
        "Peru’s meeting with Chile is suspended | 2024-04 | cancelled",
      ],
      [
        "Peru arranged a consular visit on 14 April.",
        "Peru arranges a consular visit | 2024-04-14 | held",
      ],
      [
        "Peru arranged a consular visit for 14 June.",
        "Peru arranges a consular visit | 2024-06-14 | planned expected",
      ],
      [
        "Bo Holm was taken away by Peruvian officers in Lima in March.",
        "Peruvian officers take away Bo Holm | 2024-03 | held",
      ],
    ],
  );
});

describe("who lost their lives, and who is spoken of first", () => {
  table(
    ["title", "date"],
    [
      [
        "Three soldiers of the African Union Mission lost their lives in Mogadishu on Friday.",
        "Three soldiers of the African Union Mission are killed in Mogadishu | 2024-05-03",
      ],
      [
        "With regard to the two Kenyan nationals detained in Juba on 3 May, the ministry was silent.",
        "Two Kenyan nationals are detained in Juba | 2024-05-03",
      ],
      ["Ana Roca lost her way in Lima."],
    ],
  );
});

describe("a sitting with its day between commas, a visit that nobody made", () => {
  table(
    ["title", "date", "status"],
    [
      [
        "The sixteenth round of talks, held in Lima on 3 May, ended without result.",
        "Sixteenth round of talks ends without result | 2024-05-03 | held",
      ],
      [
        "A planned visit to the memorial was cancelled for lack of time.",
        "Planned visit is cancelled | ../2024-05-06 | cancelled",
      ],
      [
        "An explosion damaged a bridge at Zugdidi on Friday.",
        "Explosion damages a bridge at Zugdidi | 2024-05-03 | held",
      ],
      ["The storm damaged a bridge on Friday."],
    ],
  );
});
