// What a whole web page brings along when it is copied with its article. Lines alone tell it.
// Source: headers, footers and consent notices of newspapers' sites, our reading.

/** One such line is enough. */
export const consent =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our \d* ?partners)? (?:uses?|stores?) cookies\b|by (?:continuing|using) .{0,60}\bcookies\b|(?:accept|reject|manage|decline)(?: all)?(?: cookies)$|cookie (?:settings|policy|preferences|notice)$)/i;

/** Entries of a menu or a footer. */
export const menuEntries: ReadonlySet<string> = new Set(
  "home|menu|news|world|politics|business|sport|sports|opinion|culture|weather|video|videos|search|sign in|log in|register|subscribe|newsletter|newsletters|my account|about us|contact us|contact|careers|advertise|advertise with us|terms of use|terms of service|terms and conditions|privacy policy|privacy|help|faq|sitemap|most read|skip to content|skip to main content".split(
    "|",
  ),
);
