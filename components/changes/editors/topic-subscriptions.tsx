'use client';

import type { ReactNode } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import type { Topic } from '#lib/contracts/topic.ts';
import { openQuickCreate } from './create-desk.ts';
import { FormToggle } from './form-box.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

type TopicSubscriptionsProps = { topic: Topic; scope: Scope; children: ReactNode };

/** The ways to add a subscriber, above the list of those that are there. */
export function TopicSubscriptions({ topic, scope, children }: TopicSubscriptionsProps) {
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap gap-2 border-b border-line px-4 py-3">
        <FormToggle label="Subscribe…">
          {(close) => <SubscribeForm topic={topic} scope={scope} onClose={close} />}
        </FormToggle>
        <Button size="sm" onClick={() => openQuickCreate('subscribe', topic.arn)}>
          Subscribe a new queue…
        </Button>
      </div>
      <div className="min-h-0 flex-1">{children}</div>
    </div>
  );
}
