import { DeepLink } from '#components/shell/deep-link.tsx';

type Props = { params: Promise<{ connection: string; name: string }> };

export default async function QueueMessagesPage({ params }: Props) {
  const { connection, name } = await params;
  return <DeepLink connection={connection} kind="queue" name={decodeURIComponent(name)} tab="messages" />;
}
