import { describe, expect, it } from 'vitest';
import { sourceId, sourceOf } from '../../../data/import/sources.ts';
import { readTables } from '../../../data/import/tables.ts';
import { measureOf } from './measures.ts';

const { publishers } = readTables();
const [reference] = measureOf().references;
if (!reference) throw new Error('no reference');
const URL = 'https://www.example.com/a';
const by = (publisher: string | null) => sourceOf(URL, [{ ...reference, publisher }], publishers);

describe('sources', () => {
  it('have an id that depends on the address alone, and is another for another address', () => {
    expect(sourceId(URL)).toMatch(/^example-com-[0-9a-f]{8}$/);
    expect(sourceId('https://www.example.com/b')).not.toBe(sourceId(URL));
    expect(sourceId('https://xn--d1acj3b.xn--p1ai/a')).toMatch(/^xn-d1acj3b-xn-p1ai-[0-9a-f]{8}$/);
  });

  it.each([
    ['Federal Register (via Justia)', 'legal-text'],
    ['Texas Legislature Online', 'legal-text'],
    ['Belgian federal government (news.belgium.be)', 'official'],
    ["Utah Policy (governor's release)", 'official'],
    ['Reuters (The Straits Times)', 'reporting'],
    ['The Brussels Times', 'reporting'],
    ['Wikipedia', 'secondary'],
    ['POLITICO (republished)', 'secondary'],
    ['Crowell & Moring LLP', 'secondary'],
  ])('%s: %s', (publisher, tier) => {
    expect(by(publisher).tier).toBe(tier);
  });

  it.each([
    ['AFP via Dawn', 'AFP'],
    ['BSS (AFP)', 'AFP'],
    ['Reuters (The Straits Times)', 'Reuters'],
    ['SEE News (citing Reuters)', 'Reuters'],
    ['AP via CTV News', 'Associated Press'],
    ['Associated Press of Pakistan (state agency)', 'Associated Press of Pakistan'],
    ['The Verge (reposted by Gadget Market)', 'The Verge'],
    ['TechCrunch via allAfrica', 'TechCrunch'],
    ['The Brussels Times', null],
    ['ABC News (Australia)', null],
    ['Papua Daily', null],
  ])('%s comes from %s', (publisher, origin) => {
    expect(by(publisher).origin).toBe(origin);
  });

  it('say whom they credit', () => {
    expect(by('limnews.com (citing Jyllands-Posten)')).toMatchObject({
      publisher: 'limnews.com',
      credits: 'Jyllands-Posten',
    });
    expect(by('9to5Mac (citing the Financial Times)')).toMatchObject({
      publisher: '9to5Mac',
      credits: 'Financial Times',
    });
    expect(by('BSS (AFP)')).toMatchObject({ publisher: 'BSS (AFP)', credits: null });
  });

  it('have a language only where it is known', () => {
    expect(by('Le Vif').language).toBe('fr');
    expect(by('Reuters').language).toBe('en');
    expect(by('Somewhere Daily').language).toBe('und');
  });

  it('invent no title, publisher or date, and keep the fullest of several', () => {
    expect(by(null)).toMatchObject({ title: null, publisher: null, origin: null, published: '2023-03-21' });
    const some = [
      { ...reference, title: null, published: null },
      { ...reference, title: 'The ban', published: '2023' },
      { ...reference, title: null, published: '2023-03-21' },
    ];
    expect(sourceOf(URL, some, publishers)).toMatchObject({ title: 'The ban', published: '2023-03-21' });
  });
});
