// An "after" that counts back past a clause inside it, and who is called in once.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("counts back though a clause stands between “after” and its verb", () => {
  const text =
    "Peru recalled its envoy on Friday, two days after a man working at the embassy was arrested in Lima.";
  expect(told(text, ["title", "date"])).toEqual([
    "Man is arrested in Lima | 2024-05-01",
    "Peru recalls its envoy | 2024-05-03",
  ]);
});

it("names an envoy once, whatever the text calls him", () => {
  expect(told("Peru's ambassador was summoned on Monday.", ["who"])).toEqual([
    "Peruvian ambassador",
  ]);
});

it("counts back though the name of who did it stands between commas", () => {
  const text =
    "Peru's parliament decided on Wednesday, two days after its speaker, Raul Roca, stepped down.";
  expect(told(text, ["title", "date"])).toEqual([
    "Raul Roca steps down | 2024-04-29",
    "Peru’s parliament decides | 2024-05-01",
  ]);
});

it("does not date a payment by the year of what is paid for", () => {
  const text = "Libya agreed to pay victims of the 1986 bombing of a Berlin nightclub.";
  expect(told(text, ["title", "date"])).toEqual([
    "Bombing of a Berlin nightclub | 1986",
    "Libya agrees to pay victims of the bombing of a Berlin nightclub | ../2024-05-06",
  ]);
});

it("gives the urging to who welcomed, and not to those whose accord it was", () => {
  const text =
    "Premier Bo Holm welcomed the accord that Peru and Chile reached in March and urged both sides to implement it.";
  expect(told(text, ["title", "who"])).toEqual([
    "Accord between Peru and Chile | Peru + Chile",
    "Bo Holm welcomes the accord | Bo Holm",
    "Bo Holm urges both sides to implement it | Bo Holm + Peru + Chile",
  ]);
});

it("takes the country right before “where” for the place", () => {
  const text = "Envoys discussed the situation in Mali, where two officers were wounded on Friday.";
  expect(told(text, ["title", "where"])).toEqual(["Two officers are wounded | Mali"]);
});

it("hears a briefing on its day, from who gave it", () => {
  const text = "The Council had heard a briefing on Tuesday by envoy Henrik Lund.";
  expect(told(text, ["date", "who"])).toEqual(["2024-04-30 | Council + Henrik Lund"]);
});

it("leaves who acts behind “as” to that clause", () => {
  const text = "Five policemen were killed on May 3 as troops pursued gunmen along the border.";
  expect(told(text, ["title", "date"])).toEqual(["Five policemen are killed | 2024-05-03"]);
});

it("tells no second killing by a count of them", () => {
  const text =
    "Gunmen shot dead a Kenyan on Friday, the third foreigner killed there in five months.";
  expect(told(text, ["title"])).toEqual(["Gunmen shoot dead a Kenyan"]);
});

it("gives to who intercepts what a participle tells behind the name of a place", () => {
  const text =
    "A freighter carrying munitions to Syria, intercepted in January by the U.S. Navy in the Red Sea, was unloaded on Friday.";
  expect(told(text, ["who", "date"])).toEqual(["US Navy | 2024-01"]);
});
