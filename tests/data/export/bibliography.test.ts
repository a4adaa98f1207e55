import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/ledger/schema.ts';
import { citationsMarkdown, citationText, cslItem } from '../../../data/export/bibliography.ts';
import { loadLedger } from '../../../data/load.ts';

/** The rules of CSL-JSON 1.0.2 for the keys that we write: https://docs.citationstyles.org/en/stable/specification.html */
const CSL_ITEM = {
  type: 'object',
  required: ['id', 'type'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1 },
    type: { enum: ['article-newspaper', 'document', 'legislation', 'webpage'] },
    title: { type: 'string', minLength: 1 },
    author: {
      type: 'array',
      items: {
        type: 'object',
        required: ['literal'],
        additionalProperties: false,
        properties: { literal: { type: 'string' } },
      },
    },
    'container-title': { type: 'string', minLength: 1 },
    publisher: { type: 'string', minLength: 1 },
    language: { type: 'string' },
    URL: { type: 'string', pattern: '^https?://' },
    note: { type: 'string' },
    issued: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        circa: { const: true },
        raw: { type: 'string' },
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
        },
      },
    },
  },
};

const bare: Source = {
  id: 'nameless',
  title: null,
  publisher: null,
  author: null,
  credits: null,
  published: null,
  datePrinted: null,
  language: 'und',
  tier: 'secondary',
  origin: null,
  url: null,
  archiveUrl: null,
  capture: null,
};

describe('CSL-JSON', () => {
  it('is valid for every source of the ledger that ships', () => {
    const validate = new Ajv({ allErrors: true }).compile(CSL_ITEM);
    for (const source of loadLedger().sources.values()) {
      validate(cslItem(source));
      expect(validate.errors ?? [], source.id).toEqual([]);
    }
  });

  it('says nothing of what is not printed', () => {
    expect(cslItem(bare)).toEqual({ id: 'nameless', type: 'document' });
  });

  it.each([
    ['2023', [[2023]], undefined],
    ['2023-03', [[2023, 3]], undefined],
    ['2023-03-09', [[2023, 3, 9]], undefined],
    ['2023-03~', [[2023, 3]], true],
    [
      '2023-03/2023-05-01',
      [
        [2023, 3],
        [2023, 5, 1],
      ],
      undefined,
    ],
    ['2023-03-10/..', [[2023, 3, 10]], undefined],
    ['2023-03-10/', [[2023, 3, 10]], undefined],
  ])('keeps the date %s as exact as it is', (published, parts, circa) => {
    const { issued } = cslItem({ ...bare, published });
    expect(issued?.['date-parts']).toEqual(parts);
    expect(issued?.circa).toBe(circa);
  });

  it('gives the date as printed where no date is told by it', () => {
    expect(cslItem({ ...bare, datePrinted: 'Thursday' }).issued).toEqual({ raw: 'Thursday' });
  });

  it('puts a journal’s name and an authority’s name where each belongs', () => {
    expect(cslItem({ ...bare, publisher: 'The Gazette', tier: 'reporting' })).toMatchObject({
      'container-title': 'The Gazette',
    });
    expect(cslItem({ ...bare, publisher: 'Federal Register', tier: 'legal-text' })).toMatchObject({
      type: 'legislation',
      publisher: 'Federal Register',
    });
  });
});

describe('a copy-ready citation', () => {
  it('has publisher, title in quotation marks, date as printed and address, in that order', () => {
    const source: Source = {
      ...bare,
      publisher: 'The Gazette',
      title: 'App banned',
      datePrinted: 'Friday, March 31, 2023',
      url: 'https://example.com/a',
    };
    expect(citationText(source)).toBe('The Gazette, “App banned”, Friday, March 31, 2023, https://example.com/a');
  });

  it('invents nothing', () => {
    const text = citationText(bare);
    for (const word of ['n.d.', 'Anonymous', '2023', 'http']) expect(text).not.toContain(word);
  });

  it('is one list item in Markdown, whatever stands in the title', () => {
    const title = '# [x](javascript:alert(1)) *a* <b> `c`\n- d';
    const markdown = citationsMarkdown([{ ...bare, title, url: 'https://example.com/a_b' }]);
    expect(markdown.split('\n').filter(Boolean)).toHaveLength(1);
    expect(markdown).toContain('<https://example.com/a_b>');
    expect(markdown).not.toMatch(/(?<!\\)[[*`]/);
    expect(markdown).not.toMatch(/(?<!\\)<b/);
  });

  it.each([
    ['- The Gazette', '- \\- The Gazette'],
    ['2023. The Gazette', '- 2023\\. The Gazette'],
    ['# The Gazette', '- \\# The Gazette'],
    ['The Gazette (via Dawn)', '- The Gazette (via Dawn)'],
  ])('begins with the name %s and no other mark', (publisher, begins) => {
    expect(citationsMarkdown([{ ...bare, publisher }]).startsWith(begins)).toBe(true);
  });

  it('stands once for each source of the ledger', () => {
    const sources = [...loadLedger().sources.values()];
    expect(citationsMarkdown(sources).trimEnd().split('\n')).toHaveLength(sources.length);
  });
});
