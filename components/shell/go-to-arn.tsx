'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ErrorState } from '#components/ui/error-state.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { resolveOptions } from '#lib/client/queries/resolve.ts';
import type { Resolution } from '#lib/contracts/resolve.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';

/** Opens a resource by its ARN in the connection of its account and region, and in no other. */
export function GoToArn({ arn }: { arn: string }) {
  const router = useRouter();
  const { data, error, refetch } = useQuery(resolveOptions(arn));
  useEffect(() => {
    if (data?.kind !== 'found') return;
    const kind = parseArn(arn)?.service === 'sns' ? 'topics' : 'queues';
    router.replace(`/${data.connection}/${kind}/${encodeURIComponent(nameOfArn(arn))}`);
  }, [data, arn, router]);
  return (
    <main className="grid h-full place-items-center">
      {error && <ErrorState title="This link cannot be opened" detail={error.message} onRetry={() => void refetch()} />}
      {data?.kind === 'elsewhere' && <Elsewhere arn={arn} resolution={data} />}
      {!error && data?.kind !== 'elsewhere' && <SkeletonLines label="Opening the link" />}
    </main>
  );
}

function Elsewhere({ arn, resolution }: { arn: string; resolution: Extract<Resolution, { kind: 'elsewhere' }> }) {
  return (
    <EmptyState title="This resource is in another account or region">
      <p className="font-mono text-xs break-all">{arn}</p>
      <p className="mt-2">
        It is in account {resolution.account}, {resolution.region}. This Weir reads:
      </p>
      <ul className="mt-1">
        {resolution.connections.map(({ id, label, account, region }) => (
          <li key={id}>
            <Link href={`/${id}`} prefetch={false} className="text-flow underline">
              {label}
            </Link>{' '}
            account {account ?? 'not known yet'}, {region}
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
