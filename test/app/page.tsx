// Renders the page with the hand-made corpus, at an address.

import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach } from "vitest";
import { answers } from "#app/answersCode.ts";
import { App } from "#app/App.tsx";
import { eventCard } from "#app/event/cardCode.ts";
import type { Corpus } from "#model/corpus.ts";
import { corpus } from "./corpus.ts";

// As main.tsx has it before a reader selects.
await Promise.all([eventCard.load(), answers.load()]);

afterEach(cleanup);

/** Opens `path` below the root, like a fresh load. */
export function open(path: string, of: Corpus = corpus) {
  history.replaceState(null, "", `/${path}`);
  render(<App corpus={of} />);
  return userEvent.setup();
}

export function heading(name: string): HTMLElement {
  return screen.getByRole("heading", { name });
}

/** What the live line says. */
export function spoken(): string {
  return document.querySelector("output.spoken")?.textContent ?? "";
}
