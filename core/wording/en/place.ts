/** Bodies and cities in an English sentence. */

/** Names that English gives no article: acronyms read as words, and names that are proper nouns. */
const NO_ARTICLE = /^(?:NATO|NASA|SVT|NRK|DR\b|Sveriges Radio|.* (?:public universities|ministries)$)/;

/** "at the Dutch police", "at NATO". */
export function atBody(name: string): string {
  return NO_ARTICLE.test(name) || /^the /i.test(name) ? `at ${name}` : `at the ${name}`;
}

/** "in the city of Oslo" where the name says that it is the city, otherwise "in Calgary". */
export function inCity(name: string): string {
  const city = /^(.+) \(city\)$/.exec(name)?.[1];
  if (city) return `in the city of ${city}`;
  return /Authority$/.test(name) ? `in the ${name}` : `in ${name}`;
}
