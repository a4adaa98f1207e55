/** Why each pass of the reading does what it does, in English: by the names of the passes. */

/** Days are read before the passes. */
export const DAYS_PASS = 'days';

export const PASS_REASONS: Readonly<Record<string, string>> = {
  [DAYS_PASS]: 'Days and periods are read first, so that no figure or month is taken for a name.',
  'ids of records': 'An id of a record asks about its apps and its place.',
  'codes of parts of countries': 'A code such as US-TX is written as no word is.',
  'exact names, longest first': 'A name of an app or a place as it stands in the lists; the longest one counts.',
  'names with endings': 'In many languages a name takes endings: what is left without them is a name.',
  'names as they sound in another script': 'Written in another script it sounds like a name.',
  'cities of their own': 'A city with records of its own comes before the government that it may stand for.',
  'chambers of their own':
    'A chamber with records of its own comes before the government of where it sits; of two, both are read.',
  'short names that are codes here': 'Beside a name, letters that are a code of a place are read as that place.',
  'set phrases': 'The words belong to a phrase that means something else.',
  'words that are no places here': 'It is also an everyday word, and is used as one here.',
  'what an app is used for': 'It is the means of which the question speaks, not what it asks about.',
  'words that are apps, or not': 'An everyday word is an app only where the sentence has room for one.',
  'clear codes': 'Capital letters that are a code of a place and no word.',
  'bodies of a place': 'The words name a body of the place beside them.',
  'misspelt and joined names': 'No list has the word; it is one slip, or one space, away from a single name.',
  'codes that are also words': 'It is also a word; it is the place only where the sentence has room for nothing else.',
  'people and bodies of the records': 'Statements of the records name them as who decided, announced or enforced.',
  'descriptions of apps': 'The words describe the app that is named beside them.',
  'companies that ban': 'A company that acts is not the thing that is banned.',
  'where something was said': 'It is only where something was said or seen.',
  'parts of other names': 'It is part of a longer name.',
  'a place and what it lies in': 'Of a place and what it lies in, the smaller one is asked about.',
  'names of several places': 'What else is named settles which of the places is meant.',
  corrections: 'The sentence takes it back.',
  'what is left out': 'The sentence leaves it out.',
};
