import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what the object is says which kind of step it was", () => {
  table(
    ["kind", "title"],
    [
      [
        "Peru handed over a demarche to Chile on Friday.",
        "ACCUSE disapprove | Peru hands over a demarche to Chile",
      ],
      [
        "Peru handed over a protest note to Chile on Friday.",
        "ACCUSE disapprove | Peru hands over a protest note to Chile",
      ],
      [
        "Peru handed over the suspect to Chile on Friday.",
        "CONCEDE | Peru hands over the suspect to Chile",
      ],
      ["Peru sent a note to Chile on Friday.", "CONSULT | Peru sends a note to Chile"],
      [
        "Chile released $20 million for the elections on Friday.",
        "AID | Chile releases $20 million for the elections",
      ],
      [
        "Chile released $20 million of frozen Peruvian funds on Friday.",
        "CONCEDE | Chile releases $20 million of frozen Peruvian funds",
      ],
      ["Chile released two sailors on Friday.", "CONCEDE | Chile releases two sailors"],
      [
        "President Ana Roca inspected a submarine on Friday.",
        "CONSULT visit | Ana Roca inspects a submarine",
      ],
      [
        "Chile transferred Bo Holm to The Hague on Friday.",
        "CONCEDE | Chile transfers Bo Holm to The Hague",
      ],
      ["Chile transferred money to Peru on Friday.", "AID | Chile transfers money to Peru"],
      [
        "The Chilean navy inspected a freighter on Friday.",
        "COERCE | Chilean navy inspects a freighter",
      ],
      [
        "Chilean troops drove the rebels from Talara on Friday.",
        "ASSAULT | Chilean troops drive the rebels from Talara",
      ],
      ["President Ana Roca drove to Talara on Friday.", "CONSULT visit | Ana Roca visits Talara"],
      [
        "The Senate approved sanctions on Peru on Friday.",
        "SANCTION | Senate approves sanctions on Peru",
      ],
      [
        "The Senate approved a sanctions bill on Friday.",
        "AGREE | Senate approves a sanctions bill",
      ],
      [
        "President Ana Roca despatched 300 troops to the border on Friday.",
        "MOBILIZE | Ana Roca despatches 300 troops to the border",
      ],
      [
        "Two soldiers embraced martyrdom near Talara on Friday.",
        "ASSAULT | Two soldiers embrace martyrdom near Talara",
      ],
      [
        "President Ana Roca embraced Premier Bo Vik on Friday.",
        "CONSULT | Ana Roca embraces Premier Bo Vik",
      ],
    ],
  );
});

describe("a farewell call is paid in person", () => {
  table(
    ["kind", "title"],
    [
      [
        "The Chilean ambassador paid a farewell call on President Ana Roca on Friday.",
        "CONSULT visit | Chilean ambassador pays a farewell call on President Ana Roca",
      ],
      [
        "The Chilean ambassador made a phone call to President Ana Roca on Friday.",
        "CONSULT phone | Chilean ambassador speaks by phone with Ana Roca",
      ],
    ],
  );
});

describe("a long-awaited offensive is an offensive", () => {
  table(
    ["kind", "title"],
    [
      [
        "Chile launched a long-awaited offensive on Friday.",
        "ASSAULT | Chile launches a long-awaited offensive",
      ],
      [
        "Chile rejected a long-awaited offensive plan on Friday.",
        "REJECT | Chile rejects a long-awaited offensive plan",
      ],
    ],
  );
});

describe("who released none of them released nobody", () => {
  table(
    ["kind", "title"],
    [
      ["Chile released none of its prisoners on Friday."],
      ["Chile agreed to none of the demands on Friday."],
      [
        "Chile released none other than Bo Vik on Friday.",
        "CONCEDE | Chile releases none other than Bo Vik",
      ],
    ],
  );
});

describe("who shuttles to a town goes there", () => {
  table(
    ["kind", "title", "where"],
    [
      [
        "Chilean envoys shuttled to Lima on Friday.",
        "CONSULT visit | Chilean envoys visit Lima | Lima",
      ],
      [
        "Chilean envoys shuttled between Lima and Quito on Friday.",
        "CONSULT third-party | Chilean envoys shuttle between Lima and Quito | nowhere",
      ],
    ],
  );
});
