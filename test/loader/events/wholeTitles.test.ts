// A title is a whole sentence: agreed, with its object, cut at a phrase, with no word left hanging.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("a title is a whole sentence", () => {
  describe("its verb agrees with the noun before the first preposition", () => {
    titles([
      [
        "Two Chilean policemen were detained in a raid on Friday.",
        "Two Chilean policemen are detained in a raid",
      ],
      [
        "A convoy of aid trucks was attacked near Arica on Friday.",
        "Convoy of aid trucks is attacked near Arica",
      ],
      [
        "Recommends that the mandate of the mission be extended for a further six months, until 15 May.",
        "Mandate of the mission is to be extended",
      ],
      ["The Chileans walked out of the -- of the meeting in Lima on Friday.", "Chileans walk out"],
      ["Troops stormed the camp shortly before midnight on Friday.", "Troops storm the camp"],
      ["The group “Condor” seized Gao in April.", "Group Condor seizes Gao"],
      ["Some 6,000 Togolese fled to Benin on 3 May 2024.", "6,000 Togolese flee to Benin"],
    ]);
  });

  describe("it has an object, which a relative clause takes from the noun before it", () => {
    titles([
      [
        "Peru shelved a swap agreement that the finance ministers had signed in March.",
        "Finance ministers sign a swap agreement",
      ],
      [
        "Last week Peru had two bad clashes between boats and jets in the Gulf of Arica, which Chile condemned as reckless on Friday.",
        "Chile condemns clashes as reckless",
      ],
      ["Bo Holm attended the rite in Lima on Friday.", "Bo Holm attends the rite in Lima"],
    ]);
  });

  describe("someone is arrested, where only a participle tells it", () => {
    titles([
      ["Peru released the aid worker, Bo Holm, who was arrested on May 1.", "Bo Holm is arrested"],
      [
        "Peru’s ambassador to Norway, Ana Roca, was summoned to the ministry in Oslo on Friday.",
        "Norwegian ministry summons Ana Roca",
      ],
    ]);
  });

  describe("what is told is said, or its hearers are named", () => {
    titles([
      [
        "Ana Roca told reporters in Lima on Friday that Peru would leave.",
        "Ana Roca tells reporters in Lima that Peru will leave",
      ],
      [
        "Ana Roca told Parliament on Friday she would not bow to Chile.",
        "Ana Roca says she will not bow to Chile",
      ],
      [
        "“It is a matter between neighbours and nobody else at all,” Ana Roca told reporters on Friday.",
        "Ana Roca speaks to reporters",
      ],
    ]);
  });

  describe("a day behind “said” is no occasion to speak on", () => {
    it("so nobody “speaks it had recalled”", () =>
      expect(
        told("Peru said on Friday it had recalled its ambassador from Oslo.", ["title"]),
      ).not.toContain("Peru speaks it had recalled its ambassador"));
  });

  describe("it is not cut between “that” and its verb, and an aside gives way", () => {
    titles([
      [
        "Ana Roca announced on Friday that the officers, held in Tacna and Arica, had been charged.",
        "Ana Roca announces that the officers had been charged",
      ],
      [
        "Peru on Friday declared the attache, Bo Holm, persona non grata.",
        "Peru declares the attache persona non grata",
      ],
    ]);
  });

  describe("no word is left hanging", () => {
    titles([
      [
        "Ana Roca and Bo Holm agreed on Friday then to set up a commission.",
        "Ana Roca and Bo Holm agree to set up a commission",
      ],
      [
        "The party of Ana Roca denounced the accord, and Ana Roca will vote against it on Friday.",
        "Ana Roca is to vote",
      ],
    ]);
  });

  describe("a noun names its sides by what they did", () => {
    titles([
      [
        "Peru welcomed the truce which rebel commanders had concluded on Friday.",
        "Truce between rebel commanders",
      ],
      [
        "Peru will return its ambassador to Oslo on Friday.",
        "Peru is to return its ambassador to Oslo",
      ],
    ]);
  });
});
