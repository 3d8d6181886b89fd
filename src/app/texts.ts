// The texts of the articles: few come with the page, those of many articles in groups, when they are to be shown.

import { use } from "react";

export interface TextGroup {
  /** Ids of its articles. */
  readonly articles: readonly string[];
  /** Their texts, in the same order. */
  readonly load: () => Promise<{ readonly texts: readonly string[] }>;
}

const texts = new Map<string, string>();
const groups = new Map<string, TextGroup>();
const loading = new Map<TextGroup, Promise<void>>();

/** Takes what came with the page, and where to get the others. */
export function keepTexts(
  here: Readonly<Record<string, string>>,
  later: readonly TextGroup[],
): void {
  for (const [article, text] of Object.entries(here)) texts.set(article, text);
  for (const group of later) for (const article of group.articles) groups.set(article, group);
}

/** @throws if it has not come yet: who shows words asks `areHere` first */
export function textOf(article: string): string {
  const text = texts.get(article);
  if (text === undefined) throw new Error(`texts: that of “${article}” is not here yet`);
  return text;
}

/** Whether the page has the texts of these articles; it has all that come in no group. */
export function areHere(articles: readonly string[]): boolean {
  return articles.every((id) => texts.has(id) || !groups.has(id));
}

/** @throws what fetching failed with; the next call tries again */
export async function loadTexts(articles: readonly string[]): Promise<void> {
  const asked = new Set(articles.flatMap((id) => groups.get(id) ?? []));
  await Promise.all(Array.from(asked, load));
}

/** Of all articles, one group after the other. */
export async function loadAllTexts(): Promise<void> {
  for (const group of new Set(groups.values())) await load(group);
}

/** Waits, in a component, until the text of an article is here: its `Suspense` shows something else until then. */
export function useText(article: string): void {
  const group = groups.get(article);
  if (group && !texts.has(article)) use(load(group));
}

function load(group: TextGroup): Promise<void> {
  const known = loading.get(group);
  if (known) return known;
  const started = fetchTexts(group);
  loading.set(group, started);
  return started;
}

async function fetchTexts(group: TextGroup): Promise<void> {
  try {
    const came = await group.load();
    for (const [i, article] of group.articles.entries()) texts.set(article, came.texts[i] ?? "");
  } catch (fault) {
    loading.delete(group);
    throw fault;
  }
}
