// What "saying" tells, what caused a rupture, and fighting that the tagger takes for a verb.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what “saying” tells has its own subject", () => {
  tells(
    ["title", "who"],
    [
      [
        "The news agency SUNA quoted a ministry statement as saying Sudan's ambassador to Nairobi had been recalled.",
        "Sudan's ambassador to Nairobi is recalled | Sudanese ambassador to Nairobi + Kenya",
      ],
      // who warns is not whom the warning is about
      [
        "Premier Bo Holm criticised the campaign, warning Chile of sanctions.",
        "Bo Holm criticises the campaign | Bo Holm",
        "Bo Holm warns Chile of sanctions | Bo Holm + Chile",
      ],
      // an aside gives the verb back
      ["Premier Bo Holm, saying nothing, left Lima on Friday.", "Bo Holm leaves Lima | Bo Holm"],
    ],
  );
});

describe("who holds no office of another’s time is no part of that office", () => {
  tells(
    ["title"],
    [
      [
        "Joao Pires, former speaker of parliament under former president Luis Monteiro, was appointed premier on Tuesday.",
        "Joao Pires is appointed premier",
      ],
    ],
  );
});

describe("the cause of what one state does to another is what that one did", () => {
  tells(
    ["title"],
    [
      [
        "Peru cut ties with Bolivia on Monday after it seized three trucks.",
        "Peru cuts ties with Bolivia",
        "Bolivia seizes three trucks",
      ],
      // what it learns is its own
      [
        "Peru accused Chile of spying on Friday after it found a microphone.",
        "Peru accuses Chile of spying",
      ],
    ],
  );
});

describe("fighting is a noun where no verb can stand", () => {
  tells(
    ["title"],
    [
      [
        "The border fighting between Chad and Sudan stopped on Wednesday.",
        "Border fighting between Chad and Sudan stops",
      ],
      ["The shelling killed ten villagers on Friday.", "Shelling kills ten villagers"],
      // who fights is freed
      ["Chad said the war with Sudan could continue for years."],
    ],
  );
});

describe("whom a measure is against is told behind its noun", () => {
  tells(
    ["title", "who"],
    [
      [
        "An arms embargo on Somalia was lifted on Friday.",
        "Arms embargo on Somalia is lifted | Somalia",
      ],
      [
        "Travel bans on four Syrian officials were imposed by the European Union in May.",
        "EU imposes travel bans on four Syrian officials | European Union + Syrian officials",
      ],
      [
        "Sanctions were imposed on Iran by the United States in 1995.",
        "US imposes sanctions on Iran | United States + Iran",
      ],
      // what is told in between is not the subject's own verb
      [
        "Sanctions imposed on Fiji in May after a test were lifted on Friday.",
        "Sanctions are lifted | Fiji",
        "Sanctions are imposed on Fiji after a test | Fiji",
      ],
    ],
  );
});

describe("what was done to a subject goes on behind “and” and “but”", () => {
  tells(
    ["title"],
    [
      [
        "Mali was suspended from the African Union in 2012 but readmitted in 2013.",
        "Mali is suspended from the African Union",
        "Mali is readmitted",
      ],
    ],
  );
});
