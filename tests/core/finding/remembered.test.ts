import { expect, test } from 'vitest';
import { remembered } from '../../../core/finding/remembered.ts';

test('worked out once for a thing and a name', () => {
  const known = new WeakMap<object, Map<string, number>>();
  const [one, other] = [{}, {}];
  let made = 0;
  const of = (thing: object, name: string) => remembered(known, thing, name, () => ++made);
  expect([of(one, 'a'), of(one, 'a'), of(one, 'b'), of(other, 'a'), of(one, 'a')]).toEqual([1, 1, 2, 3, 1]);
});

test('twelve are kept of each thing; the oldest goes first', () => {
  const known = new WeakMap<object, Map<string, string>>();
  const thing = {};
  const made: string[] = [];
  const of = (name: string) =>
    remembered(known, thing, name, () => {
      made.push(name);
      return name;
    });
  const names = Array.from({ length: 13 }, (_, n) => `n${n}`);
  for (const name of names.slice(0, 12)) of(name);
  for (const name of names.slice(0, 12)) of(name);
  expect(made).toEqual(names.slice(0, 12));
  of('n12');
  of('n1');
  expect(made).toHaveLength(13);
  of('n0');
  expect(made).toEqual([...names, 'n0']);
});
