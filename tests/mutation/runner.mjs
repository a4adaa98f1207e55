/**
 * A test runner for Stryker that runs the fast tests of core inside its own process: some milliseconds a mutant, where a
 * fresh worker of the ordinary runner takes more than a second. The tests themselves are those of `npm test`.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collecting } from './suite.mjs';

function createRunner(options) {
  const files = new Map();
  const global = () => (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  /** Each test file with all that it imports, as one script: evaluated anew, nothing is remembered from a mutant before. */
  async function init() {
    const { folders, except } = options.inProcess;
    const entries = folders
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
      .filter((file) => file.endsWith('.test.ts') && !except.some((left) => file.includes(left)))
      .sort();
    for (const file of entries) {
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        absWorkingDir: process.cwd(),
        bundle: true,
        write: false,
        metafile: true,
        format: 'cjs',
        platform: 'node',
        packages: 'external',
        define: { 'import.meta.url': JSON.stringify(`file://${resolve(file)}`) },
        logLevel: 'error',
      });
      const wrapped = `(function (require, module, exports) {${outputFiles[0].text}\n})`;
      files.set(file, {
        script: new Script(wrapped, { filename: `${file}.cjs` }),
        imports: new Set(Object.keys(metafile.inputs)),
      });
    }
  }

  function testsOf(file) {
    const require = createRequire(join(process.cwd(), file));
    const suite = collecting(file);
    const load = (name) => (name === 'vitest' ? suite.vitest : require(name));
    const module = { exports: {} };
    files.get(file).script.runInThisContext()(load, module, module.exports);
    return suite.tests;
  }

  /** Those that load the source file, the shortest script first: unit tests before whole answers. */
  function filesThatImport(source) {
    const length = (file) => files.get(file).imports.size;
    return [...files.keys()]
      .filter((file) => files.get(file).imports.has(source))
      .sort((a, b) => length(a) - length(b));
  }

  /**
   * @param among the test files to run.
   * @param wanted ids of their tests; null: all of them.
   * @param apart each test with everything loaded anew, since what one test has made memories of would seem to be
   *   covered by that test alone.
   */
  async function run(among, wanted, { apart, bail }) {
    const results = [];
    for (const file of among) {
      if (wanted && ![...wanted].some((id) => id.startsWith(`${file}#`))) continue;
      let tests;
      try {
        tests = testsOf(file);
      } catch (error) {
        results.push({ ...resultOf(file, `${file}#`, `${file} loads`, 0), ...outcomeOf(String(error)) });
        if (bail) return results;
        continue;
      }
      for (const [at, { id, name }] of tests.entries()) {
        if (wanted && !wanted.has(id)) continue;
        const { body } = (apart ? testsOf(file) : tests)[at];
        const start = performance.now();
        if (apart) global().currentTestId = id;
        const failure = await failureOf(body);
        global().currentTestId = undefined;
        results.push({ ...resultOf(file, id, name, performance.now() - start), ...outcomeOf(failure) });
        if (failure !== null && bail) return results;
      }
    }
    return results;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init,
    async dryRun() {
      Object.assign(global(), { activeMutant: undefined, mutantCoverage: undefined });
      const tests = await run(files.keys(), null, { apart: true, bail: false });
      return { status: DryRunStatus.Complete, tests, mutantCoverage: global().mutantCoverage };
    },
    async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName, disableBail }) {
      Object.assign(global(), {
        hitCount: hitLimit === undefined ? undefined : 0,
        hitLimit,
        activeMutant: activeMutant.id,
      });
      const among = filesThatImport(relative(process.cwd(), sandboxFileName));
      // No filter: the fault lies in what is worked out when the file is loaded, and any test may meet it.
      const wanted = testFilter ? new Set(testFilter) : null;
      const tests = await run(among, wanted, { apart: false, bail: !disableBail });
      const late = determineHitLimitReached(global().hitCount, hitLimit);
      return toMutantRunResult(late ?? { status: DryRunStatus.Complete, tests });
    },
  };
}

function resultOf(file, id, name, timeSpentMs) {
  return { id, name, timeSpentMs, fileName: resolve(file) };
}

function outcomeOf(failure) {
  return failure === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: failure };
}

async function failureOf(body) {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

createRunner.inject = [commonTokens.options];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];
