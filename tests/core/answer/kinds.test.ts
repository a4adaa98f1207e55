/** Which kind of answer a question gets, and what it says to "is it banned?". */
import { describe, expect, test } from 'vitest';
import { ask } from '../../fixtures/edges/ledger.ts';

test.each([
  ['help', 'help', 'ask-back', null],
  ['thanks', 'help', 'ask-back', null],
  ['flurb', 'help', 'ask-back', null],
  ['georgia', 'choices', 'ask-back', null],
  ['zaplo finland on 1 january 2030', 'trouble', 'ask-back', null],
  ['zaplo finland', 'found', 'only', 'in-force'],
  ['vidrola norway', 'found', 'no-longer', 'lifted'],
  ['clip apps latvia', 'found', 'not-yet', 'proposed'],
  ['zaplo works finland', 'found', 'only', 'in-force'],
  ['zaplo france', 'nothing', 'not-on-file', 'nothing-on-record'],
  ['denmark', 'nothing', 'not-on-file', 'nothing-on-record'],
  ['zaplo finland vs sweden', 'comparison', null, null],
  ['timeline zaplo sweden', 'timeline', null, null],
  ['recent', 'timeline', null, null],
  ['latest ban', 'list', null, null],
  ['countries that do not ban zaplo', 'list', null, null],
  ['how many times was zaplo banned in sweden', 'list', null, null],
])('%s: %s, %s, %s', (asked, kind, sense, verdict) => {
  const answer = ask(asked);
  expect({ kind: answer.kind, sense: answer.sense, verdict: answer.verdict }).toEqual({ kind, sense, verdict });
});

describe('a place alone, or an app alone', () => {
  test.each([
    ['zaplo', 'an app'],
    ['clip apps', 'a kind of app'],
    ['zaplo works apps', 'an owner'],
    ['finland', 'a place'],
    ['zaplo in europe', 'a region'],
    ['device bans', 'a kind of measure'],
    ['what apps are banned in finland', 'its apps are asked for'],
    ['apps finland', 'its apps, in the plural alone'],
    ['bans in finland', 'its bans, in the plural alone'],
    ['list finland', 'a list is asked for'],
    ['what is banned for officials in finland', 'a list for some people'],
    ['can officials use apps in finland', 'the plural, for some people'],
    ['how many apps are banned in finland', 'a number'],
    ['which was banned first in norway', 'an order'],
    ['which clip apps are banned in latvia', 'which apps of a kind'],
    ['how many places in finland ban zaplo', 'a number of places'],
  ])('%s: a list (%s)', (asked) => {
    expect(ask(asked).kind).toBe('list');
  });

  test.each([
    ['finland why', 'one thing'],
    ['why did finland ban apps', 'one thing of what stands in the plural'],
    ['is anything banned in finland', 'a yes or a no'],
    ['finland officials', 'some people'],
    ['finland police', 'a word for people'],
    ['clip apps latvia', 'one measure, named in the plural'],
  ])('%s: its situation (%s is asked)', (asked) => {
    expect(ask(asked).kind).toBe('found');
  });
});

describe('the form of an answer', () => {
  test('its lede is its first sentences as one, with all that they rest on', () => {
    const { lede, blocks } = ask('zaplo sweden');
    const [first] = blocks.flatMap((block) => (block.block === 'lede' ? [block.sentences] : []));
    expect(lede?.text).toBe(first?.map(({ text }) => text).join(' '));
    expect(lede?.citations.length).toBeGreaterThan(0);
    expect(ask('georgia').lede).toBeNull();
  });

  test('every statement that is shown, once, in the order shown; every record, the one that leads first', () => {
    const answer = ask('zaplo finland');
    expect(answer.records).toEqual(['deprecated-values']);
    expect(new Set(answer.statements).size).toBe(answer.statements.length);
    expect(answer.statements[0]).toBe(answer.lede?.statements[0]);
    const full = ask('zaplo finland', { view: 'full' });
    expect(full.statements.slice(0, answer.statements.length)).toEqual(answer.statements);
    expect(full.statements).toContain('deprecated-values.legal-basis.10');
    expect(ask('zaplo iceland').records).toEqual(['advice-with-a-ban-inside', 'undated-extension']);
    expect(ask('zaplo').records).toHaveLength(10);
    expect(ask('zaplo france').records).toEqual([]);
    expect(ask('georgia').records).toEqual([]);
  });

  test('its view is the one that was wanted; a part that is not there is the first screen', () => {
    const view = (asked: string, wanted: Parameters<typeof ask>[1]) => ask(asked, wanted).view;
    for (const wanted of ['first', 'full', 'details', 'words', 'sources', 'history'] as const)
      expect(view('zaplo finland', { view: wanted })).toBe(wanted);
    expect(view('zaplo', { view: 'sources' })).toBe('sources');
    expect(view('zaplo', { view: 'words' })).toBe('first');
    expect(view('georgia', { view: 'full' })).toBe('full');
  });

  test('the first blocks are the screen: in full view more follows', () => {
    const first = ask('zaplo finland');
    expect(first.screen).toBe(first.blocks.length);
    const full = ask('zaplo finland', { view: 'full' });
    expect(full.screen).toBe(first.blocks.length);
    expect(full.blocks.length).toBeGreaterThan(full.screen);
    const part = ask('zaplo finland', { view: 'sources' });
    expect(part.screen).toBe(part.blocks.length);
  });

  test('what it cites is numbered from one, in the order in which it is shown, whatever was left out', () => {
    for (const asked of [
      'zaplo finland',
      'zaplo iceland',
      'zaplo',
      'zaplo finland vs sweden',
      'finlnd zaplo',
      'zapplo finnland in march 2024 flurb',
      'finlnd zapplo exceptions flurb in spring 2024',
    ]) {
      const { blocks, citations } = ask(asked);
      const used = [...JSON.stringify(blocks).matchAll(/"citations":\[([\d,]+)\]/g)].flatMap(([, list = '']) =>
        list.split(',').map(Number),
      );
      const firsts = [...new Set(used)];
      expect(firsts).toEqual(firsts.map((_, at) => at + 1));
      expect(citations).toHaveLength(firsts.length);
    }
  });

  test('each source has one number, whichever view of the answer shows it', () => {
    for (const asked of ['zaplo finland', 'zaplo iceland', 'zaplo norway', 'zaplo sweden']) {
      const sources = ask(asked, { view: 'sources' }).citations;
      const full = ask(asked, { view: 'full' }).citations;
      expect(full.slice(0, sources.length)).toEqual(sources);
      expect(ask(asked, { view: 'details' }).citations.slice(0, sources.length)).toEqual(sources);
      const first = ask(asked).citations;
      expect(sources.slice(0, first.length)).toEqual(first);
    }
  });

  test('a place with several pages in full: a record a page, its screen on each; a list keeps its own pages', () => {
    const one = ask('zaplo finland', { view: 'full', page: 9 });
    expect(one.page).toEqual({ number: 1, of: 1 });
    const list = ask('zaplo', { view: 'full', page: 2 });
    expect(list.page).toEqual({ number: 2, of: 3 });
    expect(ask('zaplo finland vs sweden', { view: 'full', page: 2 }).page).toEqual({ number: 1, of: 1 });
    const five = 'zaplo finland vs sweden vs latvia vs estonia vs norway';
    const [first, second] = [1, 2].map((page) => ask(five, { view: 'full', page }));
    expect(second?.page).toEqual({ number: 2, of: 2 });
    expect(second?.lede).toEqual(first?.lede);
    expect(second?.blocks).not.toEqual(first?.blocks);
    expect(ask('timeline zaplo sweden', { view: 'full', page: 7 }).page).toEqual({ number: 1, of: 1 });
  });
});
