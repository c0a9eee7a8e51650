// Builds the desktop bundle, the web bundle and the command line into dist/.
//   node esbuild.mjs [--production] [--outdir DIR]
import { build } from 'esbuild';

const production = process.argv.includes('--production');
const at = process.argv.indexOf('--outdir');
const outdir = at < 0 ? 'dist' : process.argv[at + 1];

const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
};

const desktop = { ...shared, platform: 'node', format: 'cjs' };
const web = { ...shared, platform: 'browser', format: 'cjs' };

await Promise.all([
  build({ ...desktop, entryPoints: ['src/extension.ts'], outfile: `${outdir}/extension.js`, external: ['vscode'] }),
  build({ ...desktop, entryPoints: ['src/worker/desktopWorker.ts'], outfile: `${outdir}/worker.js` }),
  build({ ...web, entryPoints: ['src/extension.ts'], outfile: `${outdir}/web/extension.js`, external: ['vscode'] }),
  build({ ...web, entryPoints: ['src/worker/webWorker.ts'], outfile: `${outdir}/web/worker.js`, format: 'iife' }),
  build({
    ...desktop,
    entryPoints: ['src/cli.ts'],
    outfile: `${outdir}/cli.js`,
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
