# Builds a small world with the AWS CLI and reads it back. Each step that held is one line; the first that did not ends it.
# $AWS is the program, $ENDPOINT where it asks.
set -u -o pipefail
export AWS_ACCESS_KEY_ID=cli AWS_SECRET_ACCESS_KEY=cli AWS_DEFAULT_REGION=eu-west-1 AWS_PAGER='' AWS_EC2_METADATA_DISABLED=true
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_DEFAULT_OUTPUT=text
step='starting'

aws() { "$AWS" --endpoint-url "$ENDPOINT" "$@"; }
fail() {
  printf 'failed %s: %s\n' "$step" "$(printf '%s' "$*" | tr '\n' ' ')"
  exit 1
}
# Runs a command that must work, and leaves what it says in $out.
run() { out=$(aws "$@" 2>&1) || fail "$1 $2: $out"; }
# Runs a command that must be refused with a code.
refused() {
  local code=$1
  shift
  out=$(aws "$@" 2>&1) && fail "$1 $2 was not refused"
  case $out in *"($code)"*) ;; *) fail "$1 $2: $out instead of $code" ;; esac
}
same() { [ "$1" = "$2" ] || fail "found «$1», wanted «$2»"; }
begin() { step=$1; }
held() { printf 'ok %s\n' "$step"; }
arn() { printf 'arn:aws:sqs:eu-west-1:000000000000:%s' "$1"; }

printf 'version %s\n' "$("$AWS" --version 2>&1 | cut -d' ' -f1,2)"

begin queues
run sqs create-queue --queue-name dead --query QueueUrl
dead=$out
redrive=$(printf '{"RedrivePolicy":"{\\"deadLetterTargetArn\\":\\"%s\\",\\"maxReceiveCount\\":2}","VisibilityTimeout":"45"}' "$(arn dead)")
run sqs create-queue --queue-name orders --attributes "$redrive" --tags team=a,stage=test --query QueueUrl
orders=$out
run sqs create-queue --queue-name line.fifo --attributes FifoQueue=true,ContentBasedDeduplication=true --query QueueUrl
line=$out
run sqs get-queue-attributes --queue-url "$orders" --attribute-names VisibilityTimeout QueueArn --query 'Attributes.[VisibilityTimeout,QueueArn]'
same "$out" "45	$(arn orders)"
run sqs get-queue-url --queue-name orders
same "$out" "$orders"
run sqs list-dead-letter-source-queues --queue-url "$dead" --query 'queueUrls'
same "$out" "$orders"
run sqs list-queues --page-size 2 --output json --query 'length(QueueUrls)'
same "$out" 3
held

begin tags
run sqs untag-queue --queue-url "$orders" --tag-keys stage
run sqs list-queue-tags --queue-url "$orders" --output json --query Tags
same "$(printf '%s' "$out" | tr -d ' \n')" '{"team":"a"}'
held

begin messages
attributes='{"colour":{"DataType":"String","StringValue":"red"}}'
run sqs send-message --queue-url "$orders" --message-body 'ä <b> & "c"' --message-attributes "$attributes" --query MD5OfMessageAttributes
digest=$out
run sqs receive-message --queue-url "$orders" --message-attribute-names All --attribute-names ApproximateReceiveCount \
  --query 'Messages[0].[Body,MD5OfMessageAttributes,Attributes.ApproximateReceiveCount,ReceiptHandle]'
handle=$(printf '%s' "$out" | cut -f4)
same "$(printf '%s' "$out" | cut -f1-3)" 'ä <b> & "c"	'"$digest"'	1'
run sqs delete-message --queue-url "$orders" --receipt-handle "$handle"
run sqs send-message-batch --queue-url "$orders" --entries Id=a,MessageBody=1 Id=b,MessageBody=2 --query 'Successful[].Id'
same "$out" 'a	b'
run sqs get-queue-attributes --queue-url "$orders" --attribute-names ApproximateNumberOfMessages --query Attributes.ApproximateNumberOfMessages
same "$out" 2
run sqs purge-queue --queue-url "$orders"
held

begin fifo
run sqs send-message --queue-url "$line" --message-body first --message-group-id g --query SequenceNumber
run sqs send-message --queue-url "$line" --message-body second --message-group-id g --query SequenceNumber
run sqs receive-message --queue-url "$line" --query 'Messages[].Body'
same "$out" first
run sqs receive-message --queue-url "$line" --max-number-of-messages 10 --query 'length(Messages || `[]`)'
same "$out" 0
held

begin 'fan out'
run sns create-topic --name shop --query TopicArn
topic=$out
policy='{"Policy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"sns.amazonaws.com\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\"'$(arn orders)'\"}]}"}'
run sqs set-queue-attributes --queue-url "$orders" --attributes "$policy"
run sns subscribe --topic-arn "$topic" --protocol sqs --notification-endpoint "$(arn orders)" --return-subscription-arn \
  --attributes '{"FilterPolicy":"{\"kind\":[\"order\"]}","RawMessageDelivery":"true"}' --query SubscriptionArn
subscription=$out
for kind in refund order; do
  run sns publish --topic-arn "$topic" --message "a $kind" --message-attributes '{"kind":{"DataType":"String","StringValue":"'$kind'"}}'
done
run sqs receive-message --queue-url "$orders" --max-number-of-messages 10 --visibility-timeout 0 --query 'Messages[].Body'
same "$out" 'a order'
run sns list-subscriptions-by-topic --topic-arn "$topic" --query 'Subscriptions[].SubscriptionArn'
same "$out" "$subscription"
run sns unsubscribe --subscription-arn "$subscription"
run sns delete-topic --topic-arn "$topic"
held

begin 'dead letters'
for _ in 1 2; do run sqs receive-message --queue-url "$orders" --visibility-timeout 0 --query 'Messages[].Body'; done
run sqs get-queue-attributes --queue-url "$dead" --attribute-names ApproximateNumberOfMessages --query Attributes.ApproximateNumberOfMessages
same "$out" 1
if aws sqs start-message-move-task help >/dev/null 2>&1 </dev/null; then
  run sqs start-message-move-task --source-arn "$(arn dead)" --query TaskHandle
  for _ in 1 2 3 4 5; do
    run sqs list-message-move-tasks --source-arn "$(arn dead)" --query 'Results[0].[Status,ApproximateNumberOfMessagesMoved]'
    [ "$out" = 'COMPLETED	1' ] && break
  done
  same "$out" 'COMPLETED	1'
  step='dead letters (and back by a move task)'
else
  step='dead letters (this client knows no move tasks)'
fi
held

begin roles
run sts get-caller-identity --query Account
same "$out" 000000000000
run sts assume-role --role-arn arn:aws:iam::222222222222:role/reader --role-session-name cli --query 'AssumedRoleUser.Arn'
same "$out" arn:aws:sts::222222222222:assumed-role/reader/cli
held

begin refusals
refused AWS.SimpleQueueService.NonExistentQueue sqs get-queue-url --queue-name none
refused InvalidAttributeName sqs set-queue-attributes --queue-url "$orders" --attributes Colour=red
refused NotFound sns get-topic-attributes --topic-arn arn:aws:sns:eu-west-1:000000000000:none
held

begin end
for url in "$orders" "$dead" "$line"; do run sqs delete-queue --queue-url "$url"; done
run sqs list-queues --query 'QueueUrls || `[]`' --output json
same "$out" '[]'
held
