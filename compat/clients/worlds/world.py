"""Builds a small world with boto3 and reads it back. Each step that held is one line; the first that did not ends it."""

import hashlib
import json
import os
import sys
import time

import boto3
import botocore

REGION = "eu-west-1"
ACCOUNT = "000000000000"
OTHER_ACCOUNT = "222222222222"


def client(service, **keys):
    keys = keys or {"aws_access_key_id": "boto", "aws_secret_access_key": "boto"}
    return boto3.client(service, endpoint_url=os.environ["ENDPOINT"], region_name=REGION, **keys)


sqs, sns, sts = client("sqs"), client("sns"), client("sts")


def arn_of(name):
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"


def attributes(url):
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]


def receive(url, **more):
    asked = {"MaxNumberOfMessages": 10, "AttributeNames": ["All"], "MessageAttributeNames": ["All"], **more}
    return sqs.receive_message(QueueUrl=url, **asked).get("Messages", [])


def same(found, wanted):
    if found != wanted:
        raise AssertionError(f"found {found!r}, wanted {wanted!r}")


def refused(code, call):
    try:
        call()
    except botocore.exceptions.ClientError as error:
        same(error.response["Error"]["Code"], code)
        return error
    raise AssertionError(f"was not refused with {code}")


world = {}


def queues():
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    policy = {"deadLetterTargetArn": arn_of("dead"), "maxReceiveCount": 2}
    wanted = {"VisibilityTimeout": "45", "RedrivePolicy": json.dumps(policy)}
    url = sqs.create_queue(QueueName="orders", Attributes=wanted, tags={"team": "a & b"})["QueueUrl"]
    fifo = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    line = sqs.create_queue(QueueName="line.fifo", Attributes=fifo)["QueueUrl"]
    world.update(dead=dead, orders=url, line=line)
    found = attributes(url)
    same({name: found[name] for name in wanted}, wanted)
    same(sqs.get_queue_url(QueueName="orders")["QueueUrl"], url)
    same(sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"], [url])


def pages():
    pages = sqs.get_paginator("list_queues").paginate(PaginationConfig={"PageSize": 2})
    same(sorted(url for page in pages for url in page.get("QueueUrls", [])), sorted(world.values()))


def tags():
    url = world["orders"]
    sqs.tag_queue(QueueUrl=url, Tags={"stage": "test"})
    same(sqs.list_queue_tags(QueueUrl=url)["Tags"], {"team": "a & b", "stage": "test"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["stage"])
    same(sqs.list_queue_tags(QueueUrl=url)["Tags"], {"team": "a & b"})


def messages():
    url, body = world["orders"], 'ä <b> & "c"\r\n'
    given = {
        "colour": {"DataType": "String", "StringValue": "red"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
    }
    sent = sqs.send_message(QueueUrl=url, MessageBody=body, MessageAttributes=given)
    same(sent["MD5OfMessageBody"], hashlib.md5(body.encode()).hexdigest())
    (message,) = receive(url)
    same((message["Body"], message["MessageAttributes"]), (body, given))
    same(message["MD5OfMessageAttributes"], sent["MD5OfMessageAttributes"])
    same(message["Attributes"]["ApproximateReceiveCount"], "1")
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    (message,) = receive(url)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def batches():
    url = world["orders"]
    entries = [{"Id": str(index), "MessageBody": f"body {index}"} for index in range(3)]
    answer = sqs.send_message_batch(QueueUrl=url, Entries=[*entries, {"Id": "no", "MessageBody": "a", "DelaySeconds": 901}])
    same([one["Id"] for one in answer["Successful"]], ["0", "1", "2"])
    same([(one["Id"], one["SenderFault"], one["Code"]) for one in answer["Failed"]], [("no", True, "InvalidParameterValue")])
    handles = [{"Id": str(index), "ReceiptHandle": one["ReceiptHandle"]} for index, one in enumerate(receive(url))]
    longer = [{**entry, "VisibilityTimeout": 60} for entry in handles]
    same(len(sqs.change_message_visibility_batch(QueueUrl=url, Entries=longer)["Successful"]), 3)
    same(len(sqs.delete_message_batch(QueueUrl=url, Entries=handles)["Successful"]), 3)
    same(attributes(url)["ApproximateNumberOfMessagesNotVisible"], "0")


def fifo():
    url = world["line"]
    numbers = [
        int(sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId="g")["SequenceNumber"]) for body in "aba"
    ]
    same((numbers[0] < numbers[1], numbers[2]), (True, numbers[0]))
    (first,) = receive(url, MaxNumberOfMessages=1)
    same((first["Body"], first["Attributes"]["MessageGroupId"]), ("a", "g"))
    same(receive(url), [])
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    same([one["Body"] for one in receive(url)], ["b"])


def fan_out():
    topic = sns.create_topic(Name="shop", Tags=[{"Key": "team", "Value": "x"}])["TopicArn"]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn_of("orders"),
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    sqs.set_queue_attributes(QueueUrl=world["orders"], Attributes={"Policy": policy})
    same(json.loads(attributes(world["orders"])["Policy"])["Statement"], [statement])
    wanted = {"FilterPolicy": json.dumps({"kind": ["order"]})}
    subscription = sns.subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=arn_of("orders"), Attributes=wanted, ReturnSubscriptionArn=True
    )["SubscriptionArn"]
    found = sns.get_subscription_attributes(SubscriptionArn=subscription)["Attributes"]
    same(found["FilterPolicy"], wanted["FilterPolicy"])
    for kind in ("refund", "order"):
        sns.publish(TopicArn=topic, Message=kind, MessageAttributes={"kind": {"DataType": "String", "StringValue": kind}})
    (message,) = receive(world["orders"])
    envelope = json.loads(message["Body"])
    same((envelope["Message"], envelope["TopicArn"]), ("order", topic))
    sqs.delete_message(QueueUrl=world["orders"], ReceiptHandle=message["ReceiptHandle"])
    same([one["TopicArn"] for one in sns.list_topics()["Topics"]], [topic])
    same([one["SubscriptionArn"] for one in sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]], [subscription])
    same(sns.list_tags_for_resource(ResourceArn=topic)["Tags"], [{"Key": "team", "Value": "x"}])
    sns.unsubscribe(SubscriptionArn=subscription)
    sns.delete_topic(TopicArn=topic)


def dead_letters():
    url = world["orders"]
    sqs.send_message(QueueUrl=url, MessageBody="poison")
    for _ in range(3):
        receive(url, VisibilityTimeout=0)
    same(attributes(world["dead"])["ApproximateNumberOfMessages"], "1")
    if not hasattr(sqs, "start_message_move_task"):
        return "moved by hand: this client knows no move tasks"
    handle = sqs.start_message_move_task(SourceArn=arn_of("dead"))["TaskHandle"]
    same(bool(handle), True)
    for _ in range(50):
        (task,) = sqs.list_message_move_tasks(SourceArn=arn_of("dead"))["Results"]
        if task["Status"] != "RUNNING":
            break
        time.sleep(0.1)
    same((task["Status"], task["ApproximateNumberOfMessagesMoved"]), ("COMPLETED", 1))
    same([one["Body"] for one in receive(url)], ["poison"])
    return "and back by a move task"


def permissions():
    url = world["orders"]
    sqs.add_permission(QueueUrl=url, Label="guests", AWSAccountIds=[OTHER_ACCOUNT], Actions=["SendMessage"])
    guest = client("sqs", aws_access_key_id=OTHER_ACCOUNT, aws_secret_access_key="x")
    guest.send_message(QueueUrl=url, MessageBody="from a guest")
    refused("AccessDenied", lambda: guest.receive_message(QueueUrl=url))
    sqs.remove_permission(QueueUrl=url, Label="guests")
    refused("AccessDenied", lambda: guest.send_message(QueueUrl=url, MessageBody="a"))


def roles():
    same(sts.get_caller_identity()["Account"], ACCOUNT)
    role = f"arn:aws:iam::{OTHER_ACCOUNT}:role/reader"
    keys = sts.assume_role(RoleArn=role, RoleSessionName="boto")["Credentials"]
    names = {"AccessKeyId": "aws_access_key_id", "SecretAccessKey": "aws_secret_access_key", "SessionToken": "aws_session_token"}
    assumed = {own: keys[name] for name, own in names.items()}
    same(client("sts", **assumed).get_caller_identity()["Account"], OTHER_ACCOUNT)
    same(client("sqs", **assumed).list_queues().get("QueueUrls", []), [])


def refusals():
    missing = "AWS.SimpleQueueService.NonExistentQueue"
    error = refused(missing, lambda: sqs.get_queue_url(QueueName="none"))
    same(isinstance(error, sqs.exceptions.QueueDoesNotExist), True)
    refused("InvalidAttributeName", lambda: sqs.set_queue_attributes(QueueUrl=world["orders"], Attributes={"Colour": "red"}))
    empty = "AWS.SimpleQueueService.EmptyBatchRequest"
    refused(empty, lambda: sqs.delete_message_batch(QueueUrl=world["orders"], Entries=[]))
    refused("QueueAlreadyExists", lambda: sqs.create_queue(QueueName="orders", Attributes={"VisibilityTimeout": "1"}))
    refused("NotFound", lambda: sns.get_topic_attributes(TopicArn=f"arn:aws:sns:{REGION}:{ACCOUNT}:none"))
    refused("InvalidParameter", lambda: sns.create_topic(Name="a b"))


def end():
    sqs.purge_queue(QueueUrl=world["orders"])
    refused("AWS.SimpleQueueService.PurgeQueueInProgress", lambda: sqs.purge_queue(QueueUrl=world["orders"]))
    for url in world.values():
        sqs.delete_queue(QueueUrl=url)
    same(sqs.list_queues().get("QueueUrls", []), [])
    same(sns.list_topics()["Topics"], [])


STEPS = [queues, pages, tags, messages, batches, fifo, fan_out, dead_letters, permissions, roles, refusals, end]

print(f"version boto3 {boto3.__version__}, botocore {botocore.__version__}", flush=True)
for step in STEPS:
    try:
        more = step()
    except Exception as error:
        print(f"failed {step.__name__.replace('_', ' ')}: {type(error).__name__}: {error}", flush=True)
        sys.exit(1)
    print(f"ok {step.__name__.replace('_', ' ')}" + (f" ({more})" if more else ""), flush=True)
