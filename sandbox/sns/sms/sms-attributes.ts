import { oneOf, wholeNumber } from '../attributes/check.ts';
import { AttributeRefusal } from '../errors.ts';

/** Attributes and their values (SNS API reference, SetSMSAttributes). */
const CHECKS = new Map<string, (name: string, value: string) => void>([
  ['MonthlySpendLimit', wholeNumber(0, 999_999_999)],
  ['DeliveryStatusIAMRole', form(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, 'Must be the ARN of a role.')],
  ['DeliveryStatusSuccessSamplingRate', wholeNumber(0, 100)],
  [
    'DefaultSenderID',
    form(/^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/, 'Must be 1 to 11 letters and digits, a letter among them.'),
  ],
  ['DefaultSMSType', oneOf('Promotional', 'Transactional')],
  ['UsageReportS3Bucket', form(/^[a-z0-9.-]{3,63}$/, 'Must be the name of a bucket.')],
]);

/** @throws AttributeRefusal for a name that is none, or a value that cannot be; the empty text takes one away */
export function checkSmsAttribute(name: string, value: string): void {
  const check = CHECKS.get(name);
  if (check === undefined) throw new AttributeRefusal(`${name} is not a supported attribute name`);
  if (value !== '') check(name, value);
}

function form(pattern: RegExp, wanted: string) {
  return (name: string, value: string) => {
    if (!pattern.test(value)) throw new AttributeRefusal(`${name}: Invalid value [${value}]. ${wanted}`);
  };
}

/** What `GetSMSAttributes` answers; the limit of an account that never raised it is a dollar (SNS guide, SMS quotas). */
export function smsAttributes(set: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([['MonthlySpendLimit', '1'], ...set]);
}
