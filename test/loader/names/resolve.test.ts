import { describe, expect, it } from "vitest";
import { marks, read } from "./reading.ts";

describe("resolve(cast, lines, drafts)", () => {
  describe("counterparts", () => {
    marks([
      [
        "Foreign Minister Wei Xiaoming waited. Secretary of State Ana Roca met her Chinese counterpart.",
        "[Foreign Minister Wei Xiaoming|Wei Xiaoming] waited. [Secretary of State Ana Roca|Ana Roca] met [[her|Ana Roca] Chinese counterpart|Wei Xiaoming].",
      ],
      [
        "Commerce Minister Wei Xiaoming waited. Secretary of State Ana Roca met her Chinese counterpart.",
        "[Commerce Minister Wei Xiaoming|Wei Xiaoming] waited. [Secretary of State Ana Roca|Ana Roca] met [[her|Ana Roca] Chinese counterpart|Chinese counterpart].",
      ],
      [
        "Defense Minister Bo Holm met his US counterpart Ana Roca.",
        "[Defense Minister Bo Holm|Bo Holm] met [[his|Bo Holm] US counterpart Ana Roca|Ana Roca].",
      ],
      [
        "Peruvian minister Bo Holm met his counterpart.",
        "[Peruvian minister Bo Holm|Bo Holm] met [[his|Bo Holm] counterpart|counterpart].",
      ],
    ]);

    it("takes the other of two sides where no country is named", () => {
      const { people } = read(
        "China and the US met. US Secretary of State Ana Roca met her counterpart.",
      );
      expect(people).toContain("counterpart|Chinese counterpart]");
    });

    it("gives the counterpart's name its country", () => {
      expect(read("Bo Holm met his Danish counterpart Ana Roca.").cast).toContain("Ana Roca, DK");
    });
  });

  describe("what is left unsaid", () => {
    marks([
      [
        "The defence minister of Peru, Ana Roca, met her Chilean counterpart, Bo Vik. Both ministers left.",
        "The [defence minister of Peru, Ana Roca|Ana Roca], met [[her|Ana Roca] Chilean counterpart, Bo Vik|Bo Vik]. [Both ministers|Ana Roca + Bo Vik] left.",
      ],
      ["Ethnic Danish rebels left.", "Ethnic [Danish rebels|Danish rebels] left."],
      ["H.E. President Bo Holm left.", "[H.E. President Bo Holm|Bo Holm] left."],
      [
        "The Chairperson of the African Union Commission, Dr. Ana Roca, left.",
        "The [Chairperson of the African Union Commission, Dr. Ana Roca|Ana Roca], left.",
      ],
      [
        "Bo Holm, the bloc's special envoy, left.",
        "[Bo Holm, the bloc's special envoy|Bo Holm], left.",
      ],
    ]);

    it.each([
      [
        "Peru and Chile met in Lima. The Joint Border Commission met.",
        "[Joint Border Commission|Peru + Chile]",
      ],
      ["Peru fell. Its National Assembly met.", "[National Assembly|Peruvian National Assembly]"],
      ["The two sides, Peru and Chile, met. Each side left.", "[Each side|Peru + Chile]"],
      [
        "Ana Roca of Peru left. Chile rose. The foreign minister there met Bo Vik.",
        "[foreign minister|Chilean foreign minister]",
      ],
      [
        "Peru said that Bo Vik failed; when he left, it expelled him.",
        "[it|Peru] expelled [him|Bo Vik]",
      ],
      [
        "The two neighbors, Peru and Chile, met. Their foreign ministers left.",
        "[Their foreign ministers|Peru + Chile]",
      ],
    ])("%s", (body, mention) => expect(read(body).people).toContain(mention));

    it("makes no one of what is not", () => {
      expect(read("Peru fell. A National Assembly met.").cast).toContain("National Assembly");
      expect(read("Peru met Bo Vik, it seems.").people).not.toContain("[it|");
    });

    it("gives ethnic people no state", () =>
      expect(read("Ethnic Danish rebels left.").cast).toEqual(["?Danish rebels"]));
  });

  describe("offices", () => {
    marks([
      [
        "President Bo Holm met Prime Minister Ana Roca. The President told the Prime Minister.",
        "[President Bo Holm|Bo Holm] met [Prime Minister Ana Roca|Ana Roca]. The [President|Bo Holm] told the [Prime Minister|Ana Roca].",
      ],
      [
        "Trade Minister Bo Holm spoke. The minister left.",
        "[Trade Minister Bo Holm|Bo Holm] spoke. The [minister|Bo Holm] left.",
      ],
      [
        "Georgia’s President Bo Holm left. The Georgian leader wept.",
        "[Georgia’s President Bo Holm|Bo Holm] left. The [Georgian leader|Bo Holm] wept.",
      ],
      // another country's, or a deputy's, is another one
      [
        "Prime Minister Roca spoke to the Prime Minister of Papua New Guinea.",
        "[Prime Minister Roca|Roca] spoke to the [Prime Minister of Papua New Guinea|Prime Minister of Papua New Guinea].",
      ],
      [
        "Vice President Bo Holm left. The president wept.",
        "[Vice President Bo Holm|Bo Holm] left. The [president|president] wept.",
      ],
      [
        "The most senior Danish official to visit in years, Bo Holm is making a speech.",
        "The most [senior Danish official|Bo Holm] to visit in years, [Bo Holm|Bo Holm] is making a speech.",
      ],
    ]);
  });

  describe("pronouns", () => {
    marks([
      ["Bo Holm said he left.", "[Bo Holm|Bo Holm] said [he|Bo Holm] left."],
      [
        "President Holm spoke to Prime Minister Roca to inform him that he will stay.",
        "[President Holm|Holm] spoke to [Prime Minister Roca|Roca] to inform [him|Roca] that [he|Holm] will stay.",
      ],
      [
        "Mr. Holm met Mrs. Roca. She spoke.",
        "[Mr. Holm|Holm] met [Mrs. Roca|Roca]. [She|Roca] spoke.",
      ],
      [
        "John Holm met Maria Roca. She spoke.",
        "[John Holm|John Holm] met [Maria Roca|Maria Roca]. [She|Maria Roca] spoke.",
      ],
      // words quoted name others than the speaker
      [
        "Bo Holm met Ana Roca. “We support President Lund,” he said.",
        "[Bo Holm|Bo Holm] met [Ana Roca|Ana Roca]. “We support [President Lund|Lund],” [he|Bo Holm] said.",
      ],
      ["Before he left, Bo Holm spoke.", "Before [he|Bo Holm] left, [Bo Holm|Bo Holm] spoke."],
    ]);
  });

  describe("pairs", () => {
    marks([
      // whoever acts is one of the two that the article begins with
      [
        "Peru and Chile met. Bo Holm of Peru left Chile after the two neighbours agreed.",
        "[Peru|Peru] and [Chile|Chile] met. [Bo Holm of Peru|Bo Holm] left [Chile|Chile] after [the two neighbours|Peru + Chile] agreed.",
      ],
      // envoys of no number are of neither side
      [
        "Peru and Chile met. It rained. The envoys left.",
        "[Peru|Peru] and [Chile|Chile] met. It rained. The envoys left.",
      ],
      [
        "Bo Holm met Ana Roca. The two men ate.",
        "[Bo Holm|Bo Holm] met [Ana Roca|Ana Roca]. [The two men|Bo Holm + Ana Roca] ate.",
      ],
      [
        "US President Holm watched President Ana Roca and President Bo Vidal. The two leaders ate.",
        "[US President Holm|Holm] watched [President Ana Roca|Ana Roca] and [President Bo Vidal|Bo Vidal]. [The two leaders|Ana Roca + Bo Vidal] ate.",
      ],
      [
        "Peru and Chile met. Both sides ate.",
        "[Peru|Peru] and [Chile|Chile] met. [Both sides|Peru + Chile] ate.",
      ],
      [
        "Bo Holm and Ana Roca met before they ate.",
        "[Bo Holm|Bo Holm] and [Ana Roca|Ana Roca] met before [they|Bo Holm + Ana Roca] ate.",
      ],
      ["Both sides ate.", "Both sides ate."],
      [
        "Ana Roca, Bo Holm and Caj Lund met. The three men ate.",
        "[Ana Roca|Ana Roca], [Bo Holm|Bo Holm] and [Caj Lund|Caj Lund] met. [The three men|Ana Roca + Bo Holm + Caj Lund] ate.",
      ],
      [
        "Prime Minister Ana Roca met Prime Minister Bo Holm. Caj Lund and Ida Berg ate. Both prime ministers left.",
        "[Prime Minister Ana Roca|Ana Roca] met [Prime Minister Bo Holm|Bo Holm]. [Caj Lund|Caj Lund] and [Ida Berg|Ida Berg] ate. [Both prime ministers|Ana Roca + Bo Holm] left.",
      ],
    ]);
  });

  describe("whom a spokesman speaks of", () => {
    marks([
      [
        "Spokesman Bo Vik said Premier Jon Holm will go home. He will meet Ana Roca.",
        "[Spokesman Bo Vik|Bo Vik] said [Premier Jon Holm|Jon Holm] will go home. [He|Jon Holm] will meet [Ana Roca|Ana Roca].",
      ],
      [
        "Spokesman Bo Vik said Premier Jon Holm will go. He said it was late.",
        "[Spokesman Bo Vik|Bo Vik] said [Premier Jon Holm|Jon Holm] will go. [He|Bo Vik] said it was late.",
      ],
      [
        "The Secretary-General is away. Spokeswoman: He telephoned Ana Roca.",
        "The [Secretary-General|Secretary-General] is away. [Spokeswoman|Spokeswoman]: [He|Secretary-General] telephoned [Ana Roca|Ana Roca].",
      ],
    ]);
  });

  describe("he and she in one sentence", () => {
    marks([
      [
        "President Holm met Premier Ana Roca. He thanked her.",
        "[President Holm|Holm] met [Premier Ana Roca|Ana Roca]. [He|Holm] thanked [her|Ana Roca].",
      ],
      [
        "President Walsh received President Pastor, who thanked him.",
        "[President Walsh|Walsh] received [President Pastor|Pastor], who thanked [him|Walsh].",
      ],
    ]);
  });

  describe("whole names of bodies, papers and teams", () => {
    marks([
      [
        "The Security Council met. The United Nations Security Council voted.",
        "The [Security Council|UN Security Council] met. The [United Nations Security Council|UN Security Council] voted.",
      ],
      [
        "Peru signed the General Security of Fish Agreement.",
        "[Peru|Peru] signed the General Security of Fish Agreement.",
      ],
      [
        "The head of the EU observer team, Bo Vik, left.",
        "The [head of the EU observer team, Bo Vik|Bo Vik], left.",
      ],
      [
        "The head of the Chinese delegation left.",
        "The [head of the Chinese delegation|head of the Chinese delegation] left.",
      ],
      ["Ambassador Sun Wei left on Sun.", "[Ambassador Sun Wei|Sun Wei] left on Sun."],
    ]);
  });

  describe("an office and who serves it", () => {
    marks([
      [
        "Ana Roca, spokeswoman for the Secretary-General, spoke. The Secretary-General left.",
        "[Ana Roca, spokeswoman for the Secretary-General|Ana Roca], spoke. The [Secretary-General|Secretary-General] left.",
      ],
      [
        "The chairman of the UN weapons inspectors left.",
        "The [chairman of the UN weapons inspectors|chairman of the UN weapons inspectors] left.",
      ],
    ]);
  });
});
