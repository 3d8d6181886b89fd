import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("a reason is no clause, and what stands behind it is done by the same", () => {
  it.each([
    [
      "Peru cut off gas deliveries to Chile in January because of unpaid debts and restored them two weeks later.",
      "Peru cuts off gas deliveries to Chile because of unpaid debts | 2024-01 | held | SANCTION discontinue | Peru + Chile",
      "Peru restores the gas deliveries | 2024-01-12/2024-02-17 | held | COOPERATE | Peru",
    ],
    [
      "Peru closed its border with Chile because of a strike and reopened it in March.",
      "Peru reopens the border | 2024-03 | held | COOPERATE | Peru",
      "Peru closes its border with Chile because of a strike | ../2024-03-31 | held | SANCTION discontinue | Peru + Chile",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe('a second participle behind "and" is a deed', () => {
  it.each([
    [
      "Peru imposed sanctions on Chile on Friday, recalling its envoy and closing its borders.",
      "Peru imposes sanctions on Chile | 2024-05-03 | held | SANCTION | Peru + Chile",
      "Peru recalls its envoy | 2024-05-03 | held | SANCTION withdraw | Peru + Chile",
      "Peru closes its borders | 2024-05-03 | held | SANCTION discontinue | Peru",
    ],
    ["Peru spoke on Friday of the opening and closing of the border."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("an answer with fire is a blow", () => {
  it.each([
    [
      "Rebels shelled the capital on Friday, killing nine civilians, and the army responded with helicopter gunships.",
      "Rebels shell the capital | 2024-05-03 | held | ASSAULT | Rebels",
      "Army responds with helicopter gunships | 2024-05-03 | held | ASSAULT | army",
    ],
    [
      "The rebels shelled the capital on Friday, and the army retaliated with artillery fire.",
      "Rebels shell the capital | 2024-05-03 | held | ASSAULT | rebels",
      "Army retaliates with artillery fire | 2024-05-03 | held | ASSAULT | army",
    ],
    [
      "Chile recalled its envoy on Friday, and Peru responded with sanctions.",
      "Chile recalls its envoy | 2024-05-03 | held | SANCTION withdraw | Chile + Peru",
      "Peru responds with sanctions | 2024-05-03 | held | SANCTION | Peru",
    ],
    ["Peru responded with fire brigades on Friday."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("who will not sign refuses, of whatever name", () => {
  it.each([
    [
      "Kenya and Uganda signed the accord on Friday, but the rebels refused to sign it.",
      "Kenya and Uganda sign the accord | 2024-05-03 | held | AGREE | Kenya + Uganda",
      "Rebels refuse to sign the accord | 2024-05-03 | declined | REJECT meet | rebels",
    ],
    [
      "Kenya and Uganda signed the accord on Friday, but the rebels refused to put their names to it.",
      "Kenya and Uganda sign the accord | 2024-05-03 | held | AGREE | Kenya + Uganda",
      "Rebels refuse to put their names | 2024-05-03 | declined | REJECT meet | rebels",
    ],
    ["The girl refused to sign the paper."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("word that is sent says what it says", () => {
  it.each([
    [
      "The premier of Peru has sent word that he will not come, officials said.",
      "Premier of Peru will not come | ../2024-05-06 | declined | REJECT meet | premier of Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
