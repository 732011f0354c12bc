import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { FormToggle } from '#components/changes/editors/form-box.tsx';
import { RedriveAllowForm } from '#components/changes/editors/redrive-allow-form.tsx';
import { SubscribeToTopicForm } from '#components/changes/editors/subscribe-to-topic-form.tsx';
import type { Queue, QueueDetail } from '#lib/contracts/queue.ts';
import { DeadLetterSources } from './dead-letter-sources.tsx';
import { DeadLetterTarget } from './dead-letter-target.tsx';
import { subscriptionsTo } from './edges.ts';
import { redriveAllowWords } from './redrive-words.ts';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';
import { SubscriptionRow } from './subscription-row.tsx';

type FeedsPanelProps = {
  queue: Queue /** `undefined` while it is read. */;
  detail: QueueDetail | undefined;
  scope: Scope;
};

/** Who feeds a queue, and its dead letters both ways. */
export function FeedsPanel({ queue, detail, scope }: FeedsPanelProps) {
  const { offers } = useCapabilities(scope.connection);
  const feeds = subscriptionsTo(scope.graph, queue.arn);
  return (
    <>
      <Section title={`Fed by ${feeds.length === 1 ? '1 subscription' : `${feeds.length} subscriptions`}`}>
        {feeds.map((edge) => (
          <SubscriptionRow key={edge.id} edge={edge} end="source" scope={scope} />
        ))}
        <p className="text-xs text-mute">Producers that send to the queue directly are not visible.</p>
        {detail && offers('subscribe-to-topic') && (
          <div className="mt-2 flex flex-wrap">
            <FormToggle label="Subscribe to a topic…">
              {(close) => (
                <SubscribeToTopicForm
                  subscriber={{ protocol: 'sqs', endpoint: queue.arn, name: queue.name }}
                  scope={scope}
                  onClose={close}
                />
              )}
            </FormToggle>
          </div>
        )}
      </Section>
      <DeadLetterTarget queue={queue} scope={scope} />
      <DeadLetterSources queue={queue} scope={scope} />
      {detail && (
        <Section title="Redrive allow policy">
          <p className="text-soft">{redriveAllowWords(detail.redriveAllow)}</p>
          <ul>
            {detail.redriveAllow?.sourceQueueArns.map((arn) => (
              <li key={arn}>
                <ResourceLink id={arn} scope={scope} />
              </li>
            ))}
          </ul>
          <div className="mt-2 flex flex-wrap">
            <FormToggle label="Change who may use it…">
              {(close) => (
                <RedriveAllowForm queue={queue} redriveAllow={detail.redriveAllow} scope={scope} onClose={close} />
              )}
            </FormToggle>
          </div>
        </Section>
      )}
    </>
  );
}
