/** Bundles what runs into dist/: one small file a command, so that a cold start opens a few files and not hundreds. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Everything that package.json, the README or a test starts by its path in dist/. */
const ENTRIES = [
  'bots/start.ts',
  'bots/terminal/ask.ts',
  'bots/slack/write-manifest.ts',
  'bots/discord/register-command.ts',
  'data/command/ledger.ts',
  'data/lexicon/generate.ts',
  'data/schema/write.ts',
  'tests/matching/program.ts',
  'tests/reading/program.ts',
  'tests/bench/bench.ts',
  'tests/bench/ask.ts',
  'tests/bench/start-up.ts',
  'tests/bench/slack.ts',
  'tests/bench/discord.ts',
];

/** Zod brings its messages in some fifty languages and this project shows its own: one is enough at every start. */
const oneLanguage = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ENTRIES,
  outbase: '.',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
  // Packages stay packages; Zod alone is bundled, because it is loaded at every start.
  plugins: [oneLanguage],
  packages: 'external',
  alias: { zod: './node_modules/zod/index.js' },
});
