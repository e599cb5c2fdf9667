export { BLOCKS, isDocument, type Document } from './document.ts';
export { download, readFiles, sizeOf, type StoredFile } from './files.ts';
export { fieldErrors, httpError, notServed } from './http-errors.ts';
export { pagedResponse } from './paged-response.ts';
export { givenSecret, parseFields } from './parse-fields.ts';
export { InvalidStateError, invalidState, parseState } from './parse-state.ts';
export { missingParameter, queryList } from './query-parameters.ts';
export { assertDepth, readJson, readJsonObject } from './read-body.ts';
export { saveWrites } from './save-writes.ts';
export {
	accountIdHeader,
	accountOf,
	accountTypeOf,
	addAppUser,
	displayNameOf,
	isPerson,
	refuseAnonymous,
	USERS,
	usersSchema,
} from './users.ts';
export type { SiteUser } from '../site-user.ts';
