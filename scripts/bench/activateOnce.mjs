// Loads and activates a built extension with a stand-in for VS Code, and prints the milliseconds of both as JSON.
//   node scripts/bench/activateOnce.mjs dist/extension.js
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const defaults = new Map(
  [contributes.configuration]
    .flat()
    .flatMap(({ properties }) => Object.entries(properties).map(([name, setting]) => [name, setting.default])),
);

/** What a feature asks for when it is activated, as in a window without an open file. */
const ANSWERS = {
  textDocuments: [],
  visibleTextEditors: [],
  activeTextEditor: undefined,
  subscriptions: [],
  extensionPath: process.cwd(),
  workspaceState: { get: (_, otherwise) => otherwise, update: () => Promise.resolve() },
  getConfiguration: (section) => ({ get: (name) => defaults.get(section ? `${section}.${name}` : name) }),
};

/** Stands for everything else: any namespace, class, function, event or object, and does nothing. */
const standIn = new Proxy(function () {}, {
  get: (_, key) => (key in ANSWERS ? ANSWERS[key] : key === Symbol.toPrimitive ? () => '' : standIn),
  set: () => true,
  apply: () => standIn,
  construct: () => standIn,
});

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? standIn : load(request, ...rest));

const started = performance.now();
const { activate } = createRequire(import.meta.url)(path.resolve(process.argv[2]));
const loaded = performance.now();
activate(standIn);
const activated = performance.now();
console.log(JSON.stringify({ load: loaded - started, activate: activated - loaded }));
process.exit();
