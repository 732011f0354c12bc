import { Waypoints } from 'lucide-react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { openCreate } from '#components/changes/editors/create-desk.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { MapSkeleton } from './map-skeleton.tsx';
import type { MapScreenModel } from './use-map-screen.ts';
import { useStatus } from './use-status.ts';

type EmptyAccountProps = { model: MapScreenModel };

/** What stands on the map while there is nothing on it: still reading, not answered, or truly nothing. */
export function EmptyAccount(props: EmptyAccountProps) {
  return (
    <div className="grid size-full place-items-center">
      <WhyEmpty {...props} />
    </div>
  );
}

function WhyEmpty({ model: { connection, topology } }: EmptyAccountProps) {
  const status = useStatus(connection);
  const { offers } = useCapabilities(connection);
  const topics = offers('topics');
  if (status?.state === 'failing') {
    return (
      <EmptyState icon={<Waypoints aria-hidden />} title="Nothing could be read yet">
        The line above says why. The map fills by itself once the account answers.
      </EmptyState>
    );
  }
  if (!status || status.discovery === 'running') return <MapSkeleton label="Reading the account" />;
  return (
    <EmptyState
      icon={<Waypoints aria-hidden />}
      action={
        <Button onClick={openCreate}>
          {topics ? 'Create a queue, topic or pattern' : 'Create a queue or pattern'}
        </Button>
      }
      title={`No ${topics ? 'queues or topics' : 'queues'} in ${topology?.connection.region ?? 'this region'}`}
    >
      Those that are created appear here by themselves. If you expected some, look at the region and the profile that
      Weir was started with.
    </EmptyState>
  );
}
