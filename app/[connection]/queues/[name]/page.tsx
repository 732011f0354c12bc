import { DeepLink } from '#components/shell/deep-link.tsx';

type Props = { params: Promise<{ connection: string; name: string }> };

export default async function QueuePage({ params }: Props) {
  const { connection, name } = await params;
  return <DeepLink connection={connection} kind="queue" name={decodeURIComponent(name)} />;
}
