import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSentences } from "#loader/parser/sentences.ts";
import { toWords } from "#loader/parser/words.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";

/** Each text with "¶" where a sentence ends. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "plain ends": [
    "Holm left. ¶Bruun stayed.",
    "Holm left! ¶Did Bruun stay? ¶He did.",
    "Holm left?! ¶Bruun stayed.",
    "Holm left.¶Bruun stayed.",
    "Holm left.  ¶ Bruun stayed.",
    "Holm left",
    "Holm left. ¶12 men stayed. ¶$5 was paid. ¶€5 was not.",
    "Holm left. ¶@mfa_lydia said so. ¶#Summit began.",
    "He left at 5. ¶They stayed till 10.30. ¶It rained.",
    "He spent 5.5 million. ¶They got 3.",
    "It ended in 2023. ¶12 states agreed.",
    "He said no. ¶They left.",
    "• Holm left. ¶• Bruun stayed.",
    "- Holm left. ¶- Bruun stayed.",
    "He left… ¶They stayed.",
    "They met Holm. ¶Rasool was ill.",
  ],
  "abbreviations before names": [
    "Gen. Holm left. ¶Lt. Gen. Bruun stayed.",
    "Messrs. Holm and Bruun met Gov. Rasool.",
    "They met Ms. May. ¶She left.",
    "He met Rev. “Mad Dog” Holm. ¶He prayed.",
    "The Rt. Hon. Aksel Varga spoke. ¶Sens. Holm and Bruun did not.",
    "Gen. He Bruun left.",
    "They saw H.E. Mr. Holm. ¶They left.",
    "They met in St. Petersburg and Ft. Bruun.",
    "Holm Jr. met Bruun Sr. in Mt. Rasool.",
    "They wrote to Gov.-elect Holm.",
    "1st Lt. Holm and Sgt. 1st Class Bruun fell.",
    "Profs. Holm and Bruun spoke to Amb. Rasool.",
  ],
  "abbreviations at the end": [
    "He lives in Washington, D.C. ¶They left.",
    "They met at 5 p.m. ¶The talks failed.",
    "It was bought by Bruun Inc. ¶The firm paid.",
    "They sold ships, tanks, etc. ¶The rest stayed.",
    "He met Holm Jr. ¶They talked.",
    "They met on Sat. ¶He left.",
    "He lives in Richmond, Va. ¶He is ill.",
    "He met Jan. ¶They talked.",
    "They pray at Mass. ¶It helps.",
    "He left for the U.S. ¶“They asked me,” he said.",
    "He holds a Ph.D. ¶It is in law.",
    "They met Holm et al. ¶No one spoke.",
    "They live on Bruun Ave. ¶It is long.",
    "He moved to the U.S. ¶However, he came back.",
    "It was 3 p.m. in D.C. ¶Mr. Holm left.",
    "In the U.K. ¶In the U.N. ¶The Lydian envoy spoke.",
  ],
  "abbreviations within": [
    "The U.S. Embassy in Lima shut.",
    "The U.S. First Lady and the U.S. Third Fleet arrived.",
    "The U.N. Security Council met at 5 p.m. Monday.",
    "They met at 5 p.m. EST. ¶It rained.",
    "They met at 9 a.m. GMT on Tues. Dec. 5.",
    "The U.S.-led force left. ¶The U.K.-led one stayed.",
    "Holm v. Bruun was heard in Va. and Md. courts.",
    "Some, e.g. Holm, i.e. The Fox, left.",
    "Holm (b. March 1950) and Bruun (c. 1818 – d. 1880) wrote.",
    "He lives at No. 10. ¶They live at No. 11.",
    "See art. 5, para. 2 and pp. 3-4. ¶See Fig. 2.",
    "Bruun Inc. and Holm Co. Ltd. signed.",
    "He paid approx. $5 to Bruun Bros. of Oslo.",
    "The Bruun Corp. plant shut.",
    "In the U.S., Holm is known. ¶In the U.K. he is not.",
    "He works at the C.I.A. headquarters. ¶She works for the K.G.B.",
    "H.E. Mr. Holm met H.R.H. The Prince of Lydia.",
    "He left on Feb. 5, 2019. ¶Bruun left in Feb. 2020.",
    "The talks are on Sept. 5-7. ¶Holm will go.",
  ],
  initials: [
    "J. Holm met A. B. Bruun and J.F. Rasool. ¶They left.",
    "É. Bruun left. ¶E\u0301. Holm stayed.",
    "Henry B. May signed.",
    "They signed Annex B. ¶The talks ended.",
    "It was World War I. ¶It ended.",
    "This is plan B. ¶In it, they leave.",
    "They met in Group C. ¶12 states voted.",
    "J.-P. Bruun met J. van der Holm.",
    "Aksel V., 34, met Bruun M. in Lima.",
    "So did I. ¶He left.",
  ],
  datelines: [
    "WASHINGTON, D.C. — The minister left. ¶He flew.",
    "OSLO, Dec. 5 (Wire) — The talks failed. ¶They ended.",
    "ST. PETERSBURG, Fla. (Wire) - Holm left. ¶He flew.",
    "GENEVA (Wire) – In a first, Holm left.",
    "LIMA, Jan. 5. ¶Holm left.",
    "U.N. HEADQUARTERS, N.Y. -- The council met.",
    "NEW YORK, 5 p.m. — They met.",
    "OSLO (Wire) -- Holm left. ¶-- Bruun",
  ],
  quotations: [
    "“We agreed.” ¶Holm left.",
    "“We agreed,” Holm said. ¶“They left.”",
    '"We agreed," Holm said. ¶"They left."',
    '"We agreed." ¶"They left."',
    "“Why now?” Holm asked. ¶He left.",
    "“Why now?” the minister asked.",
    "“Why now?” asked Holm. ¶“Go!” he said.",
    "“Stop!” Foreign Minister Aksel Varga of Lydia shouted.",
    "“Why now?” ¶Holm left.",
    "“Stop!” ¶The talks, Holm said, had failed.",
    "‘Why now?’ Holm asked. ¶‘Go.’ ¶He left.",
    "He said “no.” ¶They left.",
    "He said “no”. ¶They left.",
    "He asked, “Who left?” ¶“Holm did.”",
    "He called it “a war!” and left.",
    "“They said ‘go.’” ¶Holm left.",
    "``We agreed.'' ¶Holm left.",
    "«We agreed.» ¶Holm left.",
    "« We agreed. » ¶Holm left.",
    "„We agreed.” ¶Holm left.",
    "They left . ” ¶“ Holm did .",
    "“Is it over?” they ask. ¶It is.",
    "“Stop!” The Lydian foreign minister said. ¶“Go!” Holm and Bruun said.",
    "“Stop!” ¶He smiled as he said it.",
    "‘Stop!’ Bruun’s men shouted.",
    "“No one can stop us!” ¶He left. ¶Bruun said no.",
    "“Yes!” ¶“No!” ¶“Yes!”",
    "The play “Who Left?” opened. ¶It closed.",
    "He wrote: “I left. ¶You stayed.” ¶Bruun read it.",
    "They sang “Go!”, and left.",
    "“Why?”, he asked. ¶“Why not?”",
    "The minister left.¶“Go,” he said.",
    "‘¿Why?’ ¶¿Who left?",
  ],
  "brackets and footnotes": [
    "(He left.) ¶Bruun stayed.",
    "Holm left (on May 5). ¶Bruun stayed.",
    "Holm left (he was ill.) ¶Bruun stayed.",
    "Holm (54) left. ¶(Bruun did not.) ¶They met.",
    "Holm left.[6] ¶Bruun stayed.",
    "Holm left. [6] ¶Bruun stayed. [7][8]",
    "“We agreed.”[12] ¶Holm left.",
    "Holm left.¹ ¶Bruun stayed.²³ ¶They met.",
    "The deal (see Fig. 3) failed. ¶(See also p. 5.) ¶It was dead.",
    "He said the talks (“Will they go?”) failed.",
    "The U.S. (The Fox) left.",
    "Holm left . ) ¶Bruun stayed .",
    "[The talks] failed. ¶[They] ended.",
    "Holm [sic] left. ¶Bruun (sic!) stayed.",
  ],
  "numbered lists and signs": [
    "1. Holm left. ¶2. Bruun stayed.",
    "4.1. Holm left.",
    "*1. Holm left.*",
    "... Holm left.",
    ". . . Holm left.",
    "“… Holm left.” ¶Bruun stayed.",
    "I. Holm left. ¶II. Bruun stayed. ¶III. They met.",
    "(1) Holm left. ¶(2) Bruun stayed.",
    "1) Holm left. ¶2) Bruun stayed.",
    "a. Holm left.",
    "!!! Holm left.",
    "Article 5. ¶The parties agree.",
  ],
  "hard-wrapped lines": [
    "Gen.\nHolm left. ¶\nBruun stayed.",
    "The U.S.\nEmbassy shut.\n¶Holm left.",
    "It was No.\n10 that was dark.",
    "J.\nHolm left.",
    "Holm met\nBruun and\nRasool left.",
    "“Why now?”\nHolm asked.",
  ],
  CRLF: [
    "Gen.\r\nHolm left.\r\n¶Bruun stayed.\r\n",
    "The U.S.\r\nEmbassy shut.",
    "It was No.\r\n10.",
    "J.\r\nHolm left. ¶\r\n\r\nBruun stayed.",
    "They met in Oslo.\u00a0¶Holm left.\u2028¶Bruun stayed.",
  ],
  "addresses of the web": [
    "See example.org. ¶Holm left.",
    "See https://example.org/a.b?c=D. ¶Holm left.",
    "Write to press@example.org. ¶They read it.",
    "Bruun.com and Holm.org shut.",
  ],
  "other scripts and diacritics": [
    "Министр прибыл. ¶Он ушёл.",
    "部长抵达。¶他离开了。",
    "وصل الوزير. ¶غادر الوزير؟ ¶نعم.",
    "मंत्री पहुँचे। ¶वे गए।",
    "Holm left. ¶Øst stayed. ¶Çağla met Émile. ¶İzmir",
    "Holm left. ¶ʻAbd stayed.",
    "Holm left. ¶‘Abd stayed.",
  ],
};

/** Each text cut as it is today, and as it should be. */
const knownFaults: Readonly<Record<string, readonly (readonly [today: string, right: string])[]>> =
  {
    "known faults": [
      // A name behind an abbreviation: the next sentence, or the same?
      ["They met at 5 p.m. Holm left.", "They met at 5 p.m. ¶Holm left."],
      ["He moved to the U.S. Holm stayed.", "He moved to the U.S. ¶Holm stayed."],
      ["It was bought by Bruun Inc. Holm paid.", "It was bought by Bruun Inc. ¶Holm paid."],
      ["He lives in Va. Bruun does not.", "He lives in Va. ¶Bruun does not."],
      ["They chose plan B. Holm left.", "They chose plan B. ¶Holm left."],
      ["They met Aksel Sen. He left.", "They met Aksel Sen. ¶He left."],
      ["He met Jan. Holm left.", "He met Jan. ¶Holm left."],
      ["He is in D.C. “Go,” he said.", "He is in D.C. ¶“Go,” he said."],
      // No letter, no sentence.
      ["How many fell? ¶12. Holm wept.", "How many fell? ¶12. ¶Holm wept."],
      // No capital.
      ["They left. al-Rasool stayed.", "They left. ¶al-Rasool stayed."],
      ["a. Holm left. b. Bruun stayed.", "a. Holm left. ¶b. Bruun stayed."],
      ["Holm left!Bruun stayed.", "Holm left!¶Bruun stayed."],
      ["The Yahoo! ¶Mail team met.", "The Yahoo! Mail team met."],
      ["He was … ¶Holm.", "He was … Holm."],
      ["“Will they go?” An official said no.", "“Will they go?” ¶An official said no."],
      ["“Stop!” ¶Holm, 54, said.", "“Stop!” Holm, 54, said."],
      ['Holm left."¶Go," he said.', 'Holm left.¶"Go," he said.'],
      ["It was so.4 Bruun stayed.", "It was so.4 ¶Bruun stayed."],
    ],
  };

/** The text with a mark before each sentence but the first. */
function marked(text: string): string {
  const sentences = toSentences(text, { start: 0, end: text.length });
  const starts = sentences.map(([word]) => word?.start ?? 0);
  return starts.map((start, at) => text.slice(at === 0 ? 0 : start, starts[at + 1])).join("¶");
}

describe.each(Object.entries(rows))("toSentences(text, span): %s", (_, cases) => {
  it.each(cases)("%s", (expected) => {
    expect(marked(expected.replaceAll("¶", ""))).toBe(expected.replaceAll(/¶(\s+)/g, "$1¶"));
  });
});

describe.each(Object.entries(knownFaults))("toSentences(text, span): %s", (_, cases) => {
  it.each(cases)("%s", (today, right) => {
    expect(marked(right.replaceAll("¶", ""))).toBe(today);
    expect(today).not.toBe(right);
  });
});

/** Strings that begin and end sentences, in any order. */
const ends = fc
  .array(
    fc.constantFrom(
      ..."Holm|Gen.|The|the|U.S.|p.m.|said|5|no.|B.|Inc.|12|et|al.|.|.|?|!|…|...|“|”|\"|'|’|(|)|[|]|[6]|²|—|-|。|部长| | | |\n|\r\n|\u00a0|😀".split(
        "|",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("toSentences(text, span) of any text", () => {
  it.each([
    ["units", anyUnits],
    ["pieces", anyText],
    ["ends", ends],
  ])("keeps all words in order, and no sentence is empty: %s", (_, texts) => {
    fc.assert(
      fc.property(texts, texts, texts, (before, own, after) => {
        const span = { start: before.length, end: before.length + own.length };
        const sentences = toSentences(before + own + after, span);
        expect(sentences.flat()).toEqual(toWords(before + own + after, span));
        expect(sentences.every((words) => words.length > 0)).toBe(true);
        expect(
          sentences.flat().every(({ start, end }) => start >= span.start && end <= span.end),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "a",
    "-",
    ".",
    "“",
    "(",
    ". ",
    ".[6]",
    ". [",
    ".(",
    "?” A ",
    "U.S. ",
    "U.S. The ",
    "5. ",
    "。",
  ])("comes to an end on 100,000 units of “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const span = { start: 0, end: text.length };
    expect(toSentences(text, span).flat().length).toBe(toWords(text, span).length);
  });
});
