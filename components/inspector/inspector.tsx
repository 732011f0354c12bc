'use client';

import { TopicDanger } from '#components/changes/editors/topic-danger.tsx';
import { Unsubscribe } from '#components/changes/editors/unsubscribe.tsx';
import { QueueDanger } from '#components/messages/danger/queue-danger.tsx';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { wide as wideChoice } from '#lib/client/looks/look-preferences.ts';
import { ActionBar, type InspectorActions } from './action-bar.tsx';
import { foreignOwner } from './foreign.ts';
import { Frame } from './frame.tsx';
import { isWideTab } from './panel-width.ts';
import type { Scope } from './scope.ts';
import { nameIn, subjectOf } from './subject.ts';
import { SubjectPanel } from './subject-panel.tsx';

type InspectorProps = Scope &
  InspectorActions & {
    /** A node's or an edge's id. */
    id: string;
    tab: string | null;
    onTab: (tab: string) => void;
    onClose: () => void;
  };

/** Everything known of what is selected. Loaded when something is selected first; needs a browser. */
export function Inspector({
  id,
  tab,
  onTab,
  onClose,
  onShowOnMap,
  onFocus,
  onCopyForChat,
  onExport,
  ...scope
}: InspectorProps) {
  const [wide] = useRemembered(wideChoice);
  const subject = subjectOf(scope.graph, id);
  const queue = subject && 'queue' in subject ? subject.queue : null;
  const topic = subject?.kind === 'topic' ? subject.topic : null;
  const resource = queue ?? topic;
  const ours =
    resource && resource.access.state !== 'missing' && foreignOwner(resource.arn, scope.topology.connection) === null;
  return (
    <Frame title={`Inspector: ${nameIn(scope.graph, id)}`} wide={wide && isWideTab(tab)} onClose={onClose}>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <SubjectPanel id={id} scope={scope} tab={tab} onTab={onTab} onClose={onClose} />
      </div>
      <ActionBar
        id={id}
        onEdit={ours && tab !== 'edit' ? () => onTab('edit') : undefined}
        onShowOnMap={subject ? onShowOnMap : undefined}
        onFocus={subject ? onFocus : undefined}
        onCopyForChat={onCopyForChat}
        onExport={onExport}
        danger={danger()}
      />
    </Frame>
  );

  function danger() {
    if (queue) return <QueueDanger key={id} queue={queue} scope={scope} onGone={onClose} />;
    if (topic) return ours && <TopicDanger topic={topic} />;
    return subject?.kind === 'subscription' && <Unsubscribe edge={subject} />;
  }
}
