import type { ComponentType } from 'react';
import type { PolicyForm } from '#lib/topology/filter-policy/form-model.ts';
import type { FilterScope } from '#lib/topology/filter-policy/model.ts';

/** What all fields of a form need to know. */
export type FormSetting = {
  scope: FilterScope;
  /** By the place that they name. */
  mistakes: ReadonlyMap<string, string>;
  /** By the key, how many of the messages that the filter is tried on it keeps out. */
  keptOut: ReadonlyMap<string, number>;
};

export type FormFieldsProps = {
  form: PolicyForm;
  /** Where the object stands; empty at the top. */
  under: string;
  setting: FormSetting;
  onChange: (form: PolicyForm) => void;
};

/** The fields of a whole form, for alternatives, which have a form inside. */
export type FormFields = ComponentType<FormFieldsProps>;
