// A line of text of the editor, while what was typed before is still being saved.

import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { TextField } from "../../src/edit/TextField.tsx";

afterEach(cleanup);

/** A field whose server answers when it is told to. */
function renderField(first: string) {
  const saved: string[] = [];
  const answers: ((isTaken: boolean) => void)[] = [];
  function Field() {
    const [value, setValue] = useState(first);
    const save = (words: string) =>
      new Promise((resolve) => {
        saved.push(words);
        answers.push((isTaken) => {
          if (isTaken) setValue(words);
          resolve(isTaken ? words : null);
        });
      });
    return <TextField label="Publisher" value={value} onSave={save} />;
  }
  render(<Field />);
  const input = screen.getByLabelText<HTMLInputElement>("Publisher");
  return {
    input,
    saved,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    answer: (isTaken = true) => act(async () => answers.shift()?.(isTaken)),
  };
}

test("Escape while a value is being saved goes back to that value, and what is typed then is saved", async () => {
  const { input, saved, type, press, answer } = renderField("The Mail");
  type("The Post");
  press("Enter");
  type("The Postrfds");
  press("Escape");
  expect(input.value).toBe("The Post");
  type("The Herald");
  await answer();
  expect(screen.queryByRole("alert")).toBeNull();
  press("Enter");
  expect(saved).toEqual(["The Post", "The Herald"]);
});

test("the old value can be typed again while the new one is being saved", async () => {
  const { input, saved, type, press, answer } = renderField("The Mail");
  type("The Post");
  press("Enter");
  type("The Mail");
  press("Enter");
  await answer();
  await answer();
  expect(saved).toEqual(["The Post", "The Mail"]);
  expect(input.value).toBe("The Mail");
});

test("what was refused stays in the field, and Escape leads back to what holds", async () => {
  const { input, type, press, answer } = renderField("The Mail");
  type("The Post");
  press("Enter");
  await answer(false);
  expect(input.value).toBe("The Post");
  press("Escape");
  expect(input.value).toBe("The Mail");
});
