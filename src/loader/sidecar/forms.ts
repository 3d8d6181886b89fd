// The keys of a sidecar: what each takes, an example, and words that editors use by mistake.

export interface Form {
  readonly takes: string;
  /** The key with a value, as in a sidecar. */
  readonly example: string;
  readonly synonyms: readonly string[];
}

const table = `
published | the day of publication | published: 2023-06-18 | date, day, pubdate
publisher | the name of the publisher | publisher: The Daily Record | source, outlet, agency
url | the address of the publisher’s page | url: https://example.org/story | link, address, href
rights | the holder of the rights | rights: © 2023 The Daily Record | copyright, licence, license
show | “article” or “passages” | show: passages | publish, text, display
corrections | a list, each entry starting with a hyphen | - drop: rejected a meeting | correction, amendments
amend | words of a passage of the event to change | amend: rejected a meeting | change, edit, fix, correct, update
drop | words of a passage of the event to remove | drop: rejected a meeting | remove, delete, omit
add | the words of the article that report the event | add: the ministers signed the accord | insert, new
note | words of a passage of the event to comment on | note: rejected a meeting | comment, remark
join | words of a passage of the event that stays | join: signed the accord | merge, unite
with | words of a passage of the event that is the same | with: a ceremony in Lima | and, into
split | the words of a passage that tell another event | split: they met again | divide, separate
take | a list of what the joined event has from the one that goes | take: [title, date] | keep, from
passages | a list of words of the article | passages: [signed the accord, a ceremony] | quotes, words
after | words of a passage of an event of the same day | after: signed the accord | later, follows
before | words of a passage of an event of the same day | before: signed the accord | earlier, precedes
headline | the article’s headline | headline: Ministers Sign Accord | title, heading
zones | a list of paragraphs that are something else | - paragraph: Read more about | parts
paragraph | the first words of a paragraph | paragraph: Read more about | words, line
zone | what the paragraph is: “body”, “promo”, “credits” … | zone: promo | kind, type
words | words of the article | words: signed the accord | text
checked | a list of events that were looked at | - event: signed the accord | reviewed, done
event | words of a passage of the event | event: signed the accord | words
reading | what the editor in the page wrote | reading: 3f9a1c | hash
prefix | the words directly before | prefix: On Monday he | before, after
suffix | the words directly after | suffix: with the minister |
title | a title in plain English | title: The ministers sign the accord | headline, name
date | a date (EDTF), or none | date: 2023-06-02 | day, when, published, edtf
from | the words of the article that the date rests on | from: on Friday | words
kind | a kind of event | kind: phone call | type, mode, category
status | the outcome of the event | status: planned, possible | state, certainty
who | a list of names, or none | who: [Ada Holm, Jan Bruun] | participants, people
place | a place, or none | place: Vienna | where, location
says | the one who says so, or none | says: the ministry | source, said, saidBy
why | one sentence for readers | why: The ministry gave the date the next day. | reason, because
text | one sentence or more for readers | text: The talks went on the next day. | note, comment
source | the source of what you add | source: https://example.org/statement | url, from
name | a name | name: Ada Holm | who, title
office | an office in the article’s words | office: Foreign Minister | title, role
country | a country code | country: NO | nation, state
sort | person, body, state or group | sort: body | kind, type
latitude | degrees north | latitude: 48.21 | lat
longitude | degrees east | longitude: 16.37 | lon, lng, long
`;

export const forms: ReadonlyMap<string, Form> = new Map(
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [key = "", takes = "", example = "", synonyms = ""] = row
        .split("|")
        .map((cell) => cell.trim());
      return [key, { takes, example, synonyms: synonyms.split(", ").filter((word) => word) }];
    }),
);
