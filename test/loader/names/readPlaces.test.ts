import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

describe("readPlaces(line, people)", () => {
  it.each([
    ["They met in Bali, Indonesia.", "They met in <Bali, Indonesia|in Bali, Indonesia ID>."],
    [
      "They met in Annapolis, Maryland.",
      "They met in <Annapolis, Maryland|in Annapolis, Maryland US>.",
    ],
    ["They met at the White House.", "They met at the <White House|at White House US>."],
    ["The White House spoke.", "The White House spoke."],
    [
      "He sailed over the South China Sea.",
      "He sailed over the <South China Sea|over South China Sea>.",
    ],
    [
      "He flew from Paris to downtown Vienna.",
      "He flew from <Paris|from Paris FR> to downtown <Vienna|to Vienna AT>.",
    ],
    ["They met in the Danish capital.", "They met in the <Danish capital|in Copenhagen DK>."],
    ["They met in the Thai town of Surin.", "They met in the Thai town of <Surin|in Surin TH>."],
    ["They met in March.", "They met in March."],
    ["They took Goma.", "They took <Goma|Goma CD>."],
    ["He lives near Hebron.", "He lives near <Hebron|near Hebron PS>."],
    ["He landed at Ban Chao Airport.", "He landed at <Ban Chao Airport|at Ban Chao Airport>."],
    ["He went to France.", "He went to <France|to France FR>."],
    // persons, though the gazetteer knows the word
    [
      "Lloyd Austin spoke. Austin left for Lima.",
      "Lloyd Austin spoke. Austin left for <Lima|for Lima PE>.",
    ],
    [
      "They met in Porto Alegre, Brazil.",
      "They met in <Porto Alegre, Brazil|in Porto Alegre, Brazil BR>.",
    ],
    [
      "They met in the Black Sea resort of Sochi.",
      "They met in the Black Sea resort of <Sochi|in Sochi RU>.",
    ],
    [
      "They met at Villa La Roca in Geneva.",
      "They met at <Villa La Roca in Geneva|at Villa La Roca, Geneva CH>.",
    ],
    ["They met in Alberstone on Friday.", "They met in <Alberstone|in Alberstone> on Friday."],
    ["They spoke in Parliament on Friday.", "They spoke in Parliament on Friday."],
    [
      "They met in the Malian town of Tessit.",
      "They met in the Malian town of <Tessit|in Tessit ML>.",
    ],
    ["They met in Texas.", "They met in <Texas|in Texas US>."],
    [
      "They met on the sidelines of the UN General Assembly.",
      "They met on the sidelines of the <UN General Assembly|at New York US>.",
    ],
    ["They met near Alberstone.", "They met near <Alberstone|near Alberstone>."],
    ["They flew to Alberstone.", "They flew to <Alberstone|to Alberstone>."],
    ["They gave it to Alberstone.", "They gave it to Alberstone."],
    ["It was the massacre at Alberstone.", "It was the massacre at <Alberstone|at Alberstone>."],
    ["They work at Alberstone.", "They work at Alberstone."],
    // the noun says what it is
    [
      "He was held at the Amura fortress.",
      "He was held at the <Amura fortress|at Amura fortress>.",
    ],
    ["They left Ban Chao airport.", "They left <Ban Chao airport|Ban Chao airport>."],
    ["They died on Sarawa island.", "They died on <Sarawa island|on Sarawa island>."],
    ["They landed on the islet of Sarawa.", "They landed on the islet of <Sarawa|on Sarawa>."],
    ["They met the Amura fortress commander.", "They met the Amura fortress commander."],
    ["They fled from Oslo and Alberstone.", "They fled from <Oslo|from Oslo NO> and Alberstone."],
    ["They met in Foz do Iva on Friday.", "They met in <Foz do Iva|in Foz do Iva> on Friday."],
    // a name of several words
    [
      "They fought in Lanao del Norte on Friday.",
      "They fought in <Lanao del Norte|in Lanao del Norte> on Friday.",
    ],
    ["They have confidence in Ana Roca.", "They have confidence in Ana Roca."],
    ["They met in Tacna and Hebron.", "They met in <Tacna|in Tacna PE> and <Hebron|Hebron PS>."],
    // as the article calls it, but for what is no name of its own
    ["They met in Rangoon, Burma.", "They met in <Rangoon, Burma|in Rangoon, Burma MM>."],
    ["They met in Kiev.", "They met in <Kiev|in Kiev UA>."],
    ["He went to Burma.", "He went to <Burma|to Burma MM>."],
    ["He went to the UAE.", "He went to the <UAE|to United Arab Emirates AE>."],
    ["They met on the Aegean.", "They met on the <Aegean|on Aegean Sea>."],
    ["She flew to the Caribbean nation.", "She flew to the Caribbean nation."],
    ["She flew to the Pacific island state.", "She flew to the Pacific island state."],
    // a small town's name without a preposition says nothing
    ["Hebron was quiet.", "Hebron was quiet."],
    ["The ambassador to Peru spoke.", "The ambassador to Peru spoke."],
  ])("%s", (text, marked) => expect(read(text).places).toBe(marked));

  it("gives coordinates to what it knows", () => {
    const [place] = read("They met in Vienna.").names.places;
    expect(place?.place).toEqual({
      name: "Vienna",
      country: "AT",
      latitude: 48.21,
      longitude: 16.37,
    });
  });
});
