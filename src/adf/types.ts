import type { components } from '../../generated/jira-v3.d.ts';

/**
 * A text with its format, as Jira's version 3 sends and accepts it in descriptions, comments and worklogs.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export type AdfDocument = components['schemas']['AdfDocument'];

/** One part of an {@link AdfDocument}: a paragraph, a list, a text, ... */
export type AdfNode = components['schemas']['AdfNode'];

/** How a text looks or where it leads: `strong`, `link`, ... */
export type AdfMark = components['schemas']['AdfMark'];
