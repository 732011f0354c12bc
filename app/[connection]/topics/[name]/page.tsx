import { DeepLink } from '#components/shell/deep-link.tsx';

type Props = { params: Promise<{ connection: string; name: string }> };

export default async function TopicPage({ params }: Props) {
  const { connection, name } = await params;
  return <DeepLink connection={connection} kind="topic" name={decodeURIComponent(name)} />;
}
