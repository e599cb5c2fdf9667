import { json } from '../../generated/operations.js';
import { readTable, type OperationTable } from '../../src/operations/read-row.ts';

/** The table of the operations of Cloud sites. */
export const table: OperationTable = readTable(json);
