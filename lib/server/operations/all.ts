import type { Operation } from '#lib/server/gate/operation.ts';
import { applyChange, listChanges, planChange, stopChange, undoChange } from './changes.ts';
import { getConnection, listConnections, resolveArn } from './connections.ts';
import { getOpenApi } from './description.ts';
import { confirmDestruction, deleteQueue, purgeQueue } from './destruction.ts';
import { exportPlan, exportTopology } from './exports.ts';
import { simulateFilter } from './filters.ts';
import { listFindings } from './findings.ts';
import { getHealth } from './health.ts';
import {
  deleteSeen,
  exportLook,
  getLookFacts,
  openMessage,
  peekMessages,
  queryLook,
  releaseLook,
  stopLook,
} from './looks.ts';
import { publish, publishBatch, sendMessageBatch } from './messages.ts';
import { getPlatformApplication } from './platform-applications.ts';
import { getProbeFacts, probeSubscription } from './probes.ts';
import { getQueue, getQueueHistory } from './queues.ts';
import { cancelMessageMoveTask, listMessageMoveTasks, startMessageMoveTask } from './redrives.ts';
import { stopTail, tailTopic } from './tails.ts';
import { getTopic } from './topics.ts';
import { getTopology, listActivity, refreshTopology, streamTopology, watchResources } from './topology.ts';

/** Everything that the API can be asked, in the order of its description. */
export const OPERATIONS: readonly Operation[] = [
  getHealth,
  listConnections,
  getConnection,
  resolveArn,
  getTopology,
  streamTopology,
  watchResources,
  refreshTopology,
  listActivity,
  listFindings,
  getQueue,
  getQueueHistory,
  getTopic,
  getPlatformApplication,
  getLookFacts,
  peekMessages,
  stopLook,
  releaseLook,
  openMessage,
  queryLook,
  deleteSeen,
  exportLook,
  simulateFilter,
  getProbeFacts,
  probeSubscription,
  sendMessageBatch,
  publish,
  publishBatch,
  tailTopic,
  stopTail,
  startMessageMoveTask,
  listMessageMoveTasks,
  cancelMessageMoveTask,
  confirmDestruction,
  purgeQueue,
  deleteQueue,
  planChange,
  applyChange,
  stopChange,
  undoChange,
  listChanges,
  exportPlan,
  exportTopology,
  getOpenApi,
];
