// Loads what only a page of several articles needs, with its styles. Its static pages link these (site/files.ts),
// since all of it stands there before script runs.

import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";

const failed = "What the articles say could not be loaded. Reload the page.";

const allArticles = later(async () => (await import("./AllArticles.tsx")).AllArticles);
const articleKeys = later(async () => (await import("./ArticleKeys.tsx")).ArticleKeys);
const followFound = later(async () => (await import("./FollowFound.tsx")).FollowFound);
const othersChoice = later(async () => (await import("./OtherEvents.tsx")).OthersChoice);
const otherEventsRow = later(async () => (await import("./OtherEvents.tsx")).OtherEventsRow);
const tellings = later(async () => (await import("./Tellings.tsx")).Tellings);
const theirWords = later(async () => (await import("./Tellings.tsx")).TheirWords);
const phoneArticles = later(async () => (await import("./PhoneArticles.tsx")).PhoneArticles);
const scopeLinks = later(async () => (await import("./ScopeLinks.tsx")).ScopeLinks);
const sourceValues = later(async () => (await import("./Values.tsx")).Values);

const parts = [
  allArticles,
  articleKeys,
  followFound,
  othersChoice,
  otherEventsRow,
  tellings,
  theirWords,
  phoneArticles,
  scopeLinks,
  sourceValues,
];

export const AllArticles = whenLoaded(allArticles, failed);
export const ArticleKeys = whenLoaded(articleKeys, null);
export const FollowFound = whenLoaded(followFound, null);
export const OthersChoice = whenLoaded(othersChoice, null);
export const OtherEventsRow = whenLoaded(otherEventsRow, null);
export const Tellings = whenLoaded(tellings, failed);
export const TheirWords = whenLoaded(theirWords, failed);
export const PhoneArticles = whenLoaded(phoneArticles, failed);
export const ScopeLinks = whenLoaded(scopeLinks, failed);
export const Values = whenLoaded(sourceValues, failed);

/** All of them. */
export const sources = {
  load: () => Promise.all(parts.map((one) => one.load())),
};
