/** As much of Vitest as the fast tests of core use: it collects the tests of one file instead of running them. */
import { format } from 'node:util';
import {
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, { getState: () => getState(expect), setState: (state) => setState(state, expect) });
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
chai.util.addMethod(expect, 'extend', (matchers) => chai.expect.extend(expect, matchers));
expect.extend(customMatchers);

/** @returns `vitest`, to be handed to the file in place of the module, and the `tests` that it then declares. */
export function collecting(file) {
  const tests = [];
  const path = [];
  const test = (name, body) => {
    const whole = [...path, name].join(' ');
    tests.push({ id: `${file}#${whole}`, name: whole, body });
  };
  const group = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const vitest = { describe: withRows(group), test: withRows(test), it: withRows(test), expect };
  return { tests, vitest };
}

/** `test` and `describe` with the forms that take a table. */
function withRows(declare) {
  const each = (table) => (title, body) => {
    table.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      declare(titleOf(title, values, index), () => body(...values));
    });
  };
  return Object.assign((name, body) => declare(name, body), { each });
}

/** "%s" and the like filled in; the number of the row keeps equal titles apart. */
function titleOf(title, values, index) {
  const places = title.match(/%[sdijfo]/g) ?? [];
  return `${format(title, ...values.slice(0, places.length))} #${index + 1}`;
}
