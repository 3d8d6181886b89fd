import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("they who kidnapped stand right behind whom they kidnapped, and are others", () => {
  expect(who("Rebels freed two Indian engineers they had kidnapped in March.")).toEqual([
    "Rebels kidnap two Indian engineers | Rebels",
    "Rebels free two Indian engineers they had kidnapped | Rebels + Indian engineers",
  ]);
  expect(who("Rebels freed two French nurses they abducted in April.")).toEqual([
    "Rebels abduct two French nurses | Rebels",
    "Rebels free two French nurses they abducted | Rebels + French nurses",
  ]);
});

test("people whom they captured are no participle of theirs", () => {
  expect(who("Peru and Chile freed the soldiers they captured in April.")).toEqual([
    "Peru and Chile capture the soldiers | Peru + Chile",
    "Peru and Chile free the soldiers they captured | Peru + Chile + soldiers",
  ]);
  expect(
    who("Police arrested two Chilean journalists they accused of spying on Friday."),
  ).toContain("Police accuse two Chilean journalists of spying | police");
});

test("whom somebody tells is who they are", () => {
  expect(who("The army told the rebels they would be attacked on Friday.")).toEqual([
    "Rebels are to be attacked | rebels",
  ]);
});

test("they are no one man who met those whom they attacked", () => {
  expect(who("Jon Holm met the rebels they had attacked in April.")).toEqual([
    "Attack | nobody",
    "Jon Holm meets rebels | Jon Holm + rebels",
  ]);
});
