'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { Remote } from '#components/inspector/remote.tsx';
import type { Tags } from '#lib/contracts/access.ts';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import { ResourceEditor } from './resource-editor.tsx';

type EditTabProps = {
  connection: string;
  kind: ResourceKind;
  resource: { arn: string; fifo: boolean; tags: Tags };
  query: UseQueryResult<{ attributes: Record<string, string> }>;
};

/** The editor of a queue or topic, once its attributes were read. */
export function EditTab({ connection, kind, resource, query }: EditTabProps) {
  const { arn, fifo, tags } = resource;
  return (
    <Remote query={query} what={`Reading the ${kind}`}>
      {({ attributes }) => <ResourceEditor connection={connection} arn={arn} seen={{ kind, fifo, attributes, tags }} />}
    </Remote>
  );
}
