import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("those who were seized are whom the kidnappers released, and not these", () => {
  expect(
    who(
      "Kidnappers released a French journalist and his Syrian driver on Saturday, four months after they were seized near Najaf.",
    ),
  ).toEqual([
    "French journalist and Syrian driver are seized near Najaf | French journalist + Syrian driver",
    "Kidnappers release a French journalist and his Syrian driver | Kidnappers + French journalist + Syrian driver",
  ]);
  expect(
    who("Rebels released three Kenyan truck drivers on Friday, a week after they were abducted."),
  ).toEqual(["Rebels release three Kenyan truck drivers | Rebels"]);
});

test("two men of no name whom the police detained are released, and not the police", () => {
  expect(who("Police detained two men on Friday. They were released a day later.")).toEqual([
    "Police detain two men | police",
    "Police release two men | police",
  ]);
  expect(who("Two men were detained by police on Friday. They were released a day later.")).toEqual(
    ["Police detain two men | police", "Police release two men | police"],
  );
  expect(
    who("Police arrested two men on Friday. They were deported to Chile on Saturday."),
  ).toEqual(["Police arrest two men | police", "Two men are deported to Chile | nobody"]);
});

test("a town that rebels seized is nobody: they are killed themselves", () => {
  expect(
    who("Rebels seized the town on Friday. They were killed by the army on Saturday."),
  ).toEqual(["Rebels seize the town | Rebels", "Army kills Rebels | army + Rebels"]);
});

test("whom the police took by name are those of that name", () => {
  expect(
    who("Police detained Jon Holm and Ana Roca on Friday. They were released a day later."),
  ).toEqual([
    "Police detain Jon Holm and Ana Roca | police + Jon Holm + Ana Roca",
    "Jon Holm and Ana Roca are released | Jon Holm + Ana Roca",
  ]);
});
