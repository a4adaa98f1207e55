import { expect, test } from 'vitest';
import { eachLine, lineOf, startOf, tableOf } from '../../../core/lexicon/sorted-lines.ts';

const LINES = 'a\t1\nab\t2\nb\t\nc\tx\ty\n';

test('a line is found by its key alone', () => {
  expect(['a', 'ab', 'b', 'c'].map((key) => lineOf(LINES, key))).toEqual(['1', '2', '', 'x\ty']);
  expect(['', 'aa', 'abc', 'd', '\n', '\t'].map((key) => lineOf(LINES, key))).toEqual(Array(6).fill(null));
  expect(lineOf('', 'a')).toBeNull();
});

test('a table without a last line break has its last line', () => {
  expect(lineOf('a\t1\nb\t2', 'b')).toBe('2');
  const keys: string[] = [];
  eachLine('a\t1\nb\t2', (key, value) => keys.push(`${key}${value}`));
  expect(keys).toEqual(['a1', 'b2']);
});

test('a key between two begins where the next does', () => {
  expect(LINES.slice(startOf(LINES, 'aa'))).toBe(LINES.slice(4));
});

test('what is asked often is answered the same, and the text is asked for late', () => {
  let asked = 0;
  const lines = Array.from({ length: 4000 }, (_, i) => `k${String(i).padStart(4, '0')}\t${i}`).join('\n');
  const table = tableOf(() => {
    asked++;
    return lines;
  });
  expect(asked).toBe(0);
  for (let i = 0; i < 4000; i++) expect(table(`k${String(i).padStart(4, '0')}`)).toBe(String(i));
  expect(table('k0001')).toBe('1');
  expect(table('none')).toBeNull();
  expect(asked).toBeGreaterThan(0);
});
