import { type DataFolder, openDataFolder } from './data-folder.ts';
import type { Log } from './live/monitor-contract.ts';

/** The folders of the accounts that one connection met, held until the process ends. */
export type DataFolders = {
  /** The account's folder, locked for this process; `null`, and why in the log, where it cannot be had. */
  open(account: string): string | null;
  release(): void;
};

export function createDataFolders(root: string, log: Log): DataFolders {
  const held: DataFolder[] = [];
  return {
    open(account) {
      const folder = openDataFolder(root, account);
      if (folder.path === null) log.warn({}, folder.why);
      else held.push(folder);
      return folder.path;
    },
    release() {
      for (const folder of held.splice(0)) folder.release();
    },
  };
}
