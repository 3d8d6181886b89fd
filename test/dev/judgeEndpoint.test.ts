// Judgements over the editor's endpoint: byte-minimal, with the version as precondition, and undone over a restart.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { JudgeDesk } from "#dev/edit/judgeDesk.ts";
import { toAsked } from "#dev/edit/protocol.ts";
import { Refused } from "#dev/edit/refused.ts";
import { readingsIn } from "#dev/readings.ts";
import type { Judging, Verdict } from "#model/judging.ts";
import { trees } from "../trees.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-judging-"));
const folder = join(home, "seeds");
const file = join(folder, "judgements.yaml");
const text = () => readFileSync(file, "utf8");
const readings = readingsIn(trees);
const newDesk = () => new JudgeDesk(folder, join(home, "edit"), readings);

beforeAll(() => cpSync("test/dossiers/canal", folder, { recursive: true }));
beforeEach(() => {
  for (const made of [file, join(home, "edit")]) rmSync(made, { recursive: true, force: true });
});
afterAll(() => {
  readings.close();
  rmSync(home, { recursive: true });
});

function answer(desk: JudgeDesk, { version, questions }: Judging, verdict: Verdict) {
  const [question] = questions;
  return desk.judge(version, { verdict, sides: (question?.sides ?? []).map(({ named }) => named) });
}

it("makes the file, and takes it away with the only judgement", async () => {
  const desk = newDesk();
  const before = await desk.look();
  expect(before).toMatchObject({ version: null, undo: 0, last: null, fault: null });
  const after = await answer(desk, before, "same");
  expect(text()).toBe(`${before.questions[0]?.lines.same ?? ""}\n`);
  expect(after.last).toMatchObject({ file: "judgements.yaml", removed: [] });
  expect(after.questions.map(({ id }) => id)).not.toContain(before.questions[0]?.id);
  // Also by the next server.
  const back = await newDesk().takeBack(after.version);
  expect(existsSync(file)).toBe(false);
  expect(back.questions).toEqual(before.questions);
}, 60_000);

it("leaves what stands there byte by byte", async () => {
  const own = "# ours\r\n- different: [Ana Roca, Reuel]   # sure\r\n\r\n# end";
  writeFileSync(file, own);
  const desk = newDesk();
  const after = await answer(desk, await desk.look(), "unsure");
  expect(text().startsWith(`${own}\r\n- unsure: {`)).toBe(true);
  await desk.takeBack(after.version);
  expect(text()).toBe(own);
});

it("refuses a file that has changed, and what it cannot write below", async () => {
  const desk = newDesk();
  const known = await desk.look();
  writeFileSync(file, "# by hand\n");
  await expect(answer(desk, known, "same")).rejects.toMatchObject({
    code: 409,
    now: "# by hand\n",
  });
  await expect(desk.takeBack(known.version)).rejects.toThrow(Refused);
  expect(text()).toBe("# by hand\n");
  writeFileSync(file, "- same: [a");
  const broken = await desk.look();
  expect(broken.fault).toMatch(/^Line 1: /);
  await expect(answer(desk, broken, "same")).rejects.toMatchObject({ code: 422 });
  expect(text()).toBe("- same: [a");
});

it("undoes nothing over what was changed by hand", async () => {
  const desk = newDesk();
  await answer(desk, await desk.look(), "same");
  writeFileSync(file, `${text()}# mine\n`);
  const now = await desk.look();
  expect(now).toMatchObject({ undo: 0, closed: true });
  await expect(desk.takeBack(now.version)).rejects.toMatchObject({ code: 409 });
  expect(text()).toContain("# mine");
});

it.each([
  { ask: "judge", version: null, verdict: "maybe", sides: [] },
  { ask: "judge", version: null, verdict: "same", sides: [{ article: "a", words: "b" }] },
  { ask: "take back" },
  { ask: "questions", file: "../x" },
])("takes no other form: %j", (body) =>
  expect(() => toAsked(JSON.stringify(body))).toThrow(Refused),
);
