/** What `npm run mutation` sets faults into, and with which tests it looks for them; see docs/mutation.md. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { inProcess: object }} */
export default {
  mutate: ['core/answer/**/*.ts', 'core/finding/**/*.ts', 'core/situation/**/*.ts', 'core/verdict/**/*.ts'],
  plugins: ['./tests/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: {
    folders: ['tests/core/answer', 'tests/core/finding', 'tests/core/situation', 'tests/core/verdict'],
    // Sweeps over the shipped ledger take seconds each.
    except: ['shipped.test.ts', 'screen-list.test.ts', 'screen-many.test.ts'],
  },
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // TypeScript 7 has no JavaScript interface with which the configuration could be rewritten for the copy.
  tsconfigFile: 'none',
  tempDirName: '.stryker',
  ignorePatterns: ['dist', 'reports', 'coverage', 'bots'],
};
