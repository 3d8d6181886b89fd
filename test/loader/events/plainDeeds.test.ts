// Deeds in plain words: verbs of no table, and verbs whose surroundings make a deed of them.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const line = (text: string) => told(text, ["title", "status", "date", "who"]);

describe("what stands around a plain verb", () => {
  it.each([
    [
      "a plan with any verb",
      "Peruvian Foreign Minister Ana Roca is scheduled to testify before the Norwegian Parliament on Friday.",
      "Ana Roca is to testify before the Norwegian Parliament | planned expected | 2024-05-10 | Ana Roca",
    ],
    [
      "what had to be done was done",
      "A Peruvian frigate had to change course on Friday.",
      "Peru changes course | held | 2024-05-03 | Peru",
    ],
    [
      "what somebody was prompted to do",
      "The raid prompted Lima to recall its envoy from Oslo on Friday.",
      "Peru recalls its envoy from Oslo | held | 2024-05-03 | Peru + Norway",
    ],
    [
      "what time was spent on",
      "Last October the Peruvian navy spent a week searching the bay for a submarine.",
      "Peruvian navy searches the bay for a submarine | held | 2023-10 | Peruvian navy",
    ],
    [
      "a plane flying without lights passes",
      "Norway closed a road on Friday after a Peruvian warplane flying without lights passed on Thursday.",
      "Peru passes | held | 2024-05-02 | Peru",
    ],
    [
      "who leaves on a day",
      "Peru's ambassador left on Friday.",
      "Peru's ambassador leaves | held | 2024-05-03 | Peruvian ambassador",
    ],
    [
      "guards who are to leave",
      "Peruvian border guards are to leave the village by May 24.",
      "Peruvian border guards are to leave the village | planned expected | 2024-05-06/2024-05-24 | Peruvian border guards",
    ],
    [
      "a council that discusses",
      "The UN Security Council will discuss the border on Tuesday.",
      "UN Security Council is to discuss the border | planned expected | 2024-05-07 | UN Security Council",
    ],
    [
      "words that are published",
      "Peruvian Foreign Minister Ana Roca wrote on Telegram on Friday that the road was open.",
      "Ana Roca writes on Telegram that the road was open | held | 2024-05-03 | Ana Roca",
    ],
    [
      "who is somewhere on a day",
      "Peruvian Foreign Minister Ana Roca was in Manila on Friday.",
      "Ana Roca visits Manila | held | 2024-05-03 | Ana Roca",
    ],
    [
      "who does not send a minister",
      "Peru and Chile did not send ministers to Oslo.",
      "Peru and Chile do not send ministers to Oslo | declined | ../2024-05-06 | Peru + Chile",
    ],
    [
      "a letter behind who gets it",
      "Peruvian Foreign Minister Ana Roca handed Norway's envoy, Bo Holm, a letter on Friday.",
      "Ana Roca hands Norway's envoy | held | 2024-05-03 | Ana Roca + Bo Holm",
    ],
    [
      "what a council adopted",
      "The text follows a resolution that the UN Security Council adopted on Friday.",
      "UN Security Council adopts a resolution | held | 2024-05-03 | UN Security Council",
    ],
    [
      "a load of goods",
      "Norway sent three planes of tents on Friday.",
      "Norway sends three planes of tents | held | 2024-05-03 | Norway",
    ],
    [
      "an order that frees",
      "A Peruvian judge ordered the release of Bo Holm on Friday.",
      "Peruvian judge orders the release of Bo Holm | held | 2024-05-03 | Peruvian judge + Bo Holm",
    ],
    [
      "a ship that others escort",
      "A Peruvian vessel escorted by two frigates entered Chilean waters on Friday.",
      "Peru enters Chilean waters | held | 2024-05-03 | Peru",
    ],
    [
      "a capital with an aside behind it",
      "Lima, Norway's oldest ally, recalled its envoy on Friday.",
      "Peru recalls its envoy | held | 2024-05-03 | Peru",
    ],
    [
      "who spoke after the lift-off and later by phone",
      "President Ana Roca of Peru toured the port after the storm and later spoke by telephone with Norwegian Premier Bo Holm.",
      "Ana Roca speaks by phone with Bo Holm | held | ../2024-05-06 | Ana Roca + Bo Holm",
    ],
    [
      "a ruling on a day",
      "A court in Lima ruled last Friday that the envoy must be freed.",
      "Court in Lima rules that the envoy must be freed | held | 2024-05-03 | court",
    ],
    [
      "a meeting called for a day",
      "Norwegian Prime Minister Bo Holm called an all-party meeting for Friday.",
      "Bo Holm calls an all-party meeting | planned expected | 2024-05-10 | Bo Holm",
    ],
    [
      "a threat of a month gone by",
      "Peru threatened to use force in March.",
      "Peru threatens to use force | held | 2024-03 | Peru",
    ],
    [
      "what three parties did since when",
      "The cabinet has tottered since April, when three parties quit the coalition.",
      "Three parties quit the coalition | held | 2024-04 | nobody",
    ],
    [
      "days spent somewhere",
      "Peruvian Foreign Minister Ana Roca spent two days in Oslo last week.",
      "Ana Roca visits Oslo | held | 2024-04-29/2024-05-05 | Ana Roca",
    ],
    [
      "files dismissed as something",
      "Peru dismissed the files as a fabrication on Friday.",
      "Peru dismisses the files as a fabrication | held | 2024-05-03 | Peru",
    ],
    [
      "time given to act",
      "Peru gave Chile until May 20 to free the crew.",
      "Peru gives Chile until May 20 to free the crew | held | ../2024-05-06 | Peru + Chile",
    ],
    [
      "soldiers ordered out who left",
      "Norwegian troops were ordered out of Mali in 2022.",
      "Norwegian troops are ordered out of Mali | held | 2022 | Norwegian troops",
    ],
    [
      "a department acts for its state",
      "Norway's telecoms department summoned Peru's envoy on Friday.",
      "Norway summons Peru's envoy | held | 2024-05-03 | Norway + Peruvian envoy",
    ],
    [
      "protesters in a place",
      "Protesters in Lima threw stones from balconies.",
      "Protesters throw stones from balconies | held | ../2024-05-06 | Protesters",
    ],
    [
      "a decision on a day",
      "Peru's decision on Friday to expel two Norwegian diplomats drew protests.",
      "Peru expels two Norwegian diplomats | held | 2024-05-03 | Peru + Norwegian diplomats",
    ],
    [
      "a decision by a verb of no table",
      "Norwegian Premier Bo Holm's decision to prolong the mission angered Lima.",
      "Bo Holm prolongs the mission | held | ../2024-05-06 | Bo Holm",
    ],
    [
      "what riots left",
      "Riots in Lima in November 2021 left three people dead.",
      "Riots in Lima leave three people dead | held | 2021-11 | protesters",
    ],
    [
      "past forms that look like nouns",
      "Peru and Chile, which had pledged aid, both sent ministers on Friday.",
      "Peru and Chile send ministers | held | 2024-05-03 | Peru + Chile",
    ],
    [
      "a session that was to have been held",
      "A second session of the Contact Group, which brings together envoys of Peru and Chile, was to have been held in Oslo on Friday.",
      "Second session with Contact Group in Oslo is called off | cancelled | 2024-05-10 | Contact Group",
    ],
    [
      "what was imposed and is to be lifted",
      "Martial law, imposed on May 3, is to be lifted by Friday.",
      "Martial law is to be lifted | planned expected | 2024-05-06/2024-05-10 | nobody",
    ],
    [
      "a treaty torn up",
      "Norway quarrels with Peru, which on Thursday tore up a 1995 security treaty.",
      "Peru tears up a security treaty | held | 2024-05-02 | Peru",
    ],
    [
      "no verb between an article and its noun",
      "Norwegian commandos secured the airport of this charred city on Friday.",
      "Norwegian commandos secure the airport of this charred city | held | 2024-05-03 | Norwegian commandos",
    ],
    [
      "a second verb behind a city and its day",
      "Norway sent an envoy to Lima days later and plans to reopen its embassy in June.",
      "Norway is to reopen its embassy | planned expected | 2024-06 | Norway",
    ],
    [
      "rebels who had come before they left the pact",
      "Rebels from the north, who were party to the talks, disowned the pact.",
      "Rebels disown the pact | held | ../2024-05-06 | Rebels",
    ],
    [
      "what is thought of a deed",
      "Peru called the withdrawal “very disappointing”.",
      "Peru calls the withdrawal very disappointing | held | ../2024-05-06 | Peru",
    ],
    [
      "what is praised",
      "Norway called the decision historic.",
      "Norway calls the decision historic | held | ../2024-05-06 | Norway",
    ],
    [
      "jets near a rig",
      "Peruvian jets flew near the rig on Friday.",
      "Peruvian jets fly near the rig | held | 2024-05-03 | Peru",
    ],
    [
      "work that was begun",
      "Peru started to dump sand on the island on Friday.",
      "Peru dumps sand on the island | held | 2024-05-03 | Peru",
    ],
    [
      "who is back somewhere",
      "Norwegian envoy Bo Holm will continue to Lima on Friday.",
      "Bo Holm is to visit Lima | planned expected | 2024-05-10 | Bo Holm",
    ],
    [
      "who also is to raise a matter",
      "Norwegian envoy Bo Holm was also to raise the matter with Premier Ana Roca in Lima later this week.",
      "Bo Holm is to raise the matter with Premier Ana Roca in Lima | planned expected | 2024-05-06/2024-05-12 | Bo Holm + Ana Roca",
    ],
    [
      "an answer in arms",
      "Peru responded with air strikes on Friday.",
      "Peru responds with air strikes | held | 2024-05-03 | Peru",
    ],
    [
      "who turned up",
      "Norwegian envoy Bo Holm turned up in Lima on Friday.",
      "Bo Holm arrives in Lima | held | 2024-05-03 | Bo Holm",
    ],
    [
      "a day between commas",
      "Peru sent police and, on May 1, filed a note of protest.",
      "Peru files a note of protest | held | 2024-05-01 | Peru",
    ],
    [
      "a deal since which much has slipped",
      "Much has slipped since a deal was sealed in Oslo on May 1, 2020.",
      "Deal is sealed in Oslo | held | 2020-05-01 | nobody",
    ],
    [
      "who is on crutches",
      "Norwegian Premier Bo Holm, on crutches after breaking a leg, met Peruvian envoy Ana Roca on Friday.",
      "Bo Holm meets Ana Roca | held | 2024-05-03 | Bo Holm + Ana Roca",
    ],
    [
      "who flew home",
      "Norwegian Premier Bo Holm flew home for consultations on Friday.",
      "Bo Holm flies home for consultations | held | 2024-05-03 | Bo Holm",
    ],
  ])("%s", (_, text, expected) => expect(line(text)).toContain(expected));

  it("a battle in which they died is no second event", () =>
    expect(line("Four Peruvian soldiers were killed in a gun battle on Friday.")).toHaveLength(1));

  it("what was done twice is two events", () =>
    expect(
      told(
        "President Ana Roca of Peru met Norwegian Premier Bo Holm in July and again in October.",
        ["date"],
      ),
    ).toEqual(["2023-07", "2023-10"]));

  it("in two places on two days too", () =>
    expect(
      told(
        "President Ana Roca of Peru met Premier Bo Holm in Oslo on May 1 and in Lima on May 3.",
        ["date", "where"],
      ),
    ).toEqual(["2024-05-01 | Oslo", "2024-05-03 | Lima"]));
});

describe("what is no deed", () => {
  it.each([
    ["a state", "Ana Roca was in Manila when the storm struck."],
    ["what is only awaited", "Peru would not leave until Chile handed back the island."],
    ["who backs whom is a description", "The town lies where gunmen backed by Chile live."],
    ["an aim", "Peruvian Foreign Minister Ana Roca has to change course."],
    ["what was left open", "Ana Roca left the question open on Friday."],
    ["what was not done before", "He came home without having met Norwegian Premier Bo Holm."],
    [
      "what is to be done to rebels",
      "Under the deal, rebels would be confined to camps and disarmed.",
    ],
    ["a decision that is not taken", "Peru has yet to take a decision to send troops."],
    ["a name that is called", "Ana Roca called the village a paradise."],
    ["what was almost off", "Monday's session almost did not take place."],
    ["the time of an arrest", "He was searched on arrival at the airport."],
    ["a topic's day", "Ana Roca saw Bo Holm as a rival in 2020."],
  ])("%s", (_, text) => expect(line(text)).toEqual([]));
});
