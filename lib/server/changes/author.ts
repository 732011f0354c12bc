import { userInfo } from 'node:os';

/** Who runs this Weir, as the system names the person; a container's user may have no name. */
export function author(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
