'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce, useToast } from '#components/shell/announcer.tsx';
import { settleCollected } from '#lib/client/changes/collecting.ts';
import { keepBegun } from '#lib/client/changes/going-on.ts';
import { planDesk, showBegun, tellApplied } from '#lib/client/changes/plan-desk.ts';
import { applyPlan, type PlanSource } from '#lib/client/queries/changes.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { endWords } from './outcome-look.ts';

/** Applies a plan. Once it runs, the desk shows the change; it goes on and says how it ended when the panel is closed. */
export function useApply(connection: string, plan: Plan, of: PlanSource) {
  const client = useQueryClient();
  const [announce, toast] = [useAnnounce(), useToast()];
  return useMutation({
    mutationFn: (names: readonly string[]) =>
      applyPlan({
        client,
        connection,
        plan,
        names,
        onBegun(change) {
          if (of.source === 'intents') keepBegun(change.id, of.intents);
          showBegun(of, change.id);
        },
      }),
    onSuccess(change) {
      if (!change) return;
      if (change.outcome === 'done' && of.source === 'intents') {
        settleCollected(of.intents);
        tellApplied(of.intents);
      }
      const { open } = planDesk.get();
      const shown = open?.source === 'change' && open.change === change.id;
      if (shown) announce(endWords(change));
      else toast(endWords(change));
    },
  });
}
