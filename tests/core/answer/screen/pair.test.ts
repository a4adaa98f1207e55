/** The first screen about an app in a place that several measures bind: what leads, what is said for the public, what is told apart. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const STATES = ['TX', 'CA', 'NY', 'WA', 'FL', 'OH', 'UT', 'NV', 'ID', 'MI', 'MN', 'GA', 'AL'].map((id) => `US-${id}`);
const states = (count: number) => STATES.slice(0, count).map((id) => ban(id, 'zaplo', { kind: 'device-ban' }));

const france = [
  ban('FR', 'zaplo', { kind: 'device-ban', covers: 'the judges', since: '2024-02-01' }),
  ban('FR', 'zaplo', { since: '2023-01-01', lifted: '2023-05-01' }),
  ban('FR', 'zaplo', { kind: 'age-restriction', since: '2022-01-01', covers: 'children under 15' }),
  ban('FR', 'zaplo', {
    kind: 'app-store-removal',
    since: '2022-02-01',
    id: 'stores',
    body: 'Regulator',
    covers: 'shops, judges too',
  }),
  ban('FR', 'zaplo', { kind: 'procurement-ban', since: '2022-03-01' }),
];

describe('what holds for the public', () => {
  const { said } = screensOf(...france);
  test('is told beside what binds a part alone', () => {
    expect(said('zaplo france')).toMatch(
      /^Zaplo in France: removed from app stores since 1 February 2022\. For the public: a block for everyone from 1 January 2023, lifted on 1 May 2023\./,
    );
    expect(said('zaplo france minors')).toContain('For the public: removed from app stores since 1 February 2022.');
  });

  test('not to who asks for officials, nor where the public is what leads', () => {
    expect(said('is zaplo banned for civil servants in france')).not.toContain('For the public');
    expect(said('is zaplo banned for everyone in france')).toMatch(
      /^No longer\. Zaplo in France: a block for everyone from/,
    );
    expect(said('is zaplo banned for everyone in france')).not.toContain('For the public');
    expect(said('zaplo france', { asOf: '2023-03-01' })).toMatch(
      /^Zaplo in France on 1 March 2023: blocked for everyone since 1 January 2023\. Later: lifted 1 May 2023\./,
    );
  });

  test('not what began later than the day asked', () => {
    const text = said('zaplo france', { asOf: '2022-06-01' });
    expect(text).not.toContain('For the public');
    expect(text).not.toContain('2023');
  });

  test('that no measure covers it is said of a part, and not of stores or where one is on file for all', () => {
    const silent = (kind: string, covers?: string) =>
      screensOf(ban('DE', 'zaplo', { kind, ...(covers ? { covers } : {}) })).said('zaplo germany');
    expect(silent('device-ban')).toContain('; no measure on file covers the public.');
    expect(silent('network-ban')).toContain('; no measure on file covers the public.');
    expect(silent('age-restriction', 'children under 16')).toContain('; no measure on file covers adults.');
    expect(silent('nationwide-block')).not.toContain('no measure');
    expect(silent('app-store-removal')).not.toContain('no measure');
    expect(said('zaplo france')).not.toContain('no measure');
    const both = screensOf(
      ban('DE', 'zaplo', { kind: 'device-ban' }),
      ban('DE', 'zaplo', { kind: 'app-store-removal' }),
    );
    expect(both.said('is zaplo banned for civil servants in germany')).not.toContain('no measure on file covers');
    const over = screensOf(ban('DE', 'zaplo', { kind: 'device-ban', lifted: '2024-05-01' }));
    expect(over.said('zaplo germany')).not.toContain('no measure');
  });
});

describe('the other measures of the place', () => {
  const { said } = screensOf(...france);
  test('a line each, three at most, with whom they bind', () => {
    const text = said('is zaplo banned for civil servants in france');
    expect(text).toMatch(
      /For whom: the judges App stores: removed from app stores since 1 February 2022 Minors: barred for under-15s since 1 January 2022 Contracts: barred from government contracts since 1 March 2022 More:/,
    );
  });

  test('not one that began after the day asked', () => {
    expect(said('zaplo france', { asOf: '2022-01-15' })).not.toContain('App stores');
  });

  test('stand after the first three lines of the measure itself', () => {
    const { said } = screensOf(
      ban('DE', 'zaplo', {
        kind: 'device-ban',
        covers: 'ministers',
        more: [
          ['exceptions', { text: 'the press office' }],
          ['reason', { text: 'security' }],
          ['decided-by', { text: 'the cabinet' }],
          ['legal-basis', { text: 'Order 9' }],
          ['consequence', { text: 'a warning' }],
        ],
      }),
      ban('DE', 'zaplo', { kind: 'procurement-ban' }),
    );
    expect(said('zaplo germany')).toMatch(
      /For whom: ministers Exceptions: the press office Penalty: a warning Contracts: barred from government contracts since 1 January 2024 Why: security Decided by: the cabinet More/,
    );
    expect(said('zaplo germany')).not.toContain('Order 9');
  });
});

describe('a line tells what the first sentence has not', () => {
  test.each(['everyone', 'all users', 'Users in Germany', 'people'])('not “%s” of a block for everyone', (covers) => {
    expect(screensOf(ban('DE', 'zaplo', { covers })).said('zaplo germany')).not.toContain('For whom');
  });

  test.each(['everyone but pupils', 'all users over 16', 'young people'])('but “%s”', (covers) => {
    expect(screensOf(ban('DE', 'zaplo', { covers })).said('zaplo germany')).toContain(`For whom: ${covers}`);
  });
});

describe('named by its kind or owner alone', () => {
  const { said, answer } = screensOf(
    ban('DK', [{ category: 'clip-apps' }, 'morfik']),
    ban('NO', [{ owner: 'zaplo-works' }], { kind: 'device-ban' }),
    ban('SE', ['morfik', 'vidrola']),
  );
  test('is said, so that nobody takes one for the other', () => {
    expect(said('zaplo denmark')).toMatch(/since 1 January 2024\. The sources name clip apps, not Zaplo\. In force/);
    expect(said('zaplo norway')).toContain('The sources name Zaplo Works apps, not Zaplo.');
    expect(said('clip apps sweden')).toContain('The sources name Vidrola, not clip apps as a whole.');
    expect(said('morfik denmark')).not.toContain('The sources name');
    expect(said('clip apps denmark')).not.toContain('The sources name');
  });

  test('on the word of what names it', () => {
    const naming = (text: string) =>
      answer(text).blocks.flatMap((block) =>
        block.block === 'lede'
          ? block.sentences.filter((one) => one.text.startsWith('The sources')).flatMap((one) => one.statements)
          : [],
      );
    expect(naming('zaplo denmark').map((id) => id.split('.').slice(1).join('.'))).toEqual(['names.1']);
    expect(naming('clip apps sweden').map((id) => id.split('.').slice(1).join('.'))).toEqual(['names.2']);
  });
});

describe('inside the place', () => {
  test('up to twelve measures of others are named by what came of them', () => {
    const { said } = screensOf(
      ban('US', 'zaplo'),
      ...states(11),
      ban('US-AL', 'zaplo', { kind: 'device-ban', lifted: '2024-05-01' }),
    );
    expect(said('zaplo united states')).toMatch(
      /Inside the United States, on file: 11 with bans of their own \(.*\), 1 with one ended or planned \(Alabama\)/,
    );
  });

  test('more are counted, with the places', () => {
    const { said } = screensOf(ban('US', 'zaplo'), ...states(12), ban('US-TX', 'zaplo', { kind: 'network-ban' }));
    expect(said('zaplo united states')).toContain(
      'Inside the United States, on file: 13 measures of 12 other places and bodies.',
    );
  });

  test.each<readonly [string, object, RegExp]>([
    [
      'advice',
      { kind: 'advice', since: null, announced: '2024-01-01' },
      /Inside Iceland, on file: 1 .*advice.*Example Assembly/,
    ],
    ['on hold', { kind: 'device-ban', suspended: '2024-02-01' }, /Inside Iceland, on file: 1 .*Example Assembly/],
    ['over', { kind: 'device-ban', lifted: '2024-02-01' }, /Inside Iceland, on file: 1 .*Example Assembly/],
    [
      'proposed',
      { kind: 'proposed', since: null, announced: '2024-01-01' },
      /Inside Iceland, on file: 1 .*Example Assembly/,
    ],
    [
      'run out',
      { kind: 'device-ban', ends: '2024-02-01' },
      /Inside Iceland, on file: 1 with one that may be over \(Example Assembly\)/,
    ],
  ])('%s', (_what, made, words) => {
    const { said } = screensOf(ban('IS', 'zaplo'), ban('IS-ASSEMBLY', 'zaplo', made));
    expect(said('zaplo iceland')).toMatch(words);
    expect(said('zaplo iceland')).not.toContain('with a ban of its own');
  });

  test('nothing inside, no line', () => {
    expect(screensOf(ban('IS', 'zaplo')).said('zaplo iceland')).not.toContain('Inside');
  });
});

describe('what the sources say on a word that was typed', () => {
  const { said } = screensOf(
    ban('DE', 'zaplo', { covers: 'judges and clerks' }),
    ban('DE', 'zaplo', {
      kind: 'device-ban',
      covers: 'clerks',
      body: 'Court of Examples',
      more: [['reason', { text: 'a bailiff asked' }]],
    }),
  );
  test('comes with the first sentences, once a word, and with whose measure it is', () => {
    expect(said('zaplo germany judges')).toContain('On “judges”: judges and clerks.');
    expect(said('zaplo germany clerks').match(/On “clerks”/g)).toHaveLength(1);
    expect(said('zaplo germany bailiff')).toContain('On “bailiff”: a bailiff asked.');
  });

  test('not again where the answer to what was asked says it', () => {
    expect(said('why is zaplo banned in germany judges')).toContain('On “judges”');
    expect(said('who does the zaplo ban in germany cover judges')).not.toContain('On “judges”');
  });

  test('a long one is cut', () => {
    const { said } = screensOf(
      ban('DE', 'zaplo', { more: [['reason', { text: `judges ${'and clerks '.repeat(20)}` }]] }),
    );
    expect(said('zaplo germany judges')).toMatch(/On “judges”: judges and clerks (?:and clerks )*and clerks …/);
  });
});

describe('sources that differ on what the verdict hangs on', () => {
  const days = (property: string, ...values: string[]) => values.map((date) => [property, { date }] as const);
  test('are told in a line, both values', () => {
    const { said } = screensOf(ban('DE', 'zaplo', { since: null, more: days('in-force', '2024-01-03', '2024-01-05') }));
    expect(said('zaplo germany')).toContain('Sources differ (when it took effect): 3 January 2024; or 5 January 2024.');
  });

  test('one of them, and none that the verdict does not hang on', () => {
    const { said } = screensOf(
      ban('DE', 'zaplo', {
        since: null,
        more: [
          ...days('in-force', '2024-01-03', '2024-01-05'),
          ...days('lifted', '2024-05-03', '2024-05-05'),
          ...days('announced', '2023-05-03', '2023-05-05'),
        ],
      }),
    );
    expect(said('zaplo germany').match(/Sources differ/g)).toHaveLength(1);
    const only = screensOf(ban('DE', 'zaplo', { more: days('announced', '2023-05-03', '2023-05-05') }));
    expect(only.said('zaplo germany')).not.toContain('Sources differ');
  });
});
