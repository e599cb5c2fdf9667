import { PageError } from '../../errors.ts';

export function loop(): PageError {
	return new PageError('ERR_PAGE_LOOP', 'The response is, or leads to, a page that was read already');
}

export function shrunk(): PageError {
	return new PageError('ERR_PAGE_SHRUNK', 'The list lost items while it was read: read it again from its start');
}
