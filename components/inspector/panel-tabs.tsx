'use client';

import { type Tab, Tabs } from '#components/ui/tabs.tsx';

type PanelTabsProps = { tabs: readonly Tab[]; tab: string | null; onTab: (tab: string) => void; label: string };

/** A panel's tabs; opens the first where the URL names one that this kind of resource does not have. */
export function PanelTabs({ tabs, tab, onTab, label }: PanelTabsProps) {
  const open = tabs.find(({ id }) => id === tab) ?? tabs[0];
  return <Tabs tabs={tabs} value={open?.id ?? ''} onChange={onTab} label={label} />;
}
