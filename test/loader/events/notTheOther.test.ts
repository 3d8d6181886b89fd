import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who stands in an aside is not who does it, nor whom it befalls", () => {
  table(
    ["title", "who"],
    [
      [
        "Ole Berg, accused of killing Ana Roca, was arrested in Lima on Friday.",
        "Ole Berg is arrested in Lima | Ole Berg",
        "Ole Berg is accused of killing Ana Roca | Ole Berg",
      ],
      [
        "Ole Berg, jailed for plotting against Ana Roca, was pardoned by President Bo Vik.",
        "Ole Berg is jailed for plotting against Ana Roca | Ole Berg",
        "Bo Vik pardons Ole Berg | Bo Vik + Ole Berg",
      ],
      [
        "Ole Berg, famous for criticising Ana Roca, met Minister Bo Vik on Friday.",
        "Ole Berg meets Bo Vik | Ole Berg + Bo Vik",
      ],
      [
        "Rebels freed Ida Holm, a nurse kidnapped in March.",
        "Ida Holm is kidnapped | Ida Holm",
        "Rebels free Ida Holm | Rebels + Ida Holm",
      ],
      [
        "A bomb meant for President Ana Roca killed two guards in Lima on Friday.",
        "Bomb kills two guards in Lima | nobody",
      ],
    ],
  );
});

describe("“not” leaves out whom it stands before", () => {
  table(
    ["title", "who"],
    [
      [
        "Minister Bo Vik, but not Minister Ida Holm, travelled to Moscow on Friday.",
        "Bo Vik visits Moscow | Bo Vik",
      ],
      [
        "Norway, not Sweden, will host the summit in July.",
        "Norway is to host the summit | Norway",
      ],
      ["Minister Bo Vik did not meet Ida Holm on Friday."],
      [
        "Norway was urged by Denmark on Friday not to sign the treaty.",
        "Denmark urges Norway not to sign the treaty | Denmark + Norway",
      ],
      [
        "Chile will no longer recognise the government.",
        "Chile will not recognise the government | Chile + government",
      ],
    ],
  );
});

describe("what may be called off, or is not, is not off", () => {
  table(
    ["status", "title"],
    [
      [
        "Minister Bo Vik refused to cancel his visit to Lima on Friday.",
        "declined | Bo Vik refuses to cancel his visit to Lima",
      ],
      [
        "President Ana Roca may cancel her visit to Oslo on Thursday.",
        "planned possible | Ana Roca may cancel her visit to Oslo",
      ],
      ["Norway considered cancelling the visit of President Ana Roca."],
      [
        "President Ana Roca cancelled her visit to Oslo on Friday.",
        "cancelled | Ana Roca’s visit to Oslo is cancelled",
      ],
    ],
  );
});

describe("doubt tells of what is to come, falsehood of nothing", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "President Ana Roca's visit to Oslo on Thursday is in doubt.",
        "2024-05-09 | planned expected | Ana Roca is to visit Oslo",
      ],
      ["It is false that Minister Bo Vik met Ana Roca in Lima on Friday, the ministry said."],
    ],
  );
});

describe("where from, where to and where", () => {
  table(
    ["title", "where"],
    [
      [
        "OSLO, May 6 (Xinhua) -- President Ana Roca left here on Sunday for Accra.",
        "Ana Roca leaves for Accra | Accra",
      ],
      [
        "OSLO, May 6 (Xinhua) -- President Ana Roca left here today at the end of a visit to Norway.",
        "Ana Roca leaves Oslo | Oslo",
      ],
      [
        "Minister Bo Vik met Minister Ida Holm in the capital of Moldova on Friday.",
        "Bo Vik meets Ida Holm in Chisinau | Chisinau",
      ],
      ["A bomb blast rocked Beirut on Friday.", "Bomb blast rocks Beirut | Beirut"],
      ["Premier Bo Vik returned home to Lahore on Friday.", "Bo Vik returns to Lahore | Lahore"],
      [
        "Minister Bo Vik met Premier Ana Roca on Friday as part of his visit to Tallinn.",
        "Bo Vik meets Ana Roca in Tallinn | Tallinn",
      ],
    ],
  );
});

describe("who is visiting is the guest", () => {
  table(
    ["title", "who"],
    [
      [
        "Minister Bo Vik met with visiting Norwegian counterpart Ole Berg on Friday.",
        "Bo Vik meets Ole Berg | Bo Vik + Ole Berg",
      ],
      [
        "Premier Bo Vik talked to visiting President Ana Roca on Friday.",
        "Bo Vik meets Ana Roca | Bo Vik + Ana Roca",
      ],
    ],
  );
});

describe("what her brother did she did not", () => {
  table(
    ["who"],
    [
      [
        "President Ana Roca, whose brother met Minister Bo Vik on Friday, leads the party.",
        "Bo Vik",
      ],
    ],
  );
});

describe("what is banned, doubted or missed is not what was done", () => {
  table(
    ["status", "title"],
    [
      ["Sudan banned rallies in Khartoum on Friday.", "held | Sudan bans rallies in Khartoum"],
      [
        "Norway declined to confirm a meeting with Russia on Friday.",
        "declined | Norway declines to confirm a meeting with Russia",
      ],
      [
        "President Ana Roca missed the summit on Friday because of a strike.",
        "declined | Ana Roca does not attend the summit",
      ],
      [
        "Minister Bo Vik met everyone but Minister Ole Berg in Oslo on Friday.",
        "held | Bo Vik meets everyone but Minister Ole Berg in Oslo",
      ],
    ],
  );
});

describe("a clause that tells which thing is meant leaves its verb to the thing", () => {
  table(
    ["date", "title", "who"],
    [
      [
        "A missile fired at Peru killed two people in Arica on Friday.",
        "2024-05-03 | Missile kills two people in Arica | nobody",
        "../2024-05-06 | Missile is fired at Peru | nobody",
      ],
      [
        "The house where President Ana Roca lived was bombed on Friday.",
        "2024-05-03 | House is bombed | nobody",
      ],
      [
        "Premier Ole Berg cut short his visit to Brazil on Friday after a bombing in Oslo.",
        "2024-05-03 | Ole Berg cuts short his visit to Brazil after a bombing in Oslo | Ole Berg",
        "../2024-05-03 | Bombing in Oslo | nobody",
      ],
      [
        "Rallies were held in Berlin on Friday.",
        "2024-05-03 | Rallies are held in Berlin | protesters",
      ],
    ],
  );
});
