/** Types of rows that a change of an issue may have changed beside those that its answer names. */
export const touched = {
  additionalTypenames: ['ServiceRecord', 'ServiceEvent', 'OpenIssue'],
}
