// What an editor added. It is not the article's, and does not look like it.

import type { NewsEvent } from "#model/event.ts";
import { editorPhrase } from "#format/editor.ts";

export function Notes({ event }: { readonly event: NewsEvent }) {
  const edited = editorPhrase(event);
  return (
    <>
      {event.notes.map(({ text, source }) => (
        <aside className="note" key={text} aria-label="Editor’s note">
          <p>
            <b>Editor’s note.</b> <bdi>{text}</bdi>
          </p>
          {source && (
            <p>Source: {isAddress(source) ? <a href={source}>{source}</a> : <bdi>{source}</bdi>}</p>
          )}
        </aside>
      ))}
      {edited && <p className="note">{edited}.</p>}
    </>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
