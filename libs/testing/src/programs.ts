import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function findProgram(names: string[]): string | undefined {
  // A login without /usr/sbin and the like on its PATH is no reason to miss them.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/local/bin', '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
}

/** @throws Error with the line that installs it */
export function redisServerPath(): string {
  const found = findProgram(['redis-server', 'valkey-server']);
  if (found) return found;
  throw new Error('redis-server is not installed. Install it: sudo apt-get install redis-server');
}

/** @throws Error with the line that installs it */
export function chromiumPath(): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`CHROME_PATH names no program: ${chosen}`);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const found = chosen || findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (found) return found;
  if (isProgram(mac)) return mac;
  throw new Error(
    'No Chromium or Chrome is installed. Install it: sudo apt-get install chromium (or set CHROME_PATH to a Chrome)',
  );
}
