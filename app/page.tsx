import { redirect } from 'next/navigation';
import { connection } from 'next/server';
// biome-ignore lint/style/noRestrictedImports: which connection is the first is the server's alone to know
import { runtime } from '#lib/server/runtime.ts';

/** Leads to the connection that is the default. */
export default async function HomePage() {
  await connection();
  const [first] = runtime().connections();
  redirect(`/${first?.id ?? 'default'}`);
}
