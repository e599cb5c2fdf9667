import type { ApiFamily } from '../../fake-atlassian/index.ts';
import { httpError } from './http-errors.ts';
import { rangeResponse } from './range-response.ts';

/** The file of an attachment. */
export interface StoredFile {
	filename: string;
	mimeType: string;
	/** Base64. */
	content: string;
}

/** The files of an upload. @throws a 400; a 403 without the header that browsers do not send across origins (CSRF) */
export async function readFiles(request: Request, family: ApiFamily): Promise<{ files: StoredFile[]; form: FormData }> {
	const check = request.headers.get('x-atlassian-token');
	// Browsers do not send this header across origins without a preflight request. Confluence has both spellings.
	if (check !== 'no-check' && !(check === 'nocheck' && family === 'confluence-v1')) {
		throw httpError(family, 403, 'XSRF check failed');
	}
	const form = await request.formData().catch(() => {
		throw httpError(family, 400, 'The body must be multipart/form-data with parts named `file`.');
	});
	const parts = form.getAll('file').filter((part) => part instanceof File);
	if (parts.length === 0) throw httpError(family, 400, 'There is no part named `file` with a file in it.');
	const files = await Promise.all(
		parts.map(async (file) => ({
			filename: file.name,
			mimeType: file.type || 'application/octet-stream',
			content: Buffer.from(await file.arrayBuffer()).toString('base64'),
		})),
	);
	return { files, form };
}

export function sizeOf({ content }: Pick<StoredFile, 'content'>): number {
	return Buffer.from(content, 'base64').length;
}

/** A file, or the range of it that `Range` requests. */
export function download({ content, mimeType, filename }: StoredFile, range: string | undefined): Response {
	const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
	// An uploaded file must not run as a page of the site.
	const headers = { 'content-type': mimeType, 'content-disposition': disposition, 'x-content-type-options': 'nosniff' };
	return rangeResponse(Buffer.from(content, 'base64'), range, headers);
}
