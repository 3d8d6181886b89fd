// Histories that wires tell: who they are again, which blow, and what nobody has said.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("they are those who were seen off, and not who saw them off", () => {
  const text =
    "Bo Holm accompanied Jan Vik and Ida Bruun to Lima, where they were seen off by Ana Roca and Per Lind. They were extradited by Peru on Friday.";
  expect(told(text, ["who"])).toContain("Peru + Jan Vik + Ida Bruun");
});

test("the two men are those who met", () => {
  const text =
    "President Ana Roca and Premier Bo Holm intervened on Thursday.\n\nFormer premier Jan Vik, who has lived in exile since late 2020, met Per Lind on Friday. The two men embraced.";
  expect(told(text, ["title", "who"])).toContain(
    "Jan Vik and Per Lind embrace | Jan Vik + Per Lind",
  );
});

test("two blows of two years are two", () => {
  const text =
    "News of the day\n\nPeru cut ties with Chile in 1984, after shots killed a policewoman.\n\nPeru bombed Arica in April 1986 in retaliation for the bombing of a bar that killed two Peruvian soldiers.";
  expect(told(text, ["title", "who"])).toContain("Shots kill a policewoman | nobody");
});

test("when somebody will do something is not said", () => {
  expect(told("Neither country has said when embassies will reopen.", ["title"])).toEqual([]);
});

test("what was done within hours of an arrival was done elsewhere", () => {
  const text =
    "Within hours of the arrival of the men at Arica, Peru suspended its sanctions on Chile on Friday.";
  expect(told(text, ["title", "where"])).toEqual([
    "Peru suspends its sanctions on Chile | nowhere",
  ]);
});

test("whoever puts his name to the text signs the accord just told", () => {
  const text =
    "News of the day\n\nThe leaders of Peru and Chile signed a peace agreement on Friday.\n\nPresident Ana Roca of Peru and President Jan Vik of Chile put their names to the six-page text.";
  expect(told(text, ["who"])).toEqual(["Ana Roca + Jan Vik"]);
});
