import { join } from 'node:path';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import type { Log } from './live/monitor-contract.ts';

/** The folders of the accounts that one connection met, held until the process ends. */
export type DataFolders = {
  /** The account's folder, locked for this process; `null`, and why in the log, where it cannot be had. */
  open(account: string): string | null;
  release(): void;
};

type Options = { root: string; connection: string; log: Log };

/**
 * An account has one folder for each connection that reaches it, since two of one process that append to one journal
 * would tear it as two processes would: the connection `default` has the account's own, any other one below it, where its id can be the name of no file of ours.
 */
export function createDataFolders({ root, connection, log }: Options): DataFolders {
  const held: DataFolder[] = [];
  return {
    open(account) {
      const folder = openDataFolder(
        root,
        connection === 'default' ? account : join(account, 'connections', connection),
      );
      if (folder.path === null) log.warn({}, folder.why);
      else held.push(folder);
      return folder.path;
    },
    release() {
      for (const folder of held.splice(0)) folder.release();
    },
  };
}
