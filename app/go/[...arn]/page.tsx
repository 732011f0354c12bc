import { GoToArn } from '#components/shell/go-to-arn.tsx';

type Props = { params: Promise<{ arn: string[] }> };

export default async function GoPage({ params }: Props) {
  const { arn } = await params;
  return <GoToArn arn={arn.map(decodeURIComponent).join('/')} />;
}
