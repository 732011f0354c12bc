import { CircleCheck, CircleHelp, CircleX, Filter, Hourglass, type LucideIcon } from 'lucide-react';
import type { Tone } from '#components/ui/tone.ts';
import type { Verdict } from '#lib/topology/recipients.ts';

export type VerdictLook = { verdict: Verdict; label: string; icon: LucideIcon; tone: Tone };

/** How a verdict is shown, in the order of the list: who gets it, then what went wrong, then what is as it should be. */
export const VERDICT_LOOKS: readonly VerdictLook[] = [
  { verdict: 'delivered', label: 'Delivered', icon: CircleCheck, tone: 'flowing' },
  { verdict: 'dropped', label: 'Dropped', icon: CircleX, tone: 'danger' },
  { verdict: 'unknown', label: 'Cannot tell', icon: CircleHelp, tone: 'unreadable' },
  { verdict: 'pending', label: 'Pending', icon: Hourglass, tone: 'quiet' },
  { verdict: 'filtered', label: 'Filtered out', icon: Filter, tone: 'quiet' },
];
