import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Rows of a sentence and the words of it that name an event; all of one status and kind. */
const all = (outcome: string, rows: readonly (readonly [text: string, trigger: string])[]) =>
  describe(outcome, () => {
    it.each(rows)("%s", (text, trigger) => {
      expect(told(text, ["status", "kind", "trigger"])).toEqual([`${outcome} | ${trigger}`]);
    });
  });

describe("the status of what happened", () => {
  all("held | CONSULT", [
    ["Ana Roca met Bo Holm in Lima on Friday.", "met"],
    ["Ana Roca has met Bo Holm in Lima.", "has met"],
    ["Ana Roca and Bo Holm met on Friday.", "met"],
    ["Ana Roca began meeting Bo Holm in April.", "meeting"],
    ["Talks between Ana Roca and Bo Holm lasted three hours on Friday.", "lasted"],
  ]);
  all("held | CONSULT visit", [
    ["Ana Roca visited Oslo in April.", "visited"],
    ["Ana Roca paid a visit to Oslo in April.", "paid a visit"],
    ["Ana Roca made a secret trip to Oslo in April.", "made a secret trip"],
    ["Ana Roca arrived in Oslo on Friday.", "arrived"],
  ]);
});

describe("the status of what is to come", () => {
  all("planned expected | AGREE", [
    ["Ana Roca will meet Bo Holm on Thursday.", "will meet"],
    ["Ana Roca is to meet Bo Holm on Thursday.", "is to meet"],
    ["Ana Roca is expected to meet Bo Holm on Thursday.", "is expected to meet"],
    ["Ana Roca is scheduled to meet Bo Holm on Thursday.", "is scheduled to meet"],
    ["Ana Roca is due to meet Bo Holm on Thursday.", "is due to meet"],
    ["A meeting between Ana Roca and Bo Holm is planned for June.", "is planned"],
    ["Talks between Peru and Chile will resume in June.", "will resume"],
    ["“I will meet Bo Holm in June,” Ana Roca said.", "will meet"],
  ]);
  all("planned expected | AGREE visit", [
    ["Ana Roca is set to visit Oslo on Thursday.", "is set to visit"],
    ["Ana Roca is going to visit Oslo in June.", "is going to visit"],
    ["Ana Roca agreed to visit Oslo in June.", "agreed to visit"],
    ["Ana Roca is planning a visit to Oslo in June.", "is planning a visit"],
    ["Ana Roca said she would visit Oslo in June.", "would visit"],
  ]);
  all("planned possible | AGREE visit", [
    ["Ana Roca may visit Oslo in June.", "may visit"],
    ["Ana Roca might visit Oslo in June.", "might visit"],
    ["Ana Roca could visit Oslo in June.", "could visit"],
    ["Ana Roca is considering a visit to Oslo in June.", "is considering a visit"],
    ["Peru invited Bo Holm to visit Lima in June.", "invited Bo Holm to visit"],
  ]);
  all("planned hoped | AGREE", [
    ["Ana Roca hopes to meet Bo Holm in June.", "hopes to meet"],
    ["Ana Roca hopes that she will meet Bo Holm in June.", "will meet"],
  ]);
});

describe("the status of what was to be and was not", () => {
  all("cancelled | REJECT meet", [
    ["Ana Roca’s visit to Oslo in March was scrapped.", "was scrapped"],
    ["Ana Roca’s visit to Oslo in March has been postponed.", "has been postponed"],
    ["Ana Roca cancelled her visit to Oslo in March.", "cancelled her visit"],
    ["Ana Roca postponed a trip to Oslo in March.", "postponed a trip"],
    ["Ana Roca called off her visit to Oslo in March.", "called off her visit"],
    ["The summit between Peru and Chile in March was cancelled.", "was cancelled"],
    // the attempt is no visit, and neither is what became of it a second event
    ["Ana Roca, whose attempt to visit Norway in March was scrapped, spoke.", "was scrapped"],
  ]);
  // talks that were under way and break off are a sanction
  all("cancelled | SANCTION discontinue", [
    ["Peru suspended talks with Chile in March.", "suspended talks"],
    ["Talks between Peru and Chile were suspended in March.", "were suspended"],
  ]);
  all("declined | REJECT meet", [
    ["Ana Roca refused to meet Bo Holm in April.", "refused to meet"],
    ["Ana Roca declined to meet Bo Holm in April.", "declined to meet"],
    ["Ana Roca has refused to meet Bo Holm.", "has refused to meet"],
    ["Ana Roca rejected a meeting with Bo Holm in April.", "rejected a meeting"],
    ["Ana Roca rebuffed a meeting with Bo Holm in April.", "rebuffed a meeting"],
    ["Ana Roca rejected talks with Chile in April.", "rejected talks"],
    ["Ana Roca turned down a meeting with Bo Holm in April.", "turned down a meeting"],
    ["Ana Roca declined an invitation to visit Oslo.", "declined an invitation"],
    ["Ana Roca boycotted the Oslo summit in April.", "boycotted the Oslo summit"],
    ["Ana Roca skipped a summit in Oslo in April.", "skipped a summit"],
  ]);
});

describe("the status that a verb and its particle tell", () => {
  it.each([
    // a report that goes on, with a time to come
    ["The mediator, Ana Roca, would return to Lima tomorrow.", "planned expected"],
    ["Ana Roca would visit Oslo on 3 June.", "planned expected"],
    ["On Friday President Roca goes to Oslo.", "planned expected"],
    ["There will be a dinner for Ana Roca in Oslo on Friday.", "planned expected"],
    ["Talks between Ana Roca and Bo Holm took place in Lima on Friday.", "held"],
    ["Ana Roca’s visit to Oslo was called off in March.", "cancelled"],
    ["Peru put off the talks with Chile in April.", "cancelled"],
    ["Peru turned down talks with Chile in April.", "declined"],
  ])("%s: %s", (text, status) => expect(told(text, ["status"])).toEqual([status]));

  it.each(["Ana Roca would visit Oslo.", "Ana Roca would visit Oslo on 3 June if they asked her."])(
    "%s: none",
    (text) => expect(told(text, ["status"])).toEqual([]),
  );
});

describe("the kind of what was done to another", () => {
  it.each([
    ["Peru expelled two Chilean diplomats on Friday.", "SANCTION expel"],
    ["Peru recalled its ambassador to Chile on Friday.", "SANCTION withdraw"],
    ["Peru summoned the Chilean ambassador on Friday.", "ACCUSE disapprove"],
    ["Peru summoned the Chilean charge d'affaires on Friday.", "ACCUSE disapprove"],
    ["Peru accused Chile of spying.", "ACCUSE disapprove"],
    ["Peru revealed on Friday that Chile spied on it.", "ACCUSE allege"],
    ["Chilean forces attacked Arica on Friday.", "ASSAULT"],
    ["Thousands of protesters marched in Lima on Friday.", "PROTEST"],
    ["Two Chilean ships confronted a Peruvian vessel on Friday.", "MOBILIZE"],
    ["Peru withdrew its troops in April.", "RETREAT"],
    ["Peru and Chile signed a fishing accord on Friday.", "AGREE"],
    ["Ana Roca spoke by phone with Bo Holm on Friday.", "CONSULT phone"],
    ["Ana Roca attended a summit in Oslo in April.", "CONSULT multilateral"],
    ["Ana Roca held a news conference on Friday.", "STATEMENT"],
  ])("%s: %s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});
