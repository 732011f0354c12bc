/** The partitions beside `aws`: how the names of their regions begin, and where their hosts are. Source: the AWS SDK's own list. */
const OTHERS: readonly { region: string; name: string; domain: string }[] = [
  { region: 'cn-', name: 'aws-cn', domain: 'amazonaws.com.cn' },
  { region: 'us-gov-', name: 'aws-us-gov', domain: 'amazonaws.com' },
  { region: 'us-iso-', name: 'aws-iso', domain: 'c2s.ic.gov' },
  { region: 'us-isob-', name: 'aws-iso-b', domain: 'sc2s.sgov.gov' },
  { region: 'eu-isoe-', name: 'aws-iso-e', domain: 'cloud.adc-e.uk' },
  { region: 'us-isof-', name: 'aws-iso-f', domain: 'csp.hci.ic.gov' },
  { region: 'eusc-', name: 'aws-eusc', domain: 'amazonaws.eu' },
];

const of = (region: string) => OTHERS.find((other) => region.startsWith(other.region));

/** The partition that a region belongs to, as its ARNs begin. */
export function partitionOf(region: string): string {
  return of(region)?.name ?? 'aws';
}

/** The host of AWS's own that answers for a service in a region. */
export function awsHost(service: 'sqs' | 'sns' | 'sts', region: string): string {
  return `${service}.${region}.${of(region)?.domain ?? 'amazonaws.com'}`;
}
