import { cpSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './openWindow';

const PARTS = [
  ...['package.json', 'package.nls.json', 'language-configuration.json'],
  ...['dist', 'models', 'media', 'syntaxes'],
];

/** Copies what a window loads of the extension, for a test that breaks it. @param to the copy's folder */
export function copyExtension(to: string): void {
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(to, part), { recursive: true });
}
