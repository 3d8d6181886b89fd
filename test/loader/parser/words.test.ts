import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWords } from "#loader/parser/words.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";

type Row = readonly [text: string, words: string];

/** Each text, and its words with a space between. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  "abbreviations before names": [
    ["Gen. Holm didn't go.", "Gen. Holm did n't go ."],
    ["Lt. Gen. Aksel Varga left.", "Lt. Gen. Aksel Varga left ."],
    ["Lt.-Col. Bruun left.", "Lt. - Col. Bruun left ."],
    ["Lt.Gen. Bruun left.", "Lt. Gen. Bruun left ."],
    ["Messrs. Holm and Bruun met.", "Messrs. Holm and Bruun met ."],
    ["Gov.-elect Rasool spoke.", "Gov. - elect Rasool spoke ."],
    ["Sens. Holm, D-Mich., and Bruun agreed.", "Sens. Holm , D - Mich. , and Bruun agreed ."],
    ["GEN. HOLM LEFT.", "GEN. HOLM LEFT ."],
    ["Prof. van der Bruun agreed.", "Prof. van der Bruun agreed ."],
    ["Rev. “Mad Dog” Holm prayed.", "Rev. “ Mad Dog ” Holm prayed ."],
    ["Mr. Holm and Ms. May met.", "Mr. Holm and Ms. May met ."],
    ["Mr Holm met Dr Bruun.", "Mr Holm met Dr Bruun ."],
    ["H.E. Mr. Holm arrived.", "H.E. Mr. Holm arrived ."],
    ["The next gen. will pay.", "The next gen . will pay ."],
    ["He met Aksel Sen.", "He met Aksel Sen ."],
    ["“He is a good Gov.”", "“ He is a good Gov . ”"],
    ["Gen. He, Dr. No and Mr. So met.", "Gen. He , Dr. No and Mr. So met ."],
    ["Lt. j.g. Holm and Sgt. 1st Class Bruun", "Lt. j.g. Holm and Sgt. 1st Class Bruun"],
    ["Mr. & Mrs. Holm", "Mr. & Mrs. Holm"],
    ["Dr.Holm met Mr.Bruun's men.", "Dr. Holm met Mr. Bruun 's men ."],
  ],
  "abbreviations of places, days and firms": [
    ["They met in St. Petersburg.", "They met in St. Petersburg ."],
    [
      "They met in Mt. Bruun, Va., on Sat. Dec. 5.",
      "They met in Mt. Bruun , Va. , on Sat. Dec. 5 .",
    ],
    ["Holm Bros. & Co. Ltd. pays.", "Holm Bros. & Co. Ltd. pays ."],
    ["Bruun Inc.'s plant shut.", "Bruun Inc. 's plant shut ."],
    ["It was sold to Bruun Inc.", "It was sold to Bruun Inc ."],
    ["He met Jan. They talked.", "He met Jan . They talked ."],
    ["They pray at Mass. It helps.", "They pray at Mass . It helps ."],
    ["Holm Jr., who left, and Bruun Sr. agreed.", "Holm Jr. , who left , and Bruun Sr. agreed ."],
    ["The delegate (R-Va.) left.", "The delegate ( R - Va. ) left ."],
    ["The sun. It shone.", "The sun . It shone ."],
    ["Rep. Holm (D-N.Y.) left St. John's.", "Rep. Holm ( D - N.Y. ) left St. John 's ."],
    ["Feb.-March, Jan.–Feb. and Sept. 11's", "Feb. - March , Jan. – Feb. and Sept. 11 's"],
    ["a Holm Corp.-owned firm", "a Holm Corp. - owned firm"],
  ],
  "abbreviations before numbers": [
    ["He lives at No. 10, or No.10, or No 10.", "He lives at No. 10 , or No. 10 , or No 10 ."],
    ["It cost Rs. 500.", "It cost Rs. 500 ."],
    ["Nos. 5 and 6 fell.", "Nos. 5 and 6 fell ."],
    ["See art. 5, para. 2 and pp. 3-4.", "See art. 5 , para. 2 and pp. 3 - 4 ."],
    ["He said no. They left.", "He said no . They left ."],
    ["The palace (c. 1818) burned.", "The palace ( c. 1818 ) burned ."],
    ["Holm (b. March 1950, d. 2019)", "Holm ( b. March 1950 , d. 2019 )"],
    ["It cost c. $5.", "It cost c. $ 5 ."],
    ["They met in Group C. 12 states voted.", "They met in Group C . 12 states voted ."],
    ["No.\r\n10 was dark.", "No. 10 was dark ."],
  ],
  "other abbreviations": [
    ["Holm v. Bruun was heard.", "Holm v. Bruun was heard ."],
    ["Ships, tanks, etc., were sold.", "Ships , tanks , etc. , were sold ."],
    ["They sold ships, tanks, etc.", "They sold ships , tanks , etc ."],
    ["They sold tanks etc. The rest stayed.", "They sold tanks etc . The rest stayed ."],
    ["Some, e.g. Holm, i.e. most, left.", "Some , e.g. Holm , i.e. most , left ."],
    ["He holds a Ph.D. and an M.Sc. in law.", "He holds a Ph.D. and an M.Sc. in law ."],
    ["Bruun et al. disagree.", "Bruun et al. disagree ."],
    ["Esp. the envoys left.", "Esp. the envoys left ."],
  ],
  "letters with stops": [
    ["The U.S.-led force left the U.N.", "The U.S. - led force left the U.N."],
    [
      "They met in Washington, D.C., at 5 p.m. today.",
      "They met in Washington , D.C. , at 5 p.m. today .",
    ],
    ["The U.S.'s envoy", "The U.S. 's envoy"],
    ["The U.S–Lydia talks", "The U.S – Lydia talks"],
    ["The U.N. Security Council met.", "The U.N. Security Council met ."],
    ["J. Holm met A.B. Bruun.", "J. Holm met A.B. Bruun ."],
    ["J.F.Holm left.", "J.F. Holm left ."],
    ["J.Holm left.", "J. Holm left ."],
    ["J.-P. Bruun left.", "J. - P. Bruun left ."],
    ["É. Bruun and E\u0301. Holm left.", "É. Bruun and E\u0301. Holm left ."],
    ["Aksel V., 34, fled.", "Aksel V. , 34 , fled ."],
    ["They signed Annex B. The talks ended.", "They signed Annex B . The talks ended ."],
    ["World War I. It ended.", "World War I . It ended ."],
    ["Henry B. May signed.", "Henry B. May signed ."],
    ["This is plan B.", "This is plan B ."],
    ["They chose X.", "They chose X ."],
    ["the U.K./U.S. and U.S.-Lydia talks", "the U.K. / U.S. and U.S. - Lydia talks"],
    ["from 4 p.m.-6 p.m.", "from 4 p.m. - 6 p.m."],
    [
      "L.A.'s D.C.-based envoy, a.k.a. “the Fox”",
      "L.A. 's D.C. - based envoy , a.k.a. “ the Fox ”",
    ],
    ["H.R. 1280", "H.R. 1280"],
  ],
  contractions: [
    ["They don't, can't, won't and shan't.", "They do n't , ca n't , wo n't and sha n't ."],
    ["They don’t know; it isn’t so.", "They do n’t know ; it is n’t so ."],
    ["DON'T GO, IT'S LATE.", "DO N'T GO , IT 'S LATE ."],
    ["They cannot. Cannot they? CANNOT!", "They can not . Can not they ? CAN NOT !"],
    [
      "We'll see; I'm sure they've gone, he'd say.",
      "We 'll see ; I 'm sure they 've gone , he 'd say .",
    ],
    ["It couldn't've been.", "It could n't 've been ."],
    ["“We’re gonna win,” he said.", "“ We ’re gon na win , ” he said ."],
    ["They dont and didnt.", "They do nt and did nt ."],
    ["He didn`t go.", "He did n`t go ."],
    ["The donts and cannots", "The donts and cannots"],
    ["It's Holm's, isn't it?", "It 's Holm 's , is n't it ?"],
    ["She'd've asked; they ain't here.", "She 'd 've asked ; they ai n't here ."],
    ["He said: 'I don't know.'", "He said : ' I do n't know . '"],
  ],
  "the genitive": [
    ["Lydia's and Peru’s ministers' talks", "Lydia 's and Peru ’s ministers ' talks"],
    ["Holm’s men", "Holm ’s men"],
    ["HOLM’S MEN", "HOLM ’S MEN"],
    ["The general’s’ men", "The general ’s ’ men"],
    ["The EU's 27 states", "The EU 's 27 states"],
    ["The 1990s' wars", "The 1990s ' wars"],
    ["“Lydia’s ‘no’”", "“ Lydia ’s ‘ no ’ ”"],
    ["the ministers' 'peace talks'", "the ministers ' ' peace talks '"],
    ["The G7's and the U.N.’s envoys", "The G7 's and the U.N. ’s envoys"],
  ],
  "names with dots and apostrophes": [
    ["O'Bruun met D’Varga in N'Djamena.", "O'Bruun met D’Varga in N'Djamena ."],
    ["O’Bruun’s visit to Sana’a", "O’Bruun ’s visit to Sana’a"],
    ["Côte d’Ivoire’s envoy", "Côte d’Ivoire ’s envoy"],
    ["a coup d'état in Xi'an", "a coup d'état in Xi'an"],
    ["Shi'ite leaders read the Qur'an.", "Shi'ite leaders read the Qur'an ."],
    ["They left Ta'izz and Ma'rib.", "They left Ta'izz and Ma'rib ."],
    ["ʻAbd al-Rasool and ‘Abd Holm", "ʻAbd al - Rasool and ‘ Abd Holm"],
    ["Ka’a’awa and Nuku'alofa", "Ka’a’awa and Nuku'alofa"],
    ["six o'clock, ma'am", "six o'clock , ma'am"],
    ["The R&D of AT&T", "The R&D of AT&T"],
    ["Int'l and gov't bodies", "Int'l and gov't bodies"],
    ["O'Neil-Bruun's men in al-Qa'im", "O'Neil - Bruun 's men in al - Qa'im"],
    ["Guinea-Bissau and Mar-a-Holm", "Guinea - Bissau and Mar - a - Holm"],
  ],
  "hyphens and dashes": [
    ["a well-known, Moscow-backed envoy", "a well - known , Moscow - backed envoy"],
    ["re-elected, co-operate and pre-war", "re-elected , co-operate and pre-war"],
    ["the ex-minister, pro-Lydian and anti-U.S.", "the ex-minister , pro-Lydian and anti - U.S."],
    ["Anti-Lydian and Non-Proliferation", "Anti-Lydian and Non-Proliferation"],
    ["the Vice-President and a vice-chair", "the Vice - President and a vice-chair"],
    ["Under-Secretary-General Holm", "Under - Secretary - General Holm"],
    ["UN-backed, RE-ELECTED", "UN - backed , RE - ELECTED"],
    ["mid-January and the mid-1990s", "mid-January and the mid-1990s"],
    ["an over-the-counter deal", "an over - the - counter deal"],
    ["a non-ethnic party", "a non-ethnic party"],
    ["an e-mail and an E-mail", "an e-mail and an E-mail"],
    [
      "re‑elected with a hyphen that does not break",
      "re‑elected with a hyphen that does not break",
    ],
    ["twenty-one 15-year-old boys", "twenty - one 15 - year - old boys"],
    ["the Bor–Pibor road", "the Bor – Pibor road"],
    ["talks—he said—failed", "talks — he said — failed"],
    ["talks -- he said -- failed", "talks -- he said -- failed"],
    ["talks--he said--failed", "talks -- he said -- failed"],
    ["pre- and post-war", "pre - and post-war"],
    ["an F-16, a MiG-29 and the G-20", "an F - 16 , a MiG - 29 and the G - 20"],
    ["an army-to-army, face-to-face talk", "an army - to - army , face - to - face talk"],
    ["the minis-\nter left", "the minis - ter left"],
    [
      "an on-again/off-again, state-of-the-art plan",
      "an on - again / off - again , state - of - the - art plan",
    ],
    ["anti-, pro- and ex-ministers", "anti - , pro - and ex-ministers"],
    ["a “no”-vote and a don't-know", "a “ no ” - vote and a do n't - know"],
    ["Syria/Iraq and Franco-Lydian", "Syria / Iraq and Franco - Lydian"],
    ["a 9/11-style, 20th-century plot", "a 9/11 - style , 20th - century plot"],
    ["COVID-19, Il-76s and B-52", "COVID - 19 , Il - 76s and B - 52"],
  ],
  "numbers, sums, dates and clock times": [
    ["It cost $5, €1,200.50 and £3m.", "It cost $ 5 , € 1,200.50 and £ 3 m ."],
    ["US$5bn and $1.2 billion", "US $ 5 bn and $ 1.2 billion"],
    ["5% of 10 %", "5 % of 10 %"],
    ["on 9/11, at 10:30 and 10.30am", "on 9/11 , at 10:30 and 10.30 am"],
    ["on 2023-06-18 and 18.6.2023", "on 2023-06-18 and 18.6.2023"],
    ["in 2003-2008 and 2003–08", "in 2003 - 2008 and 2003 – 08"],
    ["the 18th of the 1990s", "the 18th of the 1990s"],
    ["the ’90s, the '80s, the 1970's and ’72", "the ’90s , the '80s , the 1970's and ’72"],
    ["He said, '10 men fell.'", "He said , ' 10 men fell . '"],
    ["by 5-3, and #1", "by 5 - 3 , and # 1"],
    ["Resolution 39A on 5G", "Resolution 39A on 5G"],
    ["$5M at 30C", "$ 5 M at 30 C"],
    ["call 1-800-991-9019", "call 1-800-991-9019"],
    ["In 2023. 12 states", "In 2023 . 12 states"],
    ["5½ km² at −5°C", "5½ km² at − 5 ° C"],
    ["12,000 men, 3,5 or 1.5m", "12,000 men , 3,5 or 1.5 m"],
    ["and/or 24/7", "and / or 24/7"],
    ["at 0900 GMT", "at 0900 GMT"],
    ["the 193 members' 2nd vote", "the 193 members ' 2nd vote"],
    ["a $1.5-billion, 3.5-million-strong", "a $ 1.5 - billion , 3.5 - million - strong"],
    ["C$5, US $5, 0.5%-1%", "C $ 5 , US $ 5 , 0.5 % - 1 %"],
    ["€5,000/month at 80 km/h", "€ 5,000 / month at 80 km / h"],
    ["70,000–80,000 or 500-1000", "70,000 – 80,000 or 500 - 1000"],
    [
      "Resolution 2231(2015), Art.5(a)(ii), § 5",
      "Resolution 2231 ( 2015 ) , Art. 5 ( a ) ( ii ) , § 5",
    ],
    ["50kg, 5km/h, 10pm-11pm", "50 kg , 5 km / h , 10 pm - 11 pm"],
    ["1.Holm 2.Bruun", "1 . Holm 2 . Bruun"],
  ],
  "quotation marks, brackets and other signs": [
    ['"Go," he said.', '" Go , " he said .'],
    ["‘Go,’ he said.", "‘ Go , ’ he said ."],
    ["``Go,'' he said.", "`` Go , '' he said ."],
    ["«Non», dit Holm", "« Non » , dit Holm"],
    ["(He [Holm] left.)", "( He [ Holm ] left . )"],
    ["What?! No!!! Well...", "What ?! No !!! Well ..."],
    ["He said … no….", "He said … no …."],
    ["He left.[6] They stayed.¹", "He left . [ 6 ] They stayed . ¹"],
    ["* * *", "* * *"],
    ["Lima; Oslo: Rome/Bern", "Lima ; Oslo : Rome / Bern"],
    ["© Wire <<Bruun>> = ***", "© Wire << Bruun >> = ***"],
    ["thanks :) bye", "thanks :) bye"],
    ["as follows:(a) no", "as follows : ( a ) no"],
    ["“‘Go,’ he said,” Holm said.", "“ ‘ Go , ’ he said , ” Holm said ."],
    ["(“Go.”) “Go”. [sic]", "( “ Go . ” ) “ Go ” . [ sic ]"],
    ["Holm—“go”—left…and", "Holm — “ go ” — left … and"],
  ],
  "addresses of the web": [
    ["See https://example.org/a?b=1.", "See https://example.org/a?b=1 ."],
    ["(see www.example.com/talks)", "( see www.example.com/talks )"],
    [
      "Write to press.desk@mfa.example.org, please.",
      "Write to press.desk@mfa.example.org , please .",
    ],
    ["@mfa_lydia tweeted #Summit2023.", "@mfa_lydia tweeted #Summit2023 ."],
    ["example.com’s and mfa.gov.uk/news", "example.com ’s and mfa.gov.uk/news"],
    ["readout.pdf and notes_final", "readout.pdf and notes_final"],
    ["“https://example.org”", "“ https://example.org ”"],
    ["He left.Community", "He left . Community"],
    ["t.me/lydia and HTTP://EXAMPLE.ORG", "t.me/lydia and HTTP://EXAMPLE.ORG"],
    ["@Holm's #Oslo-Pact", "@Holm 's #Oslo - Pact"],
  ],
  "other scripts and diacritics": [
    ["Çağla Şen met Łukasz Øst.", "Çağla Şen met Łukasz Øst ."],
    ["Министр прибыл в Осло.", "Министр прибыл в Осло ."],
    ["وصل الوزير إلى أوسلو؟", "وصل الوزير إلى أوسلو ؟"],
    ["北京，部长抵达。", "北京 ， 部长抵达 。"],
    ["मंत्री पहुँचे।", "मंत्री पहुँचे ।"],
    ["١٢٣ and १२", "١٢٣ and १२"],
    ["ﬁnal İstanbul straße", "ﬁnal İstanbul straße"],
    ["Ὀδυσσεύς’s", "Ὀδυσσεύς ’s"],
  ],
  "combining marks, emoji, soft hyphens, no-break spaces": [
    ["Jose\u0301 didn’t", "Jose\u0301 did n’t"],
    ["Ngu\u031b\u0301 e\u0301tat", "Ngu\u031b\u0301 e\u0301tat"],
    ["the minis\u00adter could\u00adn’t", "the minis\u00adter could\u00ad n’t"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["Gen.\u00a0Holm, No.\u00a010, 5\u202f%", "Gen. Holm , No. 10 , 5 %"],
    ["a\u2028b\ufeffc\u3000d", "a b c d"],
    ["yes👍🏽no", "yes 👍🏽 no"],
    ["👩‍👩‍👧🇳🇴🇵🇪", "👩‍👩‍👧 🇳🇴 🇵🇪"],
    ["☝️ 5️⃣", "☝️ 5️⃣"],
    ["𝒳 and 😀!", "𝒳 and 😀 !"],
    ["\ud83d x \ude00", "\ud83d x \ude00"],
  ],
};

/** Each text, what comes out today, and what should. */
const knownFaults: Readonly<
  Record<string, readonly (readonly [text: string, today: string, right: string])[]>
> = {
  "known faults": [
    // Only who knows the name can tell.
    ["Bruun Jong-su left.", "Bruun Jong - su left .", "Bruun Jong-su left ."],
    ["the leader, Sa'd Rasool", "the leader , Sa 'd Rasool", "the leader , Sa'd Rasool"],
    ["Aksel Sen. Holm left.", "Aksel Sen. Holm left .", "Aksel Sen . Holm left ."],
    [
      "They chose plan B. Holm left.",
      "They chose plan B. Holm left .",
      "They chose plan B . Holm left .",
    ],
    ["He said no. 12 men fell.", "He said no. 12 men fell .", "He said no . 12 men fell ."],
    ["the rock 'n' roll of '92", "the rock ' n ' roll of ' 92", "the rock 'n' roll of '92"],
    ["the צה״ל and Gal·la", "the צה ״ ל and Gal · la", "the צה״ל and Gal·la"],
    ["https://example.org/a_(b)", "https://example.org/a_(b )", "https://example.org/a_(b)"],
    ["We got 'em.", "We got ' em .", "We got 'em ."],
    ["a wi-fi post", "a wi - fi post", "a wi-fi post"],
    ["10\u202f000 men", "10 000 men", "10\u202f000 men"],
    ["S. 10 and H. R. 12", "S . 10 and H. R . 12", "S. 10 and H. R. 12"],
  ],
};

function wordsOf(text: string): string {
  const spans = toWords(text, { start: 0, end: text.length });
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

describe.each(Object.entries(rows))("toWords(text, span): %s", (_, cases) => {
  it.each(cases)("%s", (text, words) => expect(wordsOf(text)).toBe(words));
});

describe.each(Object.entries(knownFaults))("toWords(text, span): %s", (_, cases) => {
  it.each(cases)("%s", (text, today, right) => {
    expect(wordsOf(text)).toBe(today);
    expect(today).not.toBe(right);
  });
});

/** Strings that make and break words, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ..."do|n't|n’t|can|not|'s|’|'|re|-|ex|Gen|.|U|S|5|10|,|:|/|%|$|a|É|e\u0301|\u0301|\u00ad|\u200d|😀|👍🏽|🇳|🇴|\ud83d|\ude00|北京|@|#|_|&|www|http://|com|(|)|“|”|!|?|…|--| | |\n|\r\n|\u00a0|\u2028".split(
        "|",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** The units that are in words of the text, each as often as it is in one. */
const unitsOf = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));

/** The text's units that are no white space. */
const inked = (text: string) =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => /\S/.test(text.charAt(at)));

describe.each([
  ["units", anyUnits],
  ["pieces of news", anyText],
  ["pieces of words", pieces],
])("toWords(text, span) of any text: %s", (_, texts) => {
  const check = (predicate: (text: string) => void) =>
    fc.assert(fc.property(texts, predicate), { numRuns: 500 });

  it("no word has white space at its ends, or within", () => {
    check((text) => {
      for (const { start, end } of toWords(text, { start: 0, end: text.length }))
        expect(text.slice(start, end)).toMatch(/^\S+$/);
    });
  });

  it("every unit but white space is in one word, and the words are in order", () => {
    check((text) => {
      const spans = toWords(text, { start: 0, end: text.length });
      expect(unitsOf(spans)).toEqual(inked(text));
    });
  });

  it("no surrogate pair is cut", () => {
    check((text) => {
      for (const { start, end } of toWords(text, { start: 0, end: text.length }))
        for (const at of [start, end])
          expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
    });
  });

  it("what stands around the span changes nothing", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, own, after) => {
        const start = before.length;
        const within = toWords(before + own + after, { start, end: start + own.length });
        const alone = toWords(own, { start: 0, end: own.length });
        expect(within).toEqual(
          alone.map((span) => ({ start: start + span.start, end: start + span.end })),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("toWords(text, span) of 100,000 units without a space", () => {
  it.each(
    "a|A|9|-|.|…|'|“|(|&|@|_|/|!|😀|\u0301|\u200d|a-|a.|ab.|A.|A&|a'|a's|a_|a@|a1|1.|1-|1,|1/|n't|can|not|re-|Mr.|Mr|No.|www.|http://|http://)|a.b-c@|👍🏽|🇳🇴|北".split(
      "|",
    ),
  )("“%s” again and again comes to an end, and all of it is in words", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const spans = toWords(text, { start: 0, end: text.length });
    expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  });
});
