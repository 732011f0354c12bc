'use client';

import { useQuery } from '@tanstack/react-query';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { topicDetailOptions } from '#lib/client/queries/topic-detail.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { TopicComposer } from './topic-composer.tsx';

/** Publishes to a topic: who would get it stands beside what is written, and what arrived after it. */
export function PublishPanel({ topic, scope }: { topic: Topic; scope: Scope }) {
  const query = useQuery(topicDetailOptions(scope.connection, topic.name));
  return (
    <Remote query={query} what="Reading what the topic takes">
      {(detail) => <TopicComposer topic={topic} detail={detail} scope={scope} />}
    </Remote>
  );
}
