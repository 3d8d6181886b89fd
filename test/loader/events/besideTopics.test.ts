import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("“they” are neither those spoken about nor those whose post was attacked", () => {
  it.each([
    [
      "Gunmen attacked a police post on Tuesday. They fled to the hills.",
      "Gunmen attack a police post | 2024-04-30 | held | ASSAULT | Gunmen + police",
      "Gunmen flee to the hills | 2024-04-30 | held | RETREAT | Gunmen",
    ],
    [
      "Militants attacked a police post on Tuesday, killing six officers. They fled to the hills.",
      "Militants attack a police post | 2024-04-30 | held | ASSAULT | Militants + police",
      "Militants flee to the hills | 2024-04-30 | held | RETREAT | Militants",
    ],
    [
      "NATO foreign ministers meet in Lima on 25 June to take stock of the bids of Peru and Chile. They last met on 1 April.",
      "NATO foreign ministers meet | 2024-04-01 | held | CONSULT | NATO foreign ministers",
      "NATO foreign ministers are to meet in Lima | 2024-06-25 | planned expected | AGREE | NATO foreign ministers",
    ],
    [
      "EU foreign ministers meet in Lima on Friday to discuss Peru and Chile. They last met on 12 April.",
      "EU foreign ministers meet | 2024-04-12 | held | CONSULT | EU foreign ministers",
      "EU foreign ministers are to meet in Lima | 2024-05-10 | planned expected | AGREE | EU foreign ministers",
    ],
    [
      "The envoys met on Friday to review a police operation. They condemned it on Saturday.",
      "Envoys meet to review a police operation | 2024-05-03 | held | CONSULT | envoys",
      "Accusation | 2024-05-04 | held | ACCUSE disapprove | nobody",
    ],
    [
      "Police raided a rebel camp on Friday. They arrested six men on Saturday.",
      "Police raid a rebel camp | 2024-05-03 | held | ASSAULT | police",
      "Police arrest six men | 2024-05-04 | held | COERCE | police",
    ],
    [
      "Soldiers stormed the rebels’ camp on Friday. They surrendered on Saturday.",
      "Soldiers storm the rebels’ camp | 2024-05-03 | held | ASSAULT | Soldiers",
      "Rebels surrender | 2024-05-04 | held | RETREAT | rebels",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
