'use client';

import { useQuery } from '@tanstack/react-query';
import { applicationOptions } from '#lib/client/queries/platform-application.ts';
import type { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { formatCount } from '#lib/format/count.ts';
import { platformWords } from '#lib/topology/application.ts';
import type { ApplicationNode } from '#lib/topology/model.ts';
import { DeviceRow } from './device-row.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { Remote } from './remote.tsx';
import { Section } from './section.tsx';

type ApplicationPanelProps = Pick<PanelProps, 'scope' | 'onClose'> & { node: ApplicationNode };

/** Everything known of a mobile app: its push service, and its devices with what they take. */
export function ApplicationPanel({ node, scope, onClose }: ApplicationPanelProps) {
  const { application } = node;
  const query = useQuery(applicationOptions(scope.connection, application));
  return (
    <>
      <Head
        name={node.name}
        kind="Mobile app"
        production={scope.topology.connection.production}
        address={{ term: 'ARN', text: application.arn }}
        onClose={onClose}
      />
      <Remote query={query} what="Reading the app">
        {(detail) => (
          <>
            <Section title="Push">
              <Facts facts={factsOf(detail)} />
            </Section>
            <Section title={`Devices: ${countWords(detail)}`}>
              {detail.endpoints.length === 0 && <p className="text-soft">No device is registered.</p>}
              <ul>
                {detail.endpoints.map((endpoint) => (
                  <DeviceRow key={endpoint.arn} endpoint={endpoint} scope={scope} />
                ))}
              </ul>
            </Section>
          </>
        )}
      </Remote>
    </>
  );
}

/** Names: SNS API reference, GetPlatformApplicationAttributes. */
function factsOf({ application, attributes }: PlatformApplicationDetail): Fact[] {
  const { AuthenticationMethod, AppleCertificateExpiryDate, EventDeliveryFailure } = attributes;
  return [
    { term: 'Push service', value: platformWords(application), note: `Platform ${application.platform}` },
    {
      term: 'State',
      value: application.enabled ? 'enabled' : 'disabled',
      ...(!application.enabled && { note: 'The push service takes its credentials no more: nothing is delivered.' }),
    },
    ...(AuthenticationMethod ? [{ term: 'Signs in by', value: AuthenticationMethod }] : []),
    ...(AppleCertificateExpiryDate
      ? [{ term: 'Certificate', value: `until ${AppleCertificateExpiryDate.slice(0, 10)}` }]
      : []),
    { term: 'Failures told to', value: EventDeliveryFailure || 'nobody', mono: Boolean(EventDeliveryFailure) },
  ];
}

function countWords({ endpoints, more }: PlatformApplicationDetail): string {
  const off = endpoints.filter(({ enabled }) => !enabled).length;
  const count = more ? `first ${formatCount(endpoints.length)} of more` : formatCount(endpoints.length);
  return off === 0 ? count : `${count}, ${formatCount(off)} disabled`;
}
