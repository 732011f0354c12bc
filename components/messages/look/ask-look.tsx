'use client';

import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import { lookFactsOptions } from '#lib/client/looks/look-facts.ts';
import type { PeekInput } from '#lib/contracts/look.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import { lookRisk } from '#lib/messages/look-risk.ts';
import { Box } from './box.tsx';
import { Choice } from './choice.tsx';
import { COUNTS, HOLDS, type LookWish } from './look-wish.ts';
import { RiskWords } from './risk-words.tsx';
import { SafeWays } from './safe-ways.tsx';

type AskLookProps = {
  queue: Queue;
  scope: Scope;
  /** What was asked for last. */
  wish: LookWish;
  onLook: (input: PeekInput) => void;
};

/** What a look would cost, said before it, and the button that begins it. Nothing is received until it is pressed. */
export function AskLook({ queue, scope, wish, onLook }: AskLookProps) {
  const facts = useQuery(lookFactsOptions(scope.connection, queue.name));
  const [count, setCount] = useState(wish.count);
  const [hold, setHold] = useState(wish.hold);
  const now = useNow();
  return (
    <Remote query={facts} what="Reading what a look would cost">
      {(known) => {
        const risk = lookRisk(known, { count, hold, now });
        const refused = risk.verdict === 'refused';
        const words = `Look at ${formatCount(count)}`;
        return (
          <Box tone={risk.tone} label="Look at messages">
            <RiskWords risk={risk} />
            <div className="flex flex-wrap gap-x-3 gap-y-2">
              <Choice label="Up to" options={COUNTS} value={count} onChange={setCount} />
              <Choice label="Hold" options={HOLDS} value={hold} onChange={setHold} />
            </div>
            {risk.verdict !== 'free' && <SafeWays queue={queue} scope={scope} />}
            <div className={`flex flex-wrap items-center gap-3 ${refused ? 'border-t border-line pt-3' : ''}`}>
              <Button
                look={refused ? 'danger' : 'plain'}
                onClick={() => onLook({ count, hold, wait: 0, insist: refused })}
              >
                <Eye aria-hidden />
                {refused ? `${words} anyway` : words}
              </Button>
              <span className="ml-auto text-xs text-mute tabular-nums">≈ {risk.requests} requests</span>
            </div>
          </Box>
        );
      }}
    </Remote>
  );
}
