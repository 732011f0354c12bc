'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { createQueryClient } from '#lib/client/query-client.ts';
import { AnnouncerProvider } from './announcer.tsx';
import { useTheme } from './use-theme.ts';

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useTheme();
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  );
}
