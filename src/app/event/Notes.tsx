// What an editor changed or added, styled apart from the article's own words.

import { Fragment } from "react";
import type { NewsEvent } from "#model/event.ts";
import { editorPhrase } from "#format/editor.ts";

export function Notes({ event }: { readonly event: NewsEvent }) {
  const label = editorPhrase(event) ?? (event.notes.length > 0 ? "Editor’s note" : null);
  if (label === null) return null;
  return (
    <aside className="note" aria-label="Editor’s note">
      <p>
        <b>{label}.</b>
        {event.notes.map(({ text, source }) => (
          <Fragment key={`${text} ${source}`}>
            {" "}
            <bdi>{text}</bdi>
            {source && <> (Source: {isAddress(source) ? linkTo(source) : <bdi>{source}</bdi>})</>}
          </Fragment>
        ))}
      </p>
    </aside>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** Shows only the host: a full address would be longer than the note. */
function linkTo(address: string) {
  return <a href={address}>{new URL(address).hostname.replace(/^www\./, "")}</a>;
}
