import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { FormToggle } from '#components/changes/editors/form-box.tsx';
import { SubscribeToTopicForm } from '#components/changes/editors/subscribe-to-topic-form.tsx';
import { SubjectFindings } from '#components/findings/subject-findings.tsx';
import { nameOfArn } from '#lib/topology/arn.ts';
import { endpointId } from '#lib/topology/endpoint.ts';
import { deviceFacts } from './device-facts.ts';
import { subscriptionsTo } from './edges.ts';
import { EnableDevice } from './enable-device.tsx';
import { Facts } from './facts.tsx';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';
import { SubscriptionRow } from './subscription-row.tsx';
import type { KnownDevice } from './use-device.ts';

type DeviceOverviewProps = { arn: string; device: KnownDevice; scope: Scope };

/** What a device takes, which app it is of, and which topics feed it. */
export function DeviceOverview({ arn, device, scope }: DeviceOverviewProps) {
  const { offers } = useCapabilities(scope.connection);
  const { application, state } = device;
  const id = endpointId('application', arn);
  const feeds = subscriptionsTo(scope.graph, id);
  const app = application ? [{ term: 'Mobile app', value: <ResourceLink id={application} scope={scope} /> }] : [];
  return (
    <>
      <SubjectFindings id={id} scope={scope} />
      <Section title="Device">
        <Facts facts={[...app, ...deviceFacts(arn, device)]} />
        {state === 'disabled' && feeds.length === 0 && (
          <div className="mt-2">
            <EnableDevice arn={arn} />
          </div>
        )}
      </Section>
      <Section title={`Fed by ${feeds.length === 1 ? '1 subscription' : `${feeds.length} subscriptions`}`}>
        {feeds.map((edge) => (
          <SubscriptionRow key={edge.id} edge={edge} end="source" scope={scope} />
        ))}
        {state !== 'gone' && offers('subscribe-to-topic') && (
          <div className="mt-2 flex flex-wrap">
            <FormToggle label="Subscribe to a topic…">
              {(close) => (
                <SubscribeToTopicForm
                  subscriber={{ protocol: 'application', endpoint: arn, name: nameOfArn(arn) }}
                  scope={scope}
                  onClose={close}
                />
              )}
            </FormToggle>
          </div>
        )}
      </Section>
    </>
  );
}
