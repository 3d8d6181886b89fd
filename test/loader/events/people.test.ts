import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  it.each(rows)("%s", (text, ...people) => expect(told(text, ["who"])).toEqual(people));

describe("who took part", () => {
  describe("in a list, each with an office and a country", () => {
    who([
      ["Presidents Bo Vik of Norway and Ana Roca of Peru met on Friday.", "Bo Vik + Ana Roca"],
      ["Ministers Bo Vik (Norway) and Ana Roca (Peru) met on Friday.", "Bo Vik + Ana Roca"],
      [
        "Foreign Minister Bo Vik as well as Ambassador Ana Roca met Ida Bruun on Friday.",
        "Bo Vik + Ana Roca + Ida Bruun",
      ],
      ["Norwegian and Peruvian ministers Bo Vik and Ana Roca met on Friday.", "Bo Vik + Ana Roca"],
    ]);
  });

  describe("by where people come from", () => {
    who([
      ["Officials from Greece and Peru met on Friday.", "Greece + Peru"],
      ["Leaders of Gulf states met on Friday.", "Leaders of Gulf states"],
      ["A delegation led by Premier Bo Vik arrived in Oslo on Friday.", "Bo Vik"],
      // away from there
      ["Norway recalled its ambassadors from Peru on Friday.", "Norway + Peru"],
    ]);
  });

  describe("though their words are verbs elsewhere", () => {
    who([
      ["Foreign Minister Bo Vik met acting Premier Ana Hung on Friday.", "Bo Vik + Ana Hung"],
      ["President Pham Van Hung left. Hung met Bo Vik on Friday.", "Pham Van Hung + Bo Vik"],
    ]);
  });

  describe("beside somebody told by kinship", () => {
    who([
      ["Bo Vik and his rival, Ana Roca, met on Friday.", "Bo Vik + Ana Roca"],
      [
        "Emir Bo Vik met his Kuwaiti counterpart, Sheikh Sabah al-Sabah, on Friday.",
        "Bo Vik + Sabah al-Sabah",
      ],
      ["Norway’s Vik and Peru’s Roca met on Friday.", "Vik + Roca"],
      ["Bo Vik met Peru’s then-president Ana Roca in 1994.", "Bo Vik + Ana Roca"],
      ["Bo Vik ousted Premier Ana Roca on Friday.", "Bo Vik + Ana Roca"],
      ["Bo Vik met the foreign ministers of Peru and Chile on Friday.", "Bo Vik + Peru + Chile"],
      ["Bo Vik met his Peruvian colleague, Ana Roca, on Friday.", "Bo Vik + Ana Roca"],
      // what a conference is about
      ["Bo Vik attended the Syria conference in Oslo on Friday.", "Bo Vik"],
    ]);
  });

  describe("by what two states have between them", () => {
    who([
      ["A joint commission of Peru and Chile met in Lima on Friday.", "Peru + Chile"],
      ["The Peru-Chile boundary commission met in Lima on Friday.", "Peru + Chile"],
      [
        "The Malian government and Tuareg rebels met on Friday.",
        "Malian government + Tuareg rebels",
      ],
      ["The Malian and Chadian armies met on Friday.", "Mali + Chad"],
    ]);
  });

  describe("as “it” behind a time or a semicolon", () => {
    who([
      ["Peru is angry. On Friday it expelled two Swedish diplomats.", "Peru + Swedish diplomats"],
      ["Peru is angry; it expelled two Swedish diplomats on Friday.", "Peru + Swedish diplomats"],
      ["Peru is angry. On Friday it was raining in Oslo."],
    ]);
  });

  describe("as told in short", () => {
    who([
      ["Mali and Tuareg separatists met on Friday.", "Mali + Tuareg separatists"],
      [
        "Peru, Chile and Bolivia are poor. Bo Vik urged the three states on Friday to sign.",
        "Bo Vik + Peru + Chile + Bolivia",
      ],
      [
        "Peru and Chile met on Friday. The nuclear-armed rivals signed an accord on Saturday.",
        "Peru + Chile",
        "Peru + Chile",
      ],
      [
        "Bo Vik met Ana Roca on Friday. Ida Bruun spoke to both by telephone on Saturday.",
        "Bo Vik + Ana Roca",
        "Ida Bruun + Bo Vik + Ana Roca",
      ],
      [
        "Bo Vik and Ana Roca left. Each of them was received by Ida Bruun on Friday.",
        "Ida Bruun + Bo Vik + Ana Roca",
      ],
      ["Bo Vik attended a NATO dinner in Oslo on Friday.", "Bo Vik"],
      [
        "Peru is angry. On Friday parliament approved a treaty with Chile.",
        "Peruvian parliament + Chile",
      ],
      [
        "Peru is at war. Government aircraft bombed Oslo on Friday.",
        "Peruvian government aircraft",
      ],
    ]);
  });

  describe("once, though they sign two papers", () => {
    who([
      ["Peru and Chile signed an accord on fish and a protocol on Friday.", "Peru + Chile"],
      ["Peru threatened on Friday to attack Chile.", "Peru + Chile"],
    ]);
  });

  describe("without those who add nothing to them", () => {
    who([
      ["Peru sent troops to Haiti on Friday.", "Peru"],
      ["Bo Vik told CNN on Friday that Peru had won.", "Bo Vik"],
      ["Bo Vik told reporters on Friday that Peru had won.", "Bo Vik"],
      // sides of a fight, and who is all there is
      [
        "The Malian army and Tuareg rebels signed a truce on Friday.",
        "Malian army + Tuareg rebels",
      ],
      ["Gunmen killed three soldiers in Lima on Friday.", "Gunmen + soldiers"],
    ]);
  });

  describe("as “the President” of those who write", () => {
    who([
      [
        "President Vik spoke with President Ana Roca of Peru on Friday. The President left for Oslo on Saturday.",
        "Vik + Ana Roca",
        "Vik",
      ],
    ]);
  });

  describe("as a side of its own", () => {
    who([
      [
        "The Free Aceh Movement and Indonesia signed a truce on Friday.",
        "Free Aceh Movement + Indonesia",
      ],
      [
        "The Front for Vale (FV) met Bo Vik on Friday. FV met Ana Roca on Saturday.",
        "Front for Vale + Bo Vik",
        "Front for Vale + Ana Roca",
      ],
    ]);
  });

  describe("of several with one office, each behind their state", () => {
    who([
      [
        "The presidents of Peru, Ana Roca, and Norway, Bo Vik, met in Oslo on Friday.",
        "Ana Roca + Bo Vik",
      ],
      // two states, then their people
      [
        "The presidents of Peru and Norway, Ana Roca and Bo Vik, met on Friday.",
        "Ana Roca + Bo Vik",
      ],
      ["Their foreign ministers, Ana Roca and Bo Vik, met on Friday.", "Ana Roca + Bo Vik"],
      ["Bo Vik and Ana Roca, his Peruvian counterpart, met on Friday.", "Bo Vik + Ana Roca"],
      // no list of such pairs
      ["The president of Peru, Ana Roca, and Norway signed a pact on Friday.", "Ana Roca + Norway"],
    ]);
  });

  describe("whom “the delegation” and “the visitor” stand for", () => {
    who([
      [
        "A delegation led by Premier Bo Vik arrived in Lima on Thursday. The delegation met President Ana Roca on Friday.",
        "Bo Vik",
        "Bo Vik + Ana Roca",
      ],
      [
        "Premier Bo Vik arrived in Lima on Thursday. The visitor met President Ana Roca on Friday.",
        "Bo Vik",
        "Bo Vik + Ana Roca",
      ],
      // nobody led one
      ["The delegation met President Ana Roca on Friday.", "Ana Roca"],
      [
        "Bo Vik met Ana Roca on Thursday. The delegation met Ida Bruun on Friday.",
        "Bo Vik + Ana Roca",
        "Ida Bruun",
      ],
    ]);
  });

  describe("who goes along does not take the leader’s place", () => {
    who([
      [
        "President Bo Vik, accompanied by Foreign Minister Ida Bruun, met Ana Roca on Friday.",
        "Bo Vik + Ana Roca",
      ],
    ]);
  });

  describe("who accepts an invitation is the one to go", () => {
    who([
      [
        "Premier Ana Roca on Friday accepted President Bo Vik’s invitation to visit Oslo next month.",
        "Ana Roca",
      ],
      ["President Bo Vik’s refusal to visit Lima on Friday angered Peru.", "Bo Vik"],
    ]);
  });

  describe("who fights for whom", () => {
    who([
      [
        "Peruvian troops and rebel fighters of the Free Vale Movement clashed on Friday.",
        "Peruvian troops + Free Vale Movement",
      ],
      [
        "Vale Tiger rebels killed two soldiers near Lima on Friday.",
        "Vale Tiger rebels + soldiers",
      ],
      // a group with no name before it
      ["Rebels killed two soldiers near Lima on Friday.", "Rebels + soldiers"],
    ]);
  });

  describe("the states, where their two leaders have no name", () => {
    who([
      [
        "The leaders of Armenia and Peru met in Oslo on Friday. The two presidents met Bo Vik on Saturday.",
        "Armenia + Peru",
        "Armenia + Peru + Bo Vik",
      ],
    ]);
  });

  describe("beside a visitor, and in what others brokered", () => {
    who([
      [
        "Premier Bo Vik and the visiting Peruvian minister, Ana Roca, signed a pact on Friday.",
        "Bo Vik + Ana Roca",
      ],
      [
        "The Egyptian-brokered truce between Israel and Peru took effect on Friday.",
        "Israel + Peru",
      ],
      ["Rebels of the Lord’s Resistance Army attacked Gulu on Friday.", "Lord's Resistance Army"],
      [
        "Ministers from the three Baltic states, Estonia, Latvia and Lithuania, met in Riga on Friday.",
        "Estonia + Latvia + Lithuania",
      ],
      [
        "Leaders of the G8 met in Oslo on Thursday. They agreed on Friday to cancel a debt.",
        "G8",
        "G8",
      ],
      // a verb
      ["Bo Vik was visiting Peru on Friday.", "Bo Vik"],
    ]);
  });

  describe("by other words for those just named", () => {
    who([
      [
        "Bo Vik met Ana Roca on Thursday. They agreed on a truce on Friday.",
        "Bo Vik + Ana Roca",
        "Bo Vik + Ana Roca",
      ],
      // three are not two
      [
        "Bo Vik told Ana Roca on Thursday that Ida Bruun was ill. They agreed on a truce on Friday.",
        "Bo Vik + Ana Roca",
        "nobody",
      ],
      ["Bo Vik and his US opposite number, Ana Roca, met on Friday.", "Bo Vik + Ana Roca"],
      [
        "The two sides’ chief negotiators, Ana Roca and Bo Vik, met on Friday.",
        "Ana Roca + Bo Vik",
      ],
      [
        "The Quartet - the United States, Russia, the European Union and the United Nations - met on Friday.",
        "United States + Russia + European Union + United Nations",
      ],
    ]);
  });

  describe("not who tells of two that have no name", () => {
    who([
      ["Ida Bruun said on Friday that the two had agreed to meet in June.", "Ida Bruun", "nobody"],
    ]);
  });
});
