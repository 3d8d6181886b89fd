import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "title"];

describe("a deed in plain words is told, whatever its verb", () => {
  table([
    [
      "Peru set up a checkpoint on the road on 1 May.",
      "COERCE | held | 2024-05-01 | Peru sets up a checkpoint on the road",
    ],
    [
      "Peru put to death 47 people on 1 May.",
      "COERCE | held | 2024-05-01 | Peru puts to death 47 people",
    ],
    [
      "Peru let the Chilean ship leave port on 1 May.",
      "CONCEDE | held | 2024-05-01 | Peru lets the Chilean ship leave port",
    ],
    [
      "Peru let the agreement lapse on 1 May.",
      "SANCTION discontinue | held | 2024-05-01 | Peru lets the agreement lapse",
    ],
    [
      "Peru drew up a list of demands on 1 May.",
      "REQUEST | held | 2024-05-01 | Peru draws up a list of demands",
    ],
    [
      "Peru gave Chile a list of missing soldiers on 1 May.",
      "STATEMENT | held | 2024-05-01 | Peru gives Chile a list of missing soldiers",
    ],
    [
      "Peru sent armoured vehicles to its northern border on 1 May.",
      "MOBILIZE | held | 2024-05-01 | Peru sends armoured vehicles to its northern border",
    ],
    [
      "Peru took up its seat on the Security Council on 1 May.",
      "STATEMENT | held | 2024-05-01 | Peru takes up its seat on the Security Council",
    ],
    [
      "Peru overflew the Chilean islands on 1 May.",
      "MOBILIZE | held | 2024-05-01 | Peru overflies the Chilean islands",
    ],
    [
      "Peru sat out the summit on 1 May.",
      "REJECT meet | declined | 2024-05-01 | Peru declines to attend the summit",
    ],
    [
      "Peru left the forum on 1 May.",
      "SANCTION discontinue | held | 2024-05-01 | Peru leaves the forum",
    ],
    [
      "Peru hosted Chile for talks on 1 May.",
      "CONSULT visit | held | 2024-05-01 | Peru receives Chile",
    ],
    [
      "Peru dissolved its negotiating panel on 1 May.",
      "SANCTION discontinue | held | 2024-05-01 | Peru dissolves its negotiating panel",
    ],
    [
      "Peru dressed down the Chilean envoy on 1 May.",
      "ACCUSE disapprove | held | 2024-05-01 | Peru dresses down the Chilean envoy",
    ],
    [
      "President Ana Roca ordered state companies on 1 May to start drilling there.",
      "REQUEST change | held | 2024-05-01 | Ana Roca orders state companies to start drilling there",
    ],
    [
      "Foreign Minister Eva Lind bade farewell to the commission on 1 May.",
      "CONSULT | held | 2024-05-01 | Eva Lind bids farewell to the commission",
    ],
    [
      "The freed officers landed in Oslo on 1 May.",
      "CONSULT visit | held | 2024-05-01 | Freed officers land in Oslo",
    ],
    [
      "Liaison officers arrived in the two capitals on 1 May.",
      "CONSULT visit | held | 2024-05-01 | Liaison officers arrive in the two capitals",
    ],
    [
      "North Korea claimed on 1 May for the first time that it had a bomb.",
      "STATEMENT | held | 2024-05-01 | North Korea claims for the first time that it had a bomb",
    ],
    [
      "Peru first imposed a 10 percent levy on 1 May.",
      "SANCTION | held | 2024-05-01 | Peru imposes a 10 percent levy",
    ],
    [
      "Peru stopped cargo lorries at the border on 1 May.",
      "COERCE | held | 2024-05-01 | Peru stops cargo lorries at the border",
    ],
    [
      "Peru asked the secretariat on 1 May to convene an emergency meeting.",
      "REQUEST change | held | 2024-05-01 | Peru asks the secretariat to convene an emergency meeting",
    ],
    [
      "The OAS Commission was received by President Ana Roca on 1 May.",
      "CONSULT visit | held | 2024-05-01 | Ana Roca receives OAS Commission",
    ],
    [
      "Peru announced on 1 May a decision to close its border with Chile.",
      "SANCTION discontinue | held | 2024-05-01 | Peru closes its border with Chile",
    ],
    ["Peru was about to close its border with Chile on 1 May."],
  ]);
});
