import { Console } from 'node:console';
import { Writable } from 'node:stream';

/**
 * Keeps stdout for the one line with the address: what Next logs goes to stderr in development and nowhere else,
 * its warnings and errors to stderr always. To be called before Next is imported.
 */
export function divertConsole(dev: boolean): void {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  globalThis.console = new Console({ stdout: dev ? process.stderr : nowhere, stderr: process.stderr });
}
