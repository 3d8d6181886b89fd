import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "kind", "who"];

describe("a body of no name takes part, whosever it is", () => {
  it.each([
    [
      "Peru's government and the country's largest rebel group met on Friday.",
      "Peru’s government and country's largest rebel group meet | 2024-05-03 | CONSULT | Peru’s government + largest rebel group",
    ],
    [
      "Burundi's government and the country's main Hutu rebel group agreed on Friday to stop fighting.",
      "Burundi’s government and country's main Hutu rebel group agree to stop fighting | 2024-05-03 | AGREE | Burundi’s government + main Hutu rebel group",
    ],
    [
      "A Saudi-led coalition bombed Aden on Friday.",
      "Saudi-led coalition bombs Aden | 2024-05-03 | ASSAULT | Saudi-led coalition",
    ],
    [
      "Chile was driven out of Peru by a US-led coalition in 1991.",
      "US-led coalition drives out Chile | 1991 | COERCE | US-led coalition + Chile",
    ],
    [
      "Peru rejected the country's offer on Friday.",
      "Peru rejects the country's offer | 2024-05-03 | REJECT | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("the last of a list takes part, whatever stands before the others", () => {
  it.each([
    [
      "The accord was signed on Friday by the presidents of Kenya, Uganda and Rwanda and the prime minister of Ethiopia.",
      "Kenya, Uganda and others sign the accord | 2024-05-03 | AGREE | Kenya + Uganda + Rwanda + prime minister of Ethiopia",
    ],
    ["Holm spoke on Friday of Kenya and the prime minister of Ethiopia."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("the letters of a body behind its name are not who acts", () => {
  it.each([
    [
      "Ana Roca and Bo Vik, leader of the Free Front (FF), resumed talks on Friday.",
      "Ana Roca and Bo Vik meet | 2024-05-03 | CONSULT | Ana Roca + Bo Vik",
    ],
    [
      "The Free Front (FF) and Peru signed an accord on Friday.",
      "Free Front and Peru sign an accord | 2024-05-03 | AGREE | Free Front + Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("chairmen stand for the group that they chair", () => {
  it.each([
    [
      "Co-chairmen of the OSCE Minsk Group from France, Russia and the United States visited Lima on Friday.",
      "OSCE Minsk Group visits Lima | 2024-05-03 | CONSULT visit | OSCE Minsk Group",
    ],
    [
      "The E3+3 and Iran resumed negotiations on Friday.",
      "E3+3 and Iran meet | 2024-05-03 | CONSULT | E3+3 + Iran",
    ],
    [
      "The FARC-EP and the ELN declared a ceasefire on Friday.",
      "FARC and ELN declare a ceasefire | 2024-05-03 | AGREE | FARC + ELN",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("of many of whom one is named, all are told", () => {
  it.each([
    [
      "Forty-nine members of the staff, including Consul General Bo Holm, were taken captive on Friday.",
      "Forty-nine members of the staff are taken captive | 2024-05-03 | COERCE | Bo Holm",
    ],
    [
      "Peru said that ten soldiers, including General Bo Vik, were killed by rebels on Friday.",
      "Rebels kill ten soldiers | 2024-05-03 | ASSAULT | rebels + Bo Vik",
    ],
    [
      "Premier Roca, including her staff, was freed on Friday.",
      "Roca is freed | 2024-05-03 | CONCEDE | Roca",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
