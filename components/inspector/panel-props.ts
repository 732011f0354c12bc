import type { Scope } from './scope.ts';

/** What each kind's panel takes beside the resource itself. */
export type PanelProps = {
  scope: Scope;
  /** The open tab, from the URL; one that the panel does not have opens the first. */
  tab: string | null;
  onTab: (tab: string) => void;
  onClose: () => void;
};
