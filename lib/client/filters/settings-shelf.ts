import { shelves } from '../shelves.ts';
import { createStore } from '../store.ts';
import { NO_TRIAL, type SettingsDraft, type TrialDraft } from './settings-draft.ts';

/** What is being decided of a subscription; `null` = nothing is. */
export const settingsShelf = shelves(() => createStore<SettingsDraft | null>(null));

/** What its filter is tried on: it stays when the settings are applied or given up. */
export const trialShelf = shelves(() => createStore<TrialDraft>(NO_TRIAL));
