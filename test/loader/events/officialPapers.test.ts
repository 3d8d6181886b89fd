import { describe, expect, test } from "vitest";
import { readArticle } from "#loader/article/readArticle.ts";
import { arrange } from "#loader/events/arrange.ts";
import { read } from "#loader/load.ts";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

/** Who takes part in each event of a text that an office publishes. */
function whoIn(publisher: string, ...lines: readonly string[]): readonly string[] {
  const facts = { publisher, url: null, rights: null, publishedFrom: "sidecar" as const };
  const text = lines.join("\n\n");
  const article = readArticle("test", text, { ...facts, published: "2024-05-06" });
  return arrange(read(article).events, new Set()).map(({ participants }) =>
    participants.map(({ name }) => name).join(" + "),
  );
}

describe("a chronology that names the year first", () => {
  const entries = (...lines: readonly string[]) => ["Chronology", ...lines].join("\n\n");
  table(
    ["date", "title"],
    [
      [
        entries(
          "2017 – 3 March: Foreign Minister Bo Vik visits Oslo.",
          "2018 – 9–11 May: State visit to Peru by President Ana Roca. The two presidents sign a treaty.",
          "2019 – February: Chile recalls its envoy.",
          "2020 – 7 July: Viet Nam votes in favour of the text.",
        ),
        "2017-03-03 | Bo Vik visits Oslo",
        "2018-05-09/2018-05-11 | Ana Roca visits Peru",
        "2018-05-09/2018-05-11 | Two presidents sign a treaty",
        "2019-02 | Chile recalls its envoy",
        "2020-07-07 | Vietnam votes in favour of the text",
      ],
      // In the middle of a sentence the two are two.
      [
        "Peru closed its embassy in 2017, and on 3 March Chile did so too.",
        "2017 | Peru closes its embassy",
      ],
    ],
  );
});

describe("the office of whoever publishes a text", () => {
  test("is its own, and not of a president who is named in it", () => {
    expect(
      whoIn(
        "The White House",
        "Press Briefing by Press Secretary Dana Holm, May 6, 2024",
        "MS. HOLM: This morning, the President spoke with Prime Minister Bo Vik of Norway.",
        "Q: Will he go to Chile?",
        "MS. HOLM: The President met President Ovalle of Chile last week. President Roca's envoy delivered a letter on Friday. The President rejected the plan in March.",
      ),
    ).toEqual([
      "US President",
      "US President + Ovalle",
      "envoy",
      "US President + Bo Vik",
      "Dana Holm",
    ]);
  });
});

describe("who speaks in a parliament", () => {
  test("is introduced with the office before the name", () => {
    expect(
      whoIn(
        "UK Parliament",
        "Foreign Secretary's statement to the House of Commons on Sudan",
        "The Foreign Secretary, Ana Roca: With permission, Mr Speaker, I will make a statement on Sudan.",
        "On Thursday I travelled to Port Sudan. I met the Prime Minister, Bo Vik. The Saudi Government opened its border in March, and the Government will provide £12 million. The Prime Minister will raise them with President Moreau of France on Sunday.",
      ),
    ).toEqual([
      "Saudi Government",
      "Ana Roca",
      "Ana Roca + Bo Vik",
      "British government",
      "British Prime Minister + Moreau",
    ]);
  });
});

describe("who gives a speech", () => {
  test("is named in its head, and “the Government” is that of whoever publishes it", () => {
    expect(
      whoIn(
        "Norwegian Ministry of Foreign Affairs",
        "Minister for Foreign Affairs Ana Roca: Address to Parliament on Foreign Policy",
        "Last week Chilean forces fired on a patrol. The Government condemned the attack on Friday, and on Saturday the Ministry summoned the Chilean ambassador. I visited Kyiv on Sunday.",
      ),
    ).toEqual([
      "Chilean forces",
      "Norwegian government",
      "Norwegian ministry + Chilean ambassador",
      "Ana Roca",
    ]);
  });
});

describe("a government that others recognise", () => {
  table(
    ["who", "title"],
    [
      [
        "Yemen's Houthi movement and the internationally recognised government exchanged 318 prisoners on Friday.",
        "Houthis + Yemeni government | Houthis and Yemeni government exchange 318 prisoners",
      ],
    ],
  );
});

describe("whose forces they are", () => {
  table(
    ["who", "title"],
    [
      [
        "On 3 May Houthi forces attacked the tanker Star off Yemen. Three sailors lost their lives.",
        "Houthi forces | Houthi forces attack the tanker Star off Yemen",
      ],
      ["On 3 May rebels attacked a base in Mali.", "rebels | Rebels attack a base in Mali"],
    ],
  );
});

describe("what somebody is punished for has a day and a place of its own", () => {
  table(
    ["date", "where", "title"],
    [
      [
        "Peru has imposed sanctions on two Chilean officers for their part in the massacre at Goma in April.",
        "2024-04 | Goma | Massacre in Goma",
        "../2024-05-06 | nowhere | Peru imposes sanctions on two Chilean officers for their part in the massacre",
      ],
      [
        "The talks have been adjourned until June.",
        "../2024-05-06 | nowhere | Talks are adjourned",
      ],
    ],
  );
});

describe("whom something befalls is no state", () => {
  table(
    ["who", "title"],
    [
      [
        "Peru protested to Chile on Friday over the arrest of two Peruvian citizens. They were released on Sunday.",
        "Peru + Chile | Peru protests to Chile over the arrest of two Peruvian citizens",
        "Peruvian citizens | Peruvian citizens are released",
      ],
      [
        "The two men were released on Friday following talks between the two deputy foreign ministers.",
        "two men | Two men are released following talks between the two deputy foreign ministers",
        "deputy foreign ministers | Two deputy foreign ministers meet",
      ],
    ],
  );
});

describe("the day of what one is congratulated on is no day of the words", () => {
  table(
    ["date", "title"],
    [
      [
        "Ana Roca congratulated Bo Holm on his party's victory in Sunday's election.",
        "../2024-05-06 | Ana Roca congratulates Bo Holm on his party's victory in the election",
      ],
      ["Q: And has Peru turned down Chile's proposal for a summit?"],
    ],
  );
});
