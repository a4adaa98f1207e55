/** "the" before the names of places that English gives one. */

const WITH_THE =
  /^(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Vatican|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic of|German-speaking Community|French Community|Isle of|Northern Territory|District of|State of|City of|Province of|Kingdom of|US |UK |House of|Chamber of|Council of|Senate of|Parliament of|National Assembly|BBC|Storting|Dáil)|(?:Islands|Region|Federation|Territory|Territories|Union|Commission|Parliament|Council|Community|Capital Territory|Service|Agency|Ministry|Army|Navy)$/;

/** "the United Kingdom", "Belgium", "the European Commission". */
export function withArticle(name: string): string {
  return WITH_THE.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}
