// Stands in for @vscode/spdlog, VS Code's native log writer, which is not compiled in the embedded server: without it
// nothing that is logged can be read. It has what VS Code itself calls.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'] as const;
type Level = (typeof LEVELS)[number];

interface Logger extends Record<Exclude<Level, 'warning'> | 'warn', (message: string) => void> {
  setLevel(level: number): void;
  getLevel(): number;
  setPattern(pattern: string): void;
  clearFormatters(): void;
  flush(): void;
  drop(): void;
}

async function createLogger(_name: string, file: string): Promise<Logger> {
  mkdirSync(path.dirname(file), { recursive: true });
  let least = 0;
  let plain = false;
  const write =
    (level: Level) =>
    (message: string): void => {
      if (LEVELS.indexOf(level) < least) return;
      appendFileSync(file, plain ? message : `${new Date().toISOString()} [${level}] ${message}\n`);
    };
  return {
    trace: write('trace'),
    debug: write('debug'),
    info: write('info'),
    warn: write('warning'),
    error: write('error'),
    critical: write('critical'),
    setLevel: (level) => void (least = level),
    getLevel: () => least,
    setPattern: () => void (plain = false),
    clearFormatters: () => void (plain = true),
    flush: () => undefined,
    drop: () => undefined,
  };
}

export const setFlushOn = (): void => undefined;
export const createRotatingLogger = createLogger;
export const createAsyncRotatingLogger = createLogger;
