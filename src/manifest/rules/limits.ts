import { isRecord } from '../../is-record.ts';
import { modulesOfType, recordOf } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

const QUEUE = /^[\w-]{1,36}$/;
const SERVICE = /^[a-z](?:[a-z\d-]{0,23}[a-z\d])?$/;
const SERVICE_DOCUMENTED = 19;

/** Queues, web triggers, services: the limits of the smaller parts. */
export const checkLimits: Rule = ({ manifest, report }) => {
	for (const { value, path } of modulesOfType(manifest, 'consumer')) {
		const { queue } = value;
		if (typeof queue !== 'string' || !QUEUE.test(queue)) {
			report(
				'error',
				'queue-invalid',
				[...path, 'queue'],
				'The name of a queue has 1 to 36 letters, digits, `_` and `-`',
			);
		}
	}
	for (const { value, path } of modulesOfType(manifest, 'webtrigger')) {
		const { authentication } = recordOf(value['request']);
		const { type } = recordOf(value['response']);
		const kind = isRecord(authentication) ? authentication['type'] : authentication;
		if (value['function'] === undefined && value['endpoint'] === undefined) {
			report('error', 'no-target', path, 'A web trigger needs a `function` or an `endpoint`');
		}
		if (type !== undefined && type !== 'static' && type !== 'dynamic') {
			report('error', 'web-trigger-invalid', [...path, 'response', 'type'], 'The response is `static` or `dynamic`');
		}
		if (kind === undefined || kind === 'none') {
			report(
				'note',
				'web-trigger-invalid',
				path,
				'Anyone who knows the address can call this web trigger: `request.authentication` can ask for a signature',
			);
		}
	}
	for (const { value, key, path } of manifest.services) {
		if (key === undefined) continue;
		if (!SERVICE.test(key)) {
			report(
				'error',
				'service-invalid',
				[...path, 'key'],
				'The key of a service has at most 25 small letters, digits and `-`',
			);
		} else if (key.length > SERVICE_DOCUMENTED) {
			report(
				'warning',
				'service-invalid',
				[...path, 'key'],
				`Atlassian documents ${SERVICE_DOCUMENTED} characters for the key of a service`,
			);
		}
		const { containers } = value;
		if (!Array.isArray(containers) || containers.length !== 1) {
			report('error', 'service-invalid', [...path, 'containers'], 'A service has one container');
		}
	}
};
